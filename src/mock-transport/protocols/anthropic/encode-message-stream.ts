import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { eventStream } from "../../wire/json-answer.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { blocksOf, deltaUsageOf, messageOf, stopReasonOf, usageOf } from "./message.ts";
import { requestHeaders } from "./request-headers.ts";
import { sentEvent } from "../../wire/sent-event.ts";

type Event = { readonly type: string; readonly [key: string]: unknown };

/**
 * The message as named server-sent events: its head with usage, each block opened, filled and closed, the stop reason with usage, the end.
 * @see https://docs.anthropic.com/en/docs/build-with-claude/streaming
 */
export function encodeMessageStream(reply: FilledReply, { model }: CompletionRequest, stamp: Stamp): WireAnswer {
  const head = messageOf([], model, stamp, null, usageOf(reply, Math.min(reply.usage.output, 1)));
  const blocks = blocksOf(reply).flatMap(({ opened, deltas }, index): Event[] => [
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
      delta: { stop_reason: stopReasonOf(reply), stop_sequence: null, stop_details: null, container: null },
      usage: deltaUsageOf(reply),
    },
    { type: "message_stop" },
  ];
  return eventStream(
    events.map((event) => sentEvent(JSON.stringify(event), event.type)),
    requestHeaders(stamp),
  );
}
