/** What stands where a value was. */
export const REDACTED = "[redacted]";

/** The text with every occurrence of each value replaced, bare or as JSON writes it inside a string; longer values go first. */
export function redactValues(text: string, values: readonly string[]): string {
  return values
    .flatMap((value) => [value, JSON.stringify(value).slice(1, -1)])
    .filter((value) => value !== "")
    .sort((a, b) => b.length - a.length)
    .reduce((redacted, value) => redacted.replaceAll(value, REDACTED), text);
}
