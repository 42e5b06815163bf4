/**
 * Tokens of a file in a body: one for each 512 bytes, within what providers charge for an image.
 */
const MIN_MEDIA_TOKENS = 85;
const MAX_MEDIA_TOKENS = 1600;
const MEDIA_BYTES_PER_TOKEN = 512;

/** Keys whose values are files in base64. */
const MEDIA_KEYS = new Set(["data", "bytes", "file_data"]);

/** Leading UTF-16 units that decide whether a text is base64. A shorter text is not a file. */
const BASE64_SAMPLE_UNITS = 64;

/**
 * Tokens of a text: a quarter of its UTF-8 bytes, rounded up, which is the providers' rule of thumb.
 * Deterministic, and never smaller for a longer text.
 */
export function countTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 4);
}

/**
 * Tokens of the parts of a request's body that a model would read, for completions and token counts
 * alike. Parts count with their length as JSON without escapes, files by their size.
 */
export function countInputTokens(body: unknown, parts: readonly string[]): number {
  const tally: Tally = { bytes: 0, mediaTokens: 0, pending: [] };
  addMembers(body as Members, tally, (key) => parts.includes(key));
  // An explicit stack instead of recursion, because a body may be nested as deeply as it is long.
  for (let value = tally.pending.pop(); value !== undefined; value = tally.pending.pop()) {
    if (Array.isArray(value)) addItems(value, tally);
    else addMembers(value as Members, tally);
  }
  return Math.ceil(tally.bytes / 4) + tally.mediaTokens;
}

/** The counts so far, and the objects and lists that are not counted yet. */
interface Tally {
  bytes: number;
  mediaTokens: number;
  readonly pending: object[];
}

type Members = Readonly<{ [key: string]: unknown }>;

const QUOTE_BYTES = 2;
const BRACKET_BYTES = 2;
const COLON_BYTES = 1;

function addItems(items: readonly unknown[], tally: Tally): void {
  tally.bytes += BRACKET_BYTES + Math.max(0, items.length - 1);
  for (const item of items) addValue(item, tally);
}

function addMembers(members: Members, tally: Tally, isCounted: (key: string) => boolean = () => true): void {
  let commas = -1;
  // Parsed JSON has only own members.
  for (const key in members) {
    if (!isCounted(key)) continue;
    commas += 1;
    tally.bytes += Buffer.byteLength(key) + QUOTE_BYTES + COLON_BYTES;
    const value = members[key];
    const tokens = typeof value === "string" ? countMediaTokens(key, value) : 0;
    if (tokens === 0) addValue(value, tally);
    else tally.mediaTokens += tokens;
  }
  tally.bytes += BRACKET_BYTES + Math.max(0, commas);
}

function addValue(value: unknown, tally: Tally): void {
  if (typeof value === "string") tally.bytes += Buffer.byteLength(value) + QUOTE_BYTES;
  else if (typeof value === "object" && value !== null) tally.pending.push(value);
  else tally.bytes += String(value).length;
}

/** Tokens of a file in base64 or a data URL; 0 when the value is text. */
function countMediaTokens(key: string, text: string): number {
  const isFile = isDataUrl(text) || (MEDIA_KEYS.has(key) && isBase64(text));
  if (!isFile) return 0;
  const tokens = Math.ceil((text.length * 3) / 4 / MEDIA_BYTES_PER_TOKEN);
  return Math.min(MAX_MEDIA_TOKENS, Math.max(MIN_MEDIA_TOKENS, tokens));
}

function isDataUrl(text: string): boolean {
  return text.startsWith("data:") && text.slice(0, 100).includes(";base64,");
}

function isBase64(text: string): boolean {
  return text.length >= BASE64_SAMPLE_UNITS && /^[\w+/-]+$/.test(text.slice(0, BASE64_SAMPLE_UNITS));
}
