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
  const read = Object.entries(body as object).filter(([key]) => parts.includes(key));
  let bytes = 0;
  let mediaTokens = 0;
  // A list of what is left to count, and no recursion: a body may be nested as deeply as it is long.
  const left: unknown[] = [Object.fromEntries(read)];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === "string") bytes += Buffer.byteLength(value) + QUOTES;
    else if (typeof value !== "object" || value === null) bytes += String(value).length;
    else if (Array.isArray(value)) {
      bytes += BRACKETS + Math.max(0, value.length - 1);
      for (const part of value) left.push(part);
    } else {
      const entries = Object.entries(value as { readonly [key: string]: unknown });
      bytes += BRACKETS + Math.max(0, entries.length - 1);
      for (const [key, part] of entries) {
        bytes += Buffer.byteLength(key) + QUOTES + COLON;
        const tokens = typeof part === "string" ? mediaTokensOf(key, part) : 0;
        mediaTokens += tokens;
        if (tokens === 0) left.push(part);
      }
    }
  }
  return Math.ceil(bytes / 4) + mediaTokens;
}

const QUOTES = 2;
const BRACKETS = 2;
const COLON = 1;

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
