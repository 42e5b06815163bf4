import { baseAddress } from "./base-address.ts";
import { openaiProbes } from "./openai-probes.ts";
import type { Access, Probe, ShapeRule } from "../profile.ts";

/** A provider that speaks OpenAI's protocol at an address of its own. */
export interface CompatibleProvider {
  readonly vendor: string;
  readonly variable: string;
  readonly shape?: ShapeRule;
  readonly baseVariable: string;
  readonly base: string;
  readonly host: string;
  /** A call that tells more about the key than the list of models, which some give to everybody. */
  readonly auth?: Probe;
}

/** The access of such a provider: its own call for the key, OpenAI's for the model and the completion. */
export function compatibleAccess({
  vendor,
  variable,
  shape,
  baseVariable,
  base,
  host,
  auth,
}: CompatibleProvider): Access {
  const probes = openaiProbes(variable, "older-chat");
  return {
    vendor,
    kind: "model",
    variable,
    ...(shape === undefined ? {} : { shape }),
    metadata: [baseAddress([baseVariable], base)],
    hosts: [host],
    probes: auth === undefined ? probes : { ...probes, auth },
  };
}
