import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLogCommand } from "../../local/log/log-command.ts";
import { workflowCommand } from "../../src/text/workflow-command.ts";

describe("workflowCommand", () => {
  test("renders exactly this command by the runner's rules for any message and file", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 3 }),
        fc.constantFrom("\r", "\n", "%", "%0A", ":", "::", ",", "=", "##["),
      ),
    });
    // The runner drops a property whose value begins with `=`.
    const filePath = text.filter((value) => value.trim() !== "" && !value.startsWith("="));
    fc.assert(
      fc.property(text, filePath, (message, path) => {
        const line = workflowCommand("error", message, { path, line: 3, column: 1 });
        expect(line).not.toMatch(/[\r\n]/);
        expect(parseLogCommand(line, () => true)).toEqual({
          name: "error",
          data: message,
          properties: new Map(Object.entries({ file: path, line: "3", col: "1" })),
        });
      }),
    );
  });

  test("omits unknown properties", () => {
    expect(workflowCommand("notice", "a")).toBe("::notice::a");
    expect(workflowCommand("error", "a", { path: "b" })).toBe("::error file=b::a");
  });
});
