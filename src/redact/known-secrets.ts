import type { Parsed } from "../contract/field.ts";
import { isObject, jsonIn } from "../text/json-value.ts";
import { isSecretVariable } from "./values/secret-variable.ts";
import { commonParts, isTooCommon } from "./value-parts.ts";

/** A value that must not leave, and what it is called in reports; the name is safe to publish, the value goes nowhere. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

/** What is known of the job's secrets. */
export interface KnownSecrets {
  /** Values to look for everywhere. */
  readonly values: readonly string[];
  /** The names that those values have. */
  readonly names: readonly string[];
  /** The names of secrets that are, or have parts that are, too short or too common to be looked for everywhere. */
  readonly tooCommon: readonly string[];
}

/** Run variables that everybody can read; a value among them is no secret, whatever its variable is called. */
const publicNames = [
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

/** The job's secrets: those given, and the variables that hold one by their name and value. */
export function knownSecrets(environment: Environment, given: readonly NamedSecret[]): KnownSecrets {
  const secrets = allSecrets(environment, given);
  const usable = secrets.filter(({ value }) => !isTooCommon(value));
  return {
    values: [...new Set(usable.map(({ value }) => value))],
    names: namesOf(usable),
    tooCommon: namesOf(shortOf(secrets)),
  };
}

/** The values and parts of values of the same secrets that are too short or too common to be looked for everywhere. */
export function shortSecrets(environment: Environment, given: readonly NamedSecret[]): NamedSecret[] {
  return shortOf(allSecrets(environment, given));
}

type Environment = Readonly<{ [name: string]: string | undefined }>;

function allSecrets(environment: Environment, given: readonly NamedSecret[]): NamedSecret[] {
  const open = new Set(publicNames.map((name) => environment[name]));
  const found = Object.entries(environment).flatMap(([name, value = ""]) =>
    !open.has(value.trim()) && isSecretVariable(name, value) ? [{ name, value }] : [],
  );
  return [...given, ...found].filter(({ value }) => value.trim() !== "" && !isUnexpanded(value));
}

function shortOf(secrets: readonly NamedSecret[]): NamedSecret[] {
  return secrets.flatMap(({ name, value }) => {
    const parts = isTooCommon(value) ? [value.trim()] : commonParts(value);
    return parts.map((part) => ({ name, value: part }));
  });
}

function namesOf(list: readonly NamedSecret[]): string[] {
  return [...new Set(list.map(({ name }) => name))].sort();
}

/** An expression that nobody evaluated: the default of an input where no runner is. */
function isUnexpanded(value: string): boolean {
  return /^\$\{\{.*\}\}$/.test(value.trim());
}

/**
 * Secrets from an input's text: a JSON object of names and values, such as `toJSON(secrets)`, or one value per line. The lines of a PEM block
 * are one value. Values without a name are called by their place, counted from 1.
 */
export function parseSecrets(text: string): Parsed<readonly NamedSecret[]> {
  const bare = text.trim();
  if (/^\{[\s\S]*\}$/.test(bare)) {
    const object = jsonIn(bare);
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
