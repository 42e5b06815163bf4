import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { toEventStream } from "../../wire/json-answer.ts";
import type { RequestMeta, WireAnswer, WireError } from "../../wire/wire.ts";
import { type ItemEvent, renderItems, renderResponseJson, toStatus } from "./render-response.ts";
import { renderServerSentEvent } from "../../wire/render-server-sent-event.ts";

/**
 * Encodes the response as server-sent events, each named by its type.
 * @see https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function encodeResponseStream(reply: ResolvedReply, request: CompletionRequest, meta: RequestMeta): WireAnswer {
  return toEventStream(
    renderResponseEvents(reply, request, meta).map(({ type, json }) => renderServerSentEvent(json, type)),
  );
}

/**
 * The response's numbered events as JSON: created, in progress, each output item's start, content
 * and end, and the whole response with usage. Without a reply, only created and completed. `more`
 * is added to every event.
 */
export function renderResponseEvents(
  reply: ResolvedReply | undefined,
  request: CompletionRequest,
  meta: RequestMeta,
  more: Readonly<{ [key: string]: string }> = {},
): { readonly type: string; readonly json: string }[] {
  const { begun, done } = renderResponseJson(reply, request, meta);
  const items = reply === undefined ? [] : renderItems(reply, request, meta);
  const itemEvents = items.flatMap(({ whole, opened, events }, index): ItemEvent[] => [
    { type: "response.output_item.added", output_index: index, item: opened },
    ...events.map((event) => ({ output_index: index, ...event })),
    { type: "response.output_item.done", output_index: index, item: whole },
  ]);
  const first = ["response.created", ...(reply === undefined ? [] : ["response.in_progress"])];
  const renderStateEvent = (type: string, response: string, number: number) => ({
    type,
    json: `{"type":"${type}","response":${response},${JSON.stringify({ sequence_number: number, ...more }).slice(1)}`,
  });
  return [
    ...first.map((type, number) => renderStateEvent(type, begun, number)),
    ...itemEvents.map((event, index) => ({
      type: event.type,
      json: JSON.stringify({ ...event, sequence_number: first.length + index, ...more }),
    })),
    renderStateEvent(`response.${toStatus(reply)}`, done, first.length + itemEvents.length),
  ];
}

/** The event that ends the stream with an error. */
export function encodeErrorEvent({ message, code, param }: WireError): string {
  const error = { type: "error", code: code ?? null, message, param: param ?? null };
  return renderServerSentEvent(JSON.stringify(error), "error");
}
