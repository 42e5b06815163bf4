import { describe, expect, test } from "vitest";
import { guardCommands, toPrintableJson } from "../../../local/report/command-guard.ts";

describe("guardCommands", () => {
  test.each([
    { input: "::add-mask::x", expected: "\\::add-mask::x" },
    { input: "  \t::error::x", expected: "  \t\\::error::x" },
    { input: "text ##[error]x ##[group]y", expected: "text ##\\[error]x ##\\[group]y" },
    { input: "std::vector ::error::", expected: "std::vector ::error::" },
  ])("turns $input into $expected", ({ input, expected }) => {
    expect(guardCommands(input)).toBe(expected);
  });
});

describe("toPrintableJson", () => {
  test("escapes what a terminal or an outer runner would obey and parses back to the same value", () => {
    const value = { text: "\u009b2J\u001b[2J\u202e##[error]x::y" };
    const json = toPrintableJson(value);
    expect(json).not.toMatch(/[\u001b\u007f-\u009f\u202e]|##\[/);
    expect(JSON.parse(json)).toEqual(value);
  });
});
