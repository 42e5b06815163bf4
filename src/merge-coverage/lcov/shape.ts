import type { StructureRecord } from "./parse-record.ts";

/** Stand where a shape has a count; no line of a report holds these bytes. `TAKEN_MARK` allows `-` as well. */
export const COUNT_MARK = 0;
export const TAKEN_MARK = 1;

/**
 * The line with a mark in place of its count, and a line feed. The count is field 0 of FNDA, 1 of FNA, 3 of MCDC and the last of BRDA;
 * the other records have none.
 */
export function withMark(kind: StructureRecord["kind"], text: string): string {
  if (kind === "BRDA") return `${text.slice(0, text.lastIndexOf(",") + 1)}${String.fromCharCode(TAKEN_MARK)}\n`;
  const field = kind === "FNDA" ? 0 : kind === "FNA" ? 1 : kind === "MCDC" ? 3 : undefined;
  if (field === undefined) return `${text}\n`;
  let start = text.indexOf(":") + 1;
  for (let skipped = 0; skipped < field; skipped++) start = text.indexOf(",", start) + 1;
  return `${text.slice(0, start)}${String.fromCharCode(COUNT_MARK)}${text.slice(text.indexOf(",", start))}\n`;
}
