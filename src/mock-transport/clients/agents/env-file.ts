/** The variable of the env file that holds the token, for the post phase of the step. */
export const TOKEN_VARIABLE = "MOCK_TRANSPORT_TOKEN";

type Variables = { readonly [name: string]: string };

/**
 * Renders variables as lines for a POSIX shell (`. file`). Values may contain anything except null
 * characters.
 */
export function renderEnvFile(variables: Variables): string {
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", `'\\''`)}'\n`)
    .join("");
}

/** Reads one variable of an env file; empty when it is missing. */
export function readEnvFile(text: string, name: string): string {
  const found = new RegExp(`^export ${name}='((?:[^']|'\\\\'')*)'$`, "m").exec(text)?.[1] ?? "";
  return found.replaceAll(`'\\''`, "'");
}
