import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { eventStream } from "../../wire/json-answer.ts";
import type { Stamp, WireAnswer, WireError } from "../../wire/wire.ts";
import { type ItemEvent, itemsOf, responseJsons, statusOf } from "./response.ts";
import { sentEvent } from "../../wire/sent-event.ts";

/** The response as server-sent events, each named by its type. @see https://platform.openai.com/docs/api-reference/responses-streaming */
export function encodeResponseStream(reply: FilledReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  return eventStream(responseEvents(reply, request, stamp).map(({ type, json }) => sentEvent(json, type)));
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
  const { begun, done } = responseJsons(reply, request, stamp);
  const items = reply === undefined ? [] : itemsOf(reply, request, stamp);
  const inside = items.flatMap(({ whole, opened, events }, index): ItemEvent[] => [
    { type: "response.output_item.added", output_index: index, item: opened },
    ...events.map((event) => ({ output_index: index, ...event })),
    { type: "response.output_item.done", output_index: index, item: whole },
  ]);
  const first = ["response.created", ...(reply === undefined ? [] : ["response.in_progress"])];
  const around = (type: string, response: string, number: number) => ({
    type,
    json: `{"type":"${type}","response":${response},${JSON.stringify({ sequence_number: number, ...more }).slice(1)}`,
  });
  return [
    ...first.map((type, number) => around(type, begun, number)),
    ...inside.map((event, index) => ({
      type: event.type,
      json: JSON.stringify({ ...event, sequence_number: first.length + index, ...more }),
    })),
    around(`response.${statusOf(reply)}`, done, first.length + inside.length),
  ];
}

/** The event that ends the stream with an error. */
export function encodeErrorEvent({ message, code, param }: WireError): string {
  const error = { type: "error", code: code ?? null, message, param: param ?? null };
  return sentEvent(JSON.stringify(error), "error");
}
