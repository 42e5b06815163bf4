import type { CompletionRequest } from "../../core/completion-request.ts";
import { jsonText } from "../../wire/json-answer.ts";
import { jsonForm } from "../../wire/json-form.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { type ChatCounts, type ChatReply, type ChatToolCall, usageOf } from "./chat-reply.ts";

/** What differs from one `chat.completion` without tool calls to the next. */
type Completion = {
  readonly id: string;
  readonly created: number;
  readonly model: string;
  readonly content: string | null;
  readonly finish_reason: ChatReply["finishReason"];
} & ChatCounts;

/** A `chat.completion` object. @see https://platform.openai.com/docs/api-reference/chat/object */
export function encodeChat(reply: ChatReply, { model }: CompletionRequest, { id, createdSeconds }: Stamp): WireAnswer {
  const { deltas, calls, counts } = reply;
  const completion: Completion = {
    id: `chatcmpl-${id}`,
    created: createdSeconds,
    model,
    content: deltas.length === 0 && calls.length > 0 ? null : deltas.join(""),
    finish_reason: reply.finishReason,
    ...counts,
  };
  const toolCalls = calls.map(({ whole }) => whole);
  return jsonText(200, calls.length === 0 ? textForm(completion) : JSON.stringify(completionOf(completion, toolCalls)));
}

const textForm = jsonForm<Completion>(
  [
    "id",
    "created",
    "model",
    "content",
    "finish_reason",
    "prompt_tokens",
    "completion_tokens",
    "total_tokens",
    "reasoning_tokens",
  ],
  completionOf,
);

function completionOf(
  { id, created, model, content, finish_reason, ...counts }: Completion,
  toolCalls?: readonly ChatToolCall[],
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
    usage: usageOf(counts),
    service_tier: "default",
    system_fingerprint: null,
  };
}
