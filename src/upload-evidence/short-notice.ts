import { toLabel } from "../text/to-label.ts";
import { code } from "../text/markdown.ts";

/** Maximum number of names shown. The manifest lists all. */
const SHOWN_LIMIT = 20;

/**
 * Returns the annotation about secrets that are not searched for everywhere. It contains their
 * names but nothing of their values.
 */
export function renderShortNotice(names: readonly string[]): string {
  return `upload-evidence: ${renderShortSentence(names)} A value may remain elsewhere. Use longer secrets, or set \`strict: true\` to fail instead. [evidence.short-secret]`;
}

/** States which secrets are not searched for everywhere, and where they are removed. */
export function renderShortSentence(names: readonly string[]): string {
  const [subject, verb, own] =
    names.length === 1
      ? ["1 secret is, or has a part that is,", "was", "its"]
      : [`${names.length} secrets are, or have parts that are,`, "were", "their"];
  return `${subject} too short or too common to be searched for everywhere, and ${verb} removed only after ${own} name or a key such as \`password\`: ${renderNames(names)}.`;
}

/** Returns the first names in backticks, and the number of further ones. */
export function renderNames(names: readonly string[]): string {
  return list(names, (name) => `\`${toLabel(name)}\``);
}

/** Returns the statement for the summary, in Markdown. */
export function renderShortSummary(names: readonly string[]): string {
  return names.length === 0
    ? ""
    : `Too short or too common to be searched for everywhere, removed only after a name: ${list(names, code)}`;
}

function list(names: readonly string[], show: (name: string) => string): string {
  const shown = names.slice(0, SHOWN_LIMIT).map(show).join(", ");
  return names.length > SHOWN_LIMIT ? `${shown} and ${names.length - SHOWN_LIMIT} more` : shown;
}
