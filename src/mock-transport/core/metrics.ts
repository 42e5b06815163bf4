import type { JournalEntry } from "./journal-entry.ts";
import type { Metrics } from "./server-state.ts";

/** What one request adds to the transport-mux's metrics. */
export interface MetricsDelta {
  readonly requests: number;
  readonly errors: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** The facts about a request that metrics count. */
export type MetricsFacts = Pick<JournalEntry, "route" | "access" | "outcome" | "class" | "usage">;

/** Outcomes that count as a completed request. */
const COMPLETED_OUTCOMES: readonly JournalEntry["outcome"][] = ["replied", "improvised", "side-call", "forwarded"];

/** Outcomes that count as an error: a valid request that got no completion. */
const FAILED_OUTCOMES: readonly JournalEntry["outcome"][] = ["error-replied", "upstream-failed", "unmatched"];

/** Outcomes of `/passthrough` requests that count as answered. */
const PASSTHROUGH_OUTCOMES: readonly JournalEntry["outcome"][] = [
  ...COMPLETED_OUTCOMES,
  "counted",
  "embedded",
  "listed",
  "shown",
];

/**
 * What a request adds. As in the transport-mux, only completions count: not requests that are
 * refused before they are understood, token counts, or requests without token or route. Every
 * `/passthrough` request counts, without its tokens.
 */
export function toMetricsDelta({
  class: what,
  outcome,
  usage,
}: Pick<MetricsFacts, "class" | "outcome" | "usage">): MetricsDelta {
  if (what === "passthrough") {
    const isAnswered = PASSTHROUGH_OUTCOMES.includes(outcome);
    const isError = !isAnswered && outcome !== "unauthorized";
    return { requests: Number(isAnswered), errors: Number(isError), inputTokens: 0, outputTokens: 0 };
  }
  return {
    requests: Number(COMPLETED_OUTCOMES.includes(outcome)),
    errors: Number(FAILED_OUTCOMES.includes(outcome)),
    inputTokens: usage?.inputTokens ?? 0,
    outputTokens: usage?.outputTokens ?? 0,
  };
}

/** The metrics that follow from requests alone, under the transport-mux's names. */
export function toMuxMetrics({ requests, errors, inputTokens, outputTokens }: MetricsDelta) {
  return {
    total_input_tokens: inputTokens,
    total_output_tokens: outputTokens,
    total_requests: requests,
    total_errors: errors,
    avg_tokens_per_request: roundToTenth((inputTokens + outputTokens) / Math.max(1, requests)),
  };
}

/** The number to one decimal place, as the transport-mux shows averages and times. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Adds one request to the server's metrics. */
export function countRequest(metrics: Metrics, counted: MetricsFacts): void {
  const { requests, errors, inputTokens, outputTokens } = toMetricsDelta(counted);
  metrics.outcomes[counted.outcome] = (metrics.outcomes[counted.outcome] ?? 0) + 1;
  metrics.access[counted.access] = (metrics.access[counted.access] ?? 0) + 1;
  metrics.routes[counted.route] = (metrics.routes[counted.route] ?? 0) + 1;
  metrics.requests += requests;
  metrics.errors += errors;
  metrics.inputTokens += inputTokens;
  metrics.outputTokens += outputTokens;
}
