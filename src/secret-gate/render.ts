import { code, escapeMarkdown, table } from "../text/markdown.ts";
import type { Sighting } from "./observe.ts";

/** The summary's table: each requirement, the variable that counted, and what was seen. Holds no value. */
export function renderSightings(sightings: readonly Sighting[]): string {
  const rows = sightings.map(({ requirement, chosen, status, reason, detail }) => [
    code(requirement),
    chosen === undefined ? "–" : code(chosen),
    escapeMarkdown(detail),
    status === "ok" ? "✅ ok" : `❌ ${code(reason ?? "")}`,
  ]);
  return table(["Requirement", "Variable", "Seen", "Result"], rows);
}
