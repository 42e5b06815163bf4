import { toLabel } from "../text/to-label.ts";
import { code } from "../text/markdown.ts";

/** Most names that are shown; the manifest lists all. */
const SHOWN_LIMIT = 20;

/** The annotation about secrets that are not looked for everywhere. Holds their names, and nothing of their values. */
export function renderShortNotice(names: readonly string[]): string {
  return `upload-evidence: ${renderShortSentence(names)} A value may be left elsewhere. Use longer secrets, or set \`strict: true\` to fail instead. [evidence.short-secret]`;
}

/** Which secrets are not looked for everywhere, and where they are. */
export function renderShortSentence(names: readonly string[]): string {
  const [subject, verb, own] =
    names.length === 1
      ? ["1 secret is, or has a part that is,", "was", "its"]
      : [`${names.length} secrets are, or have parts that are,`, "were", "their"];
  return `${subject} too short or too common to be searched everywhere, and ${verb} removed only after ${own} name or a key such as \`password\`: ${renderNames(names)}.`;
}

/** The names in backticks, the first of them when there are many. */
export function renderNames(names: readonly string[]): string {
  return list(names, (name) => `\`${toLabel(name)}\``);
}

/** The same for the summary, in Markdown. */
export function renderShortSummary(names: readonly string[]): string {
  return names.length === 0
    ? ""
    : `Too short or too common to be searched everywhere, removed only after a name: ${list(names, code)}`;
}

function list(names: readonly string[], show: (name: string) => string): string {
  const shown = names.slice(0, SHOWN_LIMIT).map(show).join(", ");
  return names.length > SHOWN_LIMIT ? `${shown} and ${names.length - SHOWN_LIMIT} more` : shown;
}
