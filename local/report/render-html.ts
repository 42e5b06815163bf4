import { escapeHtml } from "./escape-html.ts";
import { parseSummary } from "./parse-summary.ts";
import { toSafeHref } from "./safe-href.ts";
import { blocksOf, plainText, type SummaryElement, type SummaryNode } from "./summary-node.ts";
import { tableOf } from "./summary-table.ts";
import { toTerminalLines, toTerminalText } from "./terminal-text.ts";

/**
 * A job summary as HTML made of this module's own tags only: every text is escaped, links lead to web or mail addresses, images become links.
 * Headings start at `h4`, below the page's own.
 */
export function renderMarkdownHtml(markdown: string): string {
  return blocksHtml(parseSummary(markdown));
}

/** Outside text as HTML text; control characters and direction overrides are shown instead of obeyed. */
export function textHtml(text: string): string {
  return escapeHtml(toTerminalText(text.replace(/\s+/g, " "), "nothing"));
}

function blocksHtml(nodes: readonly SummaryNode[]): string {
  return blocksOf(nodes)
    .map((block) => ("line" in block ? `<p>${lineHtml(block.line)}</p>` : blockHtml(block)))
    .join("\n");
}

function blockHtml(block: SummaryElement): string {
  const { name, children } = block;
  switch (name) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6": {
      const level = Number(name.slice(1));
      const tag = `h${Math.min(6, level + 3)}`;
      return `<${tag} class="level-${level}">${lineHtml(children)}</${tag}>`;
    }
    case "p":
      return `<p>${lineHtml(children)}</p>`;
    case "pre":
      return `<pre><code>${toTerminalLines(plainText(children), "nothing").map(escapeHtml).join("\n")}</code></pre>`;
    case "hr":
      return "<hr>";
    case "ul":
    case "ol": {
      const open = name === "ul" ? "<ul>" : `<ol start="${block.start ?? 1}">`;
      const items = children.filter((node) => node.type === "element");
      return `${open}${items.map(itemHtml).join("\n")}</${name}>`;
    }
    case "blockquote": {
      const { alert } = block;
      const title = alert === undefined ? "" : `<p class="alert-title">${escapeHtml(alert)}</p>`;
      const style = alert === undefined ? "" : ` class="alert alert-${escapeHtml(alert.toLowerCase())}"`;
      return `<blockquote${style}>${title}${blocksHtml(children)}</blockquote>`;
    }
    case "details": {
      const summary = children.find((node) => node.type === "element" && node.name === "summary");
      const label = summary?.type === "element" ? lineHtml(summary.children) : "Details";
      const body = blocksHtml(children.filter((node) => node !== summary));
      return `<details${block.isOpen === true ? " open" : ""}><summary>${label}</summary>\n${body}\n</details>`;
    }
    case "table":
      return tableHtml(block);
    default:
      return blocksHtml(children);
  }
}

function itemHtml(item: SummaryElement): string {
  const box = item.checked === undefined ? "" : `<span class="task">${item.checked ? "☑" : "☐"}</span> `;
  const [first, ...rest] = blocksOf(item.children);
  // A paragraph around the first line would set every entry of a plain list apart.
  const line =
    first === undefined ? [] : "line" in first ? first.line : first.name === "p" ? first.children : undefined;
  const lead = line === undefined ? blocksHtml([first as SummaryElement]) : lineHtml(line);
  const body = rest.map((block) => ("line" in block ? `<p>${lineHtml(block.line)}</p>` : blockHtml(block)));
  return `<li>${[box + lead, ...body].join("\n")}</li>`;
}

function tableHtml(element: SummaryElement): string {
  const { aligns, header, rows } = tableOf(element);
  const cell = (tag: string, nodes: readonly SummaryNode[], column: number) => {
    const align = aligns[column] ?? "left";
    return `<${tag}${align === "left" ? "" : ` class="${align}"`}>${lineHtml(nodes)}</${tag}>`;
  };
  const row = (tag: string, cells: readonly (readonly SummaryNode[])[]) =>
    `<tr>${cells.map((nodes, at) => cell(tag, nodes, at)).join("")}</tr>`;
  const head = header.length > 0 ? `<thead>${row("th", header)}</thead>` : "";
  return `<div class="scroll"><table>${head}<tbody>${rows.map((cells) => row("td", cells)).join("\n")}</tbody></table></div>`;
}

/** Nodes as one line of text; a block in it keeps what it holds. */
function lineHtml(nodes: readonly SummaryNode[]): string {
  return partsHtml(nodes, false).trim();
}

/** @param isLinked whether the parts are in a link, which cannot hold another one */
function partsHtml(parts: readonly SummaryNode[], isLinked: boolean): string {
  return parts.map((part) => partHtml(part, isLinked)).join("");
}

function partHtml(part: SummaryNode, isLinked: boolean): string {
  if (part.type === "text") return textHtml(part.text);
  const { name, children } = part;
  switch (name) {
    case "code":
      return `<code>${textHtml(plainText(children))}</code>`;
    case "br":
      return "<br>";
    case "strong":
    case "em":
    case "del":
    case "kbd":
    case "sub":
    case "sup":
      return `<${name}>${partsHtml(children, isLinked)}</${name}>`;
    case "img": {
      const label = part.alt === undefined || part.alt === "" ? "[image]" : `[image: ${textHtml(part.alt)}]`;
      return isLinked ? label : linkHtml(part.url ?? "", label);
    }
    case "a":
      return linkHtml(part.url ?? "", partsHtml(children, true));
    default:
      return ` ${partsHtml(children, isLinked).trim()} `;
  }
}

function linkHtml(url: string, label: string): string {
  const href = toSafeHref(url);
  // An address that is not followed is still shown, so that nothing of the summary is lost.
  if (href === undefined) return url === "" ? label : `${label} <span class="address">(${textHtml(url)})</span>`;
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${label}</a>`;
}
