import { defineAction } from "../contract/define-action.ts";
import { integer, linesOf, percent, relativePath } from "../contract/field.ts";
import { glob } from "../glob/glob.ts";
import { reasons } from "./reasons.ts";

/** Maximum number of reports in one merge. */
const REPORT_COUNT_LIMIT = 10_000;

export const mergeCoverage = defineAction({
  name: "merge-coverage",
  title: "Merge coverage",
  description:
    "Merge the lcov reports of all jobs exactly, and fail if their number is not the expected one, if one is invalid or from another commit, or if a threshold is not met.",
  branding: { icon: "layers", color: "blue" },
  runs: { using: "node" },
  inputs: {
    reports: {
      description: "The lcov files to merge. Files below `output` are ignored.",
      field: linesOf(glob),
      default: "coverage/**/lcov.info",
    },
    expected: {
      description:
        "Required number of reports, usually the number of jobs that measure coverage. Any other number fails the step, and so do two reports that are known to be from one shard. Without this input a missing report is not detected. Reports carry no identity, so the right number does not prove that each job has one.",
      field: integer({ min: 1, max: REPORT_COUNT_LIMIT, unit: "reports" }),
    },
    packages: {
      description:
        "Directories that the summary counts separately. The default is the directories that contain a `package.json`, and for files outside these the first segment of the path.",
      field: linesOf(relativePath),
      default: "",
    },
    "threshold-lines": {
      description: "Lowest accepted share of covered lines in percent. Without it lines are shown but not judged.",
      field: percent,
    },
    "threshold-branches": {
      description:
        "Lowest accepted share of taken branch arms in percent. Without it branches are shown but not judged.",
      field: percent,
    },
    "threshold-functions": {
      description:
        "Lowest accepted share of called functions in percent. Without it functions are shown but not judged.",
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
        "Covered lines in percent, truncated to two decimals; `100` only if every line is covered, empty if there is no data.",
    },
    branches: { description: "Taken branch arms in percent, like `lines`." },
    functions: { description: "Called functions in percent, like `lines`." },
    lcov: { description: "Path of the merged lcov report; empty if nothing was merged." },
    json: { description: "Path of the totals as JSON; empty if nothing was merged." },
  },
  reasons,
});
