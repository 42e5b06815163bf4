/** A command found in a printed line. Property names are lower-case. */
export interface LogCommand {
  /** Lower-case. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Replacements in the runner's order. `%25` comes last, so `%250A` decodes to `%0A`. */
const DATA_ESCAPES = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
] as const;
const PROPERTY_ESCAPES = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
] as const;
const LEGACY_ESCAPES = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
] as const;

/** Blanks as .NET defines them: U+0085 is a blank, the byte order mark is not. */
const LEADING_BLANKS = /^(?:(?!\uFEFF)[\s\u0085])+/;

/**
 * Parses the command in a line. Returns undefined when the line is plain text or `isKnown` rejects
 * the lower-case name. `::name k=v,k=v::data` must start the line after blanks. The older `##[name
 * k=v;k=v]data` may be anywhere in it, so printing foreign text can run commands.
 * @see https://github.com/actions/runner ActionCommand.cs
 */
export function parseLogCommand(line: string, isKnown: (name: string) => boolean): LogCommand | undefined {
  return parseColons(line, isKnown) ?? parseBrackets(line, isKnown);
}

function parseColons(line: string, isKnown: (name: string) => boolean): LogCommand | undefined {
  const text = line.replace(LEADING_BLANKS, "");
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  const { name, properties } = splitHead(text.slice(2, end));
  if (!isKnown(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties.trim(), ",", PROPERTY_ESCAPES),
    data: decode(text.slice(end + 2), DATA_ESCAPES),
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
    properties: parseProperties(properties, ";", LEGACY_ESCAPES),
    data: decode(line.slice(end + 1), LEGACY_ESCAPES),
  };
}

function splitHead(head: string): { readonly name: string; readonly properties: string } {
  const blank = head.indexOf(" ");
  if (blank < 0) return { name: head.toLowerCase(), properties: "" };
  return { name: head.slice(0, blank).toLowerCase(), properties: head.slice(blank + 1) };
}

/**
 * The last of two equal names wins. A pair without a name or value is dropped; `=` around the name
 * is skipped.
 */
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
