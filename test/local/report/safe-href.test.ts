import { describe, expect, test } from "vitest";
import { toFileHref, toSafeHref } from "../../../local/report/safe-href.ts";

describe("toSafeHref", () => {
  test.each([
    ["https://x.example/a b", "https://x.example/a%20b"],
    ["HTTP://X.example", "http://x.example/"],
    ["mailto:a@x.example", "mailto:a@x.example"],
    ["javascript:alert(1)", undefined],
    ["java\tscript:alert(1)", undefined],
    ["//x.example", undefined],
    ["/etc/passwd", undefined],
    ["https://user@x.example", undefined],
    ["file:///etc/passwd", undefined],
    ["", undefined],
  ])("turns %j into %j", (address, expected) => {
    expect(toSafeHref(address)).toBe(expected);
  });
});

describe("toFileHref", () => {
  test.each([
    ["/runs/1/artifacts/a b.zip", "./artifacts/a%20b.zip"],
    ["/runs/1/javascript:x", "./javascript%3Ax"],
    ["/runs/1/..a/b", "./..a/b"],
    ["/runs/1/\ud800", "./%EF%BF%BD"],
    ["/runs/1", undefined],
    ["/runs/2/x", undefined],
    ["/runs/1/../2/x", undefined],
  ])("turns %j into %j", (path, expected) => {
    expect(toFileHref("/runs/1", path)).toBe(expected);
  });
});
