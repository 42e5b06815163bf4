import type { Parsed } from "../contract/field.ts";
import { isObject, jsonIn } from "../text/json-value.ts";
import { isSecretVariable } from "./secret-variable.ts";
import { isTooCommon } from "./value-parts.ts";

/** A value that must not leave, and what it is called in reports; the name is safe to publish, the value goes nowhere. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

/** The values to remove, the names they have, and the names of values that are too short or too common to be removed everywhere. */
export interface KnownSecrets {
  readonly values: readonly string[];
  readonly names: readonly string[];
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
export function knownSecrets(
  environment: Readonly<{ [name: string]: string | undefined }>,
  given: readonly NamedSecret[],
): KnownSecrets {
  const open = new Set(publicNames.map((name) => environment[name]));
  const found = Object.entries(environment).flatMap(([name, value = ""]) =>
    !open.has(value.trim()) && isSecretVariable(name, value) ? [{ name, value }] : [],
  );
  const secrets = [...given, ...found].filter(({ value }) => value.trim() !== "" && !isUnexpanded(value));
  const namesOf = (list: readonly NamedSecret[]) => [...new Set(list.map(({ name }) => name))].sort();
  const usable = secrets.filter(({ value }) => !isTooCommon(value));
  const tooCommon = secrets.filter(({ value }) => isTooCommon(value));
  return {
    values: [...new Set(usable.map(({ value }) => value))],
    names: namesOf(usable),
    tooCommon: namesOf(tooCommon),
  };
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
