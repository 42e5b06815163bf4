import type { Headers } from "../wire/authenticate.ts";
import { readableByPages } from "../wire/page-headers.ts";
import type { Stamp, WireAnswer, WireRequest } from "../wire/wire.ts";

/** What a client may call its request: nothing that could be more than a name. */
const requestName = /^[\w.:/+=@-]{1,128}$/;

/**
 * The answer as it leaves: with the request's name, with leave for pages to read it, and without
 * its body when only the head was asked for.
 */
export function outgoing(
  answer: WireAnswer,
  { method, headers: asked }: WireRequest,
  stamp: Stamp,
  isReadable: boolean,
): WireAnswer {
  const name = requestIdOf(asked, stamp);
  const headers = isReadable
    ? { "x-request-id": name, ...readableByPages, ...answer.headers }
    : { "x-request-id": name, ...answer.headers };
  if (method !== "HEAD") return { ...answer, headers };
  const length = "body" in answer ? { "content-length": String(Buffer.byteLength(answer.body)) } : {};
  return { status: answer.status, headers: { ...headers, ...length }, body: "" };
}

/** The name of a request: the one its client gave it in `x-request-id`, when that is a name of at most 128 characters, or else the server's own. */
export function requestIdOf(headers: Headers, { id }: Pick<Stamp, "id">): string {
  const named = headers["x-request-id"];
  return typeof named === "string" && requestName.test(named) ? named : id;
}
