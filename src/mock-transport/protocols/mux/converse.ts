import * as z from "zod/mini";
import { bedrockConverse } from "../bedrock/converse.ts";
import { type ConverseEvent, converseEvents } from "../bedrock/converse-events.ts";
import { LATENCY_MS, usageOf } from "../bedrock/converse-reply.ts";
import { decodeConverse } from "../bedrock/decode-converse.ts";
import { requestHeaders } from "../bedrock/request-headers.ts";
import type { Decoded } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import type { Protocol } from "../../core/protocol.ts";
import type { Stamp, StreamAnswer } from "../../wire/wire.ts";
import { invalidBy } from "../../core/refusal.ts";

/** What the body says that AWS has in the path: the model, and whether to stream. */
const bodySchema = z.lazy(() =>
  z.object({
    modelId: z.optional(z.string().check(z.minLength(1))),
    model: z.optional(z.string().check(z.minLength(1))),
    stream: z.nullish(z.boolean()),
  }),
);

/** Bedrock's Converse as the transport-mux has it: at a path of its own, and streamed as lines of JSON. */
export const muxConverse: Protocol = {
  ...bedrockConverse,
  decode,
  encode: (reply, request, stamp, address) =>
    request.streaming ? encodeLines(reply, stamp) : bedrockConverse.encode(reply, request, stamp, address),
  encodeErrorEvent: ({ message }) => `${JSON.stringify({ error: { message } })}\n`,
};

function decode(body: unknown): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  const { modelId, model, stream } = parsed.data;
  return decodeConverse(body, modelId ?? model ?? "mock-model", stream === true);
}

/** AWS's events, one in a line; the stop reason and the metadata share the last one, where harnesses look for both. */
function encodeLines(reply: FilledReply, stamp: Stamp): StreamAnswer {
  const events = converseEvents(reply, { usage: usageOf(reply), metrics: { latencyMs: LATENCY_MS } });
  return {
    status: 200,
    headers: {
      "content-type": "application/x-ndjson; charset=utf-8",
      "cache-control": "no-cache",
      ...requestHeaders(stamp),
    },
    events: [...events.slice(0, -2).map((event) => lineOf(event)), lineOf(...events.slice(-2))],
  };
}

function lineOf(...events: readonly ConverseEvent[]): string {
  return `{${events.map(([kind, members]) => `"${kind}":{${members}}`).join(",")}}\n`;
}
