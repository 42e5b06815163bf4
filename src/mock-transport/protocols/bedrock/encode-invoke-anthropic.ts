import { encodeMessage, encodeMessageStream } from "../anthropic/encode-message.ts";
import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import type { RequestMeta, WireAnswer } from "../../wire/wire.ts";
import { addMetrics, renderChunkStream, renderInvokeAnswer } from "./invoke-answer.ts";

/** Encodes Anthropic's message as InvokeModel returns it. */
export function encodeInvokeAnthropic(reply: ResolvedReply, request: CompletionRequest, meta: RequestMeta): WireAnswer {
  const answer = encodeMessage(reply, request, toBedrockMeta(meta));
  return "body" in answer ? renderInvokeAnswer(answer.body, reply, meta) : answer;
}

/**
 * Encodes Anthropic's events without event names and pings, and with invocation metrics in the last
 * one.
 */
export function encodeInvokeAnthropicStream(
  reply: ResolvedReply,
  request: CompletionRequest,
  meta: RequestMeta,
): WireAnswer {
  const answer = encodeMessageStream(reply, request, toBedrockMeta(meta));
  if (!("events" in answer)) return answer;
  const events = answer.events.flatMap((event) => {
    const text = String(event);
    return text.startsWith("event: ping\n") ? [] : [text.slice(text.indexOf("data: ") + "data: ".length).trimEnd()];
  });
  return renderChunkStream(addMetrics(events, reply), meta);
}

/** Bedrock marks the ids of Anthropic's messages. */
function toBedrockMeta(meta: RequestMeta): RequestMeta {
  return { ...meta, id: `bdrk_${meta.id}` };
}
