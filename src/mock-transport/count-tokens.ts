/**
 * Tokens of a text: a quarter of its UTF-8 bytes, rounded up, which is what providers give as a rule of thumb.
 * Deterministic, and never smaller for a longer text.
 */
export function countTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 4);
}

/** Tokens of the parts of a request's body that a model would read: the same for a completion and for a count of it. */
export function countInput(body: unknown, parts: readonly string[]): number {
  return countTokens(
    JSON.stringify(Object.fromEntries(Object.entries(body as object).filter(([key]) => parts.includes(key)))),
  );
}
