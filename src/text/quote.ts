/** Longest excerpt of outside text that goes into a sentence, in UTF-16 units. */
export const QUOTE_LIMIT = 80;

/** Longest word that is quoted whole although it is longer than an excerpt, in UTF-16 units: a path. */
export const WORD_LIMIT = 256;

/**
 * The text in double quotes on one line: control characters escaped. A text longer than `QUOTE_LIMIT` ends at white space with an ellipsis, never inside a
 * word, because the runner masks whole values and lines, and half a secret is no longer masked. A first word longer than `WORD_LIMIT` is replaced by
 * its length. Text of an input is not quoted; see `showText`.
 */
export function quote(text: string): string {
  return JSON.stringify(excerptOf(text)).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function excerptOf(text: string): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const kept = /^[^]{1,80}(?=\s)/.exec(text)?.[0] ?? /^\S*/.exec(text)?.[0] ?? "";
  if (kept.length === text.length && kept.length <= WORD_LIMIT) return kept;
  return kept.length <= WORD_LIMIT ? `${kept.trimEnd()}…` : `(a word of ${kept.length} characters)`;
}
