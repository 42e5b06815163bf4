import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Route } from "../../core/request-context.ts";
import { completion, count, defineRoutes } from "../../core/route.ts";
import { muxConverse } from "./converse.ts";
import { muxCount } from "./count.ts";
import { mux } from "./provider.ts";
import { renderMetrics } from "./render-metrics.ts";

/**
 * The transport name in the answer of `/health`; all transports are exposed, each in its own
 * format.
 */
const TRANSPORT = "mock-transport";

/** The server has no cache. */
const CACHE_STATS = toJsonAnswer(200, { enabled: false });

/**
 * The transport-mux's own routes. `/passthrough` is a prefix of the providers' routes and has no
 * row.
 */
export const muxRoutes: readonly Route[] = defineRoutes(
  mux,
  [
    "mux.health",
    "GET",
    /^\/health$/,
    {
      kind: "document",
      show: ({ config: { instance } }) => toJsonAnswer(200, { ok: true, transport: TRANSPORT, instance }),
    },
    { access: "open" },
  ],
  ["mux.metrics", "GET", /^\/metrics$/, { kind: "document", show: renderMetrics }, { access: "open" }],
  ["mux.cache", "GET", /^\/cache\/stats$/, { kind: "document", show: () => CACHE_STATS }, { access: "open" }],
  ["mux.count", "POST", /^\/v1\/count_tokens$/, count(muxCount)],
  ["mux.converse", "POST", /^\/converse$/, completion(muxConverse)],
);
