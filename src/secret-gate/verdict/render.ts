import { code, escapeMarkdown, table } from "../../text/markdown.ts";
import type { Sighting } from "../observation.ts";

const symbols = { ok: "✅", bad: "❌", unknown: "❔" } as const;

/** The summary's table: each requirement, the variable or program that counted, what was seen, the level reached, and the result. Holds no value. */
export function renderSightings(sightings: readonly Sighting[]): string {
  const rows = sightings.map(({ requirement, chosen, status, reason, detail, level, kind }) => [
    code(requirement),
    chosen === undefined ? "–" : code(chosen),
    escapeMarkdown(detail),
    kind === "credential" ? level : "–",
    `${symbols[status]} ${status === "ok" ? "ok" : code(reason ?? "")}`,
  ]);
  return table(["Requirement", "Counted", "Seen", "Level", "Result"], rows);
}
