import { isBase64Byte } from "./base64-forms.ts";
import type { Hit } from "./find-needles.ts";
import type { NeedleKind } from "./needle.ts";
import { type Redactor, scan } from "./redactor.ts";

/** New bytes without the values, and how many stretches were replaced, by the form of the value. */
export interface Redaction {
  readonly bytes: Uint8Array;
  readonly replacements: { readonly [kind in NeedleKind]?: number };
}

/**
 * The bytes with every stretch that gives a value away replaced by `[REDACTED:<form>]`. The marker holds nothing that JSON, XML, HTML, CSV or a
 * shell's quotes would take for syntax; line breaks inside a stretch are kept, so the number of lines stays. The bytes given are not changed; without a
 * hit they are returned as they are. A value that the marker itself holds, such as `REDACTED`, is left to the re-scan to refuse.
 */
export function redact(bytes: Uint8Array, redactor: Redactor): Redaction {
  const stretches = merge(scan(bytes, redactor).map((hit) => widen(bytes, hit)));
  if (stretches.length === 0) return { bytes, replacements: {} };
  const pieces: Uint8Array[] = [];
  const replacements: { [kind in NeedleKind]?: number } = {};
  let kept = 0;
  for (const { start, end, kind } of stretches) {
    pieces.push(
      bytes.subarray(kept, start),
      Buffer.from(`[REDACTED:${kind}]`),
      bytes.subarray(start, end).filter(isBreak),
    );
    replacements[kind] = (replacements[kind] ?? 0) + 1;
    kept = end;
  }
  pieces.push(bytes.subarray(kept));
  return { bytes: Buffer.concat(pieces), replacements };
}

/** The text, redacted as UTF-8. */
export function redactText(text: string, redactor: Redactor): string {
  const bytes = Buffer.from(text);
  const redacted = redact(bytes, redactor).bytes;
  return redacted === bytes ? text : Buffer.from(redacted).toString("utf8");
}

interface Stretch {
  start: number;
  end: number;
  kind: NeedleKind;
}

/** The whole run of base64 around a hit: its neighbours decode to the text around the value, and its first and last characters to parts of it. */
function widen(bytes: Uint8Array, { start, end, needle: { kind } }: Hit): Stretch {
  const stretch = { start, end, kind };
  if (kind !== "base64") return stretch;
  while (stretch.start > 0 && isBase64Byte(bytes[stretch.start - 1] ?? 0)) stretch.start--;
  while (stretch.end < bytes.length && isBase64Byte(bytes[stretch.end] ?? 0)) stretch.end++;
  return stretch;
}

/** Stretches in order, those that overlap or touch as one; the longest of them gives the form. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  let longest = 0;
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const length = stretch.end - stretch.start;
    if (last === undefined || stretch.start > last.end) {
      merged.push({ ...stretch });
      longest = length;
      continue;
    }
    if (length > longest) [last.kind, longest] = [stretch.kind, length];
    last.end = Math.max(last.end, stretch.end);
  }
  return merged;
}

function isBreak(byte: number): boolean {
  return byte === 10 || byte === 13;
}
