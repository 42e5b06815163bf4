/** Shortest value that counts as a secret, in UTF-16 units; shorter ones are words such as `true` that stand everywhere. */
export const SECRET_LENGTH = 8;

const secretWords = new Set([
  "TOKEN",
  "SECRET",
  "SECRETS",
  "PASSWORD",
  "PASSWD",
  "PASSPHRASE",
  "KEY",
  "APIKEY",
  "PAT",
  "CREDENTIAL",
  "CREDENTIALS",
]);

/** Values of the variables whose names say that they hold a secret, such as `NPM_TOKEN`, and of every line in such a value. */
export function secretValues(environment: Readonly<{ [name: string]: string | undefined }>): string[] {
  const values = Object.entries(environment).flatMap(([name, value = ""]) =>
    name
      .toUpperCase()
      .split(/[^A-Z0-9]+/)
      .some((word) => secretWords.has(word))
      ? [value, ...value.split(/[\r\n]+/)]
      : [],
  );
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value.length >= SECRET_LENGTH);
}
