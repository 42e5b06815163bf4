import type { CompletionRequest } from "../completion-request.ts";
import type { FilledReply } from "../filled-reply.ts";
import { jsonAnswer } from "../json-answer.ts";
import type { Stamp, WireAnswer } from "../protocol.ts";
import { finishReasonOf, generatedOf, partsOf } from "./generated.ts";

/** A generated response. @see https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse */
export function encodeGenerate(reply: FilledReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  return jsonAnswer(200, generatedOf(partsOf(reply), finishReasonOf(reply), reply, request, stamp));
}
