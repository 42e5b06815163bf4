import { resolveSchema, type Schema, typesOf } from "./resolve-schema.ts";
import { schemaNumber } from "./schema-number.ts";
import { schemaText } from "./schema-text.ts";
import { isObject } from "../../text/json-value.ts";

/** Levels after which only what a schema demands is made, and in its simplest form. */
const DEEP_LEVELS = 5;

/** Levels after which lists and objects stay empty, whatever the schema demands. */
const LAST_LEVEL = 20;

/** Values that one schema may ask for; past it only scalars and empty things are made. */
const VALUE_LIMIT = 2000;

/** Most entries of a list, whatever the schema demands. */
const ENTRY_LIMIT = 100;

/** Draws for an entry that is not yet in a list of different ones. */
const TRY_LIMIT = 20;

/** A value that is being made for a schema inside the document `root`. */
interface Making {
  readonly root: unknown;
  readonly draw: () => number;
  /** Whether properties are made that the schema does not demand. */
  readonly withOptional: boolean;
  valuesLeft: number;
}

/**
 * A value that a JSON Schema accepts, or an OpenAPI one in Google's capitals, as far as it can be told from types, bounds, lists of values, formats and plain patterns; the same for the
 * same draws. Never larger than a few thousand values, even for a schema that holds itself. @see https://json-schema.org/draft/2020-12
 */
export function schemaValue(
  schema: unknown,
  draw: () => number,
  { withOptional }: { readonly withOptional: boolean },
): unknown {
  return make(schema, 0, "", { root: schema, draw, withOptional, valuesLeft: VALUE_LIMIT });
}

function make(schema: unknown, level: number, name: string, making: Making): unknown {
  making.valuesLeft -= 1;
  const isDeep = level >= DEEP_LEVELS || making.valuesLeft < 0;
  const resolved = resolveSchema(schema, making.root, isDeep);
  const given = givenIn(resolved, making.draw);
  if (given !== undefined) return given.value;
  const types = typesOf(resolved);
  if (isDeep && types.includes("null")) return null;
  const isLast = level >= LAST_LEVEL || making.valuesLeft < 0;
  switch (types.find((type) => type !== "null")) {
    case "object":
      return isLast ? {} : makeObject(resolved, level, isDeep, making);
    case "array":
      return isLast ? [] : makeList(resolved, level, isDeep, name, making);
    case "integer":
      return schemaNumber(resolved, true, making.draw);
    case "number":
      return schemaNumber(resolved, false, making.draw);
    case "boolean":
      return making.draw() < 0.5;
    case "string":
      return schemaText(resolved, name, making.draw);
    default:
      return null;
  }
}

/** A value that the schema names itself: its only one, one of a list, or an example. */
function givenIn(schema: Schema, draw: () => number): { readonly value: unknown } | undefined {
  if (Object.hasOwn(schema, "const")) return { value: schema["const"] };
  const list = Array.isArray(schema["enum"]) ? (schema["enum"] as readonly unknown[]) : [];
  const values = list.some((value) => value !== null) ? list.filter((value) => value !== null) : list;
  if (values.length > 0) return { value: values[Math.floor(draw() * values.length)] };
  const [example] = Array.isArray(schema["examples"]) ? (schema["examples"] as readonly unknown[]) : [];
  const value = [schema["default"], example, schema["example"]].find((one) => one !== undefined);
  return value === undefined ? undefined : { value };
}

function makeObject(schema: Schema, level: number, isDeep: boolean, making: Making): unknown {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const required = (Array.isArray(schema["required"]) ? schema["required"] : []).filter(
    (name) => typeof name === "string",
  );
  const known = Object.keys(properties);
  const others = known.filter((name) => !required.includes(name));
  const missing = Math.max(0, (Number(schema["minProperties"]) || 0) - required.length);
  const chosen = making.withOptional && !isDeep ? others : others.slice(0, missing);
  const inOrder = known.filter((name) => required.includes(name) || chosen.includes(name));
  const names = [...inOrder, ...required.filter((name) => !Object.hasOwn(properties, name))];
  const rest = Array.from({ length: Math.min(ENTRY_LIMIT, missing - chosen.length) }, (_, index) => `key${index + 1}`);
  const schemaOf = (name: string) =>
    Object.hasOwn(properties, name) ? properties[name] : schema["additionalProperties"];
  return Object.fromEntries([...names, ...rest].map((name) => [name, make(schemaOf(name), level + 1, name, making)]));
}

function makeList(schema: Schema, level: number, isDeep: boolean, name: string, making: Making): unknown[] {
  const { items, prefixItems, minItems, maxItems, uniqueItems } = schema;
  const firsts: readonly unknown[] = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : [];
  const wanted = Number(minItems) || (making.withOptional && !isDeep ? Math.max(1, firsts.length) : 0);
  const length = Math.min(wanted, ENTRY_LIMIT, maxItems === undefined ? Number.POSITIVE_INFINITY : Number(maxItems));
  const list: unknown[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < length; index += 1) {
    const schemaHere = firsts[index] ?? (Array.isArray(items) ? schema["additionalItems"] : items);
    let entry = make(schemaHere, level + 1, name, making);
    for (let tries = 0; uniqueItems === true && seen.has(JSON.stringify(entry)) && tries < TRY_LIMIT; tries += 1)
      entry = make(schemaHere, level + 1, name, making);
    seen.add(JSON.stringify(entry));
    list.push(entry);
  }
  return list;
}
