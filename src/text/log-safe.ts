const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * Makes outside text safe for the job's log. No line of the result is a workflow command, neither
 * as `::name::` (start of a line) nor as `##[name]` (anywhere). The only control characters left
 * are tab and line feed.
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
