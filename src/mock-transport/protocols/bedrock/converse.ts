import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Protocol } from "../../core/protocol.ts";
import type { RequestMeta, WireAnswer } from "../../wire/wire.ts";
import { renderBinaryStream } from "./binary-stream.ts";
import { type EventKind, renderConverseEvents } from "./converse-events.ts";
import { LATENCY_MS, renderMessage, renderUsage, toStopReason } from "./converse-reply.ts";
import { decodeConverse } from "./decode-converse.ts";
import { encodeException } from "./encode-error.ts";
import { encodeEventHeaders, encodeFrame, padPayload } from "./event-frame.ts";
import { renderRequestHeaders } from "./request-headers.ts";

const shared = {
  id: "bedrock",
  callPrefix: "tooluse_",
  encodeErrorEvent: encodeException,
  unmatchedStatus: 410,
} as const;

/** Bedrock's Converse. */
export const bedrockConverse: Protocol = {
  ...shared,
  decode: (body, { model = "" }) => decodeConverse(body, model, false),
  encode: encodeConverse,
};

/** Bedrock's ConverseStream. */
export const bedrockConverseStream: Protocol = {
  ...shared,
  decode: (body, { model = "" }) => decodeConverse(body, model, true),
  encode: encodeConverseStream,
};

const EVENT_HEADERS: Readonly<{ [kind in EventKind]: Buffer }> = {
  messageStart: encodeEventHeaders("messageStart"),
  contentBlockStart: encodeEventHeaders("contentBlockStart"),
  contentBlockDelta: encodeEventHeaders("contentBlockDelta"),
  contentBlockStop: encodeEventHeaders("contentBlockStop"),
  messageStop: encodeEventHeaders("messageStop"),
  metadata: encodeEventHeaders("metadata"),
};

function encodeConverse(reply: ResolvedReply, _request: CompletionRequest, meta: RequestMeta): WireAnswer {
  const body = {
    output: { message: renderMessage(reply) },
    stopReason: toStopReason(reply),
    usage: renderUsage(reply),
    metrics: { latencyMs: LATENCY_MS },
  };
  return toJsonAnswer(200, body, renderRequestHeaders(meta));
}

function encodeConverseStream(reply: ResolvedReply, _request: CompletionRequest, meta: RequestMeta): WireAnswer {
  const events = renderConverseEvents(reply, { usage: renderUsage(reply), metrics: { latencyMs: LATENCY_MS } });
  return renderBinaryStream(
    events.map(([kind, members]) => encodeFrame(EVENT_HEADERS[kind], padPayload(members))),
    meta,
  );
}
