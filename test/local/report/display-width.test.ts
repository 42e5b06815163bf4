import { describe, expect, test } from "vitest";
import { displayWidth, padToWidth, splitAtWidth } from "../../../local/report/display-width.ts";
import { wrapText } from "../../../local/report/wrap.ts";

describe("displayWidth", () => {
  test.each([
    { name: "ASCII", text: "abc", expected: 3 },
    { name: "wide characters", text: "国際", expected: 4 },
    { name: "fullwidth forms", text: "Ａ", expected: 2 },
    { name: "an emoji", text: "✅", expected: 2 },
    { name: "an emoji by variation selector", text: "⚠️", expected: 2 },
    { name: "a joined family", text: "👩‍👩‍👧", expected: 2 },
    { name: "a flag", text: "🇨🇭", expected: 2 },
    { name: "a check mark that is no emoji", text: "✓", expected: 1 },
    { name: "a combining accent", text: "e\u0301", expected: 1 },
    { name: "a zero-width space", text: "a\u200bb", expected: 2 },
    { name: "our own colours", text: "\u001b[31mab\u001b[39m", expected: 2 },
  ])("counts the columns of $name", ({ text, expected }) => {
    expect(displayWidth(text)).toBe(expected);
  });
});

describe("padToWidth", () => {
  test("pads wide characters by what is seen", () => {
    expect(padToWidth("国", 4)).toBe("国  ");
    expect(padToWidth("国", 4, "right")).toBe("  国");
    expect(padToWidth("国", 5, "center")).toBe(" 国  ");
  });
});

describe("splitAtWidth", () => {
  test("never cuts a character in two", () => {
    expect(splitAtWidth("a国👩‍👩‍👧b", 2)).toEqual(["a", "国", "👩‍👩‍👧", "b"]);
  });
});

describe("wrapText", () => {
  test("breaks at blanks and keeps line breaks", () => {
    expect(wrapText("one two three\nfour", 8)).toEqual(["one two", "three", "four"]);
  });
  test("cuts a word that is wider than the line", () => {
    expect(wrapText("to abcdefgh", 4)).toEqual(["to", "abcd", "efgh"]);
  });
  test("leaves text whole when there is no width", () => {
    expect(wrapText("one  two", Number.POSITIVE_INFINITY)).toEqual(["one  two"]);
  });
});
