import type { Parsed } from "../contract/field.ts";
import { isObject, tryParseJson } from "../text/json-value.ts";
import { isSecretVariable } from "./values/secret-variable.ts";
import { commonParts, isTooCommon } from "./value-parts.ts";

/** A secret and its name in reports. The name is safe to publish. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

/** The known secrets of the job. */
export interface KnownSecrets {
  /** Values to search for everywhere. */
  readonly values: readonly string[];
  /** The names of those values. */
  readonly names: readonly string[];
  /**
   * The names of secrets that are too short or too common to be searched for everywhere, or have
   * such parts.
   */
  readonly tooCommon: readonly string[];
  /** The values, and parts of values, that are too short or too common. */
  readonly short: readonly NamedSecret[];
}

/** Public variables of a run. Their values are not secret, whatever the name of the variable. */
const PUBLIC_NAMES = [
  "GITHUB_ACTOR",
  "GITHUB_EVENT_NAME",
  "GITHUB_JOB",
  "GITHUB_REF",
  "GITHUB_REF_NAME",
  "GITHUB_REPOSITORY",
  "GITHUB_REPOSITORY_OWNER",
  "GITHUB_RUN_ID",
  "GITHUB_SHA",
  "GITHUB_WORKFLOW",
];

/**
 * Collects the job's secrets: the given ones, and the variables that contain one by their name and
 * value.
 */
export function knownSecrets(environment: Environment, given: readonly NamedSecret[]): KnownSecrets {
  const secrets = collectSecrets(environment, given);
  const usable = secrets.filter(({ value }) => !isTooCommon(value));
  const short = collectShort(secrets);
  return {
    values: [...new Set(usable.map(({ value }) => value))],
    names: collectNames(usable),
    tooCommon: collectNames(short),
    short,
  };
}

type Environment = Readonly<{ [name: string]: string | undefined }>;

function collectSecrets(environment: Environment, given: readonly NamedSecret[]): NamedSecret[] {
  const open = new Set(PUBLIC_NAMES.map((name) => environment[name]));
  const found = Object.entries(environment).flatMap(([name, value = ""]) =>
    !open.has(value.trim()) && isSecretVariable(name, value) ? [{ name, value }] : [],
  );
  return [...given, ...found].filter(({ value }) => value.trim() !== "" && !isUnexpanded(value));
}

function collectShort(secrets: readonly NamedSecret[]): NamedSecret[] {
  return secrets.flatMap(({ name, value }) => {
    const parts = isTooCommon(value) ? [value.trim()] : commonParts(value);
    return parts.map((part) => ({ name, value: part }));
  });
}

function collectNames(list: readonly NamedSecret[]): string[] {
  return [...new Set(list.map(({ name }) => name))].sort();
}

/**
 * Whether the value is an expression that was not evaluated, such as the default of an input
 * outside of a runner.
 */
function isUnexpanded(value: string): boolean {
  return /^\$\{\{.*\}\}$/.test(value.trim());
}

/**
 * Parses secrets from an input's text: a JSON object of names and values, such as
 * `toJSON(secrets)`, or one value per line. The lines of a PEM block are one value. A value without
 * a name is named by its place, counted from 1.
 */
export function parseSecrets(text: string): Parsed<readonly NamedSecret[]> {
  const bare = text.trim();
  if (/^\{[\s\S]*\}$/.test(bare)) {
    const object = tryParseJson(bare);
    if (isObject(object))
      return { ok: true, value: Object.entries(object).map(([name, value]) => ({ name, value: asText(value) })) };
    if (bare.includes("\n")) return { ok: false };
  }
  const blocks = bare.match(/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----|[^\r\n]+/g) ?? [];
  const values = blocks.map((block) => block.trim()).filter((block) => block !== "");
  return { ok: true, value: values.map((value, index) => ({ name: `secrets[${index + 1}]`, value })) };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
