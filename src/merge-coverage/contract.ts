import { defineAction } from "../contract/define-action.ts";
import { integer, linesOf, percent, relativePath } from "../contract/field.ts";
import { glob } from "../glob/glob.ts";
import { reasons } from "./reasons.ts";

/** Most reports in one merge. */
export const REPORT_COUNT_LIMIT = 10_000;

export const mergeCoverage = defineAction({
  name: "merge-coverage",
  title: "Merge coverage",
  description:
    "Merge the lcov reports of all jobs exactly, and fail when there are not as many as expected, when one is broken or of another commit, or when a threshold is not met.",
  branding: { icon: "layers", color: "blue" },
  runs: { using: "node" },
  inputs: {
    reports: {
      description: "The lcov files to merge. Files below `output` are left out.",
      field: linesOf(glob),
      default: "coverage/**/lcov.info",
    },
    expected: {
      description:
        "How many reports there must be, usually the number of jobs that measure; more or fewer fail the step, and so do two that are known to be of one shard. Without it a missing report is not noticed. Reports carry no identity, so the right number does not prove one of each job.",
      field: integer({ min: 1, max: REPORT_COUNT_LIMIT, unit: "reports" }),
    },
    packages: {
      description:
        "Directories that the summary counts separately. By default the directories that hold a `package.json`, and for files outside of them the first part of the path.",
      field: linesOf(relativePath),
      default: "",
    },
    "threshold-lines": {
      description: "Lowest accepted share of covered lines in percent; without it lines are shown and not judged.",
      field: percent,
    },
    "threshold-branches": {
      description:
        "Lowest accepted share of taken branch arms in percent; without it branches are shown and not judged.",
      field: percent,
    },
    "threshold-functions": {
      description:
        "Lowest accepted share of called functions in percent; without it functions are shown and not judged.",
      field: percent,
    },
    output: {
      description: "Directory for the merged report `lcov.info` and the totals `coverage.json`.",
      field: relativePath,
      default: "coverage/merged",
    },
  },
  outputs: {
    lines: {
      description:
        "Covered lines in percent, cut to two decimals; `100` only when every line is covered, empty when there are no data.",
    },
    branches: { description: "Taken branch arms in percent, like `lines`." },
    functions: { description: "Called functions in percent, like `lines`." },
    lcov: { description: "Path of the merged lcov report; empty when nothing was merged." },
    json: { description: "Path of the totals as JSON; empty when nothing was merged." },
  },
  reasons,
});
