import { describe, expect, test } from "vitest";
import {
  choice,
  type Field,
  filePath,
  flag,
  integer,
  lines,
  linesOf,
  PATH_LIMIT,
  percent,
  relativePath,
  TEXT_LIMIT,
  text,
} from "../../src/contract/field.ts";

const days = integer({ min: 1, max: 90, unit: "days" });

const cases: { field: string; of: Field<unknown>; raw: string; value?: unknown }[] = [
  { field: "text", of: text, raw: "  a b ", value: "a b" },
  { field: "text", of: text, raw: "a\nb" },
  { field: "lines", of: lines, raw: "a\r\n\n  b  \n# note\n", value: ["a", "b"] },
  { field: "lines", of: lines, raw: "", value: [] },
  { field: "linesOf", of: linesOf(days), raw: "1\n90", value: [1, 90] },
  { field: "choice", of: choice("one", "two"), raw: " two ", value: "two" },
  { field: "choice", of: choice("one", "two"), raw: "Two" },
  { field: "flag", of: flag, raw: "True", value: true },
  { field: "flag", of: flag, raw: "FALSE", value: false },
  { field: "flag", of: flag, raw: "tRUE" },
  { field: "flag", of: flag, raw: "yes" },
  { field: "flag", of: flag, raw: "1" },
  { field: "integer", of: days, raw: "1", value: 1 },
  { field: "integer", of: days, raw: "90", value: 90 },
  { field: "integer", of: days, raw: "0" },
  { field: "integer", of: days, raw: "91" },
  { field: "integer", of: days, raw: "1e1" },
  { field: "integer", of: days, raw: "1.5" },
  { field: "integer", of: days, raw: "0x10" },
  { field: "percent", of: percent, raw: "80", value: 80 },
  { field: "percent", of: percent, raw: "80.1234 %", value: 80.1234 },
  { field: "percent", of: percent, raw: "100", value: 100 },
  { field: "percent", of: percent, raw: "100.0001" },
  { field: "percent", of: percent, raw: "80.12345" },
  { field: "percent", of: percent, raw: "-1" },
  { field: "relativePath", of: relativePath, raw: "./a\\b/c", value: "a/b/c" },
  { field: "relativePath", of: relativePath, raw: "/etc/passwd" },
  { field: "relativePath", of: relativePath, raw: "C:\\x" },
  { field: "relativePath", of: relativePath, raw: "a/../../b" },
  { field: "relativePath", of: relativePath, raw: "..\\b" },
];

describe("fields", () => {
  test.each(cases)("$field parses $raw as $value", ({ of, raw, value }) => {
    const parsed = of.parse(raw);
    if (value === undefined) expect(parsed.ok).toBe(false);
    else expect(parsed).toEqual({ ok: true, value });
  });

  test("linesOf reports the first rejected entry by its place, counted from 1", () => {
    expect(linesOf(days).parse("1\nmany\nnone")).toEqual({
      ok: false,
      entry: { number: 2, text: "many" },
    });
  });

  test.each([
    { name: "text", of: text, limit: TEXT_LIMIT },
    { name: "filePath", of: filePath, limit: PATH_LIMIT },
    { name: "relativePath", of: relativePath, limit: PATH_LIMIT },
  ])("$name ends at its limit", ({ of, limit }) => {
    expect(of.parse("a".repeat(limit)).ok).toBe(true);
    expect(of.parse("a".repeat(limit + 1)).ok).toBe(false);
  });
});
