import type { RecordFacts } from "../../schema/record.ts";
import { FINGERPRINT_ID } from "../fingerprint-id.ts";
import type { Judgement } from "./judge.ts";
import type { Sighting } from "../observation.ts";

/** What was seen of one lane, and the keyed fingerprints of its credentials by variable. */
export interface LaneFacts {
  readonly sightings: readonly Sighting[];
  readonly fingerprints: Readonly<{ [variable: string]: string }>;
}

/** The outputs that describe one lane. Lists and maps are JSON; all of it is names and versions, nothing of a value. */
export function laneOutputs({ sightings, fingerprints }: LaneFacts, { verdict, decisive }: Judgement) {
  const unmet = sightings.filter(({ status }) => status !== "ok").map(({ requirement }) => requirement);
  const chosen = sightings.flatMap(({ status, kind, chosen }) =>
    status === "ok" && kind === "credential" && chosen !== undefined ? [chosen] : [],
  );
  return {
    ready: String(verdict.status === "pass"),
    "skip-reason": decisive?.requirement ?? "",
    missing: JSON.stringify(unmet),
    chosen: JSON.stringify(chosen),
    fingerprints: JSON.stringify(fingerprints),
    versions: JSON.stringify(versionsOf(sightings)),
  };
}

/** What the record keeps of one lane: each requirement's observation, levels, fingerprints and request ids, and the versions found. */
export function laneRecord({ sightings, fingerprints }: LaneFacts): RecordFacts {
  const credentials = sightings.filter(({ kind, chosen }) => kind === "credential" && chosen !== undefined);
  return {
    observations: sightings.map(({ requirement, status, reason }) => ({
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
        Object.entries(fingerprints).map(([variable, label]) => [`${FINGERPRINT_ID}${variable}`, label]),
      ),
    },
    versions: versionsOf(sightings),
  };
}

function versionsOf(sightings: readonly Sighting[]): { [program: string]: string } {
  return Object.fromEntries(
    sightings.flatMap(({ chosen, version }) =>
      chosen === undefined || version === undefined ? [] : [[chosen, version]],
    ),
  );
}
