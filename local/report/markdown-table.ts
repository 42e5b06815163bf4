import type { Align, MarkdownTable } from "./markdown-model.ts";

/** More columns than this are no table a person could read; the rest of the row joins the last cell. */
const MAX_COLUMNS = 64;

/**
 * The table that starts at `lines[at]` and the index after it, or nothing when the line below is no delimiter row of the same width.
 * Short rows are filled with empty cells and surplus cells are dropped, as GitHub does.
 * @see GitHub Flavored Markdown, section 4.10
 */
export function parseTable(lines: readonly string[], at: number): { table: MarkdownTable; next: number } | undefined {
  const head = lines[at] ?? "";
  const delimiter = lines[at + 1] ?? "";
  if (!head.includes("|") || !/^[\s|:-]*-[\s|:-]*$/.test(delimiter)) return undefined;
  const header = splitRow(head);
  const marks = splitRow(delimiter);
  if (marks.length !== header.length || !marks.every((mark) => /^:?-+:?$/.test(mark))) return undefined;
  const rows: string[][] = [];
  let next = at + 2;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (line.trim() === "" || !line.includes("|")) break;
    const cells = splitRow(line);
    rows.push(header.map((_, column) => cells[column] ?? ""));
  }
  return { table: { type: "table", aligns: marks.map(alignOf), header, rows }, next };
}

/** A row's cells, trimmed; `\|` stays inside its cell as `|`. */
export function splitRow(line: string): string[] {
  const trimmed = line.trim();
  const inner = trimmed.startsWith("|") ? trimmed.slice(1) : trimmed;
  const cells = inner.split(/(?<!\\)\|/, MAX_COLUMNS);
  if (cells.length > 1 && cells.at(-1)?.trim() === "" && inner.endsWith("|")) cells.pop();
  return cells.map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** A pipe table's lines from cells; line breaks in a cell become blanks and bars are escaped. */
export function toTableLines(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.min(
    MAX_COLUMNS,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const [header = [], ...body] = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => toCell(row[column] ?? "")),
  );
  if (columns === 0) return [];
  const toLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [toLine(header), toLine(header.map(() => "---")), ...body.map(toLine)];
}

function toCell(text: string): string {
  return text.replace(/\s+/g, " ").trim().replaceAll("|", "\\|");
}

function alignOf(mark: string): Align {
  if (!mark.endsWith(":")) return "left";
  return mark.startsWith(":") ? "center" : "right";
}
