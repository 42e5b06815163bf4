/** The form in which the runner hands a name on: upper-cased, blanks as `_`; compared in lower case. */
export function inputKey(name: string): string {
  return name.replaceAll(" ", "_").toLowerCase();
}

/** The given names that the contract does not declare, in the order given. */
export function undeclaredAmong(given: readonly string[], declared: readonly string[]): string[] {
  const known = new Set(declared.map(inputKey));
  return given.filter((name) => !known.has(inputKey(name)));
}

/** Whether an undeclared input's text is masked: a word such as `true` or a short number as a mask would hide half the log, and is no secret. */
export function isWorthMasking(value: string): boolean {
  const bare = value.trim();
  return bare.length >= 4 && !/^(?:true|false|none|null|\d{1,6}(?:\.\d{1,4})?\s*%?)$/i.test(bare);
}
