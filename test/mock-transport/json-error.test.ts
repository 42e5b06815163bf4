import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonError } from "../../src/mock-transport/json-error.ts";

describe("findJsonError", () => {
  test.each([
    { name: "a comma after the last entry of a list", text: "[1,\n2,]", line: 2, column: 3 },
    { name: "a comma after the last entry of an object", text: '{"a": 1,}', line: 1, column: 9 },
    { name: "a missing value", text: '{"a": }', line: 1, column: 7 },
    { name: "a missing comma", text: '{"a": 1 "b": 2}', line: 1, column: 9 },
    { name: "a missing colon", text: '{"a" 1}', line: 1, column: 6 },
    { name: "a key without quotes", text: "{a: 1}", line: 1, column: 2 },
    { name: "single quotes", text: "['a']", line: 1, column: 2 },
    { name: "a line break in a string", text: '["a\nb"]', line: 1, column: 4 },
    { name: "an unknown escape", text: '["\\x"]', line: 1, column: 3 },
    { name: "a wrong bracket", text: "[1}", line: 1, column: 3 },
    { name: "a comment", text: "// fixtures\n{}", line: 1, column: 1 },
    { name: "a second document", text: "{}\n{}", line: 2, column: 1 },
    { name: "a number with a leading zero", text: "[01]", line: 1, column: 3 },
    { name: "a text that breaks off", text: '{"a": [1', line: 1, column: 9 },
    { name: "a string that breaks off", text: '"abc', line: 1, column: 5 },
    { name: "an empty text", text: "", line: 1, column: 1 },
  ])("finds $name", ({ text, line, column }) => {
    expect(findJsonError(text)).toEqual({ line, column });
  });

  test("finds none in JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        expect(findJsonError(JSON.stringify(JSON.parse(text), undefined, indent))).toBeUndefined();
      }),
    );
  });

  test("finds one exactly when Node's parser refuses the text, whatever was removed from it", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), (text, start, length) => {
        const from = start % (text.length + 1);
        const damaged = text.slice(0, from) + text.slice(from + length);
        expect(findJsonError(damaged) === undefined).toBe(isJson(damaged));
      }),
      { numRuns: 1000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
