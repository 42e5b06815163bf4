import { jsonAnswer } from "./json-answer.ts";
import { openai } from "./openai/provider.ts";
import { type Route, rowsOf } from "./route.ts";
import { STOP_PATH } from "./stop-path.ts";

/** The routes of the server itself: whether it is there, and its end. Agents ask for the head of `/` or `/api/hello` before their first call. */
export const controlRoutes: readonly Route[] = rowsOf(
  openai,
  [
    "health",
    "GET",
    /^\/health$/,
    { kind: "document", show: ({ setting: { instance } }) => jsonAnswer(200, { ok: true, instance }) },
    { access: "open" },
  ],
  ["probe", "HEAD", /^\/(?:api\/hello)?$/, { kind: "probe" }, { access: "open" }],
  ["control.stop", "POST", new RegExp(`^${STOP_PATH}$`), { kind: "stop" }],
);
