/** Longest label in a document, in UTF-16 units. */
export const LABEL_LIMIT = 256;
/** Longest machine-made word in a document, in UTF-16 units. */
export const TOKEN_LIMIT = 200;

/**
 * Converts the text to a label: one line, no control characters, at most `LABEL_LIMIT` units.
 * Returns `unknown` when nothing is left.
 */
export function toLabel(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, LABEL_LIMIT) || "unknown";
}

/**
 * Converts the text to a machine-made word: every character except letters, digits and `. _ : / @ +
 * -` becomes `_`. Returns `unknown` when it is empty.
 */
export function toToken(text: string): string {
  return text.replace(/[^A-Za-z0-9._:/@+-]/g, "_").slice(0, TOKEN_LIMIT) || "unknown";
}
