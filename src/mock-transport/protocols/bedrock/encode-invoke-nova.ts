import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import type { RequestMeta, WireAnswer } from "../../wire/wire.ts";
import { renderConverseEvents } from "./converse-events.ts";
import { renderMessage, toStopReason } from "./converse-reply.ts";
import { addMetrics, renderChunkStream, renderInvokeAnswer } from "./invoke-answer.ts";

/**
 * Encodes a Nova model's answer: Converse's format with other names in the usage.
 * @see https://docs.aws.amazon.com/nova/latest/userguide/using-invoke-api.html
 */
export function encodeInvokeNova(reply: ResolvedReply, _request: CompletionRequest, meta: RequestMeta): WireAnswer {
  const body = {
    output: { message: renderMessage(reply) },
    stopReason: toStopReason(reply),
    usage: renderUsage(reply),
  };
  return renderInvokeAnswer(JSON.stringify(body), reply, meta);
}

/** Encodes a Nova model's events: Converse's, each as an object with the event kind as its key. */
export function encodeInvokeNovaStream(
  reply: ResolvedReply,
  _request: CompletionRequest,
  meta: RequestMeta,
): WireAnswer {
  const events = renderConverseEvents(reply, { usage: renderUsage(reply), metrics: {}, trace: {} });
  return renderChunkStream(
    addMetrics(
      events.map(([kind, members]) => `{"${kind}":{${members}}}`),
      reply,
    ),
    meta,
  );
}

function renderUsage({ usage: { input, output } }: ResolvedReply): object {
  return {
    inputTokens: input,
    outputTokens: output,
    totalTokens: input + output,
    cacheReadInputTokenCount: 0,
    cacheWriteInputTokenCount: 0,
  };
}
