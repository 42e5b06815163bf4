const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * Text from outside made safe for the job's log: no line of the result is a workflow command, in the `::name::` form (start of a line)
 * or the `##[name]` form (anywhere), and no control character but tab and line feed is left.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function logSafe(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replace(CONTROL, "\ufffd")
    .replaceAll("##[", "## [")
    .replace(/^(\s*)::/gm, "$1: :");
}
