import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { toEventStream, toJsonAnswer, toJsonTextAnswer } from "../../wire/json-answer.ts";
import { renderServerSentEvent } from "../../wire/render-server-sent-event.ts";
import { createTextTemplate } from "../../wire/text-template.ts";
import type { RequestMeta, WireAnswer } from "../../wire/wire.ts";
import { renderFunctionCalls, renderParts, renderResponse, splitReasoning, toFinishReason } from "./render-response.ts";

/**
 * Encodes the whole response.
 * @see https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse
 */
export function encodeGenerate(reply: ResolvedReply, request: CompletionRequest, meta: RequestMeta): WireAnswer {
  return toJsonAnswer(200, renderResponse(renderParts(reply), toFinishReason(reply), reply, request, meta));
}

/**
 * Encodes the reply as one response per part and a last one with the finish reason, either as
 * server-sent events or in one JSON list.
 */
export function encodeGenerateStream(
  reply: ResolvedReply,
  request: CompletionRequest,
  meta: RequestMeta,
  isEventStream: boolean,
): WireAnswer {
  const renderPart = (part: object) => JSON.stringify(renderResponse([part], undefined, reply, request, meta));
  const responses = [
    ...splitReasoning(reply).map(createTextTemplate((text) => renderPart({ text, thought: true }))),
    ...reply.deltas.map(createTextTemplate((text) => renderPart({ text }))),
    ...renderFunctionCalls(reply).map(renderPart),
    JSON.stringify(renderResponse([{ text: "" }], toFinishReason(reply), reply, request, meta)),
  ];
  if (!isEventStream) return toJsonTextAnswer(200, `[${responses.join(",")}]`);
  return toEventStream(responses.map((response) => renderServerSentEvent(response)));
}
