import type { mergeCoverage } from "../../src/merge-coverage/contract.ts";
import type { Outcome } from "../_runtime/outcome.ts";

export type CoverageOutcome = Outcome<typeof mergeCoverage>;

/** The outcome when nothing was merged: the verdict says why, and every output is empty. */
export function createUnmergedOutcome(verdict: CoverageOutcome["verdict"]): CoverageOutcome {
  return { verdict, outputs: { lines: "", branches: "", functions: "", lcov: "", json: "" } };
}
