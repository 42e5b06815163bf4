import { COUNT_LIMIT, NEVER } from "./counter.ts";

/** Number of corrections while reading, by kind. */
export type Notes = { [kind in NoteKind]: number };
export type NoteKind = "negative" | "huge" | "functionWithoutLine" | "lineZero";

/** Returns empty notes. */
export function createNotes(): Notes {
  return { negative: 0, huge: 0, functionWithoutLine: 0, lineZero: 0 };
}

/**
 * Parses a count. Returns `undefined` if the text is invalid. Some producers write negative counts
 * (races in gcov), counts near 2^64 (llvm-cov) or `1e+19`. A negative count becomes 0 and a huge
 * one `COUNT_LIMIT`; both are noted. A fraction is rounded up.
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

/** Parses a count like `parseCount`, and `-` as `NEVER`. */
export function parseTaken(text: string, notes: Notes): number | undefined {
  return text === "-" ? NEVER : parseCount(text, notes);
}

/** Parses a 1-based line number, or 0. Returns `undefined` for anything else. */
export function parseLine(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
