import { authenticate, type Headers } from "../wire/authenticate.ts";
import type { JournalEntry } from "../core/journal-entry.ts";
import { openai } from "../protocols/openai/provider.ts";
import type { RequestContext, Route } from "../core/request-context.ts";
import { CORS_HEADERS } from "../wire/cors-headers.ts";

/** How long a browser may cache the answer to a preflight, in seconds: Chromium's maximum. */
const MAX_AGE_SECONDS = 7200;

/** A list of header names in a preflight. */
const HEADER_NAMES = /^[\w!#$%&'*+.^`|~-]+(?: *, *[\w!#$%&'*+.^`|~-]+)*$/;

/**
 * Whether the request is a CORS preflight. Browsers send it without the request's key.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function isPreflight(method: string, headers: Headers): boolean {
  return (
    method === "OPTIONS" && (headers["origin"] !== undefined || headers["access-control-request-method"] !== undefined)
  );
}

/**
 * The route of every preflight except those for the stop route. It grants what is requested, because
 * the request itself needs the token. It does not report whether the path exists.
 */
export const preflightRoute: Route = {
  id: "preflight",
  method: "any",
  path: /^/,
  access: "open",
  provider: openai,
  work: {
    kind: "document",
    show: ({ request }) => ({ status: 204, headers: buildPreflightHeaders(request.headers), body: "" }),
  },
};

function buildPreflightHeaders(headers: Headers): { readonly [name: string]: string } {
  const requested = headers["access-control-request-headers"];
  return {
    ...CORS_HEADERS,
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    // The wildcard excludes `authorization`.
    "access-control-allow-headers":
      typeof requested === "string" && HEADER_NAMES.test(requested) ? requested : "authorization, *",
    "access-control-max-age": String(MAX_AGE_SECONDS),
    vary: "access-control-request-headers, access-control-request-private-network",
    ...(headers["access-control-request-private-network"] === "true"
      ? { "access-control-allow-private-network": "true" }
      : {}),
  };
}

/**
 * Whether a page may read the answer. Open documents, such as the metrics, are for programs on this
 * machine: pages need the token for them. No page may read the answer of the stop route.
 */
export function isReadableByPages(context: RequestContext, access: JournalEntry["access"]): boolean {
  const { route, request, address, config } = context;
  if (route.work.kind === "stop") return false;
  if (access !== "open") return true;
  const queryKeys = route.provider.keyInQuery ? address.query.getAll("key") : [];
  return authenticate(request.headers, queryKeys, config.token) === "accepted";
}
