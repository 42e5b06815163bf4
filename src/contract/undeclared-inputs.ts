/**
 * Normalizes a name for comparison. The runner upper-cases it and replaces blanks by `_`; here it
 * is in lower case.
 */
export function inputKey(name: string): string {
  return name.replaceAll(" ", "_").toLowerCase();
}

/** Finds the given names that the contract does not declare, in the given order. */
export function findUndeclared(given: readonly string[], declared: readonly string[]): string[] {
  const known = new Set(declared.map(inputKey));
  return given.filter((name) => !known.has(inputKey(name)));
}

/**
 * Whether an undeclared input's text is masked. A word such as `true` or a short number is not a
 * secret, and masking it would hide half the log.
 */
export function isWorthMasking(value: string): boolean {
  const bare = value.trim();
  return bare.length >= 4 && !/^(?:true|false|none|null|\d{1,6}(?:\.\d{1,4})?\s*%?)$/i.test(bare);
}
