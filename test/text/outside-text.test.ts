import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLogCommand } from "../../local/log/log-command.ts";
import { logSafe } from "../../src/text/log-safe.ts";
import { code, escapeMarkdown, limitSummary, SUMMARY_LIMIT_BYTES, table } from "../../src/text/markdown.ts";
import { maskValues } from "../../src/redact/values/mask-values.ts";
import { QUOTE_LIMIT, quote, WORD_LIMIT } from "../../src/text/quote.ts";

const hostile = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom("::", "##[", "\n", "\r", "\t", " ", "set-env name=A::b", "::add-mask::", "]", "\u2028", "\u0085"),
    ),
  )
  .map((parts) => parts.join(""));

describe("logSafe", () => {
  test("leaves no line that the runner reads as a command", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of logSafe(text).split(/\r\n|\r|\n|\u2028|\u2029|\u0085/))
          expect(parseLogCommand(line, () => true)).toBeUndefined();
      }),
    );
  });

  test("keeps ordinary text as it is", () => {
    expect(logSafe("a: b\n\tc :: d [e]")).toBe("a: b\n\tc :: d [e]");
  });
});

describe("escapeMarkdown", () => {
  test.each([
    "[a](javascript:b)",
    "![a](b)",
    "<img src=x onerror=y>",
    "`a`",
    "a | b",
    "@octocat",
    "#12",
    "https://example.org",
    "www.example.org",
    "**a**",
    "~~a~~",
    "\\|",
    "a\nb",
    "<!-- a",
  ])("makes %j inert", (text) => {
    expect(escapeMarkdown(text)).not.toMatch(/[[\]<>`|@*~\n\\]|#(?!\d+;)|:\/\/|www\./);
  });

  test("keeps a table's cells separate", () => {
    expect(
      table(["a", "b"], [[code("x|y"), escapeMarkdown("1|2")]])
        .split("\n")
        .at(-1)
        ?.split("|"),
    ).toHaveLength(4);
  });
});

describe("limitSummary", () => {
  test("keeps a text at the limit and cuts a longer one at a line end, with a note", () => {
    const line = `${"é".repeat(49)}x\n`;
    const atLimit = line.repeat(30).slice(0, -1);
    const limit = Buffer.byteLength(atLimit);
    expect(limitSummary(atLimit, limit)).toBe(atLimit);
    const cut = limitSummary(`${atLimit}y`, limit);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
    expect(cut).toContain("Truncated");
    expect(cut.startsWith(line)).toBe(true);
    expect(cut).not.toContain("\ufffd");
  });

  test("stays below the runner's limit", () => {
    expect(Buffer.byteLength(limitSummary("x\n".repeat(SUMMARY_LIMIT_BYTES)))).toBeLessThan(SUMMARY_LIMIT_BYTES);
  });
});

describe("maskValues", () => {
  test.each([
    { name: "nothing for an empty value", value: " \n", masks: [] },
    { name: "the bare value", value: " abc-123 \n", masks: ["abc-123"] },
    { name: "a short value whole, because it is all there is", value: "abc", masks: ["abc"] },
    {
      name: "each line of a multi-line value, without the lines that would mask the whole log",
      value: "first line\n{\nsecond line\n",
      masks: ["first line", "second line"],
    },
    {
      name: "the compact text and the secret leaves of pretty-printed JSON",
      value: '{\n  "key": "value-1",\n  "n": 1,\n  "list": ["v4lue-x2y9"]\n}',
      masks: ['{"key":"value-1","n":1,"list":["v4lue-x2y9"]}', "value-1", "v4lue-x2y9"],
    },
    {
      name: "text that only looks like JSON line by line",
      value: "{not json\nat all}",
      masks: ["{not json", "at all}"],
    },
  ])("gives $name", ({ value, masks }) => {
    expect(maskValues(value)).toEqual(masks);
  });
});

describe("quote", () => {
  test("stays on one line and ends at white space, because half a value is not masked", () => {
    expect(quote("a\u2028b\n\u0085")).toBe('"a\\u2028b\\n\\u0085"');
    expect(quote("x".repeat(QUOTE_LIMIT))).toBe(`"${"x".repeat(QUOTE_LIMIT)}"`);
    expect(quote("x".repeat(QUOTE_LIMIT + 1))).toBe(`"${"x".repeat(QUOTE_LIMIT + 1)}"`);
    expect(quote(`${"x".repeat(QUOTE_LIMIT)} yz`)).toBe(`"${"x".repeat(QUOTE_LIMIT)}…"`);
    expect(quote(`a b ${"x".repeat(QUOTE_LIMIT)}`)).toBe('"a b…"');
    expect(quote("x".repeat(WORD_LIMIT + 1))).toBe(`"(a word of ${WORD_LIMIT + 1} characters)"`);
  });
});
