import { isObject } from "../../text/json-value.ts";

/** A JSON Schema as an object of keywords. */
export type Schema = { readonly [keyword: string]: unknown };

/** Most schemas that are read to resolve one, and deepest chain of them: a circle has no end, and one that splits has very many ways round. */
const READ_LIMIT = 500;
const CHAIN_LIMIT = 32;

/** Types from the simplest to the one that holds most. */
const simplest = ["null", "boolean", "integer", "number", "string", "array", "object"];

/**
 * The schema as one object: references followed inside `root`, all of `allOf` joined, and one way chosen where there are several: the first that is not null, or the
 * simplest once `isDeep`, so that a schema that holds itself ends.
 */
export function resolveSchema(schema: unknown, root: unknown, isDeep: boolean): Schema {
  let left = READ_LIMIT;
  const resolve = (part: unknown, chain: number): Schema => {
    left -= 1;
    if (!isObject(part) || chain > CHAIN_LIMIT || left < 0) return {};
    const { $ref, allOf, anyOf, oneOf, ...own } = part;
    const next = (inner: unknown) => resolve(inner, chain + 1);
    const parts = [
      ...(typeof $ref === "string" ? [next(pointedAt($ref, root))] : []),
      ...(Array.isArray(allOf) ? allOf.map(next) : []),
      ...[anyOf, oneOf].filter(Array.isArray).map((ways: readonly unknown[]) => choose(ways.map(next), isDeep)),
    ];
    return parts.length === 0 ? part : [...parts, own].reduce(join, {});
  };
  return resolve(schema, 0);
}

/** Names of the types a schema allows, in lower case: Google writes them in capitals. Guessed from other keywords where there are none. */
export function typesOf(schema: Schema): string[] {
  const { type, nullable } = schema;
  const named = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
  const types = named.length > 0 ? named.map((name) => name.toLowerCase()) : [guess(schema)];
  return nullable === true ? [...types, "null"] : types;
}

function guess(schema: Schema): string {
  const has = (...keywords: readonly string[]) => keywords.some((keyword) => schema[keyword] !== undefined);
  if (has("properties", "required", "additionalProperties", "minProperties")) return "object";
  if (has("items", "prefixItems", "minItems")) return "array";
  return has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf") ? "number" : "string";
}

/** What a reference inside the document points at; `undefined` when it points elsewhere or at nothing. @see RFC 6901 */
function pointedAt(reference: string, root: unknown): unknown {
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

function choose(ways: readonly Schema[], isDeep: boolean): Schema {
  const rank = (way: Schema) => Math.min(...typesOf(way).map((type) => simplest.indexOf(type)));
  if (isDeep) return ways.toSorted((a, b) => rank(a) - rank(b))[0] ?? {};
  return ways.find((way) => !isNull(way)) ?? ways[0] ?? {};
}

function isNull(schema: Schema): boolean {
  return schema["const"] === null || typesOf(schema).every((type) => type === "null");
}

/** Two schemas that must both hold, as one; where they cannot be joined the second counts. */
function join(one: Schema, other: Schema): Schema {
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
  if (keyword === "type") return joinTypes(typesOf({ type: one }), typesOf({ type: other }));
  if (/^(?:min|exclusiveMin)/.test(keyword)) return Math.max(Number(one), Number(other));
  return /^(?:max|exclusiveMax)/.test(keyword) ? Math.min(Number(one), Number(other)) : other;
}

/** An integer is a number too. */
function joinTypes(one: readonly string[], other: readonly string[]): string[] {
  const allows = (types: readonly string[], type: string) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [...new Set([...one, ...other])].filter((type) => allows(one, type) && allows(other, type));
}

function joinProperties(one: Schema, other: Schema): Schema {
  const both = Object.keys(other).filter((name) => Object.hasOwn(one, name));
  return { ...one, ...other, ...Object.fromEntries(both.map((name) => [name, { allOf: [one[name], other[name]] }])) };
}
