/** The variable of the file that holds the token, for the step's own post phase. */
export const TOKEN_VARIABLE = "MOCK_TRANSPORT_TOKEN";

type Variables = { readonly [name: string]: string };

/** Variables as lines that a POSIX shell reads: `. file` sets them all. Values may hold anything but a null character. */
export function renderEnvFile(variables: Variables): string {
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", `'\\''`)}'\n`)
    .join("");
}

/** One variable of such a file; empty when it is not there. */
export function readEnvFile(text: string, name: string): string {
  const found = new RegExp(`^export ${name}='((?:[^']|'\\\\'')*)'$`, "m").exec(text)?.[1] ?? "";
  return found.replaceAll(`'\\''`, "'");
}
