import { code, escapeMarkdown, table } from "../../text/markdown.ts";
import type { Observation } from "../observation.ts";

const SYMBOLS = { ok: "✅", bad: "❌", unknown: "❔" } as const;

/**
 * Renders the summary's table: each requirement, the variable or program that counts, the detail,
 * the level reached, and the result. It contains no value.
 */
export function renderObservations(observations: readonly Observation[]): string {
  const rows = observations.map(({ requirement, chosen, status, reason, detail, level, kind }) => [
    code(requirement),
    chosen === undefined ? "–" : code(chosen),
    escapeMarkdown(detail),
    kind === "credential" ? level : "–",
    `${SYMBOLS[status]} ${status === "ok" ? "ok" : code(reason ?? "")}`,
  ]);
  return table(["Requirement", "Variable or program", "Observation", "Level", "Result"], rows);
}
