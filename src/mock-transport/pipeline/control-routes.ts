import type { Route } from "../core/request-context.ts";
import { defineRoutes } from "../core/route.ts";
import { openai } from "../protocols/openai/provider.ts";
import { STOP_PATH } from "./stop-path.ts";

/**
 * Routes of the server itself. Agents send HEAD to their base URL or `/api/hello` before their first
 * call.
 */
export const controlRoutes: readonly Route[] = defineRoutes(
  openai,
  ["probe", "HEAD", /^\/(?:api\/hello)?$/, { kind: "probe" }, { access: "open" }],
  ["control.stop", "POST", new RegExp(`^${STOP_PATH}$`), { kind: "stop" }],
);
