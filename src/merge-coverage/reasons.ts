import type { ReasonSpec } from "../contract/define-action.ts";

/** Reasons why coverage did not pass. */
export const reasons = {
  "coverage.below": {
    what: "A share is below its threshold",
    why: "The exact fraction is compared, not the rounded percentage that is shown",
    fix: "Cover the lines that the summary lists, or change the threshold in a reviewed commit",
  },
  "coverage.incomplete": {
    what: "The set of reports is not the expected one",
    why: "There are more or fewer reports than expected, or two of them are from one shard. A missing report looks like lost or gained coverage; an extra one may be from an older attempt. Such a set cannot meet a threshold",
    fix: "Look for a job that failed, was cancelled or did not upload its report. Check that `reports` selects one file per job, from its last attempt. If several legs run the same tests, select one of them",
  },
  "coverage.empty": {
    what: "There is nothing to judge",
    why: "No file matches `reports`, or the reports contain no lines, or no data of a kind that has a threshold",
    fix: "Check that the test step ran with coverage enabled, that its reports were downloaded to this job, and that the patterns in `reports` match them",
  },
  "coverage.unparsable": {
    what: "A report is empty, cut off, or not valid lcov",
    why: "The message names the file and the line. Counting only the readable part would hide the rest",
    fix: "Check the step that wrote the report: it may have been killed, or two processes may have written to one file",
  },
  "coverage.unsupported": {
    what: "A report has a format that this version does not read",
    why: "The format was recognised by the first bytes of the file. This version reads only lcov",
    fix: "Make the test tool write lcov as well, for example with the reporter `lcovonly`, and select that file in `reports`",
  },
  "coverage.conflict": {
    what: "Two reports are from different sources",
    why: "They have different checksums for the same line, or different versions of the same file, so their line numbers refer to different code",
    fix: "Make all jobs check out the same commit, and do not download reports of an earlier run",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The reason codes of this action, in addition to those of every action. */
export type CoverageReason = keyof typeof reasons;
