/**
 * The encodings of a masked value, in the order in which the runner registers them. An encoding
 * returns the value when it does not change it, and the empty string when it does not apply.
 *
 * They have the gaps of the runner's encodings, so that a local log hides exactly what a hosted log
 * hides. For example, base64 is matched with its tail and padding, so a value with other bytes
 * after it may not be found.
 * @see https://github.com/actions/runner ValueEncoders.cs
 */
export const MASK_ENCODINGS: readonly ((value: string) => string)[] = [
  (value) => encodeBase64From(0, value),
  (value) => encodeBase64From(1, value),
  (value) => encodeBase64From(2, value),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  escapeJson,
  escapeUri,
  escapeXml,
  stripDoubleQuotes,
  keepBeforeAmpersand,
  keepAfterAmpersand,
];

function encodeBase64From(count: number, value: string): string {
  const bytes = Buffer.from(value, "utf8");
  return bytes.subarray(bytes.length > count ? count : 0).toString("base64");
}

function escapeJson(value: string): string {
  const inner = JSON.stringify(value).slice(1, -1);
  return inner.replace(/[\u0085\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Escapes by RFC 3986, which includes `!'()*`; `encodeURIComponent` does not escape those. */
function escapeUri(value: string): string {
  const escaped = encodeURIComponent(value.toWellFormed());
  return escaped.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

const XML_ENTITIES: { readonly [key: string]: string } = {
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "&": "&amp;",
};

function escapeXml(value: string): string {
  return value.replace(/[<>"'&]/g, (char) => XML_ENTITIES[char] ?? char);
}

function stripDoubleQuotes(value: string): string {
  return value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : "";
}

/**
 * PowerShell may colour or split a value at an ampersand. Each side with at least this many
 * characters is masked.
 */
const MIN_POWERSHELL_PART_LENGTH = 6;

function keepBeforeAmpersand(value: string): string {
  const marked = value.indexOf("&+");
  const end = marked >= 0 ? marked + 2 : value.lastIndexOf("&") + 1;
  return end >= MIN_POWERSHELL_PART_LENGTH ? value.slice(0, end) : "";
}

function keepAfterAmpersand(value: string): string {
  if (!value.includes("&")) return "";
  const marked = value.indexOf("&+");
  // PowerShell colours the character after `&+`, so it is separate from the rest.
  const part = value.slice(marked >= 0 ? marked + 3 : value.lastIndexOf("&") + 1);
  return part.length >= MIN_POWERSHELL_PART_LENGTH ? part : "";
}
