import { describe, expect, test } from "vitest";
import { choice, linesOf, text } from "../../src/contract/field.ts";
import { invalidInputs } from "../../src/contract/invalid-inputs.ts";
import { findMisplaced, type Misplaced } from "../../src/contract/misplaced-values.ts";
import { requirementField } from "../../src/secret-gate/requirement.ts";

const token = ["ghp", "Zq8aB3cD4eF5gH6iJ7kL8mN9"].join("_");
const known = [{ whose: "the variable `MY_PASSWORD`", parts: ["correct-horse", "integration"] }];
const contract = {
  inputs: {
    secrets: { description: "Names.", field: linesOf(requirementField) },
    scope: { description: "A word.", field: choice("unit", "integration") },
    title: { description: "A text.", field: text, default: "correct-horse" },
    password: { description: "A secret.", field: text, secret: true },
  },
} as const;
const find = (raw: { readonly [name: string]: string }) => findMisplaced(contract, raw, known);

const say = (value: Misplaced | undefined) => value && invalidInputs([{ kind: "misplaced", value }]).message;

describe("findMisplaced", () => {
  test("finds a credential by its form, reports where it is and what to write, and masks nothing else", () => {
    const [found, ...others] = find({ secrets: `A|B\n# a note\n${token}` });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ input: "secrets", entry: 2, masks: [token] });
    expect(say(found)).toMatch(
      /^Entry 2 of `secrets` is a text of 28 characters that has the form of a GitHub token\. This looks like a value; write the variable's name/,
    );
  });

  test("finds a known value in any form, and reports where it comes from", () => {
    const [found] = find({ secrets: "x-correct-horse.json" });
    expect(say(found)).toMatch(/^Entry 1 of `secrets` contains the value of the variable `MY_PASSWORD`/);
  });

  test("finds a value in JSON with escapes", () => {
    const quoted = [{ whose: "the variable `A`", parts: ['a"b\\c"d\\e'] }];
    const raw = { title: JSON.stringify([{ lane: 'a"b\\c"d\\e' }]) };
    expect(findMisplaced(contract, raw, quoted)).toMatchObject([{ input: "title", masks: ['a"b\\c"d\\e'] }]);
  });

  test("masks a key of several lines as a whole", () => {
    const pem = `-----BEGIN PRIVATE ${"KEY"}-----\nabcdefgh\n-----END PRIVATE ${"KEY"}-----`;
    expect(find({ secrets: pem })).toMatchObject([{ masks: [pem] }]);
  });

  test("skips secret inputs, defaults and declared words", () => {
    expect(find({ password: token, title: "correct-horse", scope: "integration", secrets: "A|B" })).toEqual([]);
  });
});
