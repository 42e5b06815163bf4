import { code, table } from "../text/markdown.ts";
import type { Delivery } from "./delivery.ts";
import { reasons } from "./reasons.ts";
import { renderShortSummary } from "./short-notice.ts";
import type { Kept, Withheld } from "./redact-entry.ts";

/** Maximum number of withheld entries shown. The manifest and the report list all. */
const SHOWN_LIMIT = 20;

/**
 * Returns the summary: the artifact, the counts, the replacements by form, and the withheld entries
 * with their reasons. It contains names but no values.
 */
export function renderEvidence(
  artifact: { readonly name: string; readonly digest: string } | undefined,
  kept: readonly Kept[],
  withheld: readonly Withheld[],
  tooCommon: readonly string[],
  report: Delivery | undefined,
): string {
  const redacted = kept.filter(({ replacements }) => Object.keys(replacements).length > 0);
  const counts = [kept.length + withheld.length, kept.length - redacted.length, redacted.length, withheld.length];
  const head = ["Found", "Copied", "Redacted", "Withheld"];
  return [
    artifact === undefined ? "" : `${code(artifact.name)} · ${code(artifact.digest)}`,
    report === undefined || report.upload.ok || report.path === "" ? "" : `Redaction report: ${code(report.path)}`,
    table(head, [counts.map(String)], head),
    renderReplacements(redacted),
    renderWithheld(withheld),
    renderShortSummary(tooCommon),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function renderReplacements(redacted: readonly Kept[]): string {
  const sums = new Map<string, number>();
  for (const [form, count] of redacted.flatMap(({ replacements }) => Object.entries(replacements)))
    sums.set(form, (sums.get(form) ?? 0) + count);
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, count]) => [code(form), String(count)]);
  return rows.length === 0 ? "" : table(["Form of the value", "Replaced"], rows, ["Replaced"]);
}

function renderWithheld(withheld: readonly Withheld[]): string {
  if (withheld.length === 0) return "";
  const rows = withheld
    .slice(0, SHOWN_LIMIT)
    .map(({ path, reason }) => [code(path), code(reason), reasons[reason].what]);
  const more = withheld.length - rows.length;
  return `${table(["Withheld", "Reason", "What it means"], rows)}${more > 0 ? `\n\nand ${more} more` : ""}`;
}
