/**
 * The ways in which a masked value may turn up encoded, in the order in which the runner registers them. An encoding that leaves
 * the value unchanged returns it again; one that does not apply returns the empty string.
 *
 * They are the runner's and share its gaps, which are kept so that a local log hides what a hosted log hides and no more: base64 is
 * matched with its tail and padding, so a value followed by other bytes in one base64 text is found in about a third of the cases.
 * @see https://github.com/actions/runner ValueEncoders.cs
 */
export const maskEncodings: readonly ((value: string) => string)[] = [
  (value) => base64WithoutFirst(0, value),
  (value) => base64WithoutFirst(1, value),
  (value) => base64WithoutFirst(2, value),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonEscape,
  uriEscape,
  xmlEscape,
  withoutDoubleQuotes,
  powerShellBeforeAmpersand,
  powerShellAfterAmpersand,
];

function base64WithoutFirst(count: number, value: string): string {
  const bytes = Buffer.from(value, "utf8");
  return bytes.subarray(bytes.length > count ? count : 0).toString("base64");
}

function jsonEscape(value: string): string {
  const inner = JSON.stringify(value).slice(1, -1);
  return inner.replace(/[\u0085\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** RFC 3986 escaping, which unlike `encodeURIComponent` also escapes `!'()*`. */
function uriEscape(value: string): string {
  const escaped = encodeURIComponent(value.toWellFormed());
  return escaped.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

const xmlEntities: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "&": "&amp;",
};

function xmlEscape(value: string): string {
  return value.replace(/[<>"'&]/g, (char) => xmlEntities[char] ?? char);
}

function withoutDoubleQuotes(value: string): string {
  return value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : "";
}

/** PowerShell may colour or split a value at an ampersand, so each side is masked when it has at least this many characters. */
const MIN_POWERSHELL_PART_LENGTH = 6;

function powerShellBeforeAmpersand(value: string): string {
  const marked = value.indexOf("&+");
  const end = marked >= 0 ? marked + 2 : value.lastIndexOf("&") + 1;
  return end >= MIN_POWERSHELL_PART_LENGTH ? value.slice(0, end) : "";
}

function powerShellAfterAmpersand(value: string): string {
  if (!value.includes("&")) return "";
  const marked = value.indexOf("&+");
  // The character after `&+` is the one that gets coloured, so it stands alone.
  const part = value.slice(marked >= 0 ? marked + 3 : value.lastIndexOf("&") + 1);
  return part.length >= MIN_POWERSHELL_PART_LENGTH ? part : "";
}
