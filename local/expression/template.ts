/** A position in a YAML file. `line` and `column` are 1-based; `file` is the path to display. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A YAML value with unevaluated `${{ }}` parts, as plain data. A string that contains several
 * expressions is one `expression` that calls `format(…)`, as GitHub's parser returns it.
 */
export type Template =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null; readonly at?: Position }
  | { readonly kind: "expression"; readonly expression: string; readonly at?: Position }
  | { readonly kind: "sequence"; readonly items: readonly Template[]; readonly at?: Position }
  | { readonly kind: "mapping"; readonly entries: readonly TemplateEntry[]; readonly at?: Position };

/**
 * One `key: value` of a mapping. The key `${{ insert }}` is an expression `insert` and merges its
 * value.
 */
interface TemplateEntry {
  readonly key: Template;
  readonly value: Template;
}

/**
 * Returns the value under a literal key, or `undefined` when the template is not a mapping or lacks
 * the key.
 */
export function findEntry(template: Template | undefined, key: string): Template | undefined {
  if (template?.kind !== "mapping") return undefined;
  return template.entries.find((item) => item.key.kind === "literal" && item.key.value === key)?.value;
}

/** Returns the text of a literal scalar, or `undefined` for expressions, collections and null. */
export function readLiteralText(template: Template | undefined): string | undefined {
  if (template?.kind !== "literal" || template.value === null) return undefined;
  return String(template.value);
}
