/** One entry of a file command. The name is not empty. */
export interface FileEntry {
  readonly name: string;
  readonly value: string;
}

/** The entries before the first bad line, and what is wrong with that line; an error fails the step, the entries still count. */
export interface KeyValueFile {
  readonly entries: readonly FileEntry[];
  readonly error?: string;
}

/** Which line ends a file command is read with: the runner knows CRLF on Windows only, elsewhere a CR is part of the text. */
export type LineEnd = "\n" | "\r\n";

const platformLineEnd: LineEnd = process.platform === "win32" ? "\r\n" : "\n";

/**
 * Reads the text of `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE`: lines `NAME=value`, or `NAME<<DELIMITER`, the value's lines, and the
 * delimiter alone on a line. Whichever of `=` and `<<` comes first decides. Nothing is trimmed, empty lines are skipped, equal names are
 * all returned in order. A heredoc needs its delimiter, and a line end before it.
 * @see https://github.com/actions/runner FileCommandManager.cs, which lets an empty name pass where this is an error.
 */
export function parseKeyValueFile(text: string, lineEnd: LineEnd = platformLineEnd): KeyValueFile {
  const lines = splitLines(withoutByteOrderMark(text), lineEnd);
  const entries: FileEntry[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.text ?? "";
    if (line === "") continue;
    const head = splitLine(line);
    if (head === undefined) return { entries, error: invalidLine(line, "It holds neither `=` nor `<<`") };
    if (head.name === "") return { entries, error: invalidLine(line, "The name is empty") };
    if (head.operator === "=") {
      entries.push({ name: head.name, value: head.rest });
      continue;
    }
    if (head.rest === "") return { entries, error: invalidLine(line, "The delimiter after `<<` is empty") };
    let end = at + 1;
    while (end < lines.length && lines[end]?.text !== head.rest) end++;
    if (end === lines.length) return { entries, error: missingDelimiter(head.name, head.rest) };
    entries.push({ name: head.name, value: joinLines(lines.slice(at + 1, end)) });
    at = end;
  }
  return { entries };
}

/** The folders written to `GITHUB_PATH`, in file order; of equal ones the last counts. CR, LF and CRLF end a line. */
export function parsePathFile(text: string): string[] {
  const folders = withoutByteOrderMark(text)
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "");
  return folders.filter((folder, at) => folders.lastIndexOf(folder) === at);
}

/** Largest `GITHUB_STEP_SUMMARY` file that is kept, in bytes. */
export const MAX_SUMMARY_BYTES = 1_048_576;

/** Why a summary of this size is dropped whole, or undefined when it is kept. */
export function checkSummary(sizeBytes: number): string | undefined {
  if (sizeBytes <= MAX_SUMMARY_BYTES) return undefined;
  return `The step summary is dropped. It has ${sizeBytes} bytes and the limit is ${MAX_SUMMARY_BYTES}. Write less to GITHUB_STEP_SUMMARY.`;
}

/**
 * Why `GITHUB_ENV` must not set this variable, or undefined when it may; the other entries of the file proceed. `NODE_OPTIONS` alone is
 * refused, in any case. `GITHUB_*` and `RUNNER_*` may be written without effect: the runner lays its own values over them at each step.
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

function splitLines(text: string, lineEnd: LineEnd): Line[] {
  const pattern = lineEnd === "\r\n" ? /([^\n]*?)(\r?\n|$)/g : /([^\n]*)(\n|$)/g;
  return Array.from(text.matchAll(pattern), ([, line = "", end = ""]) => ({ text: line, end }));
}

/** Each line keeps its own end, but for the last, whose end belongs to the delimiter. */
function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text, end }, at) => (at === lines.length - 1 ? text : text + end)).join("");
}

function splitLine(line: string): { name: string; operator: "=" | "<<"; rest: string } | undefined {
  const operator = /=|<</.exec(line);
  if (operator === null) return undefined;
  const rest = line.slice(operator.index + operator[0].length);
  return { name: line.slice(0, operator.index), operator: operator[0] === "=" ? "=" : "<<", rest };
}

function invalidLine(line: string, why: string): string {
  return `Invalid line '${line}'. ${why}. Write \`NAME=value\`, or \`NAME<<DELIMITER\`, the value and the delimiter on lines of their own.`;
}

function missingDelimiter(name: string, delimiter: string): string {
  return `Invalid value of '${name}'. The delimiter '${delimiter}' does not follow. End the value with a line that holds only the delimiter.`;
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
