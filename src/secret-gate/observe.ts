import { inspect } from "./inspect.ts";
import type { GateReason } from "./reasons.ts";
import { nameOf, type Requirement } from "./requirement.ts";

/** What was seen of one requirement. `chosen` is the variable that counts; the value itself goes no further than this module. */
export interface Sighting {
  readonly requirement: string;
  readonly chosen?: string;
  readonly status: "ok" | "bad";
  readonly reason?: GateReason;
  readonly detail: string;
}

/** Looks at the first variable of each requirement that holds a value; later alternatives never stand in for a bad one. */
export function observe(
  requirements: readonly Requirement[],
  environment: Readonly<{ [name: string]: string | undefined }>,
): Sighting[] {
  return requirements.map((requirement) => {
    const name = nameOf(requirement);
    const chosen = requirement.names.find((variable) => (environment[variable] ?? "") !== "");
    if (chosen === undefined)
      return { requirement: name, status: "bad", reason: "credential.missing", detail: "no value" };
    const problem = inspect(chosen, environment[chosen] ?? "");
    if (problem === undefined)
      return { requirement: name, chosen, status: "ok", detail: "present, of the right shape" };
    return { requirement: name, chosen, status: "bad", ...problem };
  });
}
