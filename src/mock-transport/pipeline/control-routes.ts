import { openai } from "../protocols/openai/provider.ts";
import { type Route, rowsOf } from "../core/route.ts";
import { STOP_PATH } from "./stop-path.ts";

/** The routes of the server itself: its end, and whether it is there. Agents ask for the head of their base URL or `/api/hello` before their first call. */
export const controlRoutes: readonly Route[] = rowsOf(
  openai,
  ["probe", "HEAD", /^\/(?:api\/hello)?$/, { kind: "probe" }, { access: "open" }],
  ["control.stop", "POST", new RegExp(`^${STOP_PATH}$`), { kind: "stop" }],
);
