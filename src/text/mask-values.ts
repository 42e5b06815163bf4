import { jsonIn } from "./json-value.ts";

/** Shortest piece of a multi-line or JSON value that is masked by itself, in UTF-16 units; `{` or `on` would mask the whole log. */
export const PIECE_LIMIT = 4;

/**
 * What to tell the runner to mask for one secret value, each on one line. The runner masks every line of what it is given, however short,
 * so a multi-line value goes to it line by line, and JSON as its compact text and its string leaves. An empty value gives nothing.
 */
export function maskValues(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed === "") return [];
  const json = /^[[{]/.test(trimmed) ? jsonIn(trimmed) : undefined;
  const pieces =
    json === undefined
      ? trimmed.split(/[\r\n]+/).map((line) => line.trim())
      : [JSON.stringify(json), ...leavesOf(json).flatMap((leaf) => leaf.split(/[\r\n]+/))];
  const long = pieces.filter((piece) => piece.length >= PIECE_LIMIT);
  return [...new Set(long.length > 0 ? long : pieces.filter((piece) => piece !== ""))];
}

/** Every string inside a JSON value, keys left out. */
function leavesOf(json: unknown): string[] {
  if (typeof json === "string") return [json];
  if (typeof json !== "object" || json === null) return [];
  return Object.values(json).flatMap(leavesOf);
}
