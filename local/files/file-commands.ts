/** One entry of a file command. The name is not empty. */
export interface FileEntry {
  readonly name: string;
  readonly value: string;
}

/**
 * The entries before the first invalid line, and the error of that line. An error fails the step;
 * the entries apply.
 */
export interface KeyValueFile {
  readonly entries: readonly FileEntry[];
  readonly error?: string;
}

/**
 * The line ending of a file command. The runner accepts CRLF on Windows only; elsewhere a CR is
 * part of the text.
 */
export type LineEnding = "\n" | "\r\n";

const PLATFORM_LINE_END: LineEnding = process.platform === "win32" ? "\r\n" : "\n";

/**
 * Parses the text of `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE`: lines `NAME=value`, or
 * `NAME<<DELIMITER`, the value's lines, and the delimiter alone on a line. The first of `=` and
 * `<<` in a line decides. Text is not trimmed, empty lines are skipped, and equal names are all
 * returned in order. A heredoc must end with its delimiter on a line. An empty name is an error
 * here; the runner accepts it.
 * @see https://github.com/actions/runner FileCommandManager.cs
 */
export function parseKeyValueFile(text: string, lineEnd: LineEnding = PLATFORM_LINE_END): KeyValueFile {
  const lines = splitLines(stripByteOrderMark(text), lineEnd);
  const entries: FileEntry[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.text ?? "";
    if (line === "") continue;
    const head = splitLine(line);
    if (head === undefined) return { entries, error: describeInvalidLine(line, "It holds neither `=` nor `<<`") };
    if (head.name === "") return { entries, error: describeInvalidLine(line, "The name is empty") };
    if (head.operator === "=") {
      entries.push({ name: head.name, value: head.rest });
      continue;
    }
    if (head.rest === "") return { entries, error: describeInvalidLine(line, "The delimiter after `<<` is empty") };
    let end = at + 1;
    while (end < lines.length && lines[end]?.text !== head.rest) end++;
    if (end === lines.length) return { entries, error: describeMissingDelimiter(head.name, head.rest) };
    entries.push({ name: head.name, value: joinLines(lines.slice(at + 1, end)) });
    at = end;
  }
  return { entries };
}

/**
 * Parses the directories in `GITHUB_PATH`, in file order. The last of equal ones is kept. CR, LF
 * and CRLF end a line.
 */
export function parsePathFile(text: string): string[] {
  const folders = stripByteOrderMark(text)
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "");
  return folders.filter((folder, at) => folders.lastIndexOf(folder) === at);
}

/** Maximum size of a `GITHUB_STEP_SUMMARY` file, in bytes. */
export const MAX_SUMMARY_BYTES = 1_048_576;

/** Returns why a summary of this size is dropped, or undefined when it is kept. */
export function checkSummary(sizeBytes: number): string | undefined {
  if (sizeBytes <= MAX_SUMMARY_BYTES) return undefined;
  return `The step summary is dropped. It has ${sizeBytes} bytes and the limit is ${MAX_SUMMARY_BYTES}. Write less to GITHUB_STEP_SUMMARY.`;
}

/**
 * Returns why `GITHUB_ENV` must not set this variable, or undefined when it may. Only
 * `NODE_OPTIONS` is rejected, in upper or lower case. `GITHUB_*` and `RUNNER_*` have no effect,
 * because the runner sets its own values at each step.
 */
export function checkEnvironmentName(name: string): string | undefined {
  if (name.toUpperCase() !== "NODE_OPTIONS") return undefined;
  return "`NODE_OPTIONS` is not set. It would run code in every later action. Set it in the step that needs it, not through GITHUB_ENV.";
}

interface Line {
  readonly text: string;
  /** The characters that end the line; empty for an unterminated last line. */
  readonly end: string;
}

function splitLines(text: string, lineEnd: LineEnding): Line[] {
  const pattern = lineEnd === "\r\n" ? /([^\n]*?)(\r?\n|$)/g : /([^\n]*)(\n|$)/g;
  return Array.from(text.matchAll(pattern), ([, line = "", end = ""]) => ({ text: line, end }));
}

/** Keeps the line endings, except the last one, which belongs to the delimiter. */
function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text, end }, at) => (at === lines.length - 1 ? text : text + end)).join("");
}

function splitLine(line: string): { name: string; operator: "=" | "<<"; rest: string } | undefined {
  const operator = /=|<</.exec(line);
  if (operator === null) return undefined;
  const rest = line.slice(operator.index + operator[0].length);
  return { name: line.slice(0, operator.index), operator: operator[0] === "=" ? "=" : "<<", rest };
}

function describeInvalidLine(line: string, why: string): string {
  return `Invalid line '${line}'. ${why}. Write \`NAME=value\`, or \`NAME<<DELIMITER\`, the value and the delimiter on separate lines.`;
}

function describeMissingDelimiter(name: string, delimiter: string): string {
  return `Invalid value of '${name}'. The delimiter '${delimiter}' does not follow. End the value with a line that holds only the delimiter.`;
}

function stripByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
