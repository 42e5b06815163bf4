import { authenticate, type Headers } from "../wire/authenticate.ts";
import type { Note } from "../core/journal-entry.ts";
import { openai } from "../protocols/openai/provider.ts";
import type { Question } from "../core/request-context.ts";
import { readableByPages } from "../wire/page-headers.ts";
import type { Route } from "../core/route.ts";

/**
 * How long a browser may keep the answer to a preflight, in seconds: as long as Chromium keeps one.
 */
const MAX_AGE_SECONDS = 7200;

/** Names of headers as a preflight lists them. */
const names = /^[\w!#$%&'*+.^`|~-]+(?: *, *[\w!#$%&'*+.^`|~-]+)*$/;

/**
 * Whether a browser asks if a page may send a request, which it does without the request's key.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function isPreflight(method: string, headers: Headers): boolean {
  return (
    method === "OPTIONS" && (headers["origin"] !== undefined || headers["access-control-request-method"] !== undefined)
  );
}

/**
 * The row that stands for every preflight but those for the server's own end. It grants what is
 * asked, because the request itself needs the token, and says nothing of the path: that is the
 * request's own answer.
 */
export const preflightRoute: Route = {
  id: "preflight",
  method: "any",
  path: /^/,
  access: "open",
  provider: openai,
  work: { kind: "document", show: ({ request }) => ({ status: 204, headers: grantFor(request.headers), body: "" }) },
};

function grantFor(headers: Headers): { readonly [name: string]: string } {
  const asked = headers["access-control-request-headers"];
  return {
    ...readableByPages,
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    // A wildcard does not stand for `authorization`.
    "access-control-allow-headers": typeof asked === "string" && names.test(asked) ? asked : "authorization, *",
    "access-control-max-age": String(MAX_AGE_SECONDS),
    vary: "access-control-request-headers, access-control-request-private-network",
    ...(headers["access-control-request-private-network"] === "true"
      ? { "access-control-allow-private-network": "true" }
      : {}),
  };
}

/**
 * Whether a page may read the answer. Open documents, such as the metrics, are for the programs of
 * this machine: a page of any other website gets them with the token alone, and the answer of the
 * server's own end not at all.
 */
export function isReadableByPages(question: Question, access: Note["access"]): boolean {
  const { route, request, address, setting } = question;
  if (route.work.kind === "stop") return false;
  if (access !== "open") return true;
  const inQuery = route.provider.keyInQuery ? address.query.getAll("key") : [];
  return authenticate(request.headers, inQuery, setting.token) === "accepted";
}
