import { COUNT_LIMIT, NEVER } from "./counter.ts";

/** What was put right while reading, by kind: how often. */
export type Notes = { [kind in NoteKind]: number };
export type NoteKind = "negative" | "huge" | "functionWithoutLine" | "lineZero";

/** No notes. */
export function createNotes(): Notes {
  return { negative: 0, huge: 0, functionWithoutLine: 0, lineZero: 0 };
}

/**
 * A count from its text, `undefined` when it is none. Producers write negative counts (races in gcov) and counts near 2^64 (llvm-cov) or
 * as `1e+19`: a negative one becomes 0, a huge one `COUNT_LIMIT`, and a part of a hit a whole one; each of the first two is noted.
 */
export function parseCount(text: string, notes: Notes): number | undefined {
  if (!/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(text)) return undefined;
  const value = Math.ceil(Number(text));
  if (value < 0) {
    notes.negative++;
    return 0;
  }
  if (value <= COUNT_LIMIT) return value;
  notes.huge++;
  return COUNT_LIMIT;
}

/** Like `parseCount`, with `-` for `NEVER`. */
export function parseTaken(text: string, notes: Notes): number | undefined {
  return text === "-" ? NEVER : parseCount(text, notes);
}

/** A 1-based line number from its digits, or 0; `undefined` for anything else. */
export function parseLine(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
