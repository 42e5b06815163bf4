import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { blocksOf, messageOf, stopReasonOf, usageOf } from "./message.ts";
import { requestHeaders } from "./request-headers.ts";

/** A message. @see https://docs.anthropic.com/en/api/messages */
export function encodeMessage(reply: FilledReply, { model }: CompletionRequest, stamp: Stamp): WireAnswer {
  const content = blocksOf(reply).map(({ whole }) => whole);
  const usage = usageOf(reply, reply.usage.output);
  return jsonAnswer(200, messageOf(content, model, stamp, stopReasonOf(reply), usage), requestHeaders(stamp));
}
