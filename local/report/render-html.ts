import { escapeHtml } from "./html-entities.ts";
import { parseMarkdown } from "./markdown-blocks.ts";
import { type Inline, parseInline } from "./markdown-inline.ts";
import type { Block, ListItem, MarkdownTable } from "./markdown-model.ts";
import { toSafeHref } from "./safe-href.ts";
import { toTerminalLines, toTerminalText } from "./terminal-text.ts";

/**
 * A job summary as HTML made of this module's own tags only: every text is escaped, links lead to web or mail addresses, images become links.
 * Headings start at `h4`, below the page's own.
 */
export function renderMarkdownHtml(markdown: string): string {
  return blocksHtml(parseMarkdown(markdown));
}

/** Outside text as HTML text; control characters and direction overrides are shown instead of obeyed. */
export function textHtml(text: string): string {
  return escapeHtml(toTerminalText(text.replace(/[\r\n]+/g, " "), "nothing"));
}

function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join("\n");
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case "heading": {
      const tag = `h${Math.min(6, block.level + 3)}`;
      return `<${tag} class="level-${block.level}">${inlineHtml(block.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p>${inlineHtml(block.text)}</p>`;
    case "code":
      return `<pre><code>${toTerminalLines(block.text, "nothing").map(escapeHtml).join("\n")}</code></pre>`;
    case "rule":
      return "<hr>";
    case "list": {
      const [open, close] = block.start === undefined ? ["<ul>", "</ul>"] : [`<ol start="${block.start}">`, "</ol>"];
      return `${open}${block.items.map(itemHtml).join("\n")}${close}`;
    }
    case "quote": {
      const title = block.alert === undefined ? "" : `<p class="alert-title">${escapeHtml(block.alert)}</p>`;
      const name = block.alert === undefined ? "" : ` class="alert alert-${escapeHtml(block.alert.toLowerCase())}"`;
      return `<blockquote${name}>${title}${blocksHtml(block.blocks)}</blockquote>`;
    }
    case "details": {
      const open = block.isOpen ? " open" : "";
      const summary = inlineHtml(block.summary);
      return `<details${open}><summary>${summary}</summary>\n${blocksHtml(block.blocks)}\n</details>`;
    }
    case "table":
      return tableHtml(block);
  }
}

function itemHtml(item: ListItem): string {
  const box = item.checked === undefined ? "" : `<span class="task">${item.checked ? "☑" : "☐"}</span> `;
  const [first, ...rest] = item.blocks;
  // A paragraph around the first line would set every entry of a plain list apart.
  const lead = first?.type === "paragraph" ? inlineHtml(first.text) : first === undefined ? "" : blockHtml(first);
  return `<li>${box}${lead}${rest.length === 0 ? "" : `\n${blocksHtml(rest)}`}</li>`;
}

function tableHtml(table: MarkdownTable): string {
  const cell = (tag: string, source: string, column: number) => {
    const align = table.aligns[column] ?? "left";
    return `<${tag}${align === "left" ? "" : ` class="${align}"`}>${inlineHtml(source)}</${tag}>`;
  };
  const row = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((text, at) => cell(tag, text, at)).join("")}</tr>`;
  const hasHeader = table.header.some((text) => text !== "");
  const head = hasHeader ? `<thead>${row("th", table.header)}</thead>` : "";
  return `<div class="scroll"><table>${head}<tbody>${table.rows.map((cells) => row("td", cells)).join("\n")}</tbody></table></div>`;
}

function inlineHtml(source: string): string {
  return partsHtml(parseInline(source));
}

function partsHtml(parts: readonly Inline[]): string {
  return parts.map(partHtml).join("");
}

function partHtml(part: Inline): string {
  switch (part.type) {
    case "text":
      return textHtml(part.text);
    case "code":
      return `<code>${textHtml(part.text)}</code>`;
    case "break":
      return "<br>";
    case "strong":
      return `<strong>${partsHtml(part.children)}</strong>`;
    case "emphasis":
      return `<em>${partsHtml(part.children)}</em>`;
    case "strike":
      return `<del>${partsHtml(part.children)}</del>`;
    case "image":
      return linkHtml(part.url, part.alt === "" ? "[image]" : `[image: ${textHtml(part.alt)}]`);
    case "link":
      return linkHtml(part.url, partsHtml(part.children));
  }
}

function linkHtml(url: string, label: string): string {
  const href = toSafeHref(url);
  // An address that is not followed is still shown, so that nothing of the summary is lost.
  if (href === undefined) return url === "" ? label : `${label} <span class="address">(${textHtml(url)})</span>`;
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${label}</a>`;
}
