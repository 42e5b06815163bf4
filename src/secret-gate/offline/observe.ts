import type { Level } from "../level.ts";
import { lookAt } from "./check-offline.ts";
import { nameOf, type Requirement } from "../requirement.ts";
import type { Sighting } from "../observation.ts";

/**
 * What can be told offline of each requirement, up to `shape`. The first variable that is not empty counts; later alternatives never stand in for
 * a bad one. The values go no further than the modules that look at them.
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
    return lookAt({ ...seen, chosen }, environment[chosen] ?? "", level);
  });
}
