import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments, stringify } from "yaml";
import { redact } from "../../src/redact/redact.ts";
import { createRedactor, scan } from "../../src/redact/redactor.ts";
import { expectWellFormed } from "./well-formed.ts";

const MARK = "__REDACTED-value__";
const textOf = (text: string, ...values: string[]) =>
  Buffer.from(redact(Buffer.from(text), createRedactor(values)).bytes).toString("utf8");

const secret = fc
  .array(fc.constantFrom(..."aB3xZ7-_.+/=~!@#%^*:;,'\"\\<>&{}[]$ é"), { minLength: 9, maxLength: 30 })
  .map((units) => `q${units.join("")}q`)
  .filter((text) => text.trim() === text);

/** JSON whose values are long enough to be secrets themselves. */
const document = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
  ),
  list: fc.array(tie("node"), { maxLength: 4 }),
  object: fc.dictionary(fc.string({ maxLength: 8 }), tie("node"), { maxKeys: 4 }),
  node: fc.oneof({ depthSize: "small", withCrossShrink: true }, tie("leaf"), tie("list"), tie("object")),
  document: fc.oneof(tie("list"), tie("object")),
})).document;

const shapes: readonly { readonly name: string; readonly write: (json: unknown) => string }[] = [
  { name: "compact", write: (json) => JSON.stringify(json) },
  { name: "indented", write: (json) => JSON.stringify(json, undefined, 2) },
  { name: "in a string of JSON", write: (json) => JSON.stringify({ body: JSON.stringify(json) }) },
  {
    name: "in a string in a string of JSON",
    write: (json) => JSON.stringify([JSON.stringify({ body: JSON.stringify(json, undefined, 1) })]),
  },
];

/** Parses the JSON and the JSON in its strings. */
function parseDeep(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === "string" && /^\s*[[{]/.test(value) && isJson(value) ? parseDeep(value) : value,
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("redact, of JSON", () => {
  test.each([
    { name: "an object", value: { a: "x1y2z3" } },
    { name: "a list", value: [1, 2, 3, 4, 5, 6] },
    { name: "a number", value: 1234567890 },
    { name: "a fraction", value: -12.3456789e-10 },
    { name: "a text", value: "hunter2hunter2" },
    { name: "a list of null, true and false", value: [null, true, false] },
  ])("replaces $name by a string", ({ value }) => {
    const json = JSON.stringify({ before: 1, value, list: [value], after: "x" });
    const mark: unknown = expect.stringMatching(/^__REDACTED-(?:value|json)__$/);
    const cleaned = { before: 1, value: mark, list: [mark], after: "x" };
    const text = typeof value === "string" ? value : JSON.stringify(value);
    expect(JSON.parse(textOf(json, text))).toEqual(cleaned);
    const [nested, twice] = [JSON.stringify({ json }), JSON.stringify({ body: JSON.stringify({ json }) })];
    expect(parseDeep(textOf(nested, text))).toEqual({ json: cleaned });
    expect(parseDeep(textOf(twice, text))).toEqual({ body: { json: cleaned } });
    expect(
      textOf(`{"a":1}\n${json}\n\n${json}\n`, text)
        .split("\n")
        .map((line) => (line === "" ? "" : JSON.parse(line))),
    ).toEqual([{ a: 1 }, cleaned, "", cleaned, ""]);
    const inLog = textOf(`12:00 [info] ${json} done`, text);
    expect(JSON.parse(inLog.slice("12:00 [info] ".length, -" done".length))).toEqual(cleaned);
  });

  test("replaces a whole number when the value is a part of it", () => {
    expect(JSON.parse(textOf('{"a":991234567899}', "12345678"))).toEqual({ a: MARK });
  });

  test("replaces a whole document", () => {
    const json = '{"a":"x1y2z3","b":2}';
    expect(JSON.parse(textOf(json, json))).toBe(MARK);
  });

  test("replaces a value in the name of a member", () => {
    expect(JSON.parse(textOf('{"hunter2hunter2":{"hunter2hunter2x":1}}', "hunter2hunter2"))).toEqual({
      [MARK]: { [`${MARK}x`]: 1 },
    });
  });

  test.each([
    { name: "before a value", text: String.raw`{"a":"x\n3xtSecret99"}`, value: "n3xtSecret99" },
    { name: "of a unit before a value", text: String.raw`{"a":"x\u00e9xtSecret99"}`, value: "9xtSecret99" },
    { name: "after a value", text: String.raw`{"a":"Secret99xx\\"}`, value: String.raw`Secret99xx\ `.trim() },
  ])("takes the escape $name whole", ({ text, value }) => {
    expect(JSON.parse(textOf(text, value))).toEqual({ a: expect.stringMatching(/^x?__REDACTED-(?:value|json)__$/) });
  });

  test.each(shapes)("parses when the secret is any part of its text: $name", ({ write }) => {
    fc.assert(
      fc.property(document, fc.nat(), fc.integer({ min: 8, max: 40 }), (json, place, length) => {
        const text = write(json);
        const start = place % text.length;
        const value = text.slice(start, start + length).trim();
        // A marker in quotes may contain a value of syntax only. The final scan rejects it.
        fc.pre(value.length >= 8 && !/^[\\\sn"',:{}[\]]+$/.test(value));
        const redactor = createRedactor([value]);
        const { bytes } = redact(Buffer.from(text), redactor);
        const cleaned = Buffer.from(bytes).toString("utf8");
        expect(() => JSON.parse(cleaned)).not.toThrow();
        expect(scan(bytes, redactor).length).toBe(0);
        expect(cleaned.split("\n").length).toBe(text.split("\n").length);
      }),
      { numRuns: 100 },
    );
  });

  test.each(shapes)("parses to any depth when the secret is one of its values: $name", ({ name, write }) => {
    fc.assert(
      fc.property(
        document,
        fc.oneof(fc.integer({ min: 10_000_000 }), secret, fc.array(fc.integer({ min: 1000 }), { minLength: 3 })),
        (json, value) => {
          const text = typeof value === "string" ? value : JSON.stringify(value);
          // Encodings that are escaped three times are not searched for.
          fc.pre(!name.startsWith("in a string in") || !/["\\]/.test(text));
          const cleaned = parseDeep(textOf(write({ json, value, nested: [{ value }] }), text));
          expect(JSON.stringify(cleaned)).toContain('"value":"__REDACTED-');
          expect(JSON.stringify(cleaned)).toContain('"nested":[{"value":"__REDACTED-');
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("redact, of YAML", () => {
  const written = [
    { name: "block style", options: {} },
    { name: "flow style", options: { collectionStyle: "flow" } },
    { name: "double quotes", options: { defaultStringType: "QUOTE_DOUBLE" } },
    { name: "single quotes", options: { defaultStringType: "QUOTE_SINGLE" } },
    { name: "literal blocks", options: { defaultStringType: "BLOCK_LITERAL" } },
  ] as const;
  const plain = fc
    .array(fc.constantFrom(..."abcXYZ0189-_+/=."), { minLength: 8, maxLength: 30 })
    .map((units) => `q${units.join("")}9`);

  test.each(written)("leaves a string in place of a value, alone or inside of a text: $name", ({ options }) => {
    fc.assert(
      fc.property(plain, (value) => {
        const yaml = stringify(
          {
            token: value,
            url: `https://me:${value}@example.com/?a=${value}#x`,
            list: [value, `${value}x`],
            [value]: { deep: `x ${value}` },
          },
          { lineWidth: 0, ...options },
        );
        expect(parse(textOf(yaml, value))).toEqual({
          token: MARK,
          url: `https://me:${MARK}@example.com/?a=${MARK}#x`,
          list: [MARK, `${MARK}x`],
          [MARK]: { deep: `x ${MARK}` },
        });
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    "pin: 12345678\n",
    "pin: 12345678 # a comment\nnext: 1\n",
    "- 12345678\n",
    "a: {pin: 12345678, b: [12345678]}\n",
  ])("leaves a string where a number was: %j", (yaml) => {
    const [document, ...others] = parseAllDocuments(textOf(yaml, "12345678"));
    expect([others.length, document && "errors" in document ? document.errors : undefined]).toEqual([0, []]);
    expect(JSON.stringify(document && "toJS" in document ? document.toJS() : undefined)).toContain(`"${MARK}"`);
  });

  test("leaves a string in place of a flow collection", () => {
    expect(parse(textOf("a: {user: me, pass: x1y2}\nb: 1\n", "{user: me, pass: x1y2}"))).toEqual({ a: MARK, b: 1 });
  });
});

describe("redact, of XML", () => {
  const escape = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

  test("stays well-formed with a value in text, attributes and character data", () => {
    fc.assert(
      fc.property(secret, fc.nat({ max: 20 }), (value, place) => {
        const [before, after] = [value.slice(0, place), value.slice(place)];
        const xml = [
          '<?xml version="1.0"?>',
          `<testsuite name="${escape(value)}"><testcase name="a" classname='${escape(`x ${value} y`).replaceAll("'", "&#39;")}'>`,
          `<failure message="${escape(`expected ${value}`)}">${escape(`at ${value}\n`)}</failure>`,
          `<system-out>${escape(before)}<b class="x">${escape(after)}</b></system-out>`,
          `</testcase></testsuite>`,
        ].join("\n");
        expectWellFormed(xml);
        const cleaned = textOf(xml, value);
        expectWellFormed(cleaned);
        expect(cleaned).not.toContain(escape(value));
        expect(cleaned.split("\n")).toHaveLength(xml.split("\n").length);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    {
      name: "a tag",
      xml: "<p>s3cr3t-V<a href='x'>alue-99</a> end</p>",
      cleaned: `<p>${MARK}<a href='x'>${MARK}</a> end</p>`,
    },
    {
      name: "several tags",
      xml: "<p>s3<b>cr3t</b>-V<i/>alue-99</p>",
      cleaned: `<p>${MARK}<b>${MARK}</b>${MARK}<i/>${MARK}</p>`,
    },
    {
      name: "a tag that holds it too",
      xml: '<p>s3cr3t-V<a href="s3cr3t-Value-99">alue-99</a></p>',
      cleaned: `<p>${MARK}<a href="${MARK}">${MARK}</a></p>`,
    },
    {
      name: "a tag and a line break",
      xml: "<p>s3cr3t-V\n  <b>\n  alue-99</b></p>",
      cleaned: `<p>${MARK}\n  <b>\n  ${MARK}</b></p>`,
    },
  ])("keeps $name that cuts the value", ({ xml, cleaned }) => {
    expect(textOf(xml, "s3cr3t-Value-99")).toBe(cleaned);
    expectWellFormed(cleaned);
  });

  test("keeps an element whose name is the value", () => {
    const cleaned = textOf("<p><hunter2hunter2 a='1'>x</hunter2hunter2></p>", "hunter2hunter2");
    expect(cleaned).toBe(`<p><${MARK} a='1'>x</${MARK}></p>`);
    expectWellFormed(cleaned);
  });
});

describe("redact, of other texts", () => {
  test("leaves URLs that parse when the value is any part of them", () => {
    const url = "https://user:hunter2hunter2@host.example:8443/a/hunter2hunter2/b?x=hunter2hunter2#hunter2hunter2";
    expect(new URL(textOf(url, "hunter2hunter2")).password).toBe(MARK);
    expect(new URL(textOf("https://hunter2hunter2.example/", "hunter2hunter2")).hostname).toBe(
      `${MARK.toLowerCase()}.example`,
    );
  });
});
