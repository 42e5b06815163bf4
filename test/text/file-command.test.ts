import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseKeyValueFile } from "../../local/files/file-commands.ts";
import { fileCommand } from "../../src/text/file-command.ts";

describe("fileCommand", () => {
  test("renders exactly one entry by the runner's rules for any value", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom("END_OF_VALUE", "END_OF_VALUE_", "evil<<X", "PATH=/evil", "X<<END_OF_VALUE"),
    );
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join("\n")),
        (value) => {
          expect(parseKeyValueFile(fileCommand("name", value), "\n")).toEqual({ entries: [{ name: "name", value }] });
        },
      ),
    );
  });

  test("rejects a name that could end its own line", () => {
    expect(() => fileCommand("a\nPATH", "x")).toThrow(RangeError);
    expect(() => fileCommand("a=b", "x")).toThrow(RangeError);
  });
});
