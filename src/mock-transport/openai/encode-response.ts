import type { CompletionRequest } from "../completion-request.ts";
import type { FilledReply } from "../filled-reply.ts";
import { jsonAnswer } from "../json-answer.ts";
import type { Stamp, WireAnswer } from "../protocol.ts";
import { responseOf } from "./response.ts";

/** A `response` object. @see https://platform.openai.com/docs/api-reference/responses/object */
export function encodeResponse(reply: FilledReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  return jsonAnswer(200, responseOf(reply, request, stamp, true));
}
