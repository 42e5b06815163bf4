/** A command found in a printed line. Property names are lower-case. */
export interface LogCommand {
  /** Lower-case. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Replacements in the order the runner makes them; `%25` comes last, so `%250A` is the text `%0A`. */
const dataEscapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
] as const;
const propertyEscapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
] as const;
const legacyEscapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
] as const;

/** Blanks as .NET counts them: U+0085 is one, the byte order mark is not. */
const leadingBlanks = /^(?:(?!\uFEFF)[\s\u0085])+/;

/**
 * The command in a line, or undefined when the line is plain text. `::name k=v,k=v::data` must start the line but for blanks;
 * the older `##[name k=v;k=v]data` counts anywhere in it, which is why echoing foreign text can run commands.
 * A name that `isKnown` (asked in lower case) does not know makes the line plain text.
 * @see https://github.com/actions/runner ActionCommand.cs
 */
export function parseLogCommand(line: string, isKnown: (name: string) => boolean): LogCommand | undefined {
  return parseColons(line, isKnown) ?? parseBrackets(line, isKnown);
}

function parseColons(line: string, isKnown: (name: string) => boolean): LogCommand | undefined {
  const text = line.replace(leadingBlanks, "");
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  const { name, properties } = splitHead(text.slice(2, end));
  if (!isKnown(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties.trim(), ",", propertyEscapes),
    data: decode(text.slice(end + 2), dataEscapes),
  };
}

function parseBrackets(line: string, isKnown: (name: string) => boolean): LogCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const { name, properties } = splitHead(line.slice(start + 3, end));
  if (!isKnown(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties, ";", legacyEscapes),
    data: decode(line.slice(end + 1), legacyEscapes),
  };
}

function splitHead(head: string): { readonly name: string; readonly properties: string } {
  const blank = head.indexOf(" ");
  if (blank < 0) return { name: head.toLowerCase(), properties: "" };
  return { name: head.slice(0, blank).toLowerCase(), properties: head.slice(blank + 1) };
}

/** The last of two equal names wins. A pair without a name or a value is dropped; `=` around the name are skipped. */
function parseProperties(
  text: string,
  separator: string,
  escapes: readonly (readonly [string, string])[],
): Map<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    const stripped = pair.replace(/^=+/, "");
    const equals = stripped.indexOf("=");
    if (equals < 0) continue;
    const value = stripped.slice(equals).replace(/^=+/, "");
    if (value !== "") properties.set(stripped.slice(0, equals).toLowerCase(), decode(value, escapes));
  }
  return properties;
}

function decode(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((result, [code, char]) => result.replaceAll(code, () => char), text);
}
