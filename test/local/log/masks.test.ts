import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MASK_ENCODINGS } from "../../../local/log/mask-encodings.ts";
import { createMasks } from "../../../local/log/masks.ts";

/** Texts that do not occur in the mask itself. */
const value = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...`"'&<>\\/%+= \n\r\t{}ab`),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 30,
  })
  .filter((text) => text.trim() !== "" && !text.includes("*"));
const around = fc.string({ unit: "binary", maxLength: 10 });

function forms(secret: string): string[] {
  return [secret, ...MASK_ENCODINGS.map((encode) => encode(secret))].filter((form) => form !== "");
}

describe("createMasks", () => {
  test("hides a value and all its encodings in any surrounding text", () => {
    fc.assert(
      fc.property(value, around, around, fc.nat(), (secret, before, after, pick) => {
        const masks = createMasks();
        masks.add(secret);
        const written = forms(secret);
        const masked = masks.apply(`${before}${written[pick % written.length]}${after}`);
        for (const form of written) expect(masked).not.toContain(form);
        expect(masks.contains(masked)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test("hides two values that overlap in the text", () => {
    fc.assert(
      fc.property(value, value, value, (head, shared, tail) => {
        const masks = createMasks();
        masks.add(head + shared);
        masks.add(shared + tail);
        expect(masks.apply(head + shared + tail)).toMatch(/^\*\*\*/);
        expect(masks.contains(masks.apply(head + shared + tail))).toBe(false);
      }),
    );
  });

  test("does not change a text without a value", () => {
    const masks = createMasks();
    masks.add("hunter2-and-more");
    expect(masks.apply("nothing here ***")).toBe("nothing here ***");
    expect(masks.contains("nothing here ***")).toBe(false);
  });

  test.each([
    {
      name: "the longer of two values that begin alike",
      add: ["abc", "abcdef"],
      text: "x abcdef y",
      masked: "x *** y",
    },
    { name: "two adjacent values as one", add: ["abc", "def"], text: "abcdef", masked: "***" },
    {
      name: "two values in another order than they were added",
      add: ["def", "abc"],
      text: "abc def",
      masked: "*** ***",
    },
    { name: "a value that overlaps itself", add: ["aba"], text: "xababax", masked: "x***x" },
    {
      name: "each line of a value, without blanks",
      add: ["one\r\n  two \n\n"],
      text: "one|two|  ",
      masked: "***|***|  ",
    },
    { name: "a value of one character", add: ["{"], text: '{"a":1}', masked: '***"a":1}' },
    { name: "a value without the blanks around it", add: ["  key  "], text: "[key]", masked: "[***]" },
  ])("hides $name", ({ add, text, masked }) => {
    const masks = createMasks();
    for (const secret of add) masks.add(secret);
    expect(masks.apply(text)).toBe(masked);
  });

  test.each(["", " ", "\n\t"])("ignores the blank value %j", (blank) => {
    const masks = createMasks();
    masks.add(blank);
    expect(masks.apply("a b\n\tc")).toBe("a b\n\tc");
  });

  test("hides the values of its parent, later ones included, and not the reverse", () => {
    const run = createMasks();
    const job = createMasks(run);
    run.add("of-the-run");
    job.add("of-the-job");
    expect(job.apply("of-the-run, of-the-job")).toBe("***, ***");
    expect(run.apply("of-the-run, of-the-job")).toBe("***, of-the-job");
    expect(job.contains("of-the-run")).toBe(true);
  });

  test("joins a value of the parent with an overlapping one of its own", () => {
    const run = createMasks();
    const job = createMasks(run);
    run.add("abcd");
    job.add("cdef");
    expect(job.apply("abcdef")).toBe("***");
  });

  test("masks a long line of matches quickly", () => {
    const masks = createMasks();
    masks.add("a");
    expect(masks.apply("ab".repeat(200_000))).toBe("***b".repeat(200_000));
  });
});

describe("maskEncodings", () => {
  const [base64, base64From1, base64From2, commandLine, expression, json, uri, xml, unquoted, before, after] =
    MASK_ENCODINGS;

  test.each([
    { name: "base64", encode: base64, secret: "pässword", encoded: "cMOkc3N3b3Jk" },
    { name: "base64 without the first byte", encode: base64From1, secret: "password", encoded: "YXNzd29yZA==" },
    { name: "base64 without the first two bytes", encode: base64From2, secret: "password", encoded: "c3N3b3Jk" },
    { name: "base64 of a value too short to cut", encode: base64From2, secret: "ab", encoded: "YWI=" },
    { name: "command line", encode: commandLine, secret: 'a"b', encoded: 'a\\"b' },
    { name: "expression string", encode: expression, secret: "it's", encoded: "it''s" },
    { name: "JSON string", encode: json, secret: 'a"\\\n\t\u0001\u2028é', encoded: 'a\\"\\\\\\n\\t\\u0001\\u2028é' },
    { name: "URI data", encode: uri, secret: "a b/ü!'()*~", encoded: "a%20b%2F%C3%BC%21%27%28%29%2A~" },
    { name: "URI data of half a surrogate pair", encode: uri, secret: "\ud800", encoded: "%EF%BF%BD" },
    { name: "XML", encode: xml, secret: `<a b="c">'&`, encoded: "&lt;a b=&quot;c&quot;&gt;&apos;&amp;" },
    { name: "the inside of quotes", encode: unquoted, secret: '"1234567"', encoded: "1234567" },
    { name: "nothing for quotes around little", encode: unquoted, secret: '"123456"', encoded: "" },
    { name: "the part up to the last ampersand", encode: before, secret: "part1&part2&rest", encoded: "part1&part2&" },
    { name: "the part up to a marked ampersand", encode: before, secret: "part1&+part2&rest", encoded: "part1&+" },
    { name: "nothing for a short part before", encode: before, secret: "abcd&rest", encoded: "" },
    { name: "the part after the last ampersand", encode: after, secret: "part1&part2", encoded: "" },
    { name: "a long part after the last ampersand", encode: after, secret: "part1&part-2", encoded: "part-2" },
    { name: "the part after the coloured character", encode: after, secret: "part1&+xpart&2", encoded: "part&2" },
    { name: "nothing without an ampersand", encode: after, secret: "long-enough", encoded: "" },
  ])("returns $name", ({ encode, secret, encoded }) => {
    expect(encode?.(secret)).toBe(encoded);
  });
});
