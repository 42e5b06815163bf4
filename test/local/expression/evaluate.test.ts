import { describe, expect, test } from "vitest";
import { ExpressionFailure, evaluate, evaluateCondition, evaluateToText } from "../../../local/expression/evaluate.ts";

const scope = {
  contexts: { github: { ref: "refs/heads/main", event: { n: 5, list: [{ a: 1 }, { a: 2 }] } }, inputs: { Flag: true } },
  env: { Path: "one", PATH: "two" },
  functions: { hashFiles: (...patterns: readonly string[]) => patterns.join("+"), always: () => true },
};

describe("evaluate", () => {
  test.each([
    { expression: "github.ref == 'REFS/heads/main'", value: true },
    { expression: "github.event.list.*.a", value: [1, 2] },
    { expression: "github.event['n']", value: 5 },
    { expression: "github.nothing.at.all", value: null },
    { expression: "contains(fromJSON('[1,2]'), 2)", value: true },
    { expression: "format('{0}-{1}', 'a', github.event.n)", value: "a-5" },
    { expression: "inputs.flag && 'yes' || 'no'", value: "yes" },
    { expression: "hashFiles('a', 'b')", value: "a+b" },
    { expression: "HASHFILES('a')", value: "a" },
    { expression: "env.PATH", value: "two" },
    { expression: "env.path", value: null },
    { expression: "case(github.event.n == 5, 'five', 'other')", value: "five" },
  ])("evaluates $expression to $value", ({ expression, value }) => {
    expect(evaluate(expression, scope)).toEqual(value);
  });

  test.each(["1 + 1", "unknown.x", "nope()", "github."])("rejects %s", (expression) => {
    expect(() => evaluate(expression, scope)).toThrow(ExpressionFailure);
  });

  test("reports the position of a failed expression without a value", () => {
    const at = { file: "w.yml", line: 3, column: 7 };
    const fail = (): unknown => evaluate("fromJSON(env.PATH)", scope, at);
    expect(fail).not.toThrow(/two/);
    expect(fail).toThrow(/^w\.yml:3:7: The expression "fromJSON\(env\.PATH\)" failed/);
  });
});

describe("evaluateToText", () => {
  test.each([
    { expression: "true", text: "true" },
    { expression: "5.0", text: "5" },
    { expression: "null", text: "" },
    { expression: "github.event", text: "Object" },
  ])("evaluates $expression to '$text'", ({ expression, text }) => {
    expect(evaluateToText(expression, scope)).toBe(text);
  });
});

describe("evaluateCondition", () => {
  test.each(["''", "0", "null", "false", "github.nothing"])("evaluates %s to false", (expression) => {
    expect(evaluateCondition(expression, scope)).toBe(false);
  });
  test.each(["'false'", "1", "github.event", "always()"])("evaluates %s to true", (expression) => {
    expect(evaluateCondition(expression, scope)).toBe(true);
  });
});
