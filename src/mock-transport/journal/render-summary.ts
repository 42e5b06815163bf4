import { code, escapeMarkdown, table } from "../../text/markdown.ts";
import type { JournalRequest } from "../core/journal-line.ts";
import type { Tally } from "./tally.ts";

/** Most rows of a table in the summary. The journal has all of them. */
const ROW_LIMIT = 20;

/**
 * Renders the summary's tables: the calls by fixture, then the requests that no fixture answered.
 */
export function renderCalls(tally: Tally): string {
  const rows = tally.uses.map((uses, index) => [
    code(`fixtures[${index}]`),
    String(uses),
    uses === 0 ? "⚠️ unused" : "✅ used",
  ]);
  const facts = [
    `calls: ${tally.calls}`,
    `streamed: ${tally.streams}`,
    `retries: ${tally.retries}`,
    `side calls: ${tally.sideCalls}`,
    ...(tally.improvised > 0 ? [`synthesized: ${tally.improvised}`] : []),
    ...(tally.forwarded.length > 0 ? [`forwarded: ${tally.forwarded.length}`] : []),
    ...(tally.upstreamFailures > 0 ? [`failed at the provider: ${tally.upstreamFailures}`] : []),
    `cut short: ${tally.undelivered}`,
    `without the token: ${tally.unauthorized}`,
    `total requests: ${tally.requests}`,
  ];
  const parts = [
    facts.join(" · "),
    ...(rows.length > 0 ? [table(["Fixture", "Answers", "Result"], rows.slice(0, ROW_LIMIT), ["Answers"])] : []),
    ...(rows.length > ROW_LIMIT ? [`… and ${rows.length - ROW_LIMIT} more fixtures.`] : []),
    ...renderRefused([...tally.unmatched, ...tally.unsupported, ...tally.rejected]),
  ];
  return parts.join("\n\n");
}

function renderRefused(requests: readonly JournalRequest[]): string[] {
  if (requests.length === 0) return [];
  const rows = requests.map((request) => [
    String(request.seq),
    code(`${request.method} ${request.path}`),
    code(request.model ?? ""),
    escapeMarkdown(request.excerpt ?? ""),
    `❌ ${renderResult(request)}`,
  ]);
  return [
    table(["Request", "Route", "Model", "User's text", "Result"], rows.slice(0, ROW_LIMIT)),
    ...(rows.length > ROW_LIMIT ? [`… and ${rows.length - ROW_LIMIT} more requests.`] : []),
  ];
}

function renderResult({ outcome, fixture, differs = [], repeats }: JournalRequest): string {
  if (outcome === "unsupported") return "not supported";
  if (outcome !== "unmatched") return `repeats answered request ${repeats}`;
  return fixture === undefined
    ? "there are no fixtures"
    : `nearest ${code(`fixtures[${fixture}]`)}, differs in ${differs.join(", ")}`;
}
