/** Longest excerpt of outside text that goes into a sentence, in UTF-16 units. */
export const QUOTE_LIMIT = 80;

/** The text in double quotes on one line: control characters escaped, cut after `QUOTE_LIMIT` units with an ellipsis. */
export function quote(text: string): string {
  const excerpt = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
  return JSON.stringify(excerpt).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
