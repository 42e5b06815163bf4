import { posix } from "node:path";
import { judgeNothing } from "../../src/merge-coverage/judge.ts";
import { findAll } from "./find-all.ts";
import type { CoverageHost } from "./host.ts";
import type { Inputs } from "./merge-reports.ts";
import { type CoverageOutcome, createUnmergedOutcome } from "./coverage-outcome.ts";

/** Finds the reports. Loads the code that merges them only if there are any. */
export async function act(inputs: Inputs, host: CoverageHost): Promise<CoverageOutcome> {
  const found = await findAll(inputs.reports, host);
  const own = posix.join(inputs.output, "lcov.info");
  const files = found.files.filter(({ path }) => path !== own && !path.startsWith(`${posix.dirname(own)}/`));
  const skipped = found.skipped.map(({ path }) => path);
  const patterns = inputs.reports.map(({ text }) => text);
  if (files.length === 0) return createUnmergedOutcome(judgeNothing(patterns, skipped));
  const { mergeReports } = await import("./merge-reports.ts");
  return mergeReports(files, skipped, inputs, host);
}
