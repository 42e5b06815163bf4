import type { Level } from "./level.ts";
import { lookAt } from "./look-offline.ts";
import { nameOf, type Requirement } from "./requirement.ts";
import type { Sighting } from "./sighting.ts";

/**
 * Looks at the first variable of each requirement that holds a value; later alternatives never stand in for a bad one. Proves `present` or `shape`,
 * whichever is asked for. The values go no further than the modules that look at them.
 */
export function observe(
  requirements: readonly Requirement[],
  environment: Readonly<{ [name: string]: string | undefined }>,
  level: Level,
): Sighting[] {
  return requirements.map((requirement) => {
    const seen = { requirement: nameOf(requirement), kind: "credential" } as const;
    const chosen = requirement.names.find((variable) => (environment[variable] ?? "") !== "");
    return chosen === undefined
      ? { ...seen, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" }
      : lookAt({ ...seen, chosen }, environment[chosen] ?? "", level);
  });
}
