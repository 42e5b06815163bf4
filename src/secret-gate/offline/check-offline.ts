import { checkValue } from "./check-value.ts";
import { isAtLeast, type Level } from "../level.ts";
import type { Access } from "../profile.ts";
import type { Observation } from "../observation.ts";

/** The fields that identify a credential in each of its observations. */
export type ObservedCredential = Pick<Observation, "requirement" | "kind"> & {
  readonly profile?: string;
  readonly chosen?: string;
};

/** Checks a value without a call, up to `shape` and no further than `level`. */
export function checkOffline(
  credential: ObservedCredential & { readonly chosen: string },
  value: string,
  level: Level,
  isForGateway = false,
): Observation {
  const problem = checkValue(credential.chosen, value, isForGateway);
  if (problem?.reason === "credential.missing") return { ...credential, level: "declared", status: "bad", ...problem };
  if (!isAtLeast(level, "shape")) return { ...credential, level: "present", status: "ok", detail: "present" };
  if (problem !== undefined) return { ...credential, level: "present", status: "bad", ...problem };
  return { ...credential, level: "shape", status: "ok", detail: "present, of the right shape" };
}

/** Checks the companions of a credential: those that its value requires and those that are set. */
export function checkCompanions(
  { companions = [], variable: first }: Access,
  value: string,
  environment: { readonly [name: string]: string | undefined },
  { level, profile }: { readonly level: Level; readonly profile?: string },
): Observation[] {
  return companions
    .filter(({ variable, neededWhen }) => neededWhen.test(value) || (environment[variable] ?? "") !== "")
    .map(({ variable }): Observation => {
      const credential = {
        requirement: variable,
        kind: "credential",
        ...(profile === undefined ? {} : { profile }),
      } as const;
      const companion = environment[variable] ?? "";
      if (companion !== "") return checkOffline({ ...credential, chosen: variable }, companion, level);
      const detail = `no value; it belongs to \`${first}\``;
      return { ...credential, level: "declared", status: "bad", reason: "credential.missing", detail };
    });
}

/** Returns an observation when the level requires a model and none is named. */
export function checkModel(
  access: Access | undefined,
  from: Level,
  { level, model, profile }: { readonly level: Level; readonly model: string; readonly profile?: string },
): Observation[] {
  if (access?.kind !== "model" || !isAtLeast(level, from) || model.trim() !== "") return [];
  const observed = { requirement: "model", kind: "metadata", ...(profile === undefined ? {} : { profile }) } as const;
  return [
    {
      ...observed,
      level: "declared",
      status: "bad",
      reason: "metadata.missing",
      detail: "the input `model` is empty",
    },
  ];
}
