import type { HandledRequest } from "../../../src/mock-transport/pipeline/handle-request.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import { CORS_HEADERS } from "../../../src/mock-transport/wire/cors-headers.ts";
import type { RequestMeta, WireAnswer, WireRequest } from "../../../src/mock-transport/wire/wire.ts";
import { unknownFailure } from "../../_runtime/unknown-failure.ts";
import { deliver } from "../connection/deliver.ts";
import { abort, type AnyRequest, type AnyResponse, isClosed, isFullySent } from "../connection/h1-h2-server.ts";
import { type RequestBody, readBody, readBufferedBody } from "../connection/read-body.ts";
import { MALFORMED_ENTRY } from "../connection/reject-connection.ts";
import type { TrackedRequest } from "../websocket/request-tracker.ts";
import type { RequestHandler } from "./request-handler.ts";
import type { ServerJournal } from "./server-journal.ts";

/** What answering a request needs of its server. */
export interface AnswerContext {
  readonly limits: Limits;
  readonly journal: ServerJournal;
  readonly loaded: Promise<RequestHandler>;
  /** The loaded handler; set by the first request, so that later ones await nothing. */
  handler: RequestHandler | undefined;
  /** Drains the server, then answers the stop request on this response. */
  readonly confirmStop: (response: AnyResponse, headers: WireAnswer["headers"]) => void;
}

/**
 * Body of the answer to a request on which the server failed, in the form that most clients read.
 */
const FAILURE_BODY = JSON.stringify({
  error: {
    message: "mock-transport failed on this request; server.log in its evidence says where.",
    type: "server_error",
  },
});

const FAILURE_HEADERS = { "content-type": "application/json", "x-should-retry": "false", ...CORS_HEADERS };

/**
 * Answers and records one request. Resolves when its response is closed; rejects when the server
 * fails on it.
 */
export async function answerRequest(
  context: AnswerContext,
  request: AnyRequest,
  response: AnyResponse,
  { meta, arrivedAt }: TrackedRequest,
): Promise<void> {
  const { seq } = meta;
  const { journal } = context;
  const closed = new Promise((resolve) => response.once("close", resolve));
  const handler = (context.handler ??= await context.loaded);
  const handled = await handle(handler, context.limits, request, response, meta);
  if (handled === undefined) return journal.record(MALFORMED_ENTRY, { status: 400, seq, arrivedAt, delivered: false });
  const { answer, delivery, toJournalEntry: note, outbound, isStop } = handled;
  if (isStop) return context.confirmStop(response, answer.headers);
  const forwarded = outbound && (await (await handler.loadForwarder()).forward({ seq, outbound, response, note }));
  const { firstByteAt, events } = forwarded ?? (await deliver(response, answer, answer.headers, delivery));
  await closed;
  const endedAt = Date.now();
  journal.record(await handler.writeEntry(forwarded?.note ?? note), {
    status: forwarded?.status ?? answer.status,
    seq,
    arrivedAt,
    endedAt,
    delivered: isFullySent(response),
    firstByteAt,
    events,
  });
}

/**
 * Handles a request once its body is complete; `undefined` when its client disconnects before that.
 */
async function handle(
  { handle }: RequestHandler,
  { bodyBytes }: Limits,
  request: AnyRequest,
  response: AnyResponse,
  meta: RequestMeta,
): Promise<HandledRequest | undefined> {
  // The body of an HTTP/2 request never arrives in the same turn of the event loop.
  if (!("stream" in request)) {
    const early = await handle(() => toWireRequest(request, readBufferedBody(request, bodyBytes)), meta);
    if (early !== undefined) return early;
  }
  if (isClosed(response)) return undefined;
  const body = await readBody(request, bodyBytes);
  return body.kind === "cut" ? undefined : handle(() => toWireRequest(request, body), meta);
}

/** The request as plain data; `undefined` while its body is incomplete. */
function toWireRequest(
  { method = "", url = "", headers }: AnyRequest,
  body: RequestBody | undefined,
): WireRequest | undefined {
  if (body === undefined) return undefined;
  return { method, target: url, headers, body: body.kind === "whole" ? body.text : undefined };
}

/**
 * Answers and records a request on which the server failed. Prints the error's type and stack
 * frames only: its message may contain anything that a client sent.
 */
export function answerFailure(
  { journal }: AnswerContext,
  error: unknown,
  response: AnyResponse,
  { meta: { seq }, arrivedAt }: TrackedRequest,
): void {
  const { type, frames } = unknownFailure(error);
  console.error([`mock-transport: request ${seq} failed with ${type}.`, ...frames].join("\n"));
  if (response.headersSent) abort(response);
  else response.writeHead(500, FAILURE_HEADERS).end(FAILURE_BODY);
  journal.record({ ...MALFORMED_ENTRY, outcome: "crashed" }, { seq, arrivedAt, status: 500, delivered: true });
}
