import type { ResolvedReply } from "../../core/resolved-reply.ts";
import type { Chunk, RequestMeta, WireAnswer } from "../../wire/wire.ts";
import { renderBinaryStream } from "./binary-stream.ts";
import { LATENCY_MS } from "./converse-reply.ts";
import { encodeEventHeaders, encodeFrame, padPayload } from "./event-frame.ts";
import { renderRequestHeaders } from "./request-headers.ts";

const CHUNK_HEADERS = encodeEventHeaders("chunk");

/** An answer in the model's own format, with InvokeModel's token count headers. */
export function renderInvokeAnswer(body: Chunk, { usage }: ResolvedReply, meta: RequestMeta): WireAnswer {
  const headers = {
    "content-type": "application/json",
    ...renderRequestHeaders(meta),
    "x-amzn-bedrock-input-token-count": String(usage.input),
    "x-amzn-bedrock-output-token-count": String(usage.output),
    "x-amzn-bedrock-invocation-latency": String(LATENCY_MS),
  };
  return { status: 200, headers, body };
}

/**
 * A model's own events (JSON texts) as a binary stream; each frame contains one event in base64.
 */
export function renderChunkStream(events: readonly string[], meta: RequestMeta): WireAnswer {
  return renderBinaryStream(
    events.map((event) => encodeFrame(CHUNK_HEADERS, padPayload(`"bytes":"${Buffer.from(event).toString("base64")}"`))),
    meta,
    { "x-amzn-bedrock-content-type": "application/json" },
  );
}

/**
 * The events with the provider's invocation metrics in the last one.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-invoke.html
 */
export function addMetrics(events: readonly string[], { usage: { input, output } }: ResolvedReply): string[] {
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
