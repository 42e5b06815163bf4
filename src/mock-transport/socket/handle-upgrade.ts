import { type HandlerResult, refuse, type RequestContext, type Route } from "../core/request-context.ts";
import type { ServerConfig } from "../core/server-config.ts";
import type { ServerState } from "../core/server-state.ts";
import { isForwarding } from "../forward/forwarding.ts";
import { authorize, finalize, type HandledRequest } from "../pipeline/handle-request.ts";
import { getPathCache } from "../pipeline/match-path.ts";
import { resolveRoute } from "../pipeline/routes.ts";
import { getConversations, removeSocketResponses } from "../protocols/openai/conversations.ts";
import type { Headers } from "../wire/authenticate.ts";
import type { Address, RequestMeta, WireError, WireRequest } from "../wire/wire.ts";

/** An open WebSocket. The values from its handshake apply to all of its messages. */
export interface SocketSession {
  readonly route: Route;
  readonly path: string;
  readonly address: Address & { readonly socket: number };
  readonly headers: Headers;
  readonly target: string;
}

/** The answer to a handshake. Its status is 101 exactly when there is a session. */
export interface HandledUpgrade extends HandledRequest {
  readonly session?: SocketSession;
}

/**
 * Answers a WebSocket handshake with a session, or with an HTTP error. Status 426 makes clients use
 * HTTP at once. It answers routes without WebSockets, and all routes when a real provider answers,
 * because WebSockets are not forwarded.
 */
export function handleUpgrade(
  request: WireRequest,
  config: ServerConfig,
  meta: RequestMeta,
  state: ServerState,
): HandledUpgrade {
  const { method, target, headers } = request;
  const pathCache = getPathCache(state);
  const { route, path, address } = resolveRoute(method, target, headers, pathCache);
  const context: RequestContext = { route, path, address, request, config, meta, state };
  if (isForwarding(config.mode)) return finalize(refuseUpgrade(context), context, "open");
  const { access, refused } = authorize(context);
  if (refused !== undefined) return finalize(refuse(context, "unauthorized", refused), context, access);
  if (route.work.kind !== "socket") {
    const isKnown =
      route.work.kind !== "unknown" || resolveRoute("POST", target, headers, pathCache).route.work.kind !== "unknown";
    return finalize(isKnown ? refuseUpgrade(context) : refuseUnknown(context), context, access);
  }
  const error = checkHandshake(headers);
  if (error !== undefined) return finalize(refuse(context, "invalid", error), context, access);
  const result: HandlerResult = { answer: { status: 101, headers: {}, body: "" }, findings: { outcome: "shown" } };
  const session = { route, path, address: { ...address, socket: meta.seq }, headers, target };
  return { ...finalize(result, context, access), session };
}

/** Discards the conversations that only this session could continue. */
export function closeSession({ address }: SocketSession, state: ServerState): void {
  removeSocketResponses(getConversations(state), address.socket);
}

/** The error of an invalid handshake. @see RFC 6455, 4.2.1 */
function checkHandshake(headers: Headers): WireError | undefined {
  const { "sec-websocket-key": key, "sec-websocket-version": version } = headers;
  if (version !== "13") return { status: 400, message: "The header `sec-websocket-version` must be 13.", final: true };
  if (typeof key === "string" && /^[+/0-9A-Za-z]{22}==$/.test(key)) return undefined;
  return { status: 400, message: "The header `sec-websocket-key` must hold 16 bytes as base64.", final: true };
}

function refuseUpgrade(context: RequestContext): HandlerResult {
  const message = `${context.path} does not accept WebSockets. Send the request over HTTP.`;
  return refuse(context, "unknown-route", { status: 426, message, final: true });
}

function refuseUnknown(context: RequestContext): HandlerResult {
  const message = `${context.path} is not a route of mock-transport. WebSockets are opened below \`base-url\`, at /responses.`;
  return refuse(context, "unknown-route", { status: 404, message, final: true });
}
