import { displayWidth, padToWidth } from "./display-width.ts";
import type { Align } from "./summary-node.ts";
import { wrapText } from "./wrap.ts";

const GAP = "  ";
/** No column is squeezed below this many terminal columns; a table with too many of them runs over the edge instead. */
const MIN_COLUMN_WIDTH = 6;
/** Words up to this wide are kept whole while another column can still give way. */
const MAX_WHOLE_WORD_WIDTH = 24;

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

/**
 * The width each column gets: its natural one, or, in a table too wide, what is left when the widest columns have given way,
 * first down to their longest word, then below it.
 */
export function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const available = columns - GAP.length * (count - 1);
  const widest = (at: number, separator: RegExp) =>
    rows.reduce(
      (most, row) => (row[at] ?? "").split(separator).reduce((max, part) => Math.max(max, displayWidth(part)), most),
      0,
    );
  const natural = Array.from({ length: count }, (_, at) => widest(at, /\n/));
  if (sum(natural) <= available) return natural;
  const words = Array.from({ length: count }, (_, at) => Math.min(MAX_WHOLE_WORD_WIDTH, widest(at, /\s/)));
  const fitting = natural.map((width) => Math.min(width, Math.max(available, MIN_COLUMN_WIDTH)));
  return squeeze(squeeze(fitting, words, available), [], available);
}

/** Narrows the widest column that is above its floor, one terminal column at a time, until the sum fits or none is left. */
function squeeze(widths: readonly number[], floors: readonly number[], available: number): number[] {
  const result = [...widths];
  const room = (at: number) => (result[at] ?? 0) > Math.max(MIN_COLUMN_WIDTH, floors[at] ?? 0);
  while (sum(result) > available) {
    const widest = result.reduce((best, width, at) => (room(at) && width > (result[best] ?? 0) ? at : best), -1);
    if (widest < 0) break;
    result[widest] = (result[widest] ?? 0) - 1;
  }
  return result;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
