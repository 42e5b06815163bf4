import type { CompletionRequest } from "../../core/completion-request.ts";
import { eventStream } from "../../wire/json-answer.ts";
import { jsonForm } from "../../wire/json-form.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { sentEvent } from "../../wire/sent-event.ts";
import { textFrame } from "../../wire/text-frame.ts";
import { type ChatReply, type ChatUsage, usageOf } from "./chat-reply.ts";

/**
 * The reply as server-sent events: the role, the text delta by delta, each tool call's head and then its arguments in parts, the finish reason,
 * usage when asked for, `[DONE]`. @see https://platform.openai.com/docs/api-reference/chat/streaming
 */
export function encodeChatStream(reply: ChatReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  return eventStream([...chunksOf(reply, request, stamp), sentEvent("[DONE]")]);
}

/** What all chunks of a stream have alike. */
type Stream = Readonly<{ id: string; created: number; model: string }>;

const streamNames = ["id", "created", "model"] as const;

/** The chunks as events. */
function chunksOf(reply: ChatReply, request: CompletionRequest, { id, createdSeconds }: Stamp): string[] {
  const stream: Stream = { id: `chatcmpl-${id}`, created: createdSeconds, model: request.model };
  const forms = request.usageInStream ? formsWithUsage : formsWithoutUsage;
  const callChunk = (delta: object) =>
    sentEvent(JSON.stringify(chunkOf(stream, [choiceOf({ tool_calls: [delta] })], forms.usage)));
  const calls = reply.calls.flatMap(({ opened, deltas, deltaOf }, index) => [
    callChunk({ index, ...opened }),
    ...deltas.map(textFrame((text) => callChunk({ index, ...deltaOf(text) }))),
  ]);
  const isToolOnly = reply.deltas.length === 0 && calls.length > 0;
  return [
    sentEvent(forms.role({ ...stream, content: isToolOnly ? null : "" })),
    ...reply.deltas.map(textFrame((content) => sentEvent(forms.text({ ...stream, content })))),
    ...calls,
    sentEvent(forms.end({ ...stream, finish_reason: reply.finishReason })),
    ...(request.usageInStream
      ? [sentEvent(JSON.stringify(chunkOf(stream, [], { usage: usageOf(reply.counts) })))]
      : []),
  ];
}

/** The chunks that most streams are made of. With `include_usage` every chunk carries the key, null but in the last. */
function formsOf(usage: { readonly usage?: null }) {
  return {
    usage,
    role: jsonForm<Stream & Readonly<{ content: string | null }>>(
      [...streamNames, "content"],
      ({ content, ...stream }) => chunkOf(stream, [choiceOf({ role: "assistant", content, refusal: null })], usage),
    ),
    text: jsonForm<Stream & Readonly<{ content: string }>>([...streamNames, "content"], ({ content, ...stream }) =>
      chunkOf(stream, [choiceOf({ content })], usage),
    ),
    end: jsonForm<Stream & Readonly<{ finish_reason: string }>>(
      [...streamNames, "finish_reason"],
      ({ finish_reason, ...stream }) => chunkOf(stream, [choiceOf({}, finish_reason)], usage),
    ),
  };
}

const formsWithUsage = formsOf({ usage: null });
const formsWithoutUsage = formsOf({});

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
