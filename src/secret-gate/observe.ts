import { inspect } from "./inspect.ts";
import { isAtLeast, type Level } from "./level.ts";
import { nameOf, type Requirement } from "./requirement.ts";
import type { Sighting } from "./sighting.ts";

/**
 * Looks at the first variable of each requirement that holds a value; later alternatives never stand in for a bad one. Proves `present` or `shape`,
 * whichever is asked for. The values go no further than this module.
 */
export function observe(
  requirements: readonly Requirement[],
  environment: Readonly<{ [name: string]: string | undefined }>,
  level: Level,
): Sighting[] {
  return requirements.map((requirement) => {
    const seen = { requirement: nameOf(requirement), kind: "credential" } as const;
    const chosen = requirement.names.find((variable) => (environment[variable] ?? "") !== "");
    if (chosen === undefined)
      return { ...seen, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" };
    const problem = inspect(chosen, environment[chosen] ?? "");
    if (problem?.reason === "credential.missing")
      return { ...seen, chosen, level: "declared", status: "bad", ...problem };
    if (!isAtLeast(level, "shape")) return { ...seen, chosen, level: "present", status: "ok", detail: "present" };
    if (problem !== undefined) return { ...seen, chosen, level: "present", status: "bad", ...problem };
    return { ...seen, chosen, level: "shape", status: "ok", detail: "present, of the right shape" };
  });
}
