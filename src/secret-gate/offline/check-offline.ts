import { inspect } from "./inspect.ts";
import { isAtLeast, type Level } from "../level.ts";
import type { Access } from "../profile.ts";
import type { Sighting } from "../observation.ts";

/** Whose credential is looked at, as it stands in every sighting of it. */
export type Seen = Pick<Sighting, "requirement" | "kind"> & { readonly profile?: string; readonly chosen?: string };

/** What can be told of a value without asking anybody, up to `shape` and no further than `level`. */
export function lookAt(
  seen: Seen & { readonly chosen: string },
  value: string,
  level: Level,
  isForGateway = false,
): Sighting {
  const problem = inspect(seen.chosen, value, isForGateway);
  if (problem?.reason === "credential.missing") return { ...seen, level: "declared", status: "bad", ...problem };
  if (!isAtLeast(level, "shape")) return { ...seen, level: "present", status: "ok", detail: "present" };
  if (problem !== undefined) return { ...seen, level: "present", status: "bad", ...problem };
  return { ...seen, level: "shape", status: "ok", detail: "present, of the right shape" };
}

/** The other halves of a credential: those its value needs, and those that are set all the same. */
export function lookAtCompanions(
  { companions = [], variable: first }: Access,
  value: string,
  environment: Readonly<{ [name: string]: string | undefined }>,
  { level, profile }: { readonly level: Level; readonly profile?: string },
): Sighting[] {
  return companions
    .filter(({ variable, neededWhen }) => neededWhen.test(value) || (environment[variable] ?? "") !== "")
    .map(({ variable }): Sighting => {
      const seen = {
        requirement: variable,
        kind: "credential",
        ...(profile === undefined ? {} : { profile }),
      } as const;
      const half = environment[variable] ?? "";
      if (half !== "") return lookAt({ ...seen, chosen: variable }, half, level);
      const detail = `no value; it belongs to \`${first}\``;
      return { ...seen, level: "declared", status: "bad", reason: "credential.missing", detail };
    });
}

/** A sighting of the model when it is needed at the level and not named; nothing otherwise. */
export function lookForModel(
  access: Access | undefined,
  from: Level,
  { level, model, profile }: { readonly level: Level; readonly model: string; readonly profile?: string },
): Sighting[] {
  if (access?.kind !== "model" || !isAtLeast(level, from) || model.trim() !== "") return [];
  const seen = { requirement: "model", kind: "metadata", ...(profile === undefined ? {} : { profile }) } as const;
  return [
    { ...seen, level: "declared", status: "bad", reason: "metadata.missing", detail: "the input `model` is empty" },
  ];
}
