import type { Contract } from "../../src/contract/define-action.ts";
import { knownSecrets, parseSecrets } from "../../src/redact/known-secrets.ts";
import { valueParts } from "../../src/redact/value-parts.ts";
import type { KnownValue } from "../../src/text/overlap.ts";
import type { Host } from "./host.ts";

/**
 * Collects the secret values that this step can see, in the parts that reveal them: values of
 * variables that contain a secret, and secret inputs.
 */
export function knownValues(
  { inputs }: Pick<Contract, "inputs">,
  raw: Readonly<{ [name: string]: string }>,
  { environment }: Pick<Host, "environment">,
): KnownValue[] {
  const secrets = new Set(knownSecrets(environment, []).values);
  const variables = Object.entries(environment).filter(([name, value = ""]) => {
    return secrets.has(value) && !name.startsWith("INPUT_");
  });
  const given = Object.entries(inputs).filter(([, { secret }]) => secret);
  const known = [
    ...variables.map(([name, value = ""]) => ({ whose: `the variable \`${name}\``, parts: valueParts(value) })),
    ...given.map(([name]) => ({
      whose: `the input \`${name}\``,
      parts: parseValues(raw[name] ?? "").flatMap(valueParts),
    })),
  ];
  return known.filter(({ parts }) => parts.length > 0);
}

/**
 * Parses the values of a secret input: those of a JSON object, or its lines. An expression that no
 * runner evaluated contains no value.
 */
function parseValues(text: string): string[] {
  const parsed = parseSecrets(text);
  const values = parsed.ok ? parsed.value.map(({ value }) => value) : [text];
  return values.filter((value) => !/^\$\{\{.*\}\}$/.test(value.trim()));
}
