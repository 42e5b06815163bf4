import { describe, expect, test } from "vitest";
import { parseSummary } from "../../../local/report/parse-summary.ts";
import type { SummaryNode } from "../../../local/report/summary-node.ts";

/** Nodes as one line: `name.attribute=value(children)`, text in quotes, blank text left out. */
function outline(nodes: readonly SummaryNode[]): string {
  return nodes
    .filter((node) => node.type === "element" || node.text.trim() !== "")
    .map((node) => {
      if (node.type === "text") return JSON.stringify(node.text.trim());
      const { type: _, name, children, ...attributes } = node;
      const shown = Object.entries(attributes).map(([key, value]) => `.${key}=${value}`);
      return `${name}${shown.join("")}(${outline(children)})`;
    })
    .join(" ");
}
const parse = (markdown: string) => outline(parseSummary(markdown));

describe("parseSummary", () => {
  test.each([
    {
      name: "headings and rules",
      markdown: "# One ##\ntext\n\n---\n#no heading",
      expected: 'h1("One") p("text") hr() p("#no heading")',
    },
    {
      name: "a fence up to one of its own length",
      markdown: "````\n# no\n```\n<details>\n````\nafter",
      expected: 'pre(code("# no\\n```\\n<details>")) p("after")',
    },
    { name: "an open fence up to the end", markdown: "```ts\nlet a", expected: 'pre(code("let a"))' },
    { name: "nested lists", markdown: "- a\n  - b", expected: 'ul(li("a" ul(li("b"))))' },
    {
      name: "task boxes",
      markdown: "- [x] c\n- [ ] d\n\n- [X] e",
      expected: 'ul(li.checked=true(p("c")) li.checked=false(p("d")) li.checked=true(p("e")))',
    },
    { name: "an ordered list from its own number", markdown: "3. a\n4. b", expected: 'ol.start=3(li("a") li("b"))' },
    { name: "alerts", markdown: "> [!WARNING]\n> careful", expected: 'blockquote.alert=WARNING(p("careful"))' },
    { name: "a quote", markdown: "> [!OTHER]\n> q", expected: 'blockquote(p("[!OTHER]\\nq"))' },
    {
      name: "a table with short and long rows",
      markdown: "| a | b |\n| :- | -: |\n| 1 |\n| x \\| y | 2 | 3 |",
      expected:
        'table(tr(th.align=left("a") th.align=right("b")) tr(td.align=left("1") td.align=right()) tr(td.align=left("x | y") td.align=right("2")))',
    },
    {
      name: "a table with a broken delimiter row as text",
      markdown: "| a | b |\n| --- |\n| 1 | 2 |",
      expected: 'p("| a | b |\\n| --- |\\n| 1 | 2 |")',
    },
    {
      name: "details in details",
      markdown: "<details><summary>A</summary>\n\n<details open>\n<summary>B</summary>\nb\n</details>\n</details>\n\nc",
      expected: 'details.isOpen=false(summary("A") details.isOpen=true(summary("B") "b")) p("c")',
    },
    { name: "details that are never closed", markdown: "<details>\ntext", expected: 'details.isOpen=false("text")' },
    {
      name: "no comment",
      markdown: "<!-- a\nb -->\ntext <!-- c -->",
      expected: 'p("text")',
    },
    { name: "a comment that is never closed as text", markdown: "<!-- a\nb", expected: '"<!-- a\\nb"' },
  ])("reads $name", ({ markdown, expected }) => {
    expect(parse(markdown)).toBe(expected);
  });

  test.each([
    { source: "**a *b***", expected: 'strong("a" em("b"))' },
    { source: "`` a`b ``", expected: 'code("a`b")' },
    { source: "`&amp; **x**`", expected: 'code("&amp; **x**")' },
    { source: "\\*a\\*", expected: '"*a*"' },
    { source: "a_b_c", expected: '"a_b_c"' },
    { source: "2 * 3 * 4", expected: '"2 * 3 * 4"' },
    { source: "~~x~~", expected: 'del("x")' },
    { source: "[a](https://x.example/(b))", expected: 'a.url=https://x.example/(b)("a")' },
    { source: '<a href="https://x.example/?a&amp;b">t</a>', expected: 'a.url=https://x.example/?a&b("t")' },
    { source: "https://x.example.", expected: 'a.url=https://x.example("https://x.example") "."' },
    { source: "example.com a@example.com", expected: '"example.com a@example.com"' },
    { source: "![alt](i.png)", expected: "img.url=i.png.alt=alt()" },
    { source: "a<br>b", expected: '"a" br() "b"' },
    { source: "H<sub>2</sub>O <kbd>Esc</kbd> <span>s</span>", expected: '"H" sub("2") "O" kbd("Esc") "s"' },
    { source: "&lt;&#x41;&nope;", expected: '"<A&nope;"' },
    { source: "&amp;lt;", expected: '"&lt;"' },
    { source: "&#xd800;&#x110000;&#0;", expected: '"���"' },
    { source: "[open", expected: '"[open"' },
    { source: "Array<string> <script>x", expected: '"Array<string> <script>x"' },
  ])("reads $source in a line", ({ source, expected }) => {
    expect(parse(source)).toBe(`p(${expected})`);
  });

  test.each([
    { html: "<h2>Title</h2>", expected: 'h2("Title")' },
    { html: '<pre lang="js"><code>a &lt; b\n```</code></pre>', expected: 'pre(code("a < b\\n```"))' },
    { html: "<hr>", expected: "hr()" },
    {
      html: "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td align=right>x\ny</td></tr></table>",
      expected: 'table(tr(th.align=left("A") th.align=left("B")) tr(td.align=left("1|2") td.align=right("x\\ny")))',
    },
    { html: "<ol><li>a</li><li>b</li></ol>", expected: 'ol.start=1(li("a") li("b"))' },
    { html: "<blockquote>q</blockquote>", expected: 'blockquote("q")' },
    { html: "<table><tr><td>a\n\nb", expected: 'table(tr(td.align=left("a" p("b"))))' },
  ])("reads $html of the toolkit", ({ html, expected }) => {
    expect(parse(html)).toBe(expected);
  });

  test.each([
    "<script>alert(1)</script>",
    "a <style>*{}</style> b",
    "<iframe src=x></iframe><object></object><embed><form><input><textarea>",
    "<svg><math><template><title><plaintext><noscript>",
    "<!doctype html><html><body><base href=x><meta><link>",
    "<?php x ?> <![CDATA[ <script> ]]>",
  ])("keeps elements outside the subset as text, with all there is in them: %s", (markdown) => {
    const tags = markdown.match(/<[^>]+>/g) ?? [];
    const text = JSON.stringify(parseSummary(markdown));
    for (const tag of tags) expect(text).toContain(JSON.stringify(tag).slice(1, -1));
  });

  test.each([
    '<div title="',
    "<details open title='",
    "<div",
    "<!-- a --> <!-- b",
    "<pre><!--",
    "<sub a='>' b=\"",
    "<table><tr><td \n x=",
  ])("hides nothing behind %j", (markdown) => {
    const text = JSON.stringify(parseSummary(`${markdown}\n\nseen`));
    expect(text).toContain("seen");
  });

  test.each([">", "- ", "<details>\n", "<sub>", "<div>\n", "> <ul><li>", "**_"])(
    "bounds the depth of ten thousand times %j",
    (unit) => {
      const depth = (nodes: readonly SummaryNode[]): number =>
        nodes.reduce((most, node) => Math.max(most, node.type === "text" ? 0 : 1 + depth(node.children)), 0);
      expect(depth(parseSummary(`${unit.repeat(10_000)}x`))).toBeLessThanOrEqual(60);
    },
  );

  test("keeps the text below the greatest depth", () => {
    expect(JSON.stringify(parseSummary(`${"<sub>".repeat(1000)}deep`))).toContain("deep");
  });
});
