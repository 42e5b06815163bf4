import type { Reply } from "../../schema/fixture.ts";
import type { CompletionRequest } from "../completion-request.ts";
import { fillReply } from "../filled-reply.ts";
import type { Stamp } from "../protocol.ts";

/** A tool call as chat completions write it; `arguments` is JSON text. */
export interface ChatToolCall {
  readonly id: string;
  readonly type: "function";
  readonly function: { readonly name: string; readonly arguments: string };
}

/** A fixture's reply in the words of chat completions, which show no reasoning; the same for a whole answer and for a stream. */
export interface ChatReply {
  /** In the pieces a stream sends; none when the reply is tool calls alone. */
  readonly deltas: readonly string[];
  readonly toolCalls: readonly ChatToolCall[];
  readonly finishReason: "stop" | "length" | "tool_calls" | "content_filter";
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number; readonly total_tokens: number };
}

const finishReasons = {
  stop: "stop",
  length: "length",
  "tool-calls": "tool_calls",
  "content-filter": "content_filter",
} as const;

/** The reply in chat completion terms. */
export function toChatReply(reply: Reply, request: CompletionRequest, stamp: Stamp): ChatReply {
  const { deltas, toolCalls, finishReason, usage } = fillReply(reply, request, stamp, "call_");
  return {
    deltas,
    toolCalls: toolCalls.map(({ id, name, json }) => ({ id, type: "function", function: { name, arguments: json } })),
    finishReason: finishReasons[finishReason],
    usage: {
      prompt_tokens: usage.input,
      completion_tokens: usage.output,
      total_tokens: usage.input + usage.output,
    },
  };
}
