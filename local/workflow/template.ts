/** Where something stands in a YAML file. `line` and `column` are 1-based; `file` is the path shown to the reader. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A YAML value whose `${{ }}` parts are not evaluated yet, as plain data. A string with several expressions inside is one
 * `expression` that calls `format(…)`, which is how GitHub's parser hands it over.
 */
export type Template =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null; readonly at?: Position }
  | { readonly kind: "expression"; readonly expression: string; readonly at?: Position }
  | { readonly kind: "sequence"; readonly items: readonly Template[]; readonly at?: Position }
  | { readonly kind: "mapping"; readonly entries: readonly TemplateEntry[]; readonly at?: Position };

/** One `key: value` of a mapping. A key `${{ insert }}` is an expression `insert`; its value is merged into the mapping. */
export interface TemplateEntry {
  readonly key: Template;
  readonly value: Template;
}

/** The value under a literal key of a mapping, or `undefined` when the template is no mapping or lacks the key. */
export function entry(template: Template | undefined, key: string): Template | undefined {
  if (template?.kind !== "mapping") return undefined;
  return template.entries.find((item) => item.key.kind === "literal" && item.key.value === key)?.value;
}

/** The text of a literal scalar; `undefined` for expressions, collections and null. */
export function literalText(template: Template | undefined): string | undefined {
  if (template?.kind !== "literal" || template.value === null) return undefined;
  return String(template.value);
}
