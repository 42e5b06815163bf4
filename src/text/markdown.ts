/**
 * Size at which the runner drops a step's whole summary, in bytes of UTF-8.
 * @see actions/runner, CreateStepSummaryCommand
 */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * Escapes outside text to inert Markdown on one line. It cannot open a link, image, tag, code span,
 * table cell, heading, issue link or mention.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(CONTROL, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_[\]#|~$@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("://", "&#58;//")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}

/** Renders outside text in a code span that it cannot leave. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/**
 * Renders a table from cells of Markdown. Short rows are padded to the head. Columns in `right` are
 * right-aligned.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly string[] = [],
): string {
  const row = (cells: readonly string[]) => `| ${head.map((_, column) => cells[column] ?? "").join(" | ")} |`;
  const rule = head.map((name) => (right.includes(name) ? "--:" : "---"));
  return [row(head), row(rule), ...rows.map(row)].join("\n");
}

/**
 * Cuts the Markdown at a line end so that it has at most `limitBytes`. The last line then says that
 * it was cut.
 */
export function limitSummary(markdown: string, limitBytes: number = SUMMARY_LIMIT_BYTES - 1): string {
  if (Buffer.byteLength(markdown) <= limitBytes) return markdown;
  const note = "\n\n_Truncated: the summary is larger than a step may write._\n";
  const room = limitBytes - Buffer.byteLength(note);
  const kept = Buffer.from(markdown).subarray(0, room).toString("utf8");
  const end = kept.lastIndexOf("\n");
  return `${end < 0 ? "" : kept.slice(0, end)}${note}`;
}
