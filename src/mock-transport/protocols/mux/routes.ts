import { jsonAnswer } from "../../wire/json-answer.ts";
import { completion, count, type Route, rowsOf } from "../../core/route.ts";
import { muxConverse } from "./converse.ts";
import { muxCount } from "./count.ts";
import { mux } from "./provider.ts";
import { showMetrics } from "./show-metrics.ts";

/** What `/health` says for the transport that is exposed: all of them are, and each answers in its own format. */
const TRANSPORT = "mock-transport";

/** There is no cache; every answer is made anew. */
const noCache = jsonAnswer(200, { enabled: false });

/** The transport-mux's own routes. `/passthrough` is no row of them: what follows it is a provider's. */
export const muxRoutes: readonly Route[] = rowsOf(
  mux,
  [
    "mux.health",
    "GET",
    /^\/health$/,
    {
      kind: "document",
      show: ({ setting: { instance } }) => jsonAnswer(200, { ok: true, transport: TRANSPORT, instance }),
    },
    { access: "open" },
  ],
  ["mux.metrics", "GET", /^\/metrics$/, { kind: "document", show: showMetrics }, { access: "open" }],
  ["mux.cache", "GET", /^\/cache\/stats$/, { kind: "document", show: () => noCache }, { access: "open" }],
  ["mux.count", "POST", /^\/v1\/count_tokens$/, count(muxCount)],
  ["mux.converse", "POST", /^\/converse$/, completion(muxConverse)],
);
