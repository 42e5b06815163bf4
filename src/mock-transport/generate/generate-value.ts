import { collectTypes, resolveSchema, type Schema } from "./resolve-schema.ts";
import { generateNumber } from "./generate-number.ts";
import { generateText } from "./generate-text.ts";
import { isObject } from "../../text/json-value.ts";

/** Nesting level from which only required parts are generated, in their simplest form. */
const DEEP_LEVELS = 5;

/** Nesting level from which lists and objects stay empty, whatever the schema requires. */
const LAST_LEVEL = 20;

/**
 * Maximum number of values generated for one schema; after that, only scalars and empty containers.
 */
const VALUE_LIMIT = 2000;

/** Maximum number of list entries, whatever the schema requires. */
const ENTRY_LIMIT = 100;

/** Attempts at an entry that is not yet in a list of unique entries. */
const TRY_LIMIT = 20;

/** State of generating one value for a schema inside the document `root`. */
interface Generation {
  readonly root: unknown;
  readonly random: () => number;
  /** Whether optional properties are generated. */
  readonly withOptional: boolean;
  valuesLeft: number;
}

/**
 * A value that fits a JSON Schema, or an OpenAPI schema with Google's upper-case types, as far as
 * types, bounds, enums, formats and simple patterns determine it. The same random numbers give the
 * same value. Its size is bounded, even for a recursive schema.
 * @see https://json-schema.org/draft/2020-12
 */
export function generateValue(
  schema: unknown,
  random: () => number,
  { withOptional }: { readonly withOptional: boolean },
): unknown {
  return generateAt(schema, 0, "", { root: schema, random, withOptional, valuesLeft: VALUE_LIMIT });
}

function generateAt(schema: unknown, level: number, name: string, generation: Generation): unknown {
  generation.valuesLeft -= 1;
  const isDeep = level >= DEEP_LEVELS || generation.valuesLeft < 0;
  const resolved = resolveSchema(schema, generation.root, isDeep);
  const given = findGivenValue(resolved, generation.random);
  if (given !== undefined) return given.value;
  const types = collectTypes(resolved);
  if (isDeep && types.includes("null")) return null;
  const isLast = level >= LAST_LEVEL || generation.valuesLeft < 0;
  switch (types.find((type) => type !== "null")) {
    case "object":
      return isLast ? {} : generateObject(resolved, level, isDeep, generation);
    case "array":
      return isLast ? [] : generateList(resolved, level, isDeep, name, generation);
    case "integer":
      return generateNumber(resolved, true, generation.random);
    case "number":
      return generateNumber(resolved, false, generation.random);
    case "boolean":
      return generation.random() < 0.5;
    case "string":
      return generateText(resolved, name, generation.random);
    default:
      return null;
  }
}

/**
 * A value that the schema itself contains: its constant, an enum entry, its default or an example.
 */
function findGivenValue(schema: Schema, random: () => number): { readonly value: unknown } | undefined {
  if (Object.hasOwn(schema, "const")) return { value: schema["const"] };
  const list = Array.isArray(schema["enum"]) ? (schema["enum"] as readonly unknown[]) : [];
  const values = list.some((value) => value !== null) ? list.filter((value) => value !== null) : list;
  if (values.length > 0) return { value: values[Math.floor(random() * values.length)] };
  const [example] = Array.isArray(schema["examples"]) ? (schema["examples"] as readonly unknown[]) : [];
  const value = [schema["default"], example, schema["example"]].find((candidate) => candidate !== undefined);
  return value === undefined ? undefined : { value };
}

function generateObject(schema: Schema, level: number, isDeep: boolean, generation: Generation): unknown {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const required = (Array.isArray(schema["required"]) ? schema["required"] : []).filter(
    (name) => typeof name === "string",
  );
  const known = Object.keys(properties);
  const others = known.filter((name) => !required.includes(name));
  const missing = Math.max(0, (Number(schema["minProperties"]) || 0) - required.length);
  const chosen = generation.withOptional && !isDeep ? others : others.slice(0, missing);
  const inOrder = known.filter((name) => required.includes(name) || chosen.includes(name));
  const names = [...inOrder, ...required.filter((name) => !Object.hasOwn(properties, name))];
  const rest = Array.from({ length: Math.min(ENTRY_LIMIT, missing - chosen.length) }, (_, index) => `key${index + 1}`);
  const findPropertySchema = (name: string) =>
    Object.hasOwn(properties, name) ? properties[name] : schema["additionalProperties"];
  return Object.fromEntries(
    [...names, ...rest].map((name) => [name, generateAt(findPropertySchema(name), level + 1, name, generation)]),
  );
}

function generateList(schema: Schema, level: number, isDeep: boolean, name: string, generation: Generation): unknown[] {
  const { items, prefixItems, minItems, maxItems, uniqueItems } = schema;
  const tuple: readonly unknown[] = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : [];
  const wanted = Number(minItems) || (generation.withOptional && !isDeep ? Math.max(1, tuple.length) : 0);
  const length = Math.min(wanted, ENTRY_LIMIT, maxItems === undefined ? Number.POSITIVE_INFINITY : Number(maxItems));
  const list: unknown[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < length; index += 1) {
    const entrySchema = tuple[index] ?? (Array.isArray(items) ? schema["additionalItems"] : items);
    let entry = generateAt(entrySchema, level + 1, name, generation);
    for (let tries = 0; uniqueItems === true && seen.has(JSON.stringify(entry)) && tries < TRY_LIMIT; tries += 1)
      entry = generateAt(entrySchema, level + 1, name, generation);
    seen.add(JSON.stringify(entry));
    list.push(entry);
  }
  return list;
}
