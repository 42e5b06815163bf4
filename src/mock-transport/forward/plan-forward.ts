import { renderMarker } from "../../redact/marker.ts";
import { classify } from "../core/classify.ts";
import type { JournalEntry } from "../core/journal-entry.ts";
import type { Outbound, OutboundCall } from "../core/outbound.ts";
import {
  type Findings,
  type HandlerResult,
  refuse,
  type RequestContext,
  withBody,
  type Work,
} from "../core/request-context.ts";
import { toFailureError } from "../core/upstream-failure.ts";
import { buildOutboundHeaders, collectHeaderSecrets } from "./build-outbound-headers.ts";
import { detachConversation } from "./detach-conversation.ts";
import { filterQuery, resolveUpstreamAddress } from "./resolve-upstream-address.ts";
import { findUpstreamProvider, resolveUpstreamBase } from "./upstream-base.ts";

/** Replaces the run's token in a body. */
const REDACTED_TOKEN = renderMarker("value");

const FORWARDED_OUTCOMES: { readonly [kind in Work["kind"]]?: JournalEntry["outcome"] } = {
  completion: "forwarded",
  count: "counted",
  embeddings: "embedded",
  models: "listed",
  model: "listed",
};

/**
 * Forwards a request unchanged, except for the token, to the provider of its route. Refuses a request
 * that could send a key to another host or that the provider cannot understand.
 */
export function planForward(context: RequestContext, path: string): HandlerResult {
  const { route, request, config, meta } = context;
  const provider = findUpstreamProvider(route);
  const base = provider === undefined ? undefined : resolveUpstreamBase(provider, config.upstream);
  if (provider === undefined || base === undefined) return refuseRoute(context);
  const query = filterQuery(request.target, provider, config.token);
  const address = path.includes(config.token) ? undefined : resolveUpstreamAddress(provider, base, { path, query });
  if (address === undefined) return refuseAddress(context);
  const secrets = [...collectHeaderSecrets(request.headers), ...context.address.query.getAll("key")];
  if (secrets.some((secret) => secret.includes(config.token))) return refuseToken(context);
  if (!isJson(request.headers["content-type"], request.body)) return refuseContentType(context);
  return withBody(context, (json) => {
    const call = decodeCall(context, json);
    const outbound: Outbound = {
      provider,
      address,
      method: request.method,
      headers: buildOutboundHeaders(request.headers, provider, config.token),
      body: request.body === "" ? undefined : request.body?.replaceAll(config.token, REDACTED_TOKEN),
      secrets,
      outcome:
        call !== undefined && call.class !== "turn" ? "side-call" : (FORWARDED_OUTCOMES[route.work.kind] ?? "shown"),
      call,
      refuse: (failure, code) => route.provider.encodeError(toFailureError(failure, address.host, code), meta),
    };
    const upstream = { host: address.host, hasUsage: false };
    const findings: Findings = { outcome: "upstream-failed", upstream, ...collectFindings(context, call) };
    return { answer: outbound.refuse("reset"), findings, outbound };
  });
}

function decodeCall({ route: { work }, address }: RequestContext, json: unknown): OutboundCall | undefined {
  if (work.kind !== "completion") return undefined;
  const decoded = work.protocol.decode(detachConversation(json), address);
  if (!decoded.ok) return undefined;
  return { request: decoded.request, class: classify(decoded.request), test: address.test };
}

function collectFindings({ route: { work } }: RequestContext, call: OutboundCall | undefined): Partial<Findings> {
  if (work.kind !== "completion") return {};
  if (call === undefined) return { protocol: work.protocol.id };
  const { protocol, model, prompt, streaming } = call.request;
  return { class: call.class, protocol, model, excerpt: prompt, streaming };
}

/**
 * Whether the body can be forwarded. Bodies are read as text, which would corrupt other formats.
 */
function isJson(contentType: string | readonly string[] | undefined, body: string | undefined): boolean {
  return body === "" || contentType === undefined || /^application\/(?:[\w.+-]+\+)?json\b/i.test(String(contentType));
}

function refuseRoute(context: RequestContext): HandlerResult {
  const { request, path, config } = context;
  return refuse(context, "unsupported", {
    status: 501,
    code: "request.unsupported",
    message: `The mode \`${config.mode}\` does not forward ${request.method} ${path}: the provider's host is unknown. Set \`upstream\` for Azure or Vertex; test other providers in a lane that calls them directly.`,
    final: true,
  });
}

function refuseAddress(context: RequestContext): HandlerResult {
  return refuse(context, "invalid", {
    status: 400,
    code: "upstream.address",
    message: `No key is sent to this address: the path leaves the provider's base URL, or the base URL is neither https nor on this machine. Correct the path or \`upstream\`.`,
    final: true,
  });
}

function refuseToken(context: RequestContext): HandlerResult {
  return refuse(context, "unauthorized", {
    status: 401,
    code: "invalid_api_key",
    message: `The key is the token of this run, which the provider does not know. In the mode \`${context.config.mode}\` the token belongs only in the base URL; give the client the provider's own key.`,
    final: true,
  });
}

function refuseContentType(context: RequestContext): HandlerResult {
  return refuse(context, "unsupported", {
    status: 501,
    code: "request.unsupported",
    message: `The body is not JSON, and the mode \`${context.config.mode}\` forwards only JSON. Run this test in a lane that calls the provider directly.`,
    param: "content-type",
    final: true,
  });
}
