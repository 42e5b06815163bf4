import { displayWidth } from "./display-width.ts";
import { parseMarkdown } from "./markdown-blocks.ts";
import { type Inline, parseInline, plainText } from "./markdown-inline.ts";
import type { Block, ListItem, MarkdownTable } from "./markdown-model.ts";
import { createStyle, type Style } from "./style.ts";
import { columnWidths, layoutRows } from "./table-layout.ts";
import { toTerminalLines, toTerminalText } from "./terminal-text.ts";
import { wrapText } from "./wrap.ts";

const MAX_RULE_COLUMNS = 60;

/**
 * A job summary as text for a terminal of `columns` columns (Infinity: never wrapped), ending with a line break unless empty.
 * Control characters and escape sequences of the summary are made harmless; `details` are unfolded; links show their address.
 */
export function renderMarkdown(markdown: string, options: { columns: number; colour: boolean }): string {
  const lines = renderBlocks(parseMarkdown(markdown), options.columns, createStyle(options.colour));
  return lines.length === 0 ? "" : `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function renderBlocks(blocks: readonly Block[], columns: number, style: Style): string[] {
  return blocks.flatMap((block, at) => [...(at === 0 ? [] : [""]), ...renderBlock(block, columns, style)]);
}

function renderBlock(block: Block, columns: number, style: Style): string[] {
  switch (block.type) {
    case "heading":
      return renderHeading(block.level, block.text, columns, style);
    case "paragraph":
      return wrapText(renderInline(block.text, style), columns);
    case "code":
      return toTerminalLines(block.text, "nothing").map((line) => `    ${style.cyan(line)}`);
    case "rule":
      return [style.dim("─".repeat(Math.min(columns, MAX_RULE_COLUMNS)))];
    case "list":
      return block.items.flatMap((item, at) =>
        renderItem(item, block.start === undefined ? "•" : `${block.start + at}.`, columns, style),
      );
    case "quote": {
      const title = block.alert === undefined ? [] : [style.bold(style.yellow(block.alert))];
      return behind(style.dim("│ "), [...title, ...renderBlocks(block.blocks, columns - 2, style)]);
    }
    case "details": {
      const title = style.bold(renderInline(block.summary, style));
      const body = renderBlocks(block.blocks, columns - 2, style);
      return [...wrapText(`▾ ${title}`, columns), ...behind("  ", body)];
    }
    case "table":
      return renderTable(block, columns, style);
  }
}

function renderHeading(level: number, text: string, columns: number, style: Style): string[] {
  const lines = wrapText(renderInline(text, style), columns);
  const title = lines.map((line) => style.bold(level === 1 ? style.cyan(line) : line));
  if (level > 2) return title;
  const width = lines.reduce((widest, line) => Math.max(widest, displayWidth(line)), 0);
  return [...title, style.dim((level === 1 ? "═" : "─").repeat(width))];
}

function renderItem(item: ListItem, bullet: string, columns: number, style: Style): string[] {
  const box = item.checked === undefined ? "" : item.checked ? "[x] " : "[ ] ";
  const lead = `${bullet} ${box}`;
  // A list inside a list follows its parent's text without an empty line, as people write it.
  const lines = item.blocks.flatMap((block, at) => [
    ...(at === 0 || block.type === "list" ? [] : [""]),
    ...renderBlock(block, columns - lead.length, style),
  ]);
  return (lines.length === 0 ? [""] : lines).map((line, at) => (at === 0 ? lead : " ".repeat(lead.length)) + line);
}

function renderTable(table: MarkdownTable, columns: number, style: Style): string[] {
  const header = table.header.map((cell) => style.bold(renderInline(cell, style)));
  const rows = table.rows.map((row) => row.map((cell) => renderInline(cell, style)));
  const all = [header, ...rows];
  const head = layoutRows(all, table.aligns, columns);
  const widths = columnWidths(all, columns);
  const rule = style.dim(widths.map((width) => "─".repeat(width)).join("  "));
  // The header may have wrapped, so its height is counted with the widths of the whole table.
  const height = Math.max(...header.map((cell, at) => wrapText(cell, widths[at] ?? 1).length));
  const hasHeader = header.some((cell) => displayWidth(cell) > 0);
  return hasHeader ? [...head.slice(0, height), rule, ...head.slice(height)] : head.slice(height);
}

function renderInline(source: string, style: Style): string {
  return paint(parseInline(source), style);
}

function paint(parts: readonly Inline[], style: Style): string {
  return parts.map((part) => paintPart(part, style)).join("");
}

function paintPart(part: Inline, style: Style): string {
  switch (part.type) {
    case "text":
      return oneLine(part.text);
    case "code":
      return style.colour ? style.cyan(oneLine(part.text)) : `\`${oneLine(part.text)}\``;
    case "break":
      return "\n";
    case "strong":
      return style.bold(paint(part.children, style));
    case "emphasis":
      return style.italic(paint(part.children, style));
    case "strike":
      return `~~${paint(part.children, style)}~~`;
    case "image":
      return part.alt === "" ? "[image]" : `[image: ${oneLine(part.alt)}]`;
    case "link": {
      const label = paint(part.children, style);
      const address = oneLine(part.url);
      return address === "" || oneLine(plainText(part.children)) === address
        ? label
        : `${label} ${style.dim(`(${address})`)}`;
    }
  }
}

/** A single line break is a blank in Markdown; everything else a terminal could obey is made harmless. */
function oneLine(text: string): string {
  return toTerminalText(text.replace(/[\r\n]+/g, " "), "nothing");
}

function behind(margin: string, lines: readonly string[]): string[] {
  return lines.map((line) => margin + line);
}
