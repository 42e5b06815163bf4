import type { CompletionRequest } from "../completion-request.ts";
import type { FilledReply } from "../filled-reply.ts";
import { eventStream, jsonAnswer } from "../json-answer.ts";
import type { Stamp, WireAnswer } from "../protocol.ts";
import { finishReasonOf, generatedOf, piecesIn } from "./generated.ts";

/** The reply as responses of one part each and a last one with the finish reason; as server-sent events, or all in one JSON list. */
export function encodeGenerateStream(
  reply: FilledReply,
  request: CompletionRequest,
  stamp: Stamp,
  isEventStream: boolean,
): WireAnswer {
  const responses = [
    ...piecesIn(reply).map((part) => generatedOf([part], undefined, reply, request, stamp)),
    generatedOf([{ text: "" }], finishReasonOf(reply), reply, request, stamp),
  ];
  if (!isEventStream) return jsonAnswer(200, responses);
  return eventStream(responses.map((response) => `data: ${JSON.stringify(response)}\n\n`));
}
