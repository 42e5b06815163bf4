import { nameOf, type Requirement } from "./requirement.ts";
import type { Sighting } from "./sighting.ts";

type Environment = Readonly<{ [name: string]: string | undefined }>;

/** The first variable of the requirement that is not empty; later alternatives never stand in for a bad one. */
export function chosenOf({ names }: Requirement, environment: Environment): string | undefined {
  return names.find((variable) => (environment[variable] ?? "") !== "");
}

/** Whether each requirement has a value that is more than white space: the level `present`. */
export function observePresence(requirements: readonly Requirement[], environment: Environment): Sighting[] {
  return requirements.map((requirement) => {
    const seen = { requirement: nameOf(requirement), kind: "credential" } as const;
    const missing = { ...seen, level: "declared", status: "bad", reason: "credential.missing" } as const;
    const chosen = chosenOf(requirement, environment);
    if (chosen === undefined) return { ...missing, detail: "no value" };
    if ((environment[chosen] ?? "").trim() === "") return { ...missing, chosen, detail: "it holds only white space" };
    return { ...seen, chosen, level: "present", status: "ok", detail: "present" };
  });
}
