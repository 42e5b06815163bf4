import type { Json, JsonObject } from "../expression/data.ts";
import type { Scope } from "../expression/evaluate.ts";
import { resolveTemplate } from "../expression/resolve.ts";
import type { InputDefinition } from "./model.ts";

/**
 * Creates the `inputs` context: given values converted to the declared types, and defaults for the
 * rest. Returns all problems, as whole sentences.
 */
export function convertInputs(
  definitions: { readonly [key: string]: InputDefinition },
  given: JsonObject,
  scope: Scope,
): { readonly inputs: JsonObject; readonly problems: readonly string[] } {
  const inputs: { [key: string]: Json } = {};
  const problems: string[] = [];
  for (const name of Object.keys(given).filter((name) => !(name in definitions))) {
    const known = Object.keys(definitions).join(", ") || "none";
    problems.push(`The input "${name}" is not declared by the workflow. It declares: ${known}.`);
  }
  for (const [name, definition] of Object.entries(definitions)) {
    const value = given[name] ?? (definition.default ? resolveTemplate(definition.default, scope) : undefined);
    if (value === undefined && definition.required) problems.push(`The input "${name}" is required and was not given.`);
    const converted = convertValue(value, definition);
    if (converted === undefined)
      problems.push(`The input "${name}" is "${String(value)}". It must be ${describeExpected(definition)}.`);
    else inputs[name] = converted;
  }
  return { inputs, problems };
}

function convertValue(value: Json | undefined, definition: InputDefinition): Json | undefined {
  switch (definition.type) {
    case "boolean":
      if (value === undefined || value === "") return false;
      return value === true || value === "true" ? true : value === false || value === "false" ? false : undefined;
    case "number":
      if (value === undefined || value === "") return 0;
      return Number.isFinite(Number(value)) ? Number(value) : undefined;
    case "choice":
      if (value === undefined) return definition.options?.[0] ?? "";
      return definition.options?.includes(String(value)) ? String(value) : undefined;
    default:
      return value === undefined || value === null ? "" : String(value);
  }
}

function describeExpected(definition: InputDefinition): string {
  if (definition.type === "boolean") return '"true" or "false"';
  if (definition.type === "number") return "a number";
  return `one of ${(definition.options ?? []).map((option) => `"${option}"`).join(", ")}`;
}
