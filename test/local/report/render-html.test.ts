import { describe, expect, test } from "vitest";
import { renderMarkdownHtml } from "../../../local/report/render-html.ts";

/** The renderer's own tags; anything else in its output would have come from the summary. */
const OWN_TAG =
  /<(?:\/?(?:p|em|ul|li|td|th|tr|del|pre|code|strong|sub|sup|kbd|thead|tbody|table|summary|blockquote|details|h[4-6]|ol|div|a|span)|details open|ol start="\d+"|br|hr|h[4-6] class="level-[1-6]"|blockquote class="alert alert-[a-z]+"|div class="scroll"|t[hd] class="(?:right|center)"|p class="alert-title"|span class="(?:task|address)"|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="noopener noreferrer nofollow")>/g;

describe("renderMarkdownHtml", () => {
  test.each([
    "<script>alert(1)</script>",
    "# <script>alert(1)</script>",
    "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    '<a href="x" onmouseover="alert(1)">t</a>',
    "<a href='https://x.example/\"onclick=alert(1)'>t</a>",
    "[t](javascript:alert(1))",
    "[t](JaVaScRiPt:alert(1))",
    "[t](&#106;avascript:alert(1))",
    '<a href="java\nscript:alert(1)">t</a>',
    "[t](data:text/html,<script>alert(1)</script>)",
    "[t](vbscript:x) [t](file:///etc/passwd) [t](//evil.example) [t](https://github.com@evil.example)",
    '[t](https://x.example/"onmouseover="alert(1))',
    "![<script>](javascript:alert(1))",
    "<svg/onload=alert(1)> <iframe src=//evil.example></iframe> <style>*{display:none}</style> <link rel=stylesheet href=//e>",
    "<details open ontoggle=alert(1)><summary><script>x</script></summary>\n</details></div></body><script>y</script>",
    "| <script> | </td></tr></table><script> |\n| --- | --- |\n| <img src=x onerror=y> | `</code><script>` |",
    "|a|\n|-|\n</table><script>alert(1)</script>|",
    "```html\n</code></pre><script>alert(1)</script>\n```",
    '```"><script>\nx\n```',
    "<table><tr><td></table><script>alert(1)</script>",
    "<pre></pre><script>alert(1)</script>",
    "> [!NOTE]\n> <b onclick=alert(1)>x",
    "**<script>** _<script>_ ~~<script>~~ `<script>`",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<!--><script>alert(1)</script>-->",
    "<base href=https://evil.example><meta http-equiv=refresh content=0>",
    '<sub onmouseover="alert(1)">x</sub> <kbd style="position:fixed">y</kbd>',
    '<ol start="1 onclick=x"><li onclick=y>a</ol><ol start=-1><li>b</ol>',
    '<table><tr><td style="text-align:right;background:url(//e)" background=//e>x</td></tr></table>',
    '<table><style><a title="</style><img src onerror=alert(1)>">',
    '<svg><p><style><a title="</style><img src onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<div title="<script>alert(1)</script>">x</div>',
    "<a href='https://x.example/' title='\n\n<script>alert(1)</script>",
    "[a](<https://x.example/\"><script>>) [b]: javascript:x\n\n[b]\n\n[b]: javascript:alert(1) '<script>'",
    '1. <form action="https://evil.example"><input></form>',
  ])("writes no tag, attribute or address of the summary's own for %j", (markdown) => {
    const html = renderMarkdownHtml(markdown);
    expect(html.replace(OWN_TAG, "")).not.toMatch(/[<>"]/);
    expect(balanceOf(html)).toEqual([]);
    for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g))
      expect(href).toMatch(/^(?:https?:\/\/[^@]*|mailto:.*)$/);
  });

  test("loads no image, and makes no link in a link", () => {
    expect(
      renderMarkdownHtml("[![b](https://x.example/b.png)](https://x.example/) ![c](https://x.example/c.png)"),
    ).toBe(
      '<p><a href="https://x.example/" rel="noopener noreferrer nofollow">[image: b]</a> ' +
        '<a href="https://x.example/c.png" rel="noopener noreferrer nofollow">[image: c]</a></p>',
    );
  });

  test("keeps what it does not follow as text", () => {
    expect(renderMarkdownHtml("[t](javascript:x) <script>")).toBe(
      '<p>t <span class="address">(javascript:x)</span> &lt;script&gt;</p>',
    );
  });

  test("shows control characters and direction overrides instead of passing them on", () => {
    expect(renderMarkdownHtml("a\u202eb\u0007 `\u001b`")).toBe("<p>a�b␇ <code>␛</code></p>");
  });

  test("renders the subset", () => {
    expect(renderMarkdownHtml("# T\n- [x] **a**\n\n> q\n\n|h|\n|-:|\n|v|")).toBe(
      [
        '<h4 class="level-1">T</h4>',
        '<ul><li><span class="task">☑</span> <strong>a</strong></li></ul>',
        "<blockquote><p>q</p></blockquote>",
        '<div class="scroll"><table><thead><tr><th class="right">h</th></tr></thead><tbody><tr><td class="right">v</td></tr></tbody></table></div>',
      ].join("\n"),
    );
  });
});

/** Tags left open, or closed without being open, in order. */
function balanceOf(html: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
    if (name === "br" || name === "hr") continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return [...open, `/${name}`];
  }
  return open;
}
