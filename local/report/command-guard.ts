/**
 * One line of text that a runner around this one cannot take for a workflow command: a leading `::` and every `##[` get a backslash.
 * A local run inside a GitHub job prints to that job's log, where a test's output would otherwise speak for the outer step.
 * @see ActionCommand.cs in actions/runner: `::` counts after leading blanks, `##[` counts anywhere in the line
 */
export function guardCommands(line: string): string {
  return line.replace(/^(\s*)::/, "$1\\::").replaceAll("##[", "##\\[");
}

// Control characters that JSON leaves raw but a terminal obeys (C1), or that reorder what a person reads.
const RAW_IN_JSON = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** The value as indented JSON that is safe to print: no raw C1 control, no bidirectional override, no `##[`. Parses back to the same value. */
export function toPrintableJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(RAW_IN_JSON, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("##[", "##\\u005b");
}
