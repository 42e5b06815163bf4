import { describe, expect, test } from "vitest";
import { convertInputs } from "../../../local/workflow/convert-inputs.ts";

const scope = { contexts: { vars: { level: "high" } } };
const text = { type: "string", required: false } as const;

describe("convertInputs", () => {
  test("converts to the declared types and fills in defaults", () => {
    const definitions = {
      flag: { type: "boolean", required: false },
      count: { type: "number", required: false },
      level: { ...text, default: { kind: "expression", expression: "vars.level" } },
      pick: { type: "choice", required: false, options: ["a", "b"] },
      none: text,
    } as const;
    const { inputs, problems } = convertInputs(definitions, { flag: "true", count: "3" }, scope);
    expect(problems).toEqual([]);
    expect(inputs).toEqual({ flag: true, count: 3, level: "high", pick: "a", none: "" });
  });

  test.each([
    { name: "an undeclared input", definitions: {}, given: { x: "1" }, words: '"x" is not declared' },
    { name: "a missing input", definitions: { x: { ...text, required: true } }, given: {}, words: '"x" is required' },
    {
      name: "a word for a boolean",
      definitions: { x: { type: "boolean", required: false } as const },
      given: { x: "yes" },
      words: '"true" or "false"',
    },
    {
      name: "a word for a number",
      definitions: { x: { type: "number", required: false } as const },
      given: { x: "many" },
      words: "a number",
    },
    {
      name: "an invalid choice",
      definitions: { x: { type: "choice", required: false, options: ["a"] } as const },
      given: { x: "b" },
      words: 'one of "a"',
    },
  ])("reports $name", ({ definitions, given, words }) => {
    expect(convertInputs(definitions, given, scope).problems.join()).toContain(words);
  });
});
