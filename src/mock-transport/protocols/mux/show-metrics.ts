import { jsonAnswer } from "../../wire/json-answer.ts";
import { muxNumbers, toTenths } from "../../core/metrics.ts";
import type { WireAnswer } from "../../wire/wire.ts";
import type { Question } from "../../core/request-context.ts";

/** The transport-mux's six numbers, and beside them all requests by what became of them, by what they showed for a key, and by route. */
export function showMetrics({ memory: { metrics }, stamp }: Question): WireAnswer {
  const { outcomes, access, routes } = metrics;
  const arrivedMs = stamp.arrivedMs ?? stamp.createdSeconds * 1000;
  return jsonAnswer(200, {
    ...muxNumbers(metrics),
    uptime_seconds: toTenths(Math.max(0, arrivedMs - metrics.startedMs) / 1000),
    outcomes,
    access,
    routes,
  });
}
