import type { VariantKind } from "./variant.ts";

/**
 * Renders the text that replaces a value. It has only letters, hyphens and underscores, so that a
 * JSON string, a plain YAML scalar, XML text, attribute or name, a CSV cell, a shell word and every
 * part of a URL can contain it.
 */
export function renderMarker(kind: string): string {
  return `__REDACTED-${kind}__`;
}

/** Matches the first marker in a text. */
export const MARKER_PATTERN = /__REDACTED-[a-z0-9-]+__/;

const known = new Map<string, Uint8Array>();

/**
 * Encodes the marker as bytes. `quotes` is the depth in JSON strings at which it must be a JSON
 * string itself, 0 outside of strings. -1 omits the quotes.
 */
export function encodeMarker(kind: VariantKind, quotes: number): Uint8Array {
  const key = `${kind} ${quotes}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const quote = quotes < 0 ? "" : `${"\\".repeat(2 ** quotes - 1)}"`;
  const marker = Buffer.from(`${quote}${renderMarker(kind)}${quote}`);
  known.set(key, marker);
  return marker;
}
