import { isPlain } from "./plain-words.ts";

/** Shortest piece of a secret that gives it away, in UTF-16 units. */
export const OVERLAP_UNITS = 8;

/** A secret value in the parts that must not be in a text, and in words whose it is. */
export interface KnownValue {
  readonly whose: string;
  readonly parts: readonly string[];
}

/**
 * The known value that the text holds, or shares a piece with; `undefined` when there is none. A whole part counts whatever it is; a piece counts when
 * it is no plain word, because many secrets begin with a word or hold the name of a host.
 */
export function overlapping(text: string, known: readonly KnownValue[]): KnownValue | undefined {
  if (text.length < OVERLAP_UNITS) return undefined;
  const whole = known.find(({ parts }) => parts.some((part) => part.length >= OVERLAP_UNITS && text.includes(part)));
  if (whole !== undefined) return whole;
  const pieces = piecesOf(text);
  if (pieces.size === 0) return undefined;
  return known.find(({ parts }) => parts.some((part) => !part.includes("://") && sharesPiece(part, pieces)));
}

/** Every piece of the text that is no plain word. */
function piecesOf(text: string): Set<string> {
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
