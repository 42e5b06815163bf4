import type { CompletionRequest } from "../completion-request.ts";
import { eventStream } from "../json-answer.ts";
import type { Stamp, WireAnswer } from "../protocol.ts";
import { textFrame } from "../text-frame.ts";
import type { ChatReply } from "./chat-reply.ts";
import { sentEvent } from "../sent-event.ts";

/**
 * The reply as server-sent events: the role, the text delta by delta, each tool call's head and then its arguments in parts, the finish reason,
 * usage when asked for, `[DONE]`. @see https://platform.openai.com/docs/api-reference/chat/streaming
 */
export function encodeChatStream(reply: ChatReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  return eventStream([...chunksOf(reply, request, stamp), sentEvent("[DONE]")]);
}

const chunkOf = (chunk: object) => sentEvent(JSON.stringify(chunk));

/** The chunks as events. */
function chunksOf(reply: ChatReply, request: CompletionRequest, { id, createdSeconds }: Stamp): string[] {
  const chunk = (choices: readonly object[], usage: ChatReply["usage"] | null) => ({
    id: `chatcmpl-${id}`,
    object: "chat.completion.chunk",
    created: createdSeconds,
    model: request.model,
    system_fingerprint: null,
    choices,
    // With `include_usage` every chunk carries the key, null but in the last.
    ...(request.usageInStream ? { usage } : {}),
  });
  const choice = (delta: object, finishReason: ChatReply["finishReason"] | null = null) =>
    chunk([{ index: 0, delta, logprobs: null, finish_reason: finishReason }], null);
  const content = textFrame((text) => choice({ content: text }), sentEvent);
  const calls = reply.calls.flatMap(({ opened, deltas, deltaOf }, index) => [
    chunkOf(choice({ tool_calls: [{ index, ...opened }] })),
    ...deltas.map(textFrame((text) => choice({ tool_calls: [{ index, ...deltaOf(text) }] }), sentEvent)),
  ]);
  const isToolOnly = reply.deltas.length === 0 && calls.length > 0;
  return [
    chunkOf(choice({ role: "assistant", content: isToolOnly ? null : "", refusal: null })),
    ...reply.deltas.map(content),
    ...calls,
    chunkOf(choice({}, reply.finishReason)),
    ...(request.usageInStream ? [chunkOf(chunk([], reply.usage))] : []),
  ];
}
