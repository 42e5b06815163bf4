import { NEVER, sum } from "./counter.ts";

/** Initial capacity of a file, in lines. */
const FIRST_CAPACITY = 256;

/**
 * Capacity per known line. A line number above it is stored separately, so that one huge number
 * cannot allocate much memory.
 */
const CAPACITY_PER_LINE = 16;

/** Stores hits by 1-based line number. `NEVER` marks a line without data. */
export class LineHits {
  /**
   * Hits of the lines below its length. Readers may update existing elements directly by the rules
   * of `sum`.
   */
  dense: Float64Array = new Float64Array(FIRST_CAPACITY).fill(NEVER);
  private readonly sparse = new Map<number, number>();
  private retryAt = 0;

  /** Adds hits of one line. Lines and reports may come in any order. */
  add(line: number, hits: number): void {
    if (line >= this.dense.length) this.grow(line);
    if (line < this.dense.length) {
      const before = this.dense[line] ?? NEVER;
      this.dense[line] = sum(before, hits);
    } else {
      this.sparse.set(line, sum(this.sparse.get(line) ?? NEVER, hits));
    }
  }

  /** Yields the lines with data, in ascending order. */
  *entries(): Generator<readonly [line: number, hits: number]> {
    for (let line = 1; line < this.dense.length; line++) {
      const hits = this.dense[line] ?? NEVER;
      if (hits !== NEVER) yield [line, hits];
    }
    for (const line of [...this.sparse.keys()].sort((a, b) => a - b)) yield [line, this.sparse.get(line) ?? 0];
  }

  /** Returns the number of lines with data, and the number of those with a hit. */
  share(): { readonly covered: number; readonly total: number } {
    let [covered, total] = [0, 0];
    for (let line = 0; line < this.dense.length; line++) {
      const hits = this.dense[line] ?? NEVER;
      if (hits !== NEVER) total++;
      if (hits > 0) covered++;
    }
    for (const hits of this.sparse.values()) if (hits > 0) covered++;
    return { covered, total: total + this.sparse.size };
  }

  /**
   * Grows the dense part if enough lines are known. Counting them is slow, so a rejected line
   * delays the next count.
   */
  private grow(line: number): void {
    if (this.sparse.size < this.retryAt) return;
    if (line > this.share().total * CAPACITY_PER_LINE) {
      this.retryAt = this.sparse.size + this.dense.length / CAPACITY_PER_LINE;
      return;
    }
    const wider = new Float64Array(Math.max(line + 1, this.dense.length * 2)).fill(NEVER);
    wider.set(this.dense);
    this.dense = wider;
    for (const [kept, hits] of this.sparse) {
      if (kept >= wider.length) continue;
      wider[kept] = hits;
      this.sparse.delete(kept);
    }
    this.retryAt = 0;
  }
}
