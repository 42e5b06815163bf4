import type { mergeCoverage } from "../../src/merge-coverage/contract.ts";
import type { Outcome } from "../_runtime/outcome.ts";

export type CoverageOutcome = Outcome<typeof mergeCoverage>;

/**
 * Returns the outcome when nothing was merged. The verdict explains why, and every output is empty.
 */
export function createUnmergedOutcome(verdict: CoverageOutcome["verdict"]): CoverageOutcome {
  return { verdict, outputs: { lines: "", branches: "", functions: "", lcov: "", json: "" } };
}
