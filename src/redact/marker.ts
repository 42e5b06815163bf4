import type { NeedleKind } from "./needle.ts";

/**
 * What replaces a value: letters, hyphens and underscores only, so that a JSON string, a plain YAML scalar, XML text, attribute or name, a CSV cell, a
 * shell word and every part of a URL may hold it.
 */
export function markerText(kind: string): string {
  return `__REDACTED-${kind}__`;
}

/** Every marker in a text. */
export const markers = /__REDACTED-[a-z0-9-]+__/;

const known = new Map<string, Uint8Array>();

/** The marker as bytes. `quotes` says how deep in JSON strings it must be a JSON string itself, 0 for none around it; -1 leaves the quotes out. */
export function markerOf(kind: NeedleKind, quotes: number): Uint8Array {
  const key = `${kind} ${quotes}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const quote = quotes < 0 ? "" : `${"\\".repeat(2 ** quotes - 1)}"`;
  const marker = Buffer.from(`${quote}${markerText(kind)}${quote}`);
  known.set(key, marker);
  return marker;
}
