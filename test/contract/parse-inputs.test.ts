import { describe, expect, test } from "vitest";
import { defineAction } from "../../src/contract/define-action.ts";
import { flag, integer, text } from "../../src/contract/field.ts";
import { parseInputs } from "../../src/contract/parse-inputs.ts";

const contract = defineAction({
  name: "sample",
  title: "Sample",
  description: "A sample.",
  branding: { icon: "box", color: "blue" },
  runs: { using: "node" },
  inputs: {
    path: { description: "A path.", field: text, required: true },
    days: { description: "Days, 1 to 90.", field: integer({ min: 1, max: 90, unit: "days" }) },
    strict: { description: "Strict.", field: flag, default: "true" },
    password: { description: "A secret.", field: integer({ min: 0, max: 9, unit: "things" }), secret: true },
  },
  outputs: {},
  reasons: {},
});

describe("parseInputs", () => {
  test("gives defaults for what is empty, and undefined where there is none", () => {
    expect(parseInputs(contract, { path: "a", strict: " " })).toEqual({
      path: "a",
      days: undefined,
      strict: true,
      password: undefined,
    });
  });

  test("lists every problem at once, with the input, its text and what it must be", () => {
    expect(() => parseInputs(contract, { days: "ninety", strict: "yes" })).toThrow(
      '`path` is missing. It must be text on one line. `days` is "ninety". It must be a whole number of days from 1 to 90. `strict` is "yes". It must be `true` or `false`. Correct the `with:` block of this step.',
    );
  });

  test("never quotes a secret input", () => {
    expect(() => parseInputs(contract, { path: "a", password: "hunter2" })).toThrow(
      /^(?!.*hunter2).*`password` has a value that is not accepted/,
    );
  });
});
