import { describe, expect, test } from "vitest";
import { defineAction } from "../../src/contract/define-action.ts";
import { choice, flag, integer, linesOf, text } from "../../src/contract/field.ts";
import { parseInputs } from "../../src/contract/parse-inputs.ts";
import { requirementField } from "../../src/secret-gate/requirement.ts";

type Texts = { readonly [name: string]: string };

const contract = defineAction({
  name: "sample",
  title: "Sample",
  description: "A sample.",
  branding: { icon: "box", color: "blue" },
  runs: { using: "node" },
  inputs: {
    path: { description: "A path.", field: text, required: true },
    days: { description: "Days, 1 to 90.", field: integer({ min: 1, max: 90, unit: "days" }) },
    level: { description: "A level.", field: choice("present", "absent") },
    names: { description: "Names.", field: linesOf(requirementField) },
    strict: { description: "Strict.", field: flag, default: "true" },
    password: { description: "A secret.", field: integer({ min: 0, max: 9, unit: "things" }), secret: true },
  },
  outputs: {},
  reasons: {},
});

describe("parseInputs", () => {
  test("returns the default of an empty input, or undefined without one", async () => {
    expect(await parseInputs(contract, { path: "a", strict: " " })).toEqual({
      path: "a",
      days: undefined,
      level: undefined,
      names: undefined,
      strict: true,
      password: undefined,
    });
  });

  test("lists every problem at once, with the input, what it is and what it must be", async () => {
    await expect(parseInputs(contract, { days: "ninety", strict: "yes", pat: "a" })).rejects.toThrow(
      "`pat` is not an input of this action. Did you mean `path`? `path` is missing. It must be text of at most 256 characters on one line. `days` is a text of 6 characters. It must be a whole number of days from 1 to 90. `strict` is a text of 3 characters. Did you mean `true`? It must be `true` or `false`. Correct the `with:` block of this step.",
    );
  });

  test.each([
    { level: "presnt", meant: "present" },
    { level: "ABSENT", meant: "absent" },
    { level: "completion", meant: undefined },
    { strict: "on", meant: "true" },
    { strict: "off", meant: "false" },
  ])("says which declared word was probably meant by $level$strict", async ({ meant, ...given }) => {
    const raw = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined)) as Texts;
    const failure = parseInputs(contract, { path: "a", ...raw });
    if (meant === undefined) await expect(failure).rejects.toThrow(/^(?!.*Did you mean)/);
    else await expect(failure).rejects.toThrow(`Did you mean \`${meant}\`? It must be`);
  });

  test("reports what to write in place of a value", async () => {
    await expect(parseInputs(contract, { path: "a", names: "A\nnot a name" })).rejects.toThrow(
      "Entry 2 of `names` is a text of 10 characters with blanks. This looks like a value; write the variable's name",
    );
  });

  test("shows a short number, which is not a secret", async () => {
    await expect(parseInputs(contract, { path: "a", days: "91" })).rejects.toThrow(
      "`days` is 91. It must be a whole number",
    );
  });

  test("never quotes a secret input", async () => {
    await expect(parseInputs(contract, { path: "a", password: "hunter2" })).rejects.toThrow(
      /^(?!.*hunter2).*`password` has a value that is not accepted/,
    );
  });
});
