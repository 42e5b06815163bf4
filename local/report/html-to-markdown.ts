import { createFenceTracker } from "./code-fence.ts";
import { decodeEntities } from "./html-entities.ts";
import { toTableLines } from "./markdown-table.ts";

const BLOCK = /^\s{0,3}<(pre|table|ul|ol|blockquote|h[1-6])(?:\s[^<>]*)?>/i;

/**
 * Lines in which the block-level HTML that the toolkit's `core.summary` writes has become the Markdown of the same meaning.
 * Only an element that opens a line is read; one without its closing tag, and everything else, stays as it is.
 * `details` and `summary` tags get lines of their own. Fenced code is left alone.
 */
export function htmlToMarkdown(lines: readonly string[]): string[] {
  return convertElements(outsideFences(lines, (line) => (/^\s{0,3}</.test(line) ? splitDetails(line) : [line])));
}

function convertElements(lines: readonly string[]): string[] {
  const output: string[] = [];
  const unclosed = new Set<string>();
  const isFenced = createFenceTracker();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const tag = isFenced(line) ? undefined : BLOCK.exec(line)?.[1]?.toLowerCase();
    const last = tag === undefined || unclosed.has(tag) ? -1 : closingLine(lines, at, tag);
    if (tag === undefined || last < 0) {
      if (tag !== undefined) unclosed.add(tag);
      output.push(line);
      continue;
    }
    const text = lines.slice(at, last + 1).join("\n");
    const end = text.toLowerCase().indexOf(`</${tag}>`) + tag.length + 3;
    const converted = ["", ...convert(tag, text.slice(0, end)), "", ...text.slice(end).split("\n")];
    for (const newLine of converted) output.push(newLine);
    at = last;
  }
  return output;
}

function outsideFences(lines: readonly string[], change: (line: string) => string[]): string[] {
  const isFenced = createFenceTracker();
  return lines.flatMap((line) => (isFenced(line) ? [line] : change(line)));
}

function closingLine(lines: readonly string[], from: number, tag: string): number {
  for (let at = from; at < lines.length; at += 1) if (lines[at]?.toLowerCase().includes(`</${tag}>`)) return at;
  return -1;
}

function splitDetails(line: string): string[] {
  return line
    .replace(/<\/?details(?:\s[^<>]*)?>/gi, "\n$&\n")
    .replace(/<summary(?:\s[^<>]*)?>(.{0,1000}?)<\/summary>/gi, "\n<summary>$1</summary>\n")
    .replace(/<hr\s*\/?>/gi, "\n\n---\n\n")
    .split("\n");
}

function convert(tag: string, element: string): string[] {
  const inner = element.slice(element.indexOf(">") + 1, element.lastIndexOf("<"));
  if (tag === "pre") return toFence(inner.replace(/<\/?code(?:\s[^<>]*)?>/gi, ""));
  if (tag === "table") return toTableLines(elements(inner, "tr").map((row) => elements(row, "t[hd]")));
  if (tag === "blockquote") return inner.split("\n").map((line) => `> ${line}`);
  if (tag.startsWith("h")) return [`${"#".repeat(Number(tag[1]))} ${inner.replace(/\s+/g, " ").trim()}`];
  return elements(inner, "li").map(
    (item, index) => `${tag === "ol" ? `${index + 1}.` : "-"} ${item.replace(/\s+/g, " ")}`,
  );
}

/** What stands between each opening tag and the next opening or its own closing one. */
function elements(text: string, tag: string): string[] {
  const [, ...parts] = text.split(new RegExp(`<${tag}(?:\\s[^<>]*)?>`, "i"));
  return parts.map((part) => part.split(new RegExp(`</${tag}>`, "i"), 1)[0]?.trim() ?? "");
}

function toFence(html: string): string[] {
  const code = decodeEntities(html).replace(/^\n|\n$/g, "");
  const longest = code.matchAll(/`+/g).reduce((most, run) => Math.max(most, run[0].length), 2);
  const fence = "`".repeat(longest + 1);
  return [fence, ...code.split("\n"), fence];
}
