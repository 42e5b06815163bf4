import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { finishReasonOf, generatedOf, partsOf } from "./generated.ts";

/** A generated response. @see https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse */
export function encodeGenerate(reply: FilledReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  return jsonAnswer(200, generatedOf(partsOf(reply), finishReasonOf(reply), reply, request, stamp));
}
