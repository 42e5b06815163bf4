import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { createSeededRandom } from "../../../src/mock-transport/generate/seeded-random.ts";
import { generatePatternText } from "../../../src/mock-transport/generate/generate-pattern-text.ts";
import { generateValue } from "../../../src/mock-transport/generate/generate-value.ts";

type Schema = { readonly [keyword: string]: unknown };

const generate = (schema: unknown, seed = "1", withOptional = true) =>
  generateValue(schema, createSeededRandom(seed), { withOptional });

/** The errors of an independent JSON Schema validator. */
const problems = (schema: Schema, value: unknown) =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).error?.issues ?? [];

const bounded = (keywords: readonly [string, string], range: fc.Arbitrary<number>) =>
  fc.tuple(fc.option(range, { nil: undefined }), fc.option(range, { nil: undefined })).map(([one, other]) => {
    const [least, most] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
    return {
      ...(least === undefined ? {} : { [keywords[0]]: least }),
      ...(most === undefined ? {} : { [keywords[1]]: most }),
    };
  });

/** Schemas of typical tools and structured outputs. */
const { schema: schemas } = fc.letrec<{ schema: Schema; leaf: Schema }>((tie) => ({
  leaf: fc.oneof(
    fc.constant({ type: "boolean" }),
    fc.constant({ type: "null" }),
    fc.constant({ type: ["string", "null"] }),
    fc
      .constantFrom("date-time", "date", "email", "uri", "uuid", "ipv4", "ipv6")
      .map((format) => ({ type: "string", format })),
    fc
      .constantFrom("^[a-z]{3}-\\d+$", "^(?:foo|bar)$", "^\\w+$", "^[A-Z][^ ]*$")
      .map((pattern) => ({ type: "string", pattern })),
    bounded(["minLength", "maxLength"], fc.nat(60)).map((bounds) => ({ type: "string", ...bounds })),
    bounded(["minimum", "maximum"], fc.integer({ min: -1000, max: 1000 })).map((bounds) => ({
      type: "integer",
      ...bounds,
    })),
    bounded(["minimum", "maximum"], fc.double({ min: -9, max: 9, noNaN: true })).map((bounds) => ({
      type: "number",
      ...bounds,
    })),
    fc.constantFrom(3, 5, 10).map((multipleOf) => ({ type: "integer", multipleOf, minimum: 1, maximum: 100 })),
    fc.integer().map((least) => ({ type: "integer", exclusiveMinimum: least, exclusiveMaximum: least + 2 })),
    fc.uniqueArray(fc.string(), { minLength: 1 }).map((list) => ({ type: "string", enum: list })),
    fc.oneof(fc.string(), fc.integer(), fc.boolean()).map((value) => ({ const: value })),
  ),
  schema: fc.oneof(
    { maxDepth: 3 },
    tie("leaf"),
    fc
      .tuple(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie("schema"), { maxKeys: 4 }),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([properties, isRequired, isClosed]) => ({
        type: "object",
        properties,
        ...(isRequired ? { required: Object.keys(properties) } : {}),
        ...(isClosed ? { additionalProperties: false } : {}),
      })),
    fc
      .tuple(tie("schema"), bounded(["minItems", "maxItems"], fc.nat(4)))
      .map(([items, bounds]) => ({ type: "array", items, ...bounds })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    tie("schema").map((inner) => ({ allOf: [inner] })),
  ),
}));

describe("generateValue", () => {
  test("generates values that an independent validator accepts, with and without optional properties", () => {
    fc.assert(
      fc.property(schemas, fc.string(), fc.boolean(), (schema, seed, withOptional) => {
        expect(problems(schema, generate(schema, seed, withOptional))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("depends only on the seed", () => {
    const schema = {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "integer" } },
      required: ["a", "b"],
    };
    expect(generate(schema, "1")).toEqual(generate(schema, "1"));
    expect(generate(schema, "1")).not.toEqual(generate(schema, "2"));
  });

  test.each<{ name: string; schema: unknown; expected: unknown }>([
    { name: "a constant", schema: { const: { a: [1] } }, expected: { a: [1] } },
    { name: "a default", schema: { type: "string", default: "usual" }, expected: "usual" },
    { name: "a default that is false", schema: { type: "boolean", default: false }, expected: false },
    { name: "an example", schema: { type: "string", examples: ["Oslo", "Bergen"] }, expected: "Oslo" },
    { name: "a value of a list rather than null", schema: { enum: [null, "a"] }, expected: "a" },
    { name: "null where nothing else is allowed", schema: { type: "null" }, expected: null },
    { name: "the first way that is not null", schema: { anyOf: [{ type: "null" }, { const: 5 }] }, expected: 5 },
    {
      name: "a list of different entries",
      schema: { type: "array", items: { enum: [1, 2, 3] }, minItems: 3, uniqueItems: true },
      expected: expect.arrayContaining([1, 2, 3]),
    },
    {
      name: "a list with a form for each place",
      schema: { type: "array", prefixItems: [{ const: "a" }, { const: 1 }] },
      expected: ["a", 1],
    },
    { name: "an object told by its properties alone", schema: { properties: { a: { const: 1 } } }, expected: { a: 1 } },
    {
      name: "as many properties as are demanded",
      schema: { type: "object", minProperties: 2, additionalProperties: { const: 1 } },
      expected: { key1: 1, key2: 1 },
    },
    {
      name: "a demanded property without a schema",
      schema: { type: "object", required: ["a"] },
      expected: { a: expect.any(String) },
    },
    {
      name: "all of several schemas",
      schema: {
        allOf: [
          { type: "object", properties: { a: { type: "integer", minimum: 3 } }, required: ["a"] },
          { properties: { a: { maximum: 3 }, b: { const: "b" } }, required: ["b"] },
        ],
      },
      expected: { a: 3, b: "b" },
    },
    {
      name: "what references point at",
      schema: {
        $defs: { "a/b": { const: 1 }, c: { $ref: "#/$defs/a~1b" } },
        type: "object",
        properties: { d: { $ref: "#/$defs/c" } },
      },
      expected: { d: 1 },
    },
    {
      name: "what older schemas define",
      schema: { definitions: { a: { const: 1 } }, $ref: "#/definitions/a" },
      expected: 1,
    },
    {
      name: "text for a reference to elsewhere",
      schema: { $ref: "https://example.com/schema" },
      expected: expect.any(String),
    },
    {
      name: "Google's capitals, whose counts are texts",
      schema: {
        type: "OBJECT",
        properties: {
          a: { type: "ARRAY", items: { type: "STRING", enum: ["x"] }, minItems: "2" },
          b: { type: "NUMBER", nullable: true, minimum: 7, maximum: 7 },
        },
      },
      expected: { a: ["x", "x"], b: 7 },
    },
    {
      name: "an older schema's open bound",
      schema: { type: "integer", minimum: 5, exclusiveMinimum: true, maximum: 6 },
      expected: 6,
    },
    {
      name: "a fraction where there is no whole number",
      schema: { type: "number", minimum: 0.25, maximum: 0.75 },
      expected: 0.5,
    },
    {
      name: "a multiple of a fraction",
      schema: { type: "number", multipleOf: 0.1, minimum: 0.25, maximum: 0.35 },
      expected: 0.3,
    },
    { name: "a text for a schema that says nothing", schema: {}, expected: expect.any(String) },
    { name: "a text for no schema", schema: undefined, expected: expect.any(String) },
  ])("generates $name", ({ schema, expected }) => {
    expect(generate(schema)).toEqual(expected);
  });

  test("omits optional properties on request", () => {
    const schema = { type: "object", properties: { a: { const: 1 }, b: { const: 2 } }, required: ["b"] };
    expect(generate(schema, "1", false)).toEqual({ b: 2 });
  });

  test.each([
    ["command", "true"],
    ["cmd", "true"],
    ["url", "http://127.0.0.1/"],
    ["file_path", "mock-transport.txt"],
    ["absolutePath", "mock-transport.txt"],
    ["dir_path", "."],
  ])("gives a text named %s a value that is harmless when a tool acts on it", (name, text) => {
    expect(generate({ type: "object", properties: { [name]: { type: "string" } } })).toEqual({ [name]: text });
  });

  test("ends for a recursive schema, with null or nothing where allowed", () => {
    const node = {
      type: "object",
      properties: { next: { anyOf: [{ $ref: "#" }, { type: "null" }] }, list: { type: "array", items: { $ref: "#" } } },
      required: ["next", "list"],
    };
    expect(JSON.stringify(generate(node)).length).toBeLessThan(10_000);
    expect(problems(node, generate(node))).toEqual([]);
  });

  test.each<{ name: string; schema: unknown }>([
    {
      name: "demands itself for ever",
      schema: { type: "object", properties: { next: { $ref: "#" } }, required: ["next"] },
    },
    {
      name: "demands itself many times over",
      schema: {
        type: "object",
        properties: Object.fromEntries([..."abcdefghij"].map((name) => [name, { $ref: "#" }])),
        required: [..."abcdefghij"],
      },
    },
    {
      name: "is a circle of references",
      schema: { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } },
    },
    { name: "is all of itself", schema: { allOf: Array(50).fill({ $ref: "#" }) } },
    {
      name: "demands a billion entries",
      schema: { type: "array", minItems: 1e9, items: { type: "array", minItems: 1e9, items: {} } },
    },
    { name: "demands a text of a gigabyte", schema: { type: "string", minLength: 1e9 } },
  ])("stays small for a schema that $name", ({ schema }) => {
    expect((JSON.stringify(generate(schema)) ?? "").length).toBeLessThan(200_000);
  });
});

describe("generatePatternText", () => {
  test("generates a text that matches the pattern, and none when no length fits", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "^[a-z]{3}-\\d+$",
          "^(?:foo|bar)+$",
          "^\\w+@\\w+\\.com$",
          "^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$",
          "^[^a-z ]+$",
          "^x{2,4}y?[.]$",
          "^\\d{4}-\\d{2}-\\d{2}T?",
          "^a.c|b$",
          "(?<year>20\\d\\d)\\s",
          "^[\\w.-]{2,}$",
          "\\bword\\b",
          "^$",
        ),
        fc.nat(12),
        (pattern, least) => {
          const text = generatePatternText(pattern, least, 200);
          if (least === 0) expect(text).toMatch(new RegExp(pattern));
          if (text === undefined) return;
          expect(text).toMatch(new RegExp(pattern));
          expect(text.length).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });

  test.each([
    { name: "a text as long as is wanted", pattern: "^[a-z]+$", least: 20, most: 30, expected: "a".repeat(24) },
    { name: "none of another length", pattern: "^[a-z]{3}$", least: 4, most: 9, expected: undefined },
    { name: "none for a lookahead", pattern: "(?=a)a", least: 0, most: 9, expected: undefined },
    { name: "none for a back-reference", pattern: "(a)\\1", least: 0, most: 9, expected: undefined },
    { name: "none for a pattern that is broken", pattern: "(a", least: 0, most: 9, expected: undefined },
    {
      name: "none for repetitions that would fill the memory",
      pattern: "((((a{200}){200}){200}){200})",
      least: 0,
      most: 1e9,
      expected: undefined,
    },
    { name: "none for a very long pattern", pattern: "a".repeat(5000), least: 0, most: 1e9, expected: undefined },
  ])("generates $name", ({ pattern, least, most, expected }) => {
    expect(generatePatternText(pattern, least, most)).toBe(expected);
  });
});
