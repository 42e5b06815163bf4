/** A column's alignment, as the delimiter row gives it; `left` when it says nothing. */
export type Align = "left" | "right" | "center";

/** A table's cells as Markdown source; every row has as many cells as `header`. */
export interface MarkdownTable {
  readonly type: "table";
  readonly aligns: readonly Align[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One entry of a list; `checked` is set for task lists. */
export interface ListItem {
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

/** One block of a summary. `text` is Markdown source for `parseInline`; the text of `code` is literal. */
export type Block =
  | { readonly type: "heading"; readonly level: number; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "rule" }
  | { readonly type: "list"; readonly start?: number; readonly items: readonly ListItem[] }
  | { readonly type: "quote"; readonly alert?: string; readonly blocks: readonly Block[] }
  | { readonly type: "details"; readonly summary: string; readonly isOpen: boolean; readonly blocks: readonly Block[] }
  | MarkdownTable;
