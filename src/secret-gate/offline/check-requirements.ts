import type { Level } from "../level.ts";
import { checkOffline } from "./check-offline.ts";
import { renderRequirement, type Requirement } from "../requirement.ts";
import type { Observation } from "../observation.ts";

/**
 * Checks each requirement without a call, up to `shape`. The first variable that is not empty
 * counts; a later alternative never replaces an invalid one.
 */
export function checkRequirements(
  requirements: readonly Requirement[],
  environment: { readonly [name: string]: string | undefined },
  level: Level,
): Observation[] {
  return requirements.map((requirement) => {
    const credential = { requirement: renderRequirement(requirement), kind: "credential" } as const;
    const chosen = requirement.names.find((variable) => (environment[variable] ?? "") !== "");
    if (chosen === undefined)
      return { ...credential, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" };
    return checkOffline({ ...credential, chosen }, environment[chosen] ?? "", level);
  });
}
