import { describe, expect, test } from "vitest";
import { displayWidth } from "../../../local/report/display-width.ts";
import { columnWidths, layoutRows } from "../../../local/report/table-layout.ts";

describe("layoutRows", () => {
  test("aligns columns by display width", () => {
    const rows = [
      ["file", "lines"],
      ["国際.ts", "7"],
      ["🚀.ts", "1234"],
    ];
    expect(layoutRows(rows, ["left", "right"], 80)).toEqual(["file     lines", "国際.ts      7", "🚀.ts     1234"]);
  });

  test("wraps the widest column when the table is too wide", () => {
    const lines = layoutRows(
      [["credential.missing", "add the secret to the repository settings"]],
      ["left", "left"],
      40,
    );
    expect(lines).toEqual([
      "credential.missing  add the secret to",
      "                    the repository",
      "                    settings",
    ]);
  });

  test("keeps every line within the width while columns can still give way", () => {
    const rows = [["a".repeat(90), "b".repeat(90), "c c c"]];
    for (const columns of [40, 57, 100]) {
      for (const line of layoutRows(rows, [], columns)) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });
});

describe("columnWidths", () => {
  test("keeps six columns for each when nothing fits", () => {
    expect(columnWidths([Array.from({ length: 10 }, () => "abcdefghijkl")], 20)).toEqual(
      Array.from({ length: 10 }, () => 6),
    );
  });
});
