import type { FilledReply } from "../../core/resolved-reply.ts";
import type { Piece, Stamp, WireAnswer } from "../../wire/wire.ts";
import { binaryStream } from "./binary-stream.ts";
import { LATENCY_MS } from "./converse-reply.ts";
import { eventHeaders, frame, padded } from "./event-frame.ts";
import { requestHeaders } from "./request-headers.ts";

const chunk = eventHeaders("chunk");

/** A model's own answer, with the headers in which InvokeModel counts tokens. */
export function invokedAnswer(body: Piece, { usage }: FilledReply, stamp: Stamp): WireAnswer {
  const headers = {
    "content-type": "application/json",
    ...requestHeaders(stamp),
    "x-amzn-bedrock-input-token-count": String(usage.input),
    "x-amzn-bedrock-output-token-count": String(usage.output),
    "x-amzn-bedrock-invocation-latency": String(LATENCY_MS),
  };
  return { status: 200, headers, body };
}

/** A model's own events, each a JSON object, as a binary stream: what an event says is bytes to the provider, which JSON holds in base64. */
export function chunkStream(events: readonly string[], stamp: Stamp): WireAnswer {
  return binaryStream(
    events.map((event) => frame(chunk, padded(`"bytes":"${Buffer.from(event).toString("base64")}"`))),
    stamp,
    { "x-amzn-bedrock-content-type": "application/json" },
  );
}

/** The events with the metrics that the provider puts into the last one. @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-invoke.html */
export function withMetrics(events: readonly string[], { usage: { input, output } }: FilledReply): string[] {
  const metrics = {
    inputTokenCount: input,
    outputTokenCount: output,
    invocationLatency: LATENCY_MS,
    firstByteLatency: LATENCY_MS,
  };
  const last = events.at(-1) ?? "{}";
  return [
    ...events.slice(0, -1),
    `${last.slice(0, -1)},"amazon-bedrock-invocationMetrics":${JSON.stringify(metrics)}}`,
  ];
}
