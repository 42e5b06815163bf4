import * as z from "zod/mini";
import { bedrockConverse } from "../bedrock/converse.ts";
import { type ConverseEvent, renderConverseEvents } from "../bedrock/converse-events.ts";
import { LATENCY_MS, renderUsage } from "../bedrock/converse-reply.ts";
import { decodeConverse } from "../bedrock/decode-converse.ts";
import { renderRequestHeaders } from "../bedrock/request-headers.ts";
import type { Decoded } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import type { Protocol } from "../../core/protocol.ts";
import type { RequestMeta, StreamAnswer } from "../../wire/wire.ts";
import { refuseIssues } from "../../core/refusal.ts";

/** Members that AWS has in the path: the model, and whether to stream. */
const bodySchema = z.lazy(() =>
  z.object({
    modelId: z.optional(z.string().check(z.minLength(1))),
    model: z.optional(z.string().check(z.minLength(1))),
    stream: z.nullish(z.boolean()),
  }),
);

/** Bedrock's Converse in the transport-mux's variant, which streams lines of JSON. */
export const muxConverse: Protocol = {
  ...bedrockConverse,
  decode,
  encode: (reply, request, meta, address) =>
    request.streaming ? encodeJsonLines(reply, meta) : bedrockConverse.encode(reply, request, meta, address),
  encodeErrorEvent: ({ message }) => `${JSON.stringify({ error: { message } })}\n`,
};

function decode(body: unknown): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  const { modelId, model, stream } = parsed.data;
  return decodeConverse(body, modelId ?? model ?? "mock-model", stream === true);
}

/**
 * AWS's events, one per line; the last line holds the stop reason and the metadata, where harnesses
 * read both.
 */
function encodeJsonLines(reply: ResolvedReply, meta: RequestMeta): StreamAnswer {
  const events = renderConverseEvents(reply, { usage: renderUsage(reply), metrics: { latencyMs: LATENCY_MS } });
  return {
    status: 200,
    headers: {
      "content-type": "application/x-ndjson; charset=utf-8",
      "cache-control": "no-cache",
      ...renderRequestHeaders(meta),
    },
    events: [...events.slice(0, -2).map((event) => renderLine(event)), renderLine(...events.slice(-2))],
  };
}

function renderLine(...events: readonly ConverseEvent[]): string {
  return `{${events.map(([kind, members]) => `"${kind}":{${members}}`).join(",")}}\n`;
}
