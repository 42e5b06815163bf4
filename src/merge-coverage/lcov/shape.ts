import type { StructureRecord } from "./parse-record.ts";

/**
 * Marks for counts in a shape. No line of a report contains these bytes. `TAKEN_MARK` also allows
 * `-`.
 */
export const COUNT_MARK = 0;
export const TAKEN_MARK = 1;

/**
 * Returns the line with a mark instead of its count, and a line feed. The count is field 0 of FNDA,
 * 1 of FNA, 3 of MCDC and the last of BRDA; the other records have none.
 */
export function withMark(kind: StructureRecord["kind"], text: string): string {
  if (kind === "BRDA") return `${text.slice(0, text.lastIndexOf(",") + 1)}${String.fromCharCode(TAKEN_MARK)}\n`;
  const field = kind === "FNDA" ? 0 : kind === "FNA" ? 1 : kind === "MCDC" ? 3 : undefined;
  if (field === undefined) return `${text}\n`;
  let start = text.indexOf(":") + 1;
  for (let skipped = 0; skipped < field; skipped++) start = text.indexOf(",", start) + 1;
  return `${text.slice(0, start)}${String.fromCharCode(COUNT_MARK)}${text.slice(text.indexOf(",", start))}\n`;
}
