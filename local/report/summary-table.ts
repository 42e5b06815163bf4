import type { Align, SummaryElement, SummaryNode } from "./summary-node.ts";

/** A table's cells; every row has as many as the longest, and `header` is empty when the table has none or a blank one. */
export interface SummaryTable {
  readonly aligns: readonly Align[];
  readonly header: readonly (readonly SummaryNode[])[];
  readonly rows: readonly (readonly (readonly SummaryNode[])[])[];
}

/** The rows of a table; what is in it besides rows and cells is left out. */
export function tableOf(table: SummaryElement): SummaryTable {
  const named = ({ children }: SummaryElement, ...names: readonly string[]) =>
    children.filter((node): node is SummaryElement => node.type === "element" && names.includes(node.name));
  const rows = named(table, "tr").map((row) => named(row, "th", "td"));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const [first = [], ...rest] = rows;
  const hasHeader = first.every(({ name }) => name === "th");
  const fill = (row: readonly SummaryElement[]) => Array.from({ length: columns }, (_, at) => row[at]?.children ?? []);
  const header = hasHeader && first.some(({ children }) => children.length > 0) ? fill(first) : [];
  const aligned = rest[0] ?? first;
  return {
    aligns: Array.from({ length: columns }, (_, at) => aligned[at]?.align ?? "left"),
    header,
    rows: (hasHeader ? rest : rows).map(fill),
  };
}
