import { isObject } from "../../text/json-value.ts";

/** A JSON Schema as an object of keywords. */
export type Schema = { readonly [keyword: string]: unknown };

/**
 * Limits for resolving one schema, because schemas may be circular: subschemas read, and their
 * nesting depth.
 */
const READ_LIMIT = 500;
const CHAIN_LIMIT = 32;

/** Types from the simplest to the largest. */
const TYPES_BY_SIZE = ["null", "boolean", "integer", "number", "string", "array", "object"];

/**
 * The schema as one object: references resolved inside `root`, `allOf` merged, and one alternative
 * of `anyOf` and `oneOf` chosen. That is the first that is not null, or the simplest one when
 * `isDeep`, so that recursive schemas end.
 */
export function resolveSchema(schema: unknown, root: unknown, isDeep: boolean): Schema {
  let readsLeft = READ_LIMIT;
  const resolve = (part: unknown, chain: number): Schema => {
    readsLeft -= 1;
    if (!isObject(part) || chain > CHAIN_LIMIT || readsLeft < 0) return {};
    const { $ref, allOf, anyOf, oneOf, ...own } = part;
    const next = (inner: unknown) => resolve(inner, chain + 1);
    const parts = [
      ...(typeof $ref === "string" ? [next(resolvePointer($ref, root))] : []),
      ...(Array.isArray(allOf) ? allOf.map(next) : []),
      ...[anyOf, oneOf]
        .filter(Array.isArray)
        .map((alternatives: readonly unknown[]) => chooseAlternative(alternatives.map(next), isDeep)),
    ];
    return parts.length === 0 ? part : [...parts, own].reduce(joinSchemas, {});
  };
  return resolve(schema, 0);
}

/**
 * The types a schema allows, in lower case (Google writes them in upper case). Guessed from other
 * keywords when the schema has no `type`.
 */
export function collectTypes(schema: Schema): string[] {
  const { type, nullable } = schema;
  const named = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
  const types = named.length > 0 ? named.map((name) => name.toLowerCase()) : [guessType(schema)];
  return nullable === true ? [...types, "null"] : types;
}

function guessType(schema: Schema): string {
  const has = (...keywords: readonly string[]) => keywords.some((keyword) => schema[keyword] !== undefined);
  if (has("properties", "required", "additionalProperties", "minProperties")) return "object";
  if (has("items", "prefixItems", "minItems")) return "array";
  return has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf") ? "number" : "string";
}

/**
 * The value a JSON Pointer fragment refers to inside the document, or `undefined`.
 * @see RFC 6901
 */
function resolvePointer(reference: string, root: unknown): unknown {
  if (!reference.startsWith("#")) return undefined;
  return reference
    .slice(1)
    .split("/")
    .slice(1)
    .map((part) => decode(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (place, key) =>
        place !== null && typeof place === "object" && Object.hasOwn(place, key) ? (place as Schema)[key] : undefined,
      root,
    );
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function chooseAlternative(alternatives: readonly Schema[], isDeep: boolean): Schema {
  const rank = (alternative: Schema) =>
    Math.min(...collectTypes(alternative).map((type) => TYPES_BY_SIZE.indexOf(type)));
  if (isDeep) return alternatives.toSorted((a, b) => rank(a) - rank(b))[0] ?? {};
  return alternatives.find((alternative) => !isNull(alternative)) ?? alternatives[0] ?? {};
}

function isNull(schema: Schema): boolean {
  return schema["const"] === null || collectTypes(schema).every((type) => type === "null");
}

/** One schema for two that must both hold; the second one wins where they cannot be merged. */
function joinSchemas(one: Schema, other: Schema): Schema {
  const joined: { [keyword: string]: unknown } = { ...one };
  for (const [keyword, value] of Object.entries(other)) joined[keyword] = joinKeyword(keyword, one[keyword], value);
  return joined;
}

function joinKeyword(keyword: string, one: unknown, other: unknown): unknown {
  if (one === undefined) return other;
  if (keyword === "required" && Array.isArray(one) && Array.isArray(other)) return [...new Set([...one, ...other])];
  if (keyword === "properties" && isObject(one) && isObject(other)) return joinProperties(one, other);
  if (keyword === "enum" && Array.isArray(one) && Array.isArray(other))
    return one.filter((value) => other.includes(value));
  if (keyword === "type") return joinTypes(collectTypes({ type: one }), collectTypes({ type: other }));
  if (/^(?:min|exclusiveMin)/.test(keyword)) return Math.max(Number(one), Number(other));
  return /^(?:max|exclusiveMax)/.test(keyword) ? Math.min(Number(one), Number(other)) : other;
}

/** The types that both allow; an integer is also a number. */
function joinTypes(one: readonly string[], other: readonly string[]): string[] {
  const allows = (types: readonly string[], type: string) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [...new Set([...one, ...other])].filter((type) => allows(one, type) && allows(other, type));
}

function joinProperties(one: Schema, other: Schema): Schema {
  const both = Object.keys(other).filter((name) => Object.hasOwn(one, name));
  return { ...one, ...other, ...Object.fromEntries(both.map((name) => [name, { allOf: [one[name], other[name]] }])) };
}
