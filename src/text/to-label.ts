/** Longest label in a document, in UTF-16 units. */
export const LABEL_LIMIT = 256;
/** Longest machine-made word in a document, in UTF-16 units. */
export const TOKEN_LIMIT = 200;

/** The text as a label: one line, no control characters, at most `LABEL_LIMIT` units; `unknown` when nothing is left. */
export function toLabel(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, LABEL_LIMIT) || "unknown";
}

/** The text as a machine-made word: every character but letters, digits and `. _ : / @ + -` becomes `_`; `unknown` when it is empty. */
export function toToken(text: string): string {
  return text.replace(/[^A-Za-z0-9._:/@+-]/g, "_").slice(0, TOKEN_LIMIT) || "unknown";
}
