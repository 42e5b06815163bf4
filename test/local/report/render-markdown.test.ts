import { describe, expect, test } from "vitest";
import { displayWidth } from "../../../local/report/display-width.ts";
import { renderMarkdown } from "../../../local/report/render-markdown.ts";

const plain = { columns: 60, colour: false };

describe("renderMarkdown", () => {
  test.each([
    { name: "an escape sequence", markdown: "a \u001b[2J b \u001b[31mc" },
    { name: "an escape sequence written as an entity", markdown: "a &#27;[2J b &#x1b;]0;t&#7;" },
    { name: "an 8-bit sequence in code", markdown: "```\n\u009b2J\n```\n`\u001bc`" },
    { name: "a sequence in a link's address", markdown: "[a](https://x.example/\u001b[2J)" },
    { name: "a sequence in a table", markdown: "|a\u001b[2J|\n|-|\n|&#27;[H|" },
    {
      name: "a sequence in an image and a summary",
      markdown: "<details><summary>\u001b[2J</summary>\n![\u001bc](x)\n</details>",
    },
  ])("lets no terminal obey $name", ({ markdown }) => {
    expect(renderMarkdown(markdown, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test("renders a table with aligned columns", () => {
    const markdown = "| File | Lines |\n| --- | ---: |\n| `国.ts` | 7 |\n| 🚀 | 1,234 |";
    expect(renderMarkdown(markdown, plain)).toBe(
      ["File     Lines", "───────  ─────", "`国.ts`      7", "🚀       1,234", ""].join("\n"),
    );
  });

  test("unfolds details, shows addresses and strips tags", () => {
    const markdown = "<details><summary>More</summary>\n\n- see <b>[docs](https://x.example)</b>\n\n</details>";
    expect(renderMarkdown(markdown, plain)).toBe("▾ More\n  • see docs (https://x.example)\n");
  });

  test("keeps every line within the width", () => {
    const markdown = `# ${"long ".repeat(30)}\n\n> - ${"word ".repeat(40)}\n\n| a | b |\n|-|-|\n| ${"x ".repeat(60)} | ${"y".repeat(80)} |`;
    for (const line of renderMarkdown(markdown, plain).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  test("shows the same text with and without colours", () => {
    const markdown = "## T\n\n**a** _b_ [c](https://x.example)\n\n|h|\n|-|\n|v|";
    const coloured = renderMarkdown(markdown, { columns: 60, colour: true });
    expect(coloured).toContain("\u001b[1m");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(renderMarkdown(markdown, plain));
  });

  test("renders nothing for an empty summary", () => {
    expect(renderMarkdown(" \n\n", plain)).toBe("");
  });

  test.each([
    "`a ",
    "[",
    "**a ",
    "<a>",
    "<!--\n",
    "<summary>",
    "<table>\n",
    "|\n|-\n",
    "  - a\n",
    "\u001b]",
    "*a_",
    "<a href='",
    "<div title='\n",
    "<!-- --><!--\n",
    "<sub>",
    "<b><i>",
    "![a](",
  ])(
    "needs time in proportion to a text made of %j",
    (unit) => {
      // A pass over every pair of places would take minutes at this size, not seconds.
      const markdown = `${unit.repeat(2 ** 17 / unit.length)}\n\nend`;
      expect(renderMarkdown(markdown, plain)).toContain("end\n");
    },
    5_000,
  );
});
