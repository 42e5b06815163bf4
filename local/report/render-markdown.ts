import { displayWidth } from "./display-width.ts";
import { parseSummary } from "./parse-summary.ts";
import { createStyle, type Style } from "./style.ts";
import { blocksOf, plainText, type SummaryElement, type SummaryNode } from "./summary-node.ts";
import { tableOf } from "./summary-table.ts";
import { columnWidths, layoutRows } from "./table-layout.ts";
import { toTerminalLines, toTerminalText } from "./terminal-text.ts";
import { wrapText } from "./wrap.ts";

const MAX_RULE_COLUMNS = 60;

/**
 * A job summary as text for a terminal of `columns` columns (Infinity: never wrapped), ending with a line break unless empty.
 * Control characters and escape sequences of the summary are made harmless; `details` are unfolded; links show their address.
 */
export function renderMarkdown(markdown: string, options: { columns: number; colour: boolean }): string {
  const lines = renderBlocks(parseSummary(markdown), options.columns, createStyle(options.colour));
  return lines.length === 0 ? "" : `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function renderBlocks(nodes: readonly SummaryNode[], columns: number, style: Style): string[] {
  return blocksOf(nodes)
    .map((block) => renderBlock(block, columns, style))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => [...(at === 0 ? [] : [""]), ...lines]);
}

function renderBlock(
  block: SummaryElement | { readonly line: readonly SummaryNode[] },
  columns: number,
  style: Style,
): string[] {
  if ("line" in block) return wrapText(renderLine(block.line, style), columns);
  const { name, children } = block;
  switch (name) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return renderHeading(Number(name.slice(1)), children, columns, style);
    case "p":
      return wrapText(renderLine(children, style), columns);
    case "pre":
      return toTerminalLines(plainText(children), "nothing").map((line) => `    ${style.cyan(line)}`);
    case "hr":
      return [style.dim("─".repeat(Math.min(columns, MAX_RULE_COLUMNS)))];
    case "ul":
    case "ol":
      return children
        .filter((node) => node.type === "element")
        .flatMap((item, at) => renderItem(item, name === "ul" ? "•" : `${(block.start ?? 1) + at}.`, columns, style));
    case "blockquote": {
      const title = block.alert === undefined ? [] : [style.bold(style.yellow(block.alert))];
      return behind(style.dim("│ "), [...title, ...renderBlocks(children, columns - 2, style)]);
    }
    case "details": {
      const summary = children.find((node) => node.type === "element" && node.name === "summary");
      const label = summary?.type === "element" ? renderLine(summary.children, style) : "Details";
      const body = renderBlocks(
        children.filter((node) => node !== summary),
        columns - 2,
        style,
      );
      return [...wrapText(`▾ ${style.bold(label)}`, columns), ...behind("  ", body)];
    }
    case "table":
      return renderTable(block, columns, style);
    default:
      return renderBlocks(children, columns, style);
  }
}

function renderHeading(level: number, nodes: readonly SummaryNode[], columns: number, style: Style): string[] {
  const lines = wrapText(renderLine(nodes, style), columns);
  const title = lines.map((line) => style.bold(level === 1 ? style.cyan(line) : line));
  if (level > 2) return title;
  const width = lines.reduce((widest, line) => Math.max(widest, displayWidth(line)), 0);
  return [...title, style.dim((level === 1 ? "═" : "─").repeat(width))];
}

function renderItem(item: SummaryElement, bullet: string, columns: number, style: Style): string[] {
  const box = item.checked === undefined ? "" : item.checked ? "[x] " : "[ ] ";
  const lead = `${bullet} ${box}`;
  // A list inside a list follows its parent's text without an empty line, as people write it.
  const isList = (block: object) => "name" in block && (block.name === "ul" || block.name === "ol");
  const lines = blocksOf(item.children).flatMap((block, at) => [
    ...(at === 0 || isList(block) ? [] : [""]),
    ...renderBlock(block, columns - lead.length, style),
  ]);
  return (lines.length === 0 ? [""] : lines).map((line, at) => (at === 0 ? lead : " ".repeat(lead.length)) + line);
}

function renderTable(element: SummaryElement, columns: number, style: Style): string[] {
  const table = tableOf(element);
  const header = table.header.map((cell) => style.bold(renderLine(cell, style)));
  const rows = table.rows.map((row) => row.map((cell) => renderLine(cell, style)));
  if (header.length === 0) return layoutRows(rows, table.aligns, columns);
  const all = [header, ...rows];
  const lines = layoutRows(all, table.aligns, columns);
  const widths = columnWidths(all, columns);
  const rule = style.dim(widths.map((width) => "─".repeat(width)).join("  "));
  // The header may have wrapped, so its height is counted with the widths of the whole table.
  const height = Math.max(...header.map((cell, at) => wrapText(cell, widths[at] ?? 1).length));
  return [...lines.slice(0, height), rule, ...lines.slice(height)];
}

/** Nodes as one line of text; a block in it keeps what it holds. */
function renderLine(nodes: readonly SummaryNode[], style: Style): string {
  return paint(nodes, style).trim();
}

function paint(parts: readonly SummaryNode[], style: Style): string {
  return parts.map((part) => paintPart(part, style)).join("");
}

function paintPart(part: SummaryNode, style: Style): string {
  if (part.type === "text") return oneLine(part.text);
  const { name, children } = part;
  switch (name) {
    case "code": {
      const code = oneLine(plainText(children));
      return style.colour ? style.cyan(code) : `\`${code}\``;
    }
    case "br":
      return "\n";
    case "strong":
      return style.bold(paint(children, style));
    case "em":
      return style.italic(paint(children, style));
    case "del":
      return `~~${paint(children, style)}~~`;
    case "kbd":
    case "sub":
    case "sup":
      return paint(children, style);
    case "img":
      return part.alt === undefined || part.alt === "" ? "[image]" : `[image: ${oneLine(part.alt)}]`;
    case "a": {
      const label = paint(children, style);
      const address = oneLine(part.url ?? "");
      return address === "" || oneLine(plainText(children)) === address
        ? label
        : `${label} ${style.dim(`(${address})`)}`;
    }
    default:
      return ` ${paint(children, style).trim()} `;
  }
}

/** A line break is a blank in Markdown; everything else a terminal could obey is made harmless. */
function oneLine(text: string): string {
  return toTerminalText(text.replace(/\s+/g, " "), "nothing");
}

function behind(margin: string, lines: readonly string[]): string[] {
  return lines.map((line) => margin + line);
}
