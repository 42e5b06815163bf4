import type { CompletionRequest } from "../../core/completion-request.ts";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { RequestMeta, WireAnswer } from "../../wire/wire.ts";
import { type ChatCounts, type ChatReply, type ChatToolCall, renderUsage } from "./chat-reply.ts";

/** The values of a `chat.completion` without its tool calls. */
type Completion = {
  readonly id: string;
  readonly created: number;
  readonly model: string;
  readonly content: string | null;
  readonly finish_reason: ChatReply["finishReason"];
} & ChatCounts;

/**
 * Encodes a `chat.completion` object.
 * @see https://platform.openai.com/docs/api-reference/chat/object
 */
export function encodeChat(
  reply: ChatReply,
  { model }: CompletionRequest,
  { id, createdSeconds }: RequestMeta,
): WireAnswer {
  const { deltas, calls, counts } = reply;
  const completion: Completion = {
    id: `chatcmpl-${id}`,
    created: createdSeconds,
    model,
    content: deltas.length === 0 && calls.length > 0 ? null : deltas.join(""),
    finish_reason: reply.finishReason,
    ...counts,
  };
  const toolCalls = calls.length === 0 ? undefined : calls.map(({ whole }) => whole);
  return toJsonAnswer(200, completionOf(completion, toolCalls));
}

function completionOf(
  { id, created, model, content, finish_reason, ...counts }: Completion,
  toolCalls: readonly ChatToolCall[] | undefined,
): object {
  return {
    id,
    object: "chat.completion",
    created,
    model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content, refusal: null, annotations: [], tool_calls: toolCalls },
        logprobs: null,
        finish_reason,
      },
    ],
    usage: renderUsage(counts),
    service_tier: "default",
    system_fingerprint: null,
  };
}
