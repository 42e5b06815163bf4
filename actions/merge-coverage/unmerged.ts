import type { CoverageOutcome } from "./merge-reports.ts";

/** The outcome when nothing was merged: the verdict says why, and every output is empty. */
export function unmerged(verdict: CoverageOutcome["verdict"]): CoverageOutcome {
  return { verdict, outputs: { lines: "", branches: "", functions: "", lcov: "", json: "" } };
}
