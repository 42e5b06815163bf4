/** How much of a report is looked at to tell its format, in bytes. */
const HEAD_BYTES = 4096;

/** First bytes, as latin1 text. */
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

/** The name of the format a report has, by its first bytes, when it is one this action knows but does not read; `undefined` otherwise. */
export function recogniseUnsupported(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString("latin1");
  const text = head.replace(/^\u00ef\u00bb\u00bf/, "");
  const found =
    signatures.find(([, start]) => text.startsWith(start)) ?? formats.find(([, pattern]) => pattern.test(text));
  return found?.[0];
}
