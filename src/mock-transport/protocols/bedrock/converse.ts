import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Protocol } from "../../core/protocol.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { binaryStream } from "./binary-stream.ts";
import { converseEvents, type EventKind } from "./converse-events.ts";
import { LATENCY_MS, messageOf, stopReasonOf, usageOf } from "./converse-reply.ts";
import { decodeConverse } from "./decode-converse.ts";
import { encodeException } from "./encode-error.ts";
import { eventHeaders, frame, padded } from "./event-frame.ts";
import { requestHeaders } from "./request-headers.ts";

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

const headersOf: Readonly<{ [kind in EventKind]: Buffer }> = {
  messageStart: eventHeaders("messageStart"),
  contentBlockStart: eventHeaders("contentBlockStart"),
  contentBlockDelta: eventHeaders("contentBlockDelta"),
  contentBlockStop: eventHeaders("contentBlockStop"),
  messageStop: eventHeaders("messageStop"),
  metadata: eventHeaders("metadata"),
};

function encodeConverse(reply: FilledReply, _request: CompletionRequest, stamp: Stamp): WireAnswer {
  const body = {
    output: { message: messageOf(reply) },
    stopReason: stopReasonOf(reply),
    usage: usageOf(reply),
    metrics: { latencyMs: LATENCY_MS },
  };
  return jsonAnswer(200, body, requestHeaders(stamp));
}

function encodeConverseStream(reply: FilledReply, _request: CompletionRequest, stamp: Stamp): WireAnswer {
  const events = converseEvents(reply, { usage: usageOf(reply), metrics: { latencyMs: LATENCY_MS } });
  return binaryStream(
    events.map(([kind, members]) => frame(headersOf[kind], padded(members))),
    stamp,
  );
}
