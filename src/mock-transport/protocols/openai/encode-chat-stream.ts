import type { CompletionRequest } from "../../core/completion-request.ts";
import { toEventStream } from "../../wire/json-answer.ts";
import type { RequestMeta, WireAnswer } from "../../wire/wire.ts";
import { renderServerSentEvent } from "../../wire/render-server-sent-event.ts";
import { createTextTemplate } from "../../wire/text-template.ts";
import { type ChatReply, type ChatUsage, renderUsage } from "./chat-reply.ts";

/**
 * Encodes the reply as server-sent events: the role, the text deltas, each tool call's head and
 * argument deltas, the finish reason, usage when requested, `[DONE]`.
 * @see https://platform.openai.com/docs/api-reference/chat/streaming
 */
export function encodeChatStream(reply: ChatReply, request: CompletionRequest, meta: RequestMeta): WireAnswer {
  return toEventStream([...chunksOf(reply, request, meta), renderServerSentEvent("[DONE]")]);
}

/** The parts that all chunks of a stream share. */
type Stream = Readonly<{ id: string; created: number; model: string }>;

/** The chunks as events. With `include_usage` every chunk has the key `usage`, null except in the last. */
function chunksOf(reply: ChatReply, request: CompletionRequest, { id, createdSeconds }: RequestMeta): string[] {
  const stream: Stream = { id: `chatcmpl-${id}`, created: createdSeconds, model: request.model };
  const usage = request.usageInStream ? { usage: null } : {};
  const event = (choice: object) => renderServerSentEvent(JSON.stringify(chunkOf(stream, [choice], usage)));
  const callEvent = (delta: object) => event(choiceOf({ tool_calls: [delta] }));
  const calls = reply.calls.flatMap(({ opened, deltas, renderDelta: deltaOf }, index) => [
    callEvent({ index, ...opened }),
    ...deltas.map(createTextTemplate((text) => callEvent({ index, ...deltaOf(text) }))),
  ]);
  const isToolOnly = reply.deltas.length === 0 && calls.length > 0;
  return [
    event(choiceOf({ role: "assistant", content: isToolOnly ? null : "", refusal: null })),
    ...reply.deltas.map(createTextTemplate((content) => event(choiceOf({ content })))),
    ...calls,
    event(choiceOf({}, reply.finishReason)),
    ...(request.usageInStream
      ? [renderServerSentEvent(JSON.stringify(chunkOf(stream, [], { usage: renderUsage(reply.counts) })))]
      : []),
  ];
}

function chunkOf(
  { id, created, model }: Stream,
  choices: readonly object[],
  usage: { readonly usage?: ChatUsage | null },
): object {
  return { id, object: "chat.completion.chunk", created, model, system_fingerprint: null, choices, ...usage };
}

function choiceOf(delta: object, finish_reason: string | null = null): object {
  return { index: 0, delta, logprobs: null, finish_reason };
}
