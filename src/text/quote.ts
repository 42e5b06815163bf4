/** Longest excerpt of outside text in a sentence, in UTF-16 units. */
export const QUOTE_LIMIT = 80;

/**
 * Longest word that is quoted whole although it is longer than an excerpt, in UTF-16 units. Such
 * words are paths.
 */
export const WORD_LIMIT = 256;

/**
 * Returns the text in double quotes on one line, with control characters escaped. A text longer
 * than `QUOTE_LIMIT` ends at white space with an ellipsis. A word is never cut, because the runner
 * masks whole values and lines and would not mask half a secret. A first word longer than
 * `WORD_LIMIT` is replaced by its length. Use `showText` for text of an input.
 */
export function quote(text: string): string {
  return JSON.stringify(cutExcerpt(text)).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function cutExcerpt(text: string): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const kept = /^[^]{1,80}(?=\s)/.exec(text)?.[0] ?? /^\S*/.exec(text)?.[0] ?? "";
  if (kept.length === text.length && kept.length <= WORD_LIMIT) return kept;
  return kept.length <= WORD_LIMIT ? `${kept.trimEnd()}…` : `(a word of ${kept.length} characters)`;
}
