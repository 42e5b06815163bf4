import { secretLeaves, secretLines } from "./secret-leaves.ts";
import { authorizationToken } from "./value-shape.ts";
import { jsonIn } from "../../text/json-value.ts";

/** Shortest piece of a multi-line or JSON value that is masked by itself, in UTF-16 units; `{` or `on` would mask the whole log. */
export const PIECE_LIMIT = 4;

/**
 * What to tell the runner to mask for one secret value, each on one line. The runner masks every line of what it is given, however short, and drops
 * each output that holds a mask. So a multi-line value goes to it by its secret lines, and JSON as its compact text and its secret leaves. An empty
 * value gives nothing.
 */
export function maskValues(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed === "") return [];
  const pieces = piecesOf(trimmed);
  const long = pieces.filter((piece) => piece.length >= PIECE_LIMIT);
  return [...new Set(long.length > 0 ? long : pieces.filter((piece) => piece !== ""))];
}

function piecesOf(text: string): string[] {
  const json = /^[[{]/.test(text) ? jsonIn(text) : undefined;
  if (json === undefined) {
    const secret = secretLines(text).map(({ value }) => value);
    return secret.length > 0 ? secret : lines(text);
  }
  const leaves = secretLeaves(json).flatMap((leaf) =>
    /^\s*[[{]/.test(leaf.value) ? compact(leaf.value) : [...lines(leaf.value), authorizationToken(leaf.value) ?? ""],
  );
  return [...(/[\r\n]/.test(text) ? [] : [text]), JSON.stringify(json), ...leaves];
}

/** The text without white space where it is JSON, and its lines where it is not. */
function compact(text: string): string[] {
  const json = jsonIn(text);
  return json === undefined ? lines(text) : [JSON.stringify(json)];
}

function lines(text: string): string[] {
  return text.split(/[\r\n]+/).map((line) => line.trim());
}
