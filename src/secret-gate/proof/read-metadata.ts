import { isAtLeast, type Level } from "../level.ts";
import { isPlaceholderName } from "./is-placeholder-name.ts";
import type { MetadataRule } from "../profile.ts";
import type { Observation } from "../observation.ts";

type Environment = { readonly [name: string]: string | undefined };

/**
 * The metadata of an access, and an observation of each value that is set or required. Defaults
 * produce no observation.
 */
export interface Metadata {
  readonly values: { readonly [name: string]: string };
  readonly observations: readonly Observation[];
}

/**
 * Reads the metadata of an access. The first variable that holds a value counts. Required metadata
 * is checked at every level, because no lane runs without it. Its form is checked from `shape` on,
 * like that of a credential.
 */
export function readMetadata(
  rules: readonly MetadataRule[],
  environment: Environment,
  level: Level,
  profile: string | undefined,
): Metadata {
  const values: { [name: string]: string } = {};
  const observations: Observation[] = [];
  const findVariable = ({ variables }: MetadataRule) =>
    variables.find((variable) => (environment[variable] ?? "").trim() !== "");
  for (const rule of rules) {
    const chosen = findVariable(rule);
    const value = chosen === undefined ? rule.fallback : environment[chosen]?.trim();
    if (value !== undefined) values[rule.name] = value;
    const instead = rules.filter(({ name }) => name === rule.insteadOf);
    if (chosen === undefined && (rule.fallback !== undefined || instead.some(findVariable))) continue;
    const observed = {
      requirement: [rule, ...instead].flatMap(({ variables }) => variables).join("|"),
      kind: "metadata",
      ...(profile === undefined ? {} : { profile }),
      ...(chosen === undefined ? {} : { chosen }),
    } as const;
    observations.push({ ...observed, ...checkMetadata(rule, value, level) });
  }
  return { values, observations };
}

function checkMetadata(
  rule: MetadataRule,
  value: string | undefined,
  level: Level,
): Pick<Observation, "level" | "status" | "reason" | "detail"> {
  if (value === undefined)
    return {
      level: "declared",
      status: "bad",
      reason: "metadata.missing",
      detail: `no value; it must be ${rule.form}`,
    };
  if (!isAtLeast(level, "shape")) return { level: "present", status: "ok", detail: "present" };
  const fault = findFault(value, rule);
  return fault === undefined
    ? { level: "shape", status: "ok", detail: "present, of the right form" }
    : { level: "present", status: "bad", reason: "metadata.shape", detail: fault };
}

function findFault(value: string, { pattern, form }: MetadataRule): string | undefined {
  if (isPlaceholderName(value)) return `it holds a placeholder; it must be ${form}`;
  const isAddress = /^https?:\/\//i.test(value);
  return pattern.test(value) && (!isAddress || URL.canParse(value)) ? undefined : `it is not ${form}`;
}
