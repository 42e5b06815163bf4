import { openaiChat } from "./openai/protocol.ts";
import type { Protocol } from "./protocol.ts";
import { STOP_PATH } from "./stop-path.ts";

/** What a route does. `stop` ends the server; `unsupported` names a provider's route that this version does not answer. */
export type RouteKind = "completion" | "models" | "health" | "stop" | "unsupported" | "unknown";

/** One row of the route table. `id` is what the journal calls it; an `open` route needs no token. */
export interface Route {
  readonly id: string;
  readonly kind: RouteKind;
  readonly method: "GET" | "POST" | "any";
  /** Matched against the path without its query. */
  readonly path: RegExp;
  readonly access: "open" | "token";
  /** The shape of its answers, errors included. */
  readonly protocol: Protocol;
}

/** A row for a provider's route whose wire format is not there yet; it is refused in the shape of OpenAI's errors. */
const unsupported = (id: string, path: RegExp): Route => ({
  id,
  kind: "unsupported",
  method: "any",
  path,
  access: "token",
  protocol: openaiChat,
});

/**
 * Every route the server knows; the first row that fits a request counts. Clients of OpenAI are pointed at the server with and without `/v1`,
 * so both are served. Paths of the other providers are those their official clients call.
 */
export const routes: readonly Route[] = [
  {
    id: "openai.chat",
    kind: "completion",
    method: "POST",
    path: /^(?:\/v1)?\/chat\/completions$/,
    access: "token",
    protocol: openaiChat,
  },
  {
    id: "openai.models",
    kind: "models",
    method: "GET",
    path: /^(?:\/v1)?\/models$/,
    access: "token",
    protocol: openaiChat,
  },
  { id: "health", kind: "health", method: "GET", path: /^\/health$/, access: "open", protocol: openaiChat },
  {
    id: "control.stop",
    kind: "stop",
    method: "POST",
    path: new RegExp(`^${STOP_PATH}$`),
    access: "token",
    protocol: openaiChat,
  },
  unsupported("openai.chat", /^(?:\/v1)?\/chat\/completions\/.+$/),
  unsupported("openai.responses", /^(?:\/v1)?\/responses(?:\/.*)?$/),
  unsupported("openai.embeddings", /^(?:\/v1)?\/embeddings$/),
  unsupported("openai.completions", /^(?:\/v1)?\/completions$/),
  unsupported(
    "openai.other",
    /^(?:\/v1)?\/(?:audio|images|moderations|files|batches|uploads|vector_stores|assistants|threads|realtime|conversations|videos|containers|evals|fine_tuning)(?:\/.*)?$/,
  ),
  unsupported("azure.openai", /^\/openai\/.+$/),
  unsupported("azure.foundry", /^\/models\/chat\/completions$/),
  unsupported("anthropic.messages", /^(?:\/v1)?\/messages(?:\/.*)?$/),
  unsupported("google.models", /^(?:\/v1beta|\/v1)?\/models\/[^/]+:[A-Za-z]+$/),
  unsupported("google.other", /^\/v1beta(?:\/.*)?$/),
  unsupported("openai.model", /^(?:\/v1)?\/models\/.+$/),
  unsupported("google.vertex", /^\/v1(?:beta1)?\/(?:projects|publishers)\/.+$/),
  unsupported("bedrock.model", /^\/model\/.+$/),
  unsupported("transport-mux", /^(?:\/converse|\/metrics|\/cache\/stats|\/v1\/count_tokens|\/passthrough\/.*)$/),
];

const unknown: Route = { ...unsupported("unknown", /^/), kind: "unknown" };

/** The row for a request; one of kind `unknown` when there is none, so that a wrong address still needs the token. */
export function routeOf(method: string, path: string): Route {
  return (
    routes.find((route) => (route.method === "any" || route.method === method) && route.path.test(path)) ?? unknown
  );
}
