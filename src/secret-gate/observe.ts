import type { Level } from "./level.ts";
import { lookAt } from "./look-offline.ts";
import { chosenOf, observePresence } from "./observe-presence.ts";
import { nameOf, type Requirement } from "./requirement.ts";
import type { Sighting } from "./sighting.ts";

/** What can be told offline of each requirement, up to `shape`. The values go no further than the modules that look at them. */
export function observe(
  requirements: readonly Requirement[],
  environment: Readonly<{ [name: string]: string | undefined }>,
  level: Level,
): Sighting[] {
  return requirements.flatMap((requirement) => {
    const chosen = chosenOf(requirement, environment);
    if (chosen === undefined) return observePresence([requirement], environment);
    const seen = { requirement: nameOf(requirement), kind: "credential", chosen } as const;
    return [lookAt(seen, environment[chosen] ?? "", level)];
  });
}
