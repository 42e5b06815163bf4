import { fitJson } from "./fit-json.ts";
import { encodeMarker } from "./marker.ts";
import type { VariantKind } from "./variant.ts";
import { type Redactor, scan } from "./redactor.ts";

/** The bytes without the values, and the number of replaced matches by kind. */
export interface Redaction {
  readonly bytes: Uint8Array;
  readonly replacements: { readonly [kind in VariantKind]?: number };
}

/**
 * Replaces every match by a marker. JSON stays JSON. Line breaks inside a match are kept, so that
 * the number of lines does not change. The given bytes are not changed; without a match they are
 * returned. A value that the marker itself contains, such as `REDACTED`, is rejected by the final
 * scan.
 */
export function redact(bytes: Uint8Array, redactor: Redactor): Redaction {
  const found = scan(bytes, redactor);
  if (found.length === 0) return { bytes, replacements: {} };
  const fitted = fitJson(bytes, found);
  const replacements: { [kind in VariantKind]?: number } = {};
  let sizeBytes = bytes.length;
  for (let index = 0; index < fitted.length; index++) {
    const kind = fitted.kind(index);
    replacements[kind] = (replacements[kind] ?? 0) + 1;
    const removed =
      fitted.end(index) - fitted.start(index) - countBreaks(bytes, fitted.start(index), fitted.end(index));
    sizeBytes += encodeMarker(kind, fitted.quotes(index)).length - removed;
  }
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const target = Buffer.allocUnsafeSlow(sizeBytes);
  let [kept, written] = [0, 0];
  for (let index = 0; index < fitted.length; index++) {
    const [start, end] = [fitted.start(index), fitted.end(index)];
    written += source.copy(target, written, kept, start);
    const marker = encodeMarker(fitted.kind(index), fitted.quotes(index));
    target.set(marker, written);
    written += marker.length;
    for (let at = start; at < end; at++) if (isBreak(source[at] as number)) target[written++] = source[at] as number;
    kept = end;
  }
  source.copy(target, written, kept);
  return { bytes: target, replacements };
}

/** Redacts the text as UTF-8. */
export function redactText(text: string, redactor: Redactor): string {
  const bytes = Buffer.from(text);
  const redacted = redact(bytes, redactor).bytes;
  return redacted === bytes ? text : Buffer.from(redacted).toString("utf8");
}

function countBreaks(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isBreak(bytes[at] as number)) count++;
  return count;
}

function isBreak(byte: number): boolean {
  return byte === 10 || byte === 13;
}
