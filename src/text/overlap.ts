import { isPlain } from "./plain-words.ts";

/** Shortest piece that reveals a secret, in UTF-16 units. */
export const OVERLAP_UNITS = 8;

/** A secret in the parts that must not be in a text, and a description of where it comes from. */
export interface KnownValue {
  readonly whose: string;
  readonly parts: readonly string[];
}

/**
 * Finds the known value that the text contains or shares a piece with. Returns `undefined` when
 * there is none. A whole part always counts. A piece counts only when it is not a plain word,
 * because many secrets begin with a word or contain the name of a host.
 */
export function findOverlap(text: string, known: readonly KnownValue[]): KnownValue | undefined {
  if (text.length < OVERLAP_UNITS) return undefined;
  const whole = known.find(({ parts }) => parts.some((part) => part.length >= OVERLAP_UNITS && text.includes(part)));
  if (whole !== undefined) return whole;
  const pieces = collectPieces(text);
  if (pieces.size === 0) return undefined;
  return known.find(({ parts }) => parts.some((part) => !part.includes("://") && sharesPiece(part, pieces)));
}

/** Collects every piece of the text that is not a plain word. */
function collectPieces(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const word of text.split(/\s+/)) {
    if (word.length < OVERLAP_UNITS || isPlain(word)) continue;
    for (let start = 0; start + OVERLAP_UNITS <= word.length; start += 1) {
      const piece = word.slice(start, start + OVERLAP_UNITS);
      if (!isPlain(piece)) pieces.add(piece);
    }
  }
  return pieces;
}

function sharesPiece(part: string, pieces: ReadonlySet<string>): boolean {
  for (let start = 0; start + OVERLAP_UNITS <= part.length; start += 1)
    if (pieces.has(part.slice(start, start + OVERLAP_UNITS))) return true;
  return false;
}
