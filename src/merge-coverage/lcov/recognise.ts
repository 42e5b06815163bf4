/** Number of bytes that are read to recognise the format. */
const HEAD_BYTES = 4096;

/** First bytes of each format, as latin1 text. */
const signatures: readonly (readonly [name: string, start: string])[] = [
  ["a gzip archive", "\u001f\u008b"],
  ["a zip archive", "PK\u0003\u0004"],
  ["UTF-16 text", "\u00ff\u00fe"],
  ["UTF-16 text", "\u00fe\u00ff"],
  ["a coverage.py data file", "SQLite format 3"],
];

const formats: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a Go cover profile", /^mode: (?:set|count|atomic)\b/],
  ["JaCoCo XML", /<!DOCTYPE report\b|<report\b[^>]*>\s*<(?:sessioninfo|group|package)\b/],
  ["OpenCover XML", /<CoverageSession\b/],
  ["Clover XML", /<coverage\b[^>]*\bclover=|<coverage\b[^>]*>\s*<project\b/],
  ["Cobertura XML", /<!DOCTYPE coverage\b|<coverage\b[^>]*\b(?:line-rate|lines-valid)=/],
  ["XML", /^\s*<\?xml\b/],
  ["an HTML page", /^\s*<(?:!doctype html|html)\b/i],
  ["Istanbul JSON", /^\s*\{[\s\S]*"(?:statementMap|fnMap|branchMap)"\s*:/],
  ["an Istanbul JSON summary", /^\s*\{\s*"total"\s*:\s*\{\s*"lines"/],
  ["V8 JSON", /^\s*\{\s*"result"\s*:\s*\[/],
  ["coverage.py JSON", /^\s*\{\s*"meta"\s*:\s*\{/],
  ["JSON", /^\s*[{[]/],
];

/**
 * Returns the name of a known format that this action does not read, based on its first bytes.
 * Returns `undefined` for any other content.
 */
export function recogniseUnsupported(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString("latin1");
  const text = head.replace(/^\u00ef\u00bb\u00bf/, "");
  const found =
    signatures.find(([, start]) => text.startsWith(start)) ?? formats.find(([, pattern]) => pattern.test(text));
  return found?.[0];
}
