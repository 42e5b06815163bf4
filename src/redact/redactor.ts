import { isBase64Byte } from "./base64-forms.ts";
import { findNeedles, type Hit, indexNeedles, type NeedleIndex } from "./find-needles.ts";
import { NEEDLE_MIN_BYTES, type Needle } from "./needle.ts";
import { needlesOf } from "./needles.ts";
import { squeeze } from "./squeeze.ts";

/** What is searched for: the needles as they are, and as they look in the squeezed view. */
export interface Redactor {
  readonly plain: NeedleIndex;
  readonly squeezed: NeedleIndex;
}

/** Most characters of one base64 word that also encode a neighbour of the value, on each side. */
const BASE64_NEIGHBOURS = 3;

/** Makes values ready to be searched for in any number of files. */
export function redactorOf(values: readonly string[]): Redactor {
  const needles = needlesOf(values);
  const squeezed = new Map<string, Needle>();
  for (const { kind, bytes } of needles) {
    if (kind === "utf-16") continue;
    const view = squeeze(bytes).bytes;
    if (view.length > NEEDLE_MIN_BYTES)
      squeezed.set(Buffer.from(view).toString("latin1"), { kind, bytes: Uint8Array.from(view) });
  }
  return { plain: indexNeedles(needles), squeezed: indexNeedles([...squeezed.values()]) };
}

/** Every place that gives a value away, whole, encoded, wrapped or coloured; base64 hits are widened to the characters that encode part of the value. */
export function scan(bytes: Uint8Array, { plain, squeezed }: Redactor): Hit[] {
  if (plain.size === 0) return [];
  const hits = findNeedles(bytes, plain);
  const view = squeeze(bytes);
  for (const hit of findNeedles(view.bytes, squeezed)) {
    const { start, end } = hit.needle.kind === "base64" ? withNeighbours(view.bytes, hit) : hit;
    hits.push({ start: view.origin(start), end: view.origin(end - 1) + 1, needle: hit.needle });
  }
  return hits;
}

function withNeighbours(bytes: Uint8Array, hit: Hit): { readonly start: number; readonly end: number } {
  let { start, end } = hit;
  while (start > 0 && hit.start - start < BASE64_NEIGHBOURS && isBase64Byte(bytes[start - 1] ?? 0)) start--;
  while (end < bytes.length && end - hit.end < BASE64_NEIGHBOURS && isBase64Byte(bytes[end] ?? 0)) end++;
  return { start, end };
}
