import { describe, expect, test } from "vitest";
import { compositeInputs, compositeInputsText } from "../../src/contract/composite-inputs.ts";
import { describeUndeclared } from "../../src/contract/describe-undeclared.ts";
import { invalidInputs } from "../../src/contract/invalid-inputs.ts";
import { isWorthMasking } from "../../src/contract/undeclared-inputs.ts";

const declared = ["paths", "threshold-lines", "min-calls"];

describe("describeUndeclared", () => {
  test("accepts declared inputs in any spelling of the runner", () => {
    expect(describeUndeclared(["PATHS", "Min-Calls"], declared)).toEqual([]);
  });

  test("names all undeclared inputs, and what was probably meant", () => {
    expect(describeUndeclared(["PATH", "THRESHOLD_LINE"], declared)).toEqual([
      "`path` is not an input of this action. Did you mean `paths`?",
      "`threshold_line` is not an input of this action. Did you mean `threshold-lines`?",
    ]);
  });

  test("lists the declared inputs when none is near", () => {
    expect(describeUndeclared(["zzz"], declared)).toEqual([
      "`zzz` is not an input of this action",
      "The inputs are `paths`, `threshold-lines`, `min-calls`",
    ]);
  });

  test("never shows a name that looks like a value", () => {
    const value = ["ZQ8AB3CD4EF5", "GH6IJ7KL8MN9"].join("");
    const text = describeUndeclared([value], declared).join();
    expect(text).not.toContain(value.slice(0, 8));
    expect(text).not.toContain(value.slice(0, 8).toLowerCase());
    expect(text).toContain("An input whose name is a text of 24 characters");
  });

  test("names at most twenty inputs", () => {
    const names = Array.from({ length: 25 }, (_, index) => `path${String.fromCharCode(97 + index)}`);
    expect(describeUndeclared(names, declared).at(-1)).toBe("4 more inputs are not declared");
  });
});

describe("isWorthMasking", () => {
  test.each(["true", "all", "1", "80", "33.5", "none", "80 %", ""])("does not mask %j", (value) => {
    expect(isWorthMasking(value)).toBe(false);
  });

  test.each(["hunter2", "12345678", "a value"])("masks %j", (value) => {
    expect(isWorthMasking(value)).toBe(true);
  });
});

describe("compositeInputs", () => {
  const text = (given: object) =>
    compositeInputsText("Sample", declared).replace("${{ toJSON(inputs) }}", JSON.stringify(given, undefined, 2));

  test("is empty when no composite uses the step, and rejected when it is anything else", () => {
    expect(compositeInputs.parse("")).toEqual({ ok: true, value: undefined });
    expect(compositeInputs.parse("hello").ok).toBe(false);
    expect(compositeInputs.parse("[]").ok).toBe(false);
  });

  test("names an input that the composite does not declare", () => {
    const parsed = compositeInputs.parse(text({ "Min-Calls": "1", "min-call": "999" }));
    const failure = parsed.ok && parsed.value && invalidInputs([{ kind: "composite", inputs: parsed.value }]);
    expect(failure && failure.message).toBe(
      '`min-call` is not an input of the action "Sample". Did you mean `min-calls`? Correct the `with:` block of this step.',
    );
  });
});
