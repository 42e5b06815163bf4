/** Largest count. It keeps every sum an exact integer. */
export const COUNT_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * The count of a place that was never evaluated (`-` in lcov). A sum with a number gives the
 * number.
 */
export const NEVER = -1;

/**
 * Counts the hits of one arm, function or condition. It is a class so that the hot loop sees
 * objects of one hidden class.
 */
export class Counter {
  hits: number;

  constructor(hits: number) {
    this.hits = hits;
  }

  /** Adds a count from another report by the rules of `sum`. The order does not matter. */
  add(hits: number): void {
    this.hits = sum(this.hits, hits);
  }
}

/**
 * Returns the sum of two counts. `NEVER` plus a number is the number, and sums are limited to
 * `COUNT_LIMIT`.
 */
export function sum(a: number, b: number): number {
  if (a === NEVER) return b;
  if (b === NEVER) return a;
  return Math.min(a + b, COUNT_LIMIT);
}
