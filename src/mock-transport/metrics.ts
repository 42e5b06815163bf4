import type { Note } from "./exchange.ts";
import type { Metrics } from "./memory.ts";

/** Outcomes that count as a completed request. */
export const completed: readonly Note["outcome"][] = ["replied", "improvised", "side-call", "forwarded"];

/** Outcomes that count as an error. */
export const failed: readonly Note["outcome"][] = ["error-replied", "unmatched", "unsupported", "invalid", "too-large"];

/** Counts one request in the server's metrics. */
export function countIn(metrics: Metrics, { outcome, access, usage }: Note): void {
  metrics.outcomes[outcome] = (metrics.outcomes[outcome] ?? 0) + 1;
  metrics.access[access] = (metrics.access[access] ?? 0) + 1;
  if (completed.includes(outcome)) metrics.requests += 1;
  if (failed.includes(outcome)) metrics.errors += 1;
  metrics.inputTokens += usage?.inputTokens ?? 0;
  metrics.outputTokens += usage?.outputTokens ?? 0;
}
