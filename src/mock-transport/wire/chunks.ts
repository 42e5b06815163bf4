/** Most pieces a text is cut into: each costs some 200 bytes of stream, whatever its length. */
export const PIECE_LIMIT = 1000;

/** Length of a piece of JSON in characters; short enough that most arguments come in more than one. */
const JSON_PIECE_LENGTH = 12;

/** The text word by word, white space kept with the word before it, so that a client sees more than one delta; long texts in larger pieces. */
export function piecesOf(text: string): string[] {
  return joinedBy(text.match(/\S+\s*|\s+/gu) ?? [], 1);
}

/** JSON text in parts that are no JSON by themselves; no character is cut in two. */
export function jsonPiecesOf(json: string): string[] {
  return joinedBy([...json], JSON_PIECE_LENGTH);
}

function joinedBy(parts: readonly string[], least: number): string[] {
  const size = Math.max(least, Math.ceil(parts.length / PIECE_LIMIT));
  return Array.from({ length: Math.ceil(parts.length / size) }, (_, piece) =>
    parts.slice(piece * size, (piece + 1) * size).join(""),
  );
}
