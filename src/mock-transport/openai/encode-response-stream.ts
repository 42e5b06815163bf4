import type { CompletionRequest } from "../completion-request.ts";
import type { FilledReply } from "../filled-reply.ts";
import { eventStream } from "../json-answer.ts";
import type { Stamp, WireAnswer, WireError } from "../protocol.ts";
import { type ItemEvent, itemsOf, responseOf, statusOf } from "./response.ts";

/**
 * The response as named and numbered server-sent events: created, in progress, each output item opened, filled and closed, and at the end the
 * whole response with usage. @see https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function encodeResponseStream(reply: FilledReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  const begun = responseOf(reply, request, stamp, false);
  const items = itemsOf(reply, stamp.id).flatMap(({ whole, opened, events }, index): ItemEvent[] => [
    { type: "response.output_item.added", output_index: index, item: opened },
    ...events.map((event) => ({ output_index: index, ...event })),
    { type: "response.output_item.done", output_index: index, item: whole },
  ]);
  const events: ItemEvent[] = [
    { type: "response.created", response: begun },
    { type: "response.in_progress", response: begun },
    ...items,
    { type: `response.${statusOf(reply)}`, response: responseOf(reply, request, stamp, true) },
  ];
  return eventStream(
    events.map(
      (event, number) => `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: number })}\n\n`,
    ),
  );
}

/** The event that ends the stream with an error. */
export function encodeErrorEvent({ message, code, param }: WireError): string {
  const error = { type: "error", code: code ?? null, message, param: param ?? null };
  return `event: error\ndata: ${JSON.stringify(error)}\n\n`;
}
