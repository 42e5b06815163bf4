import { describe, expect, test } from "vitest";
import { parseInline, plainText } from "../../../local/report/markdown-inline.ts";

const text = (value: string) => ({ type: "text", text: value });

describe("parseInline", () => {
  test.each([
    {
      source: "**a *b***",
      expected: [{ type: "strong", children: [text("a "), { type: "emphasis", children: [text("b")] }] }],
    },
    { source: "`` a`b ``", expected: [{ type: "code", text: "a`b" }] },
    { source: "`&amp; **x**`", expected: [{ type: "code", text: "&amp; **x**" }] },
    { source: "\\*a\\*", expected: [text("*"), text("a"), text("*")] },
    { source: "a_b_c", expected: [text("a_b_c")] },
    { source: "2 * 3 * 4", expected: [text("2 * 3 * 4")] },
    { source: "~~x~~", expected: [{ type: "strike", children: [text("x")] }] },
    {
      source: "[a](https://x.example/(b))",
      expected: [{ type: "link", url: "https://x.example/(b)", children: [text("a")] }],
    },
    {
      source: '<a href="https://x.example/?a&amp;b">t</a>',
      expected: [{ type: "link", url: "https://x.example/?a&b", children: [text("t")] }],
    },
    {
      source: "https://x.example.",
      expected: [{ type: "link", url: "https://x.example", children: [text("https://x.example")] }, text(".")],
    },
    { source: "![alt](i.png)", expected: [{ type: "image", url: "i.png", alt: "alt" }] },
    { source: "a<br>b", expected: [text("a"), { type: "break" }, text("b")] },
    { source: "<kbd>Esc</kbd> &lt;&#x41;&nope;", expected: [text("Esc"), text(" <A&nope;")] },
    { source: "Array<string> <script>x", expected: [text("Array<string> <script>x")] },
    { source: "[open", expected: [text("[open")] },
  ])("reads $source", ({ source, expected }) => {
    expect(parseInline(source)).toEqual(expected);
  });

  test("decodes an entity once", () => {
    expect(plainText(parseInline("&amp;lt;"))).toBe("&lt;");
  });

  test("decodes no entity into a surrogate or beyond the last code point", () => {
    expect(plainText(parseInline("&#xd800;&#x110000;&#0;"))).toBe("���");
  });
});
