import type { Location } from "../text/location.ts";

/**
 * The status of a verdict. `skip` needs a reason that permits it and is shown grey. An action that
 * cannot judge gives `fail`.
 */
type Status = "pass" | "skip" | "fail";

/**
 * One broken rule at one location. No field may contain a secret. `rule` is stable and kebab-case.
 */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly location?: Location;
}

/**
 * A decision. `reason` is `ok` for a pass, else a code of the action's contract. `text` is one
 * sentence for the log, without values.
 */
export interface Verdict<Reason extends string = string> {
  readonly status: Status;
  readonly reason: Reason | "ok";
  readonly text: string;
  readonly findings?: readonly Finding[];
}
