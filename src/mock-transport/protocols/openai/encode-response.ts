import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { responseOf } from "./response.ts";

/** A `response` object. @see https://platform.openai.com/docs/api-reference/responses/object */
export function encodeResponse(reply: FilledReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  return jsonAnswer(200, responseOf(reply, request, stamp, true));
}
