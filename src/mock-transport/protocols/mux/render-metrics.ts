import { toJsonAnswer } from "../../wire/json-answer.ts";
import { toMuxMetrics, roundToTenth } from "../../core/metrics.ts";
import type { WireAnswer } from "../../wire/wire.ts";
import type { RequestContext } from "../../core/request-context.ts";

/**
 * The transport-mux's six metrics, followed by the request counts per outcome, key check and route.
 */
export function renderMetrics({ state: { metrics }, meta }: RequestContext): WireAnswer {
  const { outcomes, access, routes } = metrics;
  const arrivedMs = meta.arrivedMs ?? meta.createdSeconds * 1000;
  return toJsonAnswer(200, {
    ...toMuxMetrics(metrics),
    uptime_seconds: roundToTenth(Math.max(0, arrivedMs - metrics.startedMs) / 1000),
    outcomes,
    access,
    routes,
  });
}
