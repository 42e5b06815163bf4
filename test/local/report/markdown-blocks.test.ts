import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../local/report/markdown-blocks.ts";

describe("parseMarkdown", () => {
  test("reads headings, rules and paragraphs", () => {
    expect(parseMarkdown("# One ##\ntext\nmore\n\n---\n#no heading")).toEqual([
      { type: "heading", level: 1, text: "One" },
      { type: "paragraph", text: "text\nmore" },
      { type: "rule" },
      { type: "paragraph", text: "#no heading" },
    ]);
  });

  test("leaves fenced code alone and ends it at a fence of its own length", () => {
    expect(parseMarkdown("````\n# no\n```\n<details>\n````\nafter")).toEqual([
      { type: "code", text: "# no\n```\n<details>" },
      { type: "paragraph", text: "after" },
    ]);
  });

  test("takes an open fence to the end", () => {
    expect(parseMarkdown("```ts\nlet a")).toEqual([{ type: "code", text: "let a" }]);
  });

  test("nests lists and reads task boxes", () => {
    expect(parseMarkdown("- a\n  - b\n- [x] c\n- [ ] d")).toEqual([
      {
        type: "list",
        items: [
          {
            blocks: [
              { type: "paragraph", text: "a" },
              { type: "list", items: [{ blocks: [{ type: "paragraph", text: "b" }] }] },
            ],
          },
          { checked: true, blocks: [{ type: "paragraph", text: "c" }] },
          { checked: false, blocks: [{ type: "paragraph", text: "d" }] },
        ],
      },
    ]);
  });

  test("starts an ordered list at its own number", () => {
    expect(parseMarkdown("3. a\n4. b")).toMatchObject([{ type: "list", start: 3, items: [{}, {}] }]);
  });

  test("reads alerts", () => {
    expect(parseMarkdown("> [!WARNING]\n> careful")).toEqual([
      { type: "quote", alert: "WARNING", blocks: [{ type: "paragraph", text: "careful" }] },
    ]);
  });

  test("fills short table rows and drops surplus cells", () => {
    expect(parseMarkdown("| a | b |\n| :- | -: |\n| 1 |\n| x \\| y | 2 | 3 |")).toEqual([
      {
        type: "table",
        aligns: ["left", "right"],
        header: ["a", "b"],
        rows: [
          ["1", ""],
          ["x | y", "2"],
        ],
      },
    ]);
  });

  test("takes a table with a broken delimiter row as text", () => {
    expect(parseMarkdown("| a | b |\n| --- |\n| 1 | 2 |")).toMatchObject([{ type: "paragraph" }]);
  });

  test("nests details, on one line or many, and closes an open one at the end", () => {
    expect(
      parseMarkdown(
        "<details><summary>A</summary>\n\n<details open>\n<summary>B</summary>\nb\n</details>\n</details>\nc",
      ),
    ).toEqual([
      {
        type: "details",
        summary: "A",
        isOpen: false,
        blocks: [{ type: "details", summary: "B", isOpen: true, blocks: [{ type: "paragraph", text: "b" }] }],
      },
      { type: "paragraph", text: "c" },
    ]);
    expect(parseMarkdown("<details>\ntext")).toMatchObject([
      { type: "details", summary: "Details", blocks: [{ text: "text" }] },
    ]);
  });

  test("hides comments on lines of their own", () => {
    expect(parseMarkdown("<!-- a\nb -->\ntext")).toEqual([{ type: "paragraph", text: "text" }]);
  });

  test.each([">", "- ", "<details>\n"])("survives ten thousand times %j", (unit) => {
    expect(parseMarkdown(`${unit.repeat(10_000)}x`).length).toBeGreaterThan(0);
  });
});

describe("parseMarkdown of the toolkit's HTML", () => {
  test.each([
    { html: "<h2>Title</h2>", expected: { type: "heading", level: 2, text: "Title" } },
    { html: '<pre lang="js"><code>a &lt; b\n```</code></pre>', expected: { type: "code", text: "a < b\n```" } },
    { html: "<hr>", expected: { type: "rule" } },
    {
      html: "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>x\ny</td></tr></table>",
      expected: { type: "table", aligns: ["left", "left"], header: ["A", "B"], rows: [["1|2", "x y"]] },
    },
    { html: "<ol><li>a</li><li>b</li></ol>", expected: { type: "list", start: 1, items: [{}, {}] } },
    { html: "<blockquote>q</blockquote>", expected: { type: "quote", blocks: [{ type: "paragraph", text: "q" }] } },
  ])("reads $html", ({ html, expected }) => {
    expect(parseMarkdown(html)).toMatchObject([expected]);
  });

  test("takes an element without its end as text", () => {
    expect(parseMarkdown("<table><tr><td>a\n\nb")).toMatchObject([
      { type: "paragraph" },
      { type: "paragraph", text: "b" },
    ]);
  });
});
