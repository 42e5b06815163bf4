import { jsonAnswer } from "../json-answer.ts";
import type { WireAnswer } from "../protocol.ts";
import type { Question } from "../question.ts";

/** The transport-mux's six numbers, and beside them all requests by what became of them, by what they showed for a key, and by route. */
export function showMetrics({ memory: { metrics }, stamp }: Question): WireAnswer {
  const { requests, errors, inputTokens, outputTokens, outcomes, access, routes } = metrics;
  const arrivedMs = stamp.arrivedMs ?? stamp.createdSeconds * 1000;
  return jsonAnswer(200, {
    total_input_tokens: inputTokens,
    total_output_tokens: outputTokens,
    total_requests: requests,
    total_errors: errors,
    uptime_seconds: toTenths(Math.max(0, arrivedMs - metrics.startedMs) / 1000),
    avg_tokens_per_request: toTenths((inputTokens + outputTokens) / Math.max(1, requests)),
    outcomes,
    access,
    routes,
  });
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
