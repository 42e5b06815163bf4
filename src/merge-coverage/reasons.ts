import type { ReasonSpec } from "../contract/define-action.ts";

/** Why coverage did not pass. */
export const reasons = {
  "coverage.below": {
    what: "A share is below its threshold",
    why: "The exact fraction is compared, not the rounded percentage that is shown",
    fix: "Cover the lines that the summary lists, or change the threshold in a reviewed commit",
  },
  "coverage.incomplete": {
    what: "The reports are not the expected ones",
    why: "Their number is another, or two of them are of one shard. With a report missing the result looks like lost or gained coverage; with one too many, or one twice, an older attempt may be counted. Thresholds cannot be met by such a set",
    fix: "Look for a job that failed, was cancelled or did not upload its report, and check that `reports` takes one file per job, of its last attempt; of legs that run the same tests take one",
  },
  "coverage.empty": {
    what: "There is nothing to judge",
    why: "No file matches `reports`, or the reports hold no line, or none of a kind for which a threshold is set",
    fix: "Check that the test step ran with coverage on, that its reports were downloaded here, and the patterns in `reports`",
  },
  "coverage.unparsable": {
    what: "A report is empty, cut off, or not valid lcov",
    why: "The message names the file and the line; counting the readable part would hide what the rest says",
    fix: "Look at the step that wrote the report: it may have been killed, or two processes wrote to one file",
  },
  "coverage.unsupported": {
    what: "A report has a format that this version does not read",
    why: "The format was recognised by the file's first bytes; this version reads lcov only",
    fix: "Let the test tool write lcov as well, for example with the reporter `lcovonly`, and name that file in `reports`",
  },
  "coverage.conflict": {
    what: "Two reports are not of the same source",
    why: "They have different checksums for the same line, or different versions of the same file, so their line numbers do not mean the same lines",
    fix: "Make all jobs check out the same commit, and do not download reports of an earlier run",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The codes this action can give, beside those every action has. */
export type CoverageReason = keyof typeof reasons;
