/** Most chunks of one text. Each adds about 200 bytes to the stream, whatever its length. */
export const CHUNK_LIMIT = 1000;

/** Characters in a chunk of JSON; few enough that most arguments have more than one chunk. */
const JSON_CHUNK_LENGTH = 12;

/**
 * Splits text into words, each with the white space after it, so that a client receives more than
 * one delta. Long texts have several words in a chunk.
 */
export function splitChunks(text: string): string[] {
  return joinParts(text.match(/\S+\s*|\s+/gu) ?? [], 1);
}

/** Splits JSON text into chunks that are not valid JSON on their own. Never splits a character. */
export function splitJsonChunks(json: string): string[] {
  return joinParts([...json], JSON_CHUNK_LENGTH);
}

function joinParts(parts: readonly string[], minSize: number): string[] {
  const size = Math.max(minSize, Math.ceil(parts.length / CHUNK_LIMIT));
  return Array.from({ length: Math.ceil(parts.length / size) }, (_, chunk) =>
    parts.slice(chunk * size, (chunk + 1) * size).join(""),
  );
}
