/** Tokens of an image or another file in a body: the least and the most that providers charge for one image, and bytes a token in between. */
const MEDIA_LEAST_TOKENS = 85;
const MEDIA_MOST_TOKENS = 1600;
const MEDIA_BYTES_PER_TOKEN = 512;

/** Keys under which protocols put the bytes of a file as base64. */
const mediaKeys = new Set(["data", "bytes", "file_data"]);

/** Units of a text that are looked at to tell base64 from words; a shorter text is no file. */
const BASE64_UNITS = 64;

/**
 * Tokens of a text: a quarter of its UTF-8 bytes, rounded up, which is what providers give as a rule of thumb.
 * Deterministic, and never smaller for a longer text.
 */
export function countTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 4);
}

/**
 * Tokens of the parts of a request's body that a model would read: the same for a completion and for a count of it. Each part counts as long as it is in JSON
 * without escapes, and a file inside it by its size within the bounds of what an image costs.
 */
export function countInput(body: unknown, parts: readonly string[]): number {
  const tally: Tally = { bytes: 0, mediaTokens: 0, left: [] };
  addMembers(body as Members, tally, (key) => parts.includes(key));
  // A list of what is left to count, and no recursion: a body may be nested as deeply as it is long.
  for (let value = tally.left.pop(); value !== undefined; value = tally.left.pop()) {
    if (Array.isArray(value)) addItems(value, tally);
    else addMembers(value as Members, tally);
  }
  return Math.ceil(tally.bytes / 4) + tally.mediaTokens;
}

/** What is counted by now, and the objects and lists that are not. */
interface Tally {
  bytes: number;
  mediaTokens: number;
  readonly left: object[];
}

type Members = Readonly<{ [key: string]: unknown }>;

const QUOTES = 2;
const BRACKETS = 2;
const COLON = 1;

function addItems(items: readonly unknown[], tally: Tally): void {
  tally.bytes += BRACKETS + Math.max(0, items.length - 1);
  for (const item of items) addValue(item, tally);
}

function addMembers(members: Members, tally: Tally, isRead: (key: string) => boolean = () => true): void {
  let commas = -1;
  // What JSON.parse makes has no members but its own.
  for (const key in members) {
    if (!isRead(key)) continue;
    commas += 1;
    tally.bytes += Buffer.byteLength(key) + QUOTES + COLON;
    const value = members[key];
    const tokens = typeof value === "string" ? mediaTokensOf(key, value) : 0;
    if (tokens === 0) addValue(value, tally);
    else tally.mediaTokens += tokens;
  }
  tally.bytes += BRACKETS + Math.max(0, commas);
}

function addValue(value: unknown, tally: Tally): void {
  if (typeof value === "string") tally.bytes += Buffer.byteLength(value) + QUOTES;
  else if (typeof value === "object" && value !== null) tally.left.push(value);
  else tally.bytes += String(value).length;
}

/** Tokens of a file that a text holds as base64 or as a data URL; 0 when it is text. */
function mediaTokensOf(key: string, text: string): number {
  const isFile = isDataUrl(text) || (mediaKeys.has(key) && isBase64(text));
  if (!isFile) return 0;
  const tokens = Math.ceil((text.length * 3) / 4 / MEDIA_BYTES_PER_TOKEN);
  return Math.min(MEDIA_MOST_TOKENS, Math.max(MEDIA_LEAST_TOKENS, tokens));
}

function isDataUrl(text: string): boolean {
  return text.startsWith("data:") && text.slice(0, 100).includes(";base64,");
}

function isBase64(text: string): boolean {
  return text.length >= BASE64_UNITS && /^[\w+/-]+$/.test(text.slice(0, BASE64_UNITS));
}
