import { isAtLeast, type Level } from "../level.ts";
import { isPlaceholderName } from "./placeholder.ts";
import type { MetadataRule } from "../profile.ts";
import type { Sighting } from "../observation.ts";

type Environment = Readonly<{ [name: string]: string | undefined }>;

/** The metadata of an access, and what was seen of each that is set or needed; one that falls back is not worth a line. */
export interface Metadata {
  readonly values: Readonly<{ [name: string]: string }>;
  readonly sightings: readonly Sighting[];
}

/**
 * Reads the metadata of an access. The first variable that holds a value counts. What the provider
 * cannot be called without is needed at every level, because no
 * lane runs without it; its form is looked at from `shape` on, like that of a credential.
 */
export function readMetadata(
  rules: readonly MetadataRule[],
  environment: Environment,
  level: Level,
  profile: string | undefined,
): Metadata {
  const values: { [name: string]: string } = {};
  const sightings: Sighting[] = [];
  const chosenOf = ({ variables }: MetadataRule) =>
    variables.find((variable) => (environment[variable] ?? "").trim() !== "");
  for (const rule of rules) {
    const chosen = chosenOf(rule);
    const value = chosen === undefined ? rule.fallback : environment[chosen]?.trim();
    if (value !== undefined) values[rule.name] = value;
    const instead = rules.filter(({ name }) => name === rule.insteadOf);
    if (chosen === undefined && (rule.fallback !== undefined || instead.some(chosenOf))) continue;
    const seen = {
      requirement: [rule, ...instead].flatMap(({ variables }) => variables).join("|"),
      kind: "metadata",
      ...(profile === undefined ? {} : { profile }),
      ...(chosen === undefined ? {} : { chosen }),
    } as const;
    sightings.push({ ...seen, ...sightingOf(rule, value, level) });
  }
  return { values, sightings };
}

function sightingOf(
  rule: MetadataRule,
  value: string | undefined,
  level: Level,
): Pick<Sighting, "level" | "status" | "reason" | "detail"> {
  if (value === undefined)
    return {
      level: "declared",
      status: "bad",
      reason: "metadata.missing",
      detail: `no value; it takes ${rule.form}`,
    };
  if (!isAtLeast(level, "shape")) return { level: "present", status: "ok", detail: "present" };
  const fault = faultIn(value, rule);
  return fault === undefined
    ? { level: "shape", status: "ok", detail: "present, of the right form" }
    : { level: "present", status: "bad", reason: "metadata.shape", detail: fault };
}

function faultIn(value: string, { pattern, form }: MetadataRule): string | undefined {
  if (isPlaceholderName(value)) return `it holds a placeholder; it takes ${form}`;
  const isAddress = /^https?:\/\//i.test(value);
  return pattern.test(value) && (!isAddress || URL.canParse(value)) ? undefined : `it is not ${form}`;
}
