import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { eventStream, jsonText } from "../../wire/json-answer.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { textFrame } from "../../wire/text-frame.ts";
import { callsIn, finishReasonOf, generatedOf, thoughtsIn } from "./generated.ts";
import { sentEvent } from "../../wire/sent-event.ts";

/** The reply as responses of one part each and a last one with the finish reason; as server-sent events, or all in one JSON list. */
export function encodeGenerateStream(
  reply: FilledReply,
  request: CompletionRequest,
  stamp: Stamp,
  isEventStream: boolean,
): WireAnswer {
  const around = (part: object) => JSON.stringify(generatedOf([part], undefined, reply, request, stamp));
  const responses = [
    ...thoughtsIn(reply).map(textFrame((text) => around({ text, thought: true }))),
    ...reply.deltas.map(textFrame((text) => around({ text }))),
    ...callsIn(reply).map(around),
    JSON.stringify(generatedOf([{ text: "" }], finishReasonOf(reply), reply, request, stamp)),
  ];
  if (!isEventStream) return jsonText(200, `[${responses.join(",")}]`);
  return eventStream(responses.map((response) => sentEvent(response)));
}
