import type { JournalEntry } from "../core/journal-entry.ts";
import { countRequest, type MetricsFacts } from "../core/metrics.ts";
import type { Outbound } from "../core/outbound.ts";
import type { Provider } from "../core/protocol.ts";
import { type Findings, type HandlerResult, refuse, type RequestContext } from "../core/request-context.ts";
import type { ServerConfig } from "../core/server-config.ts";
import type { ServerState } from "../core/server-state.ts";
import type { Delivery } from "../core/delivery.ts";
import { planDelivery } from "../delivery/plan-delivery.ts";
import { getCallerRedactor } from "../forward/caller-redactor.ts";
import { isForwarded, isForwarding } from "../forward/forwarding.ts";
import { planForward } from "../forward/plan-forward.ts";
import { createSeededRandom } from "../generate/seeded-random.ts";
import { type Access, authenticate } from "../wire/authenticate.ts";
import type { RequestMeta, WireAnswer, WireError, WireRequest } from "../wire/wire.ts";
import { answerRoute } from "./answer-route.ts";
import { isReadableByPages } from "./cross-origin.ts";
import { finalizeAnswer } from "./finalize-answer.ts";
import { getPathCache } from "./match-path.ts";
import { resolveRoute } from "./routes.ts";
import { takeTokenFromPath, toPathTokenError } from "./token-in-path.ts";
import { writeJournalEntry } from "./write-journal-entry.ts";

/** The answer to one request and its journal entry. */
export interface HandledRequest {
  readonly answer: WireAnswer;
  /**
   * Builds the redacted journal entry. Call it after the answer is sent, because redaction is slow.
   */
  readonly toJournalEntry: () => JournalEntry;
  /** The delivery plan; `undefined` when the answer is written at once. */
  readonly delivery: Delivery | undefined;
  /**
   * The request to a real provider, whose answer replaces `answer` and completes the journal entry.
   */
  readonly outbound: Outbound | undefined;
  /** Ends the server once the answer is sent. */
  readonly isStop: true | undefined;
}

/**
 * Answers one request: route, token, body, fixture, encoder, in this order. Deterministic: the same
 * request, config, meta and state give the same answer.
 */
export function handleRequest(
  received: WireRequest,
  config: ServerConfig,
  meta: RequestMeta,
  state: ServerState,
): HandledRequest {
  const tokenInPath = isForwarding(config.mode) ? takeTokenFromPath(received, config.token) : undefined;
  const request = tokenInPath?.request ?? received;
  const { method, target, headers } = request;
  const { route, path, ownPath, address } = resolveRoute(method, target, headers, getPathCache(state));
  const context: RequestContext = { route, path, address, request, config, meta, state };
  const isSent = tokenInPath !== undefined && isForwarded(route.work);
  const { access, refused } =
    tokenInPath === undefined ? authorize(context) : authorizeForwarded(tokenInPath.access, isSent, context);
  if (refused !== undefined) return finalize(refuse(context, "unauthorized", refused), context, access);
  return finalize(isSent ? planForward(context, ownPath) : answerRoute(context), context, access);
}

/**
 * Like `authorize` for modes with a real provider: only the token in the path permits forwarding.
 */
function authorizeForwarded(access: Access, isSent: boolean, context: RequestContext): ReturnType<typeof authorize> {
  if (access === "accepted") return { access, refused: undefined };
  return isSent ? { access, refused: toPathTokenError(access) } : authorize(context);
}

/** Checks the request's credentials. Returns the error when they do not suffice for the route. */
export function authorize({ route, address, request, config }: RequestContext): {
  readonly access: JournalEntry["access"];
  readonly refused: WireError | undefined;
} {
  const queryKeys = route.provider.keyInQuery ? address.query.getAll("key") : [];
  const access: Access = authenticate(request.headers, queryKeys, config.token);
  if (route.access === "open" || (route.access === "open-without-key" && access === "missing"))
    return { access: "open", refused: undefined };
  return { access, refused: access === "accepted" ? undefined : toAuthError(access, route.provider) };
}

/** Completes the answer, updates the metrics and plans the delivery. */
export function finalize(
  result: HandlerResult,
  context: RequestContext,
  access: JournalEntry["access"],
): HandledRequest {
  const { config, meta, state } = context;
  const { outbound, deliveryOptions, findings } = result;
  const facts = collectMetricsFacts(context, access, findings);
  if (outbound === undefined) countRequest(state.metrics, facts);
  const answer = finalizeAnswer(result.answer, context.request, meta, isReadableByPages(context, access));
  const delivery =
    deliveryOptions && planDelivery(answer, deliveryOptions, createSeededRandom(`${config.seed}:${meta.seq}`));
  return {
    answer,
    toJournalEntry: () => {
      const redactors = outbound === undefined ? [] : [getCallerRedactor(outbound.secrets, state)];
      return writeJournalEntry(context, findings, facts, redactors);
    },
    outbound,
    delivery,
    isStop: result.isStop,
  };
}

function toAuthError(access: Access, { keyHint, keyStatus = 401 }: Provider): WireError {
  const what = access === "missing" ? "The request has no key." : "The key is not the token of this run.";
  return {
    status: keyStatus,
    code: "invalid_api_key",
    message: `${what} Send the \`token\` output of mock-transport as ${keyHint}.`,
  };
}

/** The facts for the metrics. None is text from the client. */
function collectMetricsFacts(
  { route, address }: RequestContext,
  access: JournalEntry["access"],
  { class: what, outcome, usage }: Findings,
): MetricsFacts {
  return {
    route: route.id,
    access,
    outcome,
    class: address.isPassthrough ? "passthrough" : (what ?? route.work.kind),
    usage,
  };
}
