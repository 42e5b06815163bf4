import type { ReasonSpec } from "../contract/define-action.ts";

/** Default of the input `waivers`. The default file may be missing. */
export const WAIVERS_PATH = ".testing/waivers.yml";

/** Reasons for ignored or invalid waivers, shared by every action that reads them. */
export const waiverReasons = {
  "waiver.untrusted": {
    what: "Waivers could not be read from a trusted tree, so they are ignored",
    why: "A pull request must not waive its own failure, so its waivers are read from the base commit through GitHub's API. The message names what prevented that",
    fix: "Give the job `permissions: contents: read`, leave `token` at its default, and merge the waiver to the base branch first",
  },
  "waiver.expired": {
    what: "A waiver covers the failure, but it has expired",
    why: "A waiver is in force until the end of its last day in UTC. An expired waiver has no effect",
    fix: "Fix what was waived, or renew the waiver in a reviewed change",
  },
  "waiver.invalid": {
    what: "The waivers file is invalid",
    why: "It is not YAML of the documented form. A misread waiver could excuse any failure",
    fix: "Correct the entry that the message names",
  },
  "waiver.ownerless": {
    what: "A waiver has no owner or no issue",
    why: "An exception without an owner is never removed",
    fix: "Add `owner` and `issue` to the entry, or delete it",
  },
  "waiver.over-cap": {
    what: "A waiver expires more than 30 days after the day of the run",
    why: "A long exception hides a changed rule",
    fix: "Set `expires` to a day within the next 30 days",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The reason codes about waivers. */
export type WaiverReason = keyof typeof waiverReasons;
