import type { Location } from "../text/location.ts";

/** What an action decides: `skip` is licensed by a reason and shown grey; not being able to judge is a `fail`. */
export type Status = "pass" | "skip" | "fail";

/** One broken rule at one location. No field may carry a secret's value. `rule` is stable and kebab-case. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly location?: Location;
}

/** A decision: `reason` is `ok` for a pass, else a code of the action's contract; `text` is one sentence for the log, without values. */
export interface Verdict<Reason extends string = string> {
  readonly status: Status;
  readonly reason: Reason | "ok";
  readonly text: string;
  readonly findings?: readonly Finding[];
}
