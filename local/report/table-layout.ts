import { displayWidth, padToWidth } from "./display-width.ts";
import type { Align } from "./markdown-model.ts";
import { wrapText } from "./wrap.ts";

const GAP = "  ";
/** No column is squeezed below this many terminal columns; a table with too many of them runs over the edge instead. */
const MIN_COLUMN_WIDTH = 6;

/**
 * Rows as lines of aligned columns, each cell wrapped in its own column when the natural widths exceed `columns`.
 * Cells may carry our own colours. Trailing blanks are cut.
 */
export function layoutRows(rows: readonly (readonly string[])[], aligns: readonly Align[], columns: number): string[] {
  const widths = columnWidths(rows, columns);
  return rows.flatMap((row) => {
    const cells = widths.map((width, at) => wrapText(row[at] ?? "", width));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, at) => padToWidth(lines[line] ?? "", widths[at] ?? 0, aligns[at] ?? "left"))
        .join(GAP)
        .trimEnd(),
    );
  });
}

/** The width each column gets: its natural one, or, in a table too wide, the widest columns cut to a common width. */
export function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const natural = Array.from({ length: count }, (_, at) =>
    rows.reduce((widest, row) => Math.max(widest, ...(row[at] ?? "").split("\n").map(displayWidth)), 0),
  );
  const available = columns - GAP.length * (count - 1);
  if (sum(natural) <= available) return natural;
  let limit = Math.max(...natural);
  const limited = () => natural.map((width) => Math.min(width, limit));
  while (limit > MIN_COLUMN_WIDTH && sum(limited()) > available) limit -= 1;
  const widths = limited();
  // What the common limit leaves over goes to the columns that were cut, first ones first.
  for (let spare = available - sum(widths), at = 0; spare > 0 && at < count; at += 1) {
    if ((natural[at] ?? 0) <= limit) continue;
    widths[at] = limit + 1;
    spare -= 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
