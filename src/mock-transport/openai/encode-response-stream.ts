import type { CompletionRequest } from "../completion-request.ts";
import type { FilledReply } from "../filled-reply.ts";
import { eventStream } from "../json-answer.ts";
import type { Stamp, WireAnswer, WireError } from "../protocol.ts";
import { type ItemEvent, itemsOf, responseOf, statusOf } from "./response.ts";

/** The response as server-sent events, each named by its type. @see https://platform.openai.com/docs/api-reference/responses-streaming */
export function encodeResponseStream(reply: FilledReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  return eventStream(
    responseEvents(reply, request, stamp).map(({ type, json }) => `event: ${type}\ndata: ${json}\n\n`),
  );
}

/**
 * The response's numbered events, as JSON: created, in progress, each output item opened, filled and closed, and at the end the whole response with usage. One without
 * a reply is created and completed, no more. Every event also holds what `more` does.
 */
export function responseEvents(
  reply: FilledReply | undefined,
  request: CompletionRequest,
  stamp: Stamp,
  more: Readonly<{ [key: string]: string }> = {},
): { readonly type: string; readonly json: string }[] {
  const begun = responseOf(reply, request, stamp, false);
  const items = reply === undefined ? [] : itemsOf(reply, request, stamp);
  const events: ItemEvent[] = [
    { type: "response.created", response: begun },
    ...(reply === undefined ? [] : [{ type: "response.in_progress", response: begun }]),
    ...items.flatMap(({ whole, opened, events }, index): ItemEvent[] => [
      { type: "response.output_item.added", output_index: index, item: opened },
      ...events.map((event) => ({ output_index: index, ...event })),
      { type: "response.output_item.done", output_index: index, item: whole },
    ]),
    { type: `response.${statusOf(reply)}`, response: responseOf(reply, request, stamp, true) },
  ];
  return events.map((event, number) => ({
    type: event.type,
    json: JSON.stringify({ ...event, sequence_number: number, ...more }),
  }));
}

/** The event that ends the stream with an error. */
export function encodeErrorEvent({ message, code, param }: WireError): string {
  const error = { type: "error", code: code ?? null, message, param: param ?? null };
  return `event: error\ndata: ${JSON.stringify(error)}\n\n`;
}
