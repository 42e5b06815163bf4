import type { RecordFacts } from "../../schema/record.ts";
import { FINGERPRINT_ID_PREFIX } from "../fingerprint-key.ts";
import type { Judgement } from "./judge.ts";
import type { Observation } from "../observation.ts";

/** The observations of one lane and the keyed fingerprints of its credentials by variable. */
export interface LaneFacts {
  readonly observations: readonly Observation[];
  readonly fingerprints: { readonly [variable: string]: string };
}

/**
 * Renders the outputs of one lane. Lists and maps are JSON of names and versions, without any
 * value.
 */
export function toLaneOutputs({ observations, fingerprints }: LaneFacts, { verdict, decisive }: Judgement) {
  const unmet = observations.filter(({ status }) => status !== "ok").map(({ requirement }) => requirement);
  const chosen = observations.flatMap(({ status, kind, chosen }) =>
    status === "ok" && kind === "credential" && chosen !== undefined ? [chosen] : [],
  );
  return {
    ready: String(verdict.status === "pass"),
    "skip-reason": decisive?.requirement ?? "",
    missing: JSON.stringify(unmet),
    chosen: JSON.stringify(chosen),
    fingerprints: JSON.stringify(fingerprints),
    versions: JSON.stringify(collectVersions(observations)),
  };
}

/**
 * Renders the facts of the record: each requirement's observation, levels, fingerprints, request
 * ids and versions.
 */
export function toLaneRecord({ observations, fingerprints }: LaneFacts): RecordFacts {
  const credentials = observations.filter(({ kind, chosen }) => kind === "credential" && chosen !== undefined);
  return {
    observations: observations.map(({ requirement, status, reason }) => ({
      name: requirement,
      status,
      ...(reason === undefined ? {} : { code: reason }),
    })),
    ids: {
      ...Object.fromEntries(credentials.map(({ chosen, level }) => [`level/${chosen}`, level])),
      ...Object.fromEntries(
        credentials.flatMap(({ chosen, ids = {} }) =>
          Object.entries(ids).map(([name, id]) => [`${name}/${chosen}`, id]),
        ),
      ),
      ...Object.fromEntries(
        Object.entries(fingerprints).map(([variable, label]) => [`${FINGERPRINT_ID_PREFIX}${variable}`, label]),
      ),
    },
    versions: collectVersions(observations),
  };
}

function collectVersions(observations: readonly Observation[]): { [program: string]: string } {
  return Object.fromEntries(
    observations.flatMap(({ chosen, version }) =>
      chosen === undefined || version === undefined ? [] : [[chosen, version]],
    ),
  );
}
