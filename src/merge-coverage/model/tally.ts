import type { FileCoverage } from "./file-coverage.ts";

/** The measures, in display order. */
export const measures = ["lines", "branches", "functions"] as const;
export type Measure = (typeof measures)[number];

/** Number of items, and how many of them were hit. */
export interface Share {
  readonly covered: number;
  readonly total: number;
}

export type Tally = { readonly [measure in Measure]: Share };

/**
 * Returns the shares of one file. An arm that was never evaluated counts as not covered; an
 * unreachable arm does not count. Aliases on one line count as one function.
 */
export function tally(file: FileCoverage): Tally {
  return { lines: file.lines.share(), branches: tallyBranches(file), functions: tallyFunctions(file) };
}

/**
 * Returns the combined shares of several files or packages. Counts are added, so a large file has
 * more weight than a small one.
 */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const zero = (): { covered: number; total: number } => ({ covered: 0, total: 0 });
  const all = { lines: zero(), branches: zero(), functions: zero() };
  for (const one of tallies) {
    for (const measure of measures) {
      all[measure].covered += one[measure].covered;
      all[measure].total += one[measure].total;
    }
  }
  return all;
}

function tallyBranches({ branches }: FileCoverage): Share {
  let [covered, total] = [0, 0];
  for (const blocks of branches.values()) {
    for (const same of blocks.values()) {
      for (const { arms } of same) {
        for (const { taken, unreachable } of arms) {
          if (unreachable) continue;
          total++;
          if (taken.hits > 0) covered++;
        }
      }
    }
  }
  return { covered, total };
}

function tallyFunctions({ functions, aliasLines }: FileCoverage): Share {
  let [covered, total] = [0, 0];
  for (const [line, names] of functions) {
    const hit = names.values().reduce((count, { called }) => count + (called.hits > 0 ? 1 : 0), 0);
    total += aliasLines.has(line) ? 1 : names.size;
    covered += aliasLines.has(line) ? Math.min(hit, 1) : hit;
  }
  return { covered, total };
}
