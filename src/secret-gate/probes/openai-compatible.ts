import { createBaseAddressRule } from "./base-address.ts";
import { createOpenaiProbes } from "./openai-probes.ts";
import type { Access, Probe, ShapeRule } from "../profile.ts";

/** A provider with OpenAI's protocol at its own address. */
export interface CompatibleProvider {
  readonly vendor: string;
  readonly variable: string;
  readonly shape?: ShapeRule;
  readonly baseVariable: string;
  readonly base: string;
  readonly host: string;
  /** A call that proves the key, for providers whose list of models is public. */
  readonly auth?: Probe;
}

/**
 * Creates the access of such a provider: its own call for the key, OpenAI's calls for the model and
 * the completion.
 */
export function createCompatibleAccess({
  vendor,
  variable,
  shape,
  baseVariable,
  base,
  host,
  auth,
}: CompatibleProvider): Access {
  const probes = createOpenaiProbes(variable, "older-chat");
  return {
    vendor,
    kind: "model",
    variable,
    ...(shape === undefined ? {} : { shape }),
    metadata: [createBaseAddressRule([baseVariable], base)],
    hosts: [host],
    probes: auth === undefined ? probes : { ...probes, auth },
  };
}
