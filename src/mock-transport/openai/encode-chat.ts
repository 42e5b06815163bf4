import type { CompletionRequest } from "../completion-request.ts";
import type { Stamp, WireAnswer } from "../protocol.ts";
import type { ChatReply } from "./chat-reply.ts";
import { jsonAnswer } from "../json-answer.ts";

/** A `chat.completion` object. @see https://platform.openai.com/docs/api-reference/chat/object */
export function encodeChat(reply: ChatReply, { model }: CompletionRequest, { id, createdSeconds }: Stamp): WireAnswer {
  const { deltas, calls } = reply;
  return jsonAnswer(200, {
    id: `chatcmpl-${id}`,
    object: "chat.completion",
    created: createdSeconds,
    model,
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: deltas.length === 0 && calls.length > 0 ? null : deltas.join(""),
          refusal: null,
          annotations: [],
          ...(calls.length > 0 ? { tool_calls: calls.map(({ whole }) => whole) } : {}),
        },
        logprobs: null,
        finish_reason: reply.finishReason,
      },
    ],
    usage: reply.usage,
    service_tier: "default",
    system_fingerprint: null,
  });
}
