import type { Note } from "./journal-entry.ts";
import type { Metrics } from "./server-state.ts";

/** What one request adds to the transport-mux's numbers. */
export interface MetricsDelta {
  readonly requests: number;
  readonly errors: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What is counted of a request. */
export type MetricsFacts = Pick<Note, "route" | "access" | "outcome" | "class" | "usage">;

/** Outcomes that count as a completed request. */
const completed: readonly Note["outcome"][] = ["replied", "improvised", "side-call", "forwarded"];

/** Outcomes that count as an error: a request that was understood came back without its completion. */
const failed: readonly Note["outcome"][] = ["error-replied", "upstream-failed", "unmatched"];

/** Further outcomes that are an answer where everything that is passed through counts. */
const passed: readonly Note["outcome"][] = [...completed, "counted", "embedded", "listed", "shown"];

/**
 * What a request adds. As the transport-mux has it, completions alone count: not what is refused before it is understood, nor counts of tokens, nor what lacks the token or
 * a route. What is passed through counts whatever it is, without its tokens.
 */
export function deltaOf({
  class: what,
  outcome,
  usage,
}: Pick<MetricsFacts, "class" | "outcome" | "usage">): MetricsDelta {
  if (what === "passthrough") {
    const isPassed = passed.includes(outcome);
    const isError = !isPassed && outcome !== "unauthorized";
    return { requests: Number(isPassed), errors: Number(isError), inputTokens: 0, outputTokens: 0 };
  }
  return {
    requests: Number(completed.includes(outcome)),
    errors: Number(failed.includes(outcome)),
    inputTokens: usage?.inputTokens ?? 0,
    outputTokens: usage?.outputTokens ?? 0,
  };
}

/** The transport-mux's numbers that follow from requests alone, under its names. */
export function muxNumbers({ requests, errors, inputTokens, outputTokens }: MetricsDelta) {
  return {
    total_input_tokens: inputTokens,
    total_output_tokens: outputTokens,
    total_requests: requests,
    total_errors: errors,
    avg_tokens_per_request: toTenths((inputTokens + outputTokens) / Math.max(1, requests)),
  };
}

/** The number to one decimal place, as the transport-mux shows its averages and times. */
export function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Counts one request in the server's metrics. */
export function countIn(metrics: Metrics, counted: MetricsFacts): void {
  const { requests, errors, inputTokens, outputTokens } = deltaOf(counted);
  metrics.outcomes[counted.outcome] = (metrics.outcomes[counted.outcome] ?? 0) + 1;
  metrics.access[counted.access] = (metrics.access[counted.access] ?? 0) + 1;
  metrics.routes[counted.route] = (metrics.routes[counted.route] ?? 0) + 1;
  metrics.requests += requests;
  metrics.errors += errors;
  metrics.inputTokens += inputTokens;
  metrics.outputTokens += outputTokens;
}
