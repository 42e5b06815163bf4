import type { Headers } from "../wire/authenticate.ts";
import { CORS_HEADERS } from "../wire/cors-headers.ts";
import type { RequestMeta, WireAnswer, WireRequest } from "../wire/wire.ts";

/** Request ids that are accepted from clients. */
const REQUEST_ID = /^[\w.:/+=@-]{1,128}$/;

/**
 * Adds the request id and, for pages that may read the answer, CORS headers. Removes the body for
 * HEAD.
 */
export function finalizeAnswer(
  answer: WireAnswer,
  { method, headers: requestHeaders }: WireRequest,
  meta: RequestMeta,
  isReadable: boolean,
): WireAnswer {
  const requestId = resolveRequestId(requestHeaders, meta);
  const headers = isReadable
    ? { "x-request-id": requestId, ...CORS_HEADERS, ...answer.headers }
    : { "x-request-id": requestId, ...answer.headers };
  if (method !== "HEAD") return { ...answer, headers };
  const length = "body" in answer ? { "content-length": String(Buffer.byteLength(answer.body)) } : {};
  return { status: answer.status, headers: { ...headers, ...length }, body: "" };
}

/**
 * The client's `x-request-id` when it is valid and at most 128 characters long, or else the
 * server's own id.
 */
export function resolveRequestId(headers: Headers, { id }: Pick<RequestMeta, "id">): string {
  const requestId = headers["x-request-id"];
  return typeof requestId === "string" && REQUEST_ID.test(requestId) ? requestId : id;
}
