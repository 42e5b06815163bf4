import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { toEventStream, toJsonAnswer } from "../../wire/json-answer.ts";
import { renderServerSentEvent } from "../../wire/render-server-sent-event.ts";
import type { RequestMeta, WireAnswer } from "../../wire/wire.ts";
import {
  renderBlocks,
  renderDeltaUsage,
  renderMessage,
  renderRequestHeaders,
  renderUsage,
  toStopReason,
} from "./message.ts";

type Event = { readonly type: string; readonly [key: string]: unknown };

/** Encodes the whole message. @see https://docs.anthropic.com/en/api/messages */
export function encodeMessage(reply: ResolvedReply, { model }: CompletionRequest, meta: RequestMeta): WireAnswer {
  const content = renderBlocks(reply).map(({ whole }) => whole);
  const usage = renderUsage(reply, reply.usage.output);
  return toJsonAnswer(200, renderMessage(content, model, meta, toStopReason(reply), usage), renderRequestHeaders(meta));
}

/**
 * Encodes the message as named server-sent events: the message start with usage, each block's
 * start, deltas and stop, the stop reason with usage, and the message stop.
 * @see https://docs.anthropic.com/en/docs/build-with-claude/streaming
 */
export function encodeMessageStream(reply: ResolvedReply, { model }: CompletionRequest, meta: RequestMeta): WireAnswer {
  const head = renderMessage([], model, meta, null, renderUsage(reply, Math.min(reply.usage.output, 1)));
  const blocks = renderBlocks(reply).flatMap(({ opened, deltas }, index): Event[] => [
    { type: "content_block_start", index, content_block: opened },
    ...(index === 0 ? [{ type: "ping" }] : []),
    ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
    { type: "content_block_stop", index },
  ]);
  const events: Event[] = [
    { type: "message_start", message: head },
    ...blocks,
    {
      type: "message_delta",
      delta: { stop_reason: toStopReason(reply), stop_sequence: null, stop_details: null, container: null },
      usage: renderDeltaUsage(reply),
    },
    { type: "message_stop" },
  ];
  return toEventStream(
    events.map((event) => renderServerSentEvent(JSON.stringify(event), event.type)),
    renderRequestHeaders(meta),
  );
}
