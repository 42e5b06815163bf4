import { fitJson } from "./fit-json.ts";
import { markerOf } from "./marker.ts";
import type { NeedleKind } from "./needle.ts";
import { type Redactor, scan } from "./redactor.ts";

/** New bytes without the values, and how many stretches were replaced, by the form of the value. */
export interface Redaction {
  readonly bytes: Uint8Array;
  readonly replacements: { readonly [kind in NeedleKind]?: number };
}

/**
 * The bytes with every stretch that gives a value away replaced by a marker. JSON stays JSON; line breaks inside a stretch are kept, so the
 * number of lines stays. The bytes given are not changed; without a hit they are returned as they are. A value that the marker itself holds, such
 * as `REDACTED`, is left to the re-scan to refuse.
 */
export function redact(bytes: Uint8Array, redactor: Redactor): Redaction {
  const found = scan(bytes, redactor);
  if (found.length === 0) return { bytes, replacements: {} };
  const places = fitJson(bytes, found);
  const replacements: { [kind in NeedleKind]?: number } = {};
  let sizeBytes = bytes.length;
  for (let index = 0; index < places.length; index++) {
    const kind = places.kind(index);
    replacements[kind] = (replacements[kind] ?? 0) + 1;
    const removed = places.end(index) - places.start(index) - breaksIn(bytes, places.start(index), places.end(index));
    sizeBytes += markerOf(kind, places.quotes(index)).length - removed;
  }
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const target = Buffer.allocUnsafeSlow(sizeBytes);
  let [kept, written] = [0, 0];
  for (let index = 0; index < places.length; index++) {
    const [start, end] = [places.start(index), places.end(index)];
    written += source.copy(target, written, kept, start);
    const marker = markerOf(places.kind(index), places.quotes(index));
    target.set(marker, written);
    written += marker.length;
    for (let at = start; at < end; at++) if (isBreak(source[at] as number)) target[written++] = source[at] as number;
    kept = end;
  }
  source.copy(target, written, kept);
  return { bytes: target, replacements };
}

/** The text, redacted as UTF-8. */
export function redactText(text: string, redactor: Redactor): string {
  const bytes = Buffer.from(text);
  const redacted = redact(bytes, redactor).bytes;
  return redacted === bytes ? text : Buffer.from(redacted).toString("utf8");
}

function breaksIn(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isBreak(bytes[at] as number)) count++;
  return count;
}

function isBreak(byte: number): boolean {
  return byte === 10 || byte === 13;
}
