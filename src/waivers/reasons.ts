import type { ReasonSpec } from "../contract/define-action.ts";

/** Where waivers are when the input `waivers` does not say; the file may be missing there. */
export const WAIVERS_PATH = ".testing/waivers.yml";

/** Why waivers were not honoured, for every action that reads them. */
export const waiverReasons = {
  "waiver.untrusted": {
    what: "Waivers could not be read from a tree that can be trusted, so none is honoured",
    why: "A pull request must not waive its own failure: its waivers come from the base commit, by GitHub's API. The message names what kept the step from it",
    fix: "Give the job `permissions: contents: read`, leave `token` as it is, and merge the waiver to the base branch first",
  },
  "waiver.expired": {
    what: "A waiver covers what is wrong, but it has expired",
    why: "A waiver holds up to the end of its last day in UTC; an expired one changes nothing",
    fix: "Repair what was waived, or renew the waiver with a reviewed change",
  },
  "waiver.invalid": {
    what: "The waivers file cannot be read as a list of waivers",
    why: "It is not YAML of the documented form; a waiver that is not understood could excuse anything",
    fix: "Correct the entry the message names",
  },
  "waiver.ownerless": {
    what: "A waiver names no owner or no issue",
    why: "An exception that nobody owns is never removed",
    fix: "Add `owner` and `issue` to the entry, or delete it",
  },
  "waiver.over-cap": {
    what: "A waiver lasts longer than 30 days from the day of the run",
    why: "A long exception is a rule that was changed in secret",
    fix: "Set `expires` to a day within the next 30 days",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The codes about waivers. */
export type WaiverReason = keyof typeof waiverReasons;
