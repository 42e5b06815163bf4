import { secretLeaves, secretLines } from "./secret-leaves.ts";
import { authorizationToken } from "./value-shape.ts";
import { tryParseJson } from "../../text/json-value.ts";

/**
 * Shortest piece of a multi-line or JSON value that is masked on its own, in UTF-16 units. A mask
 * such as `{` or `on` would hide the whole log.
 */
const PIECE_LIMIT = 4;

/**
 * Collects the texts to mask for one secret, each on one line. The runner masks every line that it
 * receives, however short, and drops each output that contains a mask. So a multi-line value is
 * masked by its secret lines, and JSON by its compact text and its secret leaves. An empty value
 * has none.
 */
export function maskValues(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed === "") return [];
  const pieces = collectPieces(trimmed);
  const long = pieces.filter((piece) => piece.length >= PIECE_LIMIT);
  return [...new Set(long.length > 0 ? long : pieces.filter((piece) => piece !== ""))];
}

function collectPieces(text: string): string[] {
  const json = /^[[{]/.test(text) ? tryParseJson(text) : undefined;
  if (json === undefined) {
    const secret = secretLines(text).map(({ value }) => value);
    return secret.length > 0 ? secret : splitLines(text);
  }
  const leaves = secretLeaves(json).flatMap((leaf) =>
    /^\s*[[{]/.test(leaf.value)
      ? compact(leaf.value)
      : [...splitLines(leaf.value), authorizationToken(leaf.value) ?? ""],
  );
  return [...(/[\r\n]/.test(text) ? [] : [text]), JSON.stringify(json), ...leaves];
}

/** Returns JSON without white space, and any other text by its lines. */
function compact(text: string): string[] {
  const json = tryParseJson(text);
  return json === undefined ? splitLines(text) : [JSON.stringify(json)];
}

function splitLines(text: string): string[] {
  return text.split(/[\r\n]+/).map((line) => line.trim());
}
