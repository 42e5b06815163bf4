import { closesFence, openingFence } from "./code-fence.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import type { Block, ListItem } from "./markdown-model.ts";
import { parseTable } from "./markdown-table.ts";

/** Deeper nesting than this becomes plain paragraphs, so that a hostile text cannot exhaust the stack. */
const MAX_DEPTH = 12;
/** A comment that runs longer than this many lines is shown as text. */
const MAX_COMMENT_LINES = 200;

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])( {1,4}|$)(.*)$/;
const DETAILS = /^\s*<details(\s[^<>]*)?>\s*$/i;
const SUMMARY = /^\s*<summary(?:\s[^<>]*)?>(.*)<\/summary>\s*$/i;

/** One recognised block, or none for a comment, and the index of the line after it. */
interface Read {
  readonly block?: Block;
  readonly next: number;
}
type Reader = (lines: readonly string[], at: number, depth: number) => Read | undefined;
const READERS: readonly Reader[] = [
  readComment,
  readFence,
  readHeading,
  readRule,
  readDetails,
  readTable,
  readQuote,
  readList,
];

/** The blocks of a summary, in order. Understands a subset of GitHub's Markdown; what it does not know is a paragraph. */
export function parseMarkdown(markdown: string): Block[] {
  const lines = markdown.replaceAll("\t", "    ").split(/\r\n|\r|\n/);
  return parseBlocks(htmlToMarkdown(lines), 0);
}

function parseBlocks(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ type: "paragraph", text: paragraph.join("\n") });
    paragraph = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    const read = line.trim() === "" || depth >= MAX_DEPTH ? undefined : readBlock(lines, at, depth);
    if (read === undefined) {
      if (line.trim() === "") flush();
      else paragraph.push(line.trimStart());
      at += 1;
      continue;
    }
    flush();
    if (read.block !== undefined) blocks.push(read.block);
    at = read.next;
  }
  flush();
  return blocks;
}

function readBlock(lines: readonly string[], at: number, depth: number): Read | undefined {
  for (const reader of READERS) {
    const read = reader(lines, at, depth);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readComment(lines: readonly string[], at: number): Read | undefined {
  if (!/^ {0,3}<!--/.test(lines[at] ?? "")) return undefined;
  const end = lines.slice(at, at + MAX_COMMENT_LINES).findIndex((line) => line.includes("-->"));
  // Text behind the comment's end would be lost, so such a line stays a paragraph.
  return end < 0 || !/-->\s*$/.test(lines[at + end] ?? "") ? undefined : { next: at + end + 1 };
}

function readFence(lines: readonly string[], at: number): Read | undefined {
  const fence = openingFence(lines[at] ?? "");
  if (fence === undefined) return undefined;
  let next = at + 1;
  while (next < lines.length && !closesFence(lines[next] ?? "", fence)) next += 1;
  return { block: { type: "code", text: lines.slice(at + 1, next).join("\n") }, next: next + 1 };
}

function readHeading(lines: readonly string[], at: number): Read | undefined {
  const match = HEADING.exec(lines[at] ?? "");
  if (match === null) return undefined;
  const text = (match[2] ?? "")
    .trim()
    .replace(/(?:^|\s)#+$/, "")
    .trim();
  return { block: { type: "heading", level: match[1]?.length ?? 1, text }, next: at + 1 };
}

function readRule(lines: readonly string[], at: number): Read | undefined {
  return RULE.test(lines[at] ?? "") ? { block: { type: "rule" }, next: at + 1 } : undefined;
}

function readTable(lines: readonly string[], at: number): Read | undefined {
  const read = parseTable(lines, at);
  return read === undefined ? undefined : { block: read.table, next: read.next };
}

function readQuote(lines: readonly string[], at: number, depth: number): Read | undefined {
  let next = at;
  while (next < lines.length && QUOTE.test(lines[next] ?? "")) next += 1;
  if (next === at) return undefined;
  const inner = lines.slice(at, next).map((line) => line.replace(QUOTE, ""));
  const alert = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/i.exec(inner[0] ?? "")?.[1]?.toUpperCase();
  if (alert === undefined) return { block: { type: "quote", blocks: parseBlocks(inner, depth + 1) }, next };
  return { block: { type: "quote", alert, blocks: parseBlocks(inner.slice(1), depth + 1) }, next };
}

function readDetails(lines: readonly string[], at: number, depth: number): Read | undefined {
  const opening = DETAILS.exec(lines[at] ?? "");
  if (opening === null) return undefined;
  let level = 1;
  let next = at + 1;
  for (; next < lines.length && level > 0; next += 1) {
    const line = lines[next] ?? "";
    if (DETAILS.test(line)) level += 1;
    else if (/^\s*<\/details>\s*$/i.test(line)) level -= 1;
  }
  const inner = lines.slice(at + 1, level === 0 ? next - 1 : next);
  const first = inner.findIndex((line) => line.trim() !== "");
  const summary = SUMMARY.exec(inner[first] ?? "")?.[1]?.trim();
  const body = summary === undefined ? inner : inner.slice(first + 1);
  const isOpen = /\sopen\b/i.test(opening[1] ?? "");
  const blocks = parseBlocks(body, depth + 1);
  return { block: { type: "details", summary: summary ?? "Details", isOpen, blocks }, next };
}

function readList(lines: readonly string[], at: number, depth: number): Read | undefined {
  const first = ITEM.exec(lines[at] ?? "");
  if (first === null) return undefined;
  const isOrdered = /\d/.test(first[2] ?? "");
  const items: ListItem[] = [];
  let next = at;
  for (let match: RegExpExecArray | null = first; match !== null; match = ITEM.exec(lines[next] ?? "")) {
    if (/\d/.test(match[2] ?? "") !== isOrdered || (next > at && RULE.test(lines[next] ?? ""))) break;
    const margin = (match[1] ?? "").length + (match[2] ?? "").length + Math.max(1, (match[3] ?? "").length);
    const content = [match[4] ?? ""];
    next = takeItem(lines, next + 1, margin, content);
    items.push(toItem(content, depth));
  }
  const start = isOrdered ? { start: Number.parseInt(first[2] ?? "1", 10) } : {};
  return { block: { type: "list", ...start, items }, next };
}

/** Adds the item's further lines to `content`: indented ones, and plain text that continues a paragraph. Returns the index after them. */
function takeItem(lines: readonly string[], from: number, margin: number, content: string[]): number {
  let next = from;
  while (next < lines.length) {
    const line = lines[next] ?? "";
    const indent = line.length - line.trimStart().length;
    if (line.trim() === "") {
      const after = lines[next + 1] ?? "";
      const continues = after.trim() !== "" && (after.length - after.trimStart().length >= margin || ITEM.test(after));
      if (!continues) return next;
      content.push("");
    } else if (indent >= Math.min(margin, 2) && (indent >= margin || ITEM.test(line.slice(indent)))) {
      content.push(line.slice(Math.min(indent, margin)));
    } else if (content.at(-1)?.trim() === "" || ITEM.test(line) || startsBlock(line)) {
      return next;
    } else {
      content.push(line.trimStart());
    }
    next += 1;
  }
  return next;
}

function startsBlock(line: string): boolean {
  return (
    HEADING.test(line) ||
    openingFence(line) !== undefined ||
    QUOTE.test(line) ||
    RULE.test(line) ||
    /^\s*<\/?(?:details|summary)/i.test(line)
  );
}

function toItem(content: readonly string[], depth: number): ListItem {
  const task = /^\[([ xX])\] +/.exec(content[0] ?? "");
  if (task === null) return { blocks: parseBlocks(content, depth + 1) };
  const rest = [(content[0] ?? "").slice(task[0].length), ...content.slice(1)];
  return { checked: task[1] !== " ", blocks: parseBlocks(rest, depth + 1) };
}
