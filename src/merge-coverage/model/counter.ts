/** Largest count that is kept, so that every sum of counts is an exact whole number. */
export const COUNT_LIMIT = Number.MAX_SAFE_INTEGER;

/** A count that means the place was never evaluated (`-` in lcov); any number beats it. */
export const NEVER = -1;

/** How often one arm, function or condition was seen. A class, so that the hot loop meets one shape of object only. */
export class Counter {
  hits: number;

  constructor(hits: number) {
    this.hits = hits;
  }

  /** Adds a count from another report: `NEVER` gives way to a number, sums stop at `COUNT_LIMIT`. Any order gives the same. */
  add(hits: number): void {
    this.hits = sum(this.hits, hits);
  }
}

/** Two counts together: `NEVER` gives way to a number, sums stop at `COUNT_LIMIT`. */
export function sum(a: number, b: number): number {
  if (a === NEVER) return b;
  if (b === NEVER) return a;
  return Math.min(a + b, COUNT_LIMIT);
}
