import { isAtLeast, type Level } from "./level.ts";
import type { MetadataRule } from "./profile.ts";
import type { Sighting } from "./sighting.ts";

type Environment = Readonly<{ [name: string]: string | undefined }>;

/** The metadata of an access, and what was seen of each that is set or needed; one that falls back is not worth a line. */
export interface Metadata {
  readonly values: Readonly<{ [name: string]: string }>;
  readonly sightings: readonly Sighting[];
}

/** Reads the metadata that the level needs. The first variable that holds a value counts. */
export function readMetadata(
  rules: readonly MetadataRule[],
  environment: Environment,
  level: Level,
  profile: string | undefined,
): Metadata {
  const values: { [name: string]: string } = {};
  const sightings: Sighting[] = [];
  for (const rule of rules) {
    const chosen = rule.variables.find((variable) => (environment[variable] ?? "").trim() !== "");
    const value = chosen === undefined ? rule.fallback : environment[chosen]?.trim();
    if (value !== undefined) values[rule.name] = value;
    if (!isAtLeast(level, rule.from) || (chosen === undefined && rule.fallback !== undefined)) continue;
    const seen = {
      requirement: rule.variables.join("|"),
      kind: "metadata",
      ...(profile === undefined ? {} : { profile }),
      ...(chosen === undefined ? {} : { chosen }),
    } as const;
    if (value === undefined)
      sightings.push({
        ...seen,
        level: "declared",
        status: "bad",
        reason: "metadata.missing",
        detail: `no value; it takes ${rule.form}`,
      });
    else if (!rule.pattern.test(value))
      sightings.push({
        ...seen,
        level: "present",
        status: "bad",
        reason: "metadata.shape",
        detail: `it is not ${rule.form}`,
      });
    else sightings.push({ ...seen, level: "shape", status: "ok", detail: "present, of the right form" });
  }
  return { values, sightings };
}
