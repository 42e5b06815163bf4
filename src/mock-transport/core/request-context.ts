import type { Fault, Pace } from "../../schema/delivery.ts";
import type { Headers } from "../wire/authenticate.ts";
import { parseRequestJson } from "../wire/parse-request-json.ts";
import type { WireAnswer, WireError } from "../wire/wire.ts";
import type { Refusal } from "./completion-request.ts";
import type { DeliveryOptions } from "./delivery-options.ts";
import type { JournalEntry } from "./journal-entry.ts";
import type { Outbound } from "./outbound.ts";
import type { Counter, Embedder, ModelCatalog, Protocol, ProtocolContext, Provider } from "./protocol.ts";
import type { ServerConfig } from "./server-config.ts";

/** Everything that the answer to one request is made from. */
export interface RequestContext extends ProtocolContext {
  readonly route: Route;
  readonly path: string;
  /** Pace and fault that the request's own headers ask for. */
  readonly controlHeaders?: { readonly pace: Pace | undefined; readonly fault: Fault | undefined };
}

/** An answer and the findings about its request. */
export interface HandlerResult {
  readonly answer: WireAnswer;
  readonly findings: Findings;
  /** How to deliver the answer, when its fixture or request says so. */
  readonly deliveryOptions?: DeliveryOptions | undefined;
  /** The request to a real provider, whose answer replaces this one. */
  readonly outbound?: Outbound;
  readonly isStop?: true;
}

/** Facts about a request that its handler establishes. Not redacted yet. */
export type Findings = Pick<JournalEntry, "outcome"> &
  Partial<
    Pick<
      JournalEntry,
      | "class"
      | "protocol"
      | "fixture"
      | "reply"
      | "differs"
      | "model"
      | "excerpt"
      | "param"
      | "streaming"
      | "repeats"
      | "usage"
      | "fault"
      | "upstream"
    >
  >;

/** One row of the route table. `id` is its name in the journal. */
export interface Route {
  readonly id: string;
  readonly method: "GET" | "HEAD" | "POST" | "DELETE" | "any";
  /** Matched against the path without its query. The group `model` captures the model's name. */
  readonly path: RegExp;
  readonly access: RouteAccess;
  /**
   * Separates requests of different providers that share one path. Without it the route takes all.
   */
  readonly constraint?: RouteConstraint;
  /** Determines the shape of errors. */
  readonly provider: Provider;
  readonly work: Work;
}

/** Who may use a route: holders of the token, everybody, or everybody who sends no key at all. */
export type RouteAccess = "token" | "open" | "open-without-key";

/** Whether a route accepts a request with these headers and this query. */
export type RouteConstraint = (headers: Headers, query: URLSearchParams) => boolean;

/**
 * What a route does. `stored` refers to an earlier answer, `socket` opens a WebSocket, `document`
 * shows server information, `probe` only confirms that the path exists, `stop` ends the server.
 * `unsupported` is a provider's route that this version does not answer.
 */
export type Work =
  | { readonly kind: "completion"; readonly protocol: Protocol }
  | { readonly kind: "count"; readonly counter: Counter }
  | { readonly kind: "embeddings"; readonly embed: Embedder }
  | { readonly kind: "models"; readonly catalogue: Pick<ModelCatalog, "encodeList"> }
  | { readonly kind: "model"; readonly catalogue: Pick<ModelCatalog, "encodeOne"> }
  | { readonly kind: "stored"; readonly answer: (context: RequestContext) => HandlerResult }
  | { readonly kind: "document"; readonly show: (context: RequestContext) => WireAnswer }
  | { readonly kind: "socket" | "probe" | "stop" | "unsupported" }
  | { readonly kind: "unknown"; readonly hint?: string };

/** An answer in the error shape of the route's provider. */
export function refuse(
  { route, meta }: Pick<RequestContext, "route" | "meta">,
  outcome: JournalEntry["outcome"],
  error: WireError,
  findings: Partial<Findings> = {},
): HandlerResult {
  return { answer: route.provider.encodeError(error, meta), findings: { ...findings, outcome } };
}

/**
 * Whether an invalid body is refused. A server that is not strict treats it as an empty request.
 */
export function isRefused({ kind, isFirm }: Refusal, { strict }: ServerConfig): boolean {
  return strict || kind === "unsupported" || isFirm === true;
}

/** The answer to a body that the route's provider rejects or that this version does not support. */
export function refuseBody({ kind, message, param, code }: Refusal, context: RequestContext): HandlerResult {
  const error: WireError = {
    status: 400,
    message,
    param,
    code: code ?? (kind === "invalid" ? undefined : "request.unsupported"),
  };
  return refuse(context, kind, error, param === undefined ? {} : { param });
}

/**
 * Passes the parsed body to `answer`, or refuses a body over the limit. Text that is not JSON, or is
 * nested too deeply, becomes `undefined`, which every protocol rejects.
 */
export function withBody(context: RequestContext, answer: (body: unknown) => HandlerResult): HandlerResult {
  const { body } = context.request;
  if (body === undefined)
    return refuse(context, "too-large", { status: 413, message: "The request body is over the limit." });
  return answer(parseRequestJson(body));
}
