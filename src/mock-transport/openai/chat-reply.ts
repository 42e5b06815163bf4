import type { FilledReply } from "../filled-reply.ts";

/** A tool call as chat completions write it: a function's `arguments` are JSON text, a custom tool's `input` is free text. */
export type ChatToolCall =
  | {
      readonly id: string;
      readonly type: "function";
      readonly function: { readonly name: string; readonly arguments: string };
    }
  | {
      readonly id: string;
      readonly type: "custom";
      readonly custom: { readonly name: string; readonly input: string };
    };

/** A call whole, as a stream opens it, and the texts that the stream sends after that, each around itself as `deltaOf` has it. */
export interface ChatCall {
  readonly whole: ChatToolCall;
  readonly opened: ChatToolCall;
  readonly deltas: readonly string[];
  readonly deltaOf: (text: string) => object;
}

/** A reply in the words of chat completions, which show no reasoning; the same for a whole answer and for a stream. */
export interface ChatReply {
  /** In the pieces a stream sends; none when the reply is tool calls alone. */
  readonly deltas: readonly string[];
  readonly calls: readonly ChatCall[];
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
export function toChatReply({ deltas, toolCalls, finishReason, usage }: FilledReply): ChatReply {
  return {
    deltas,
    calls: toolCalls.map(toChatCall),
    finishReason: finishReasons[finishReason],
    usage: {
      prompt_tokens: usage.input,
      completion_tokens: usage.output,
      total_tokens: usage.input + usage.output,
    },
  };
}

function toChatCall({ id, name, json, pieces, input }: FilledReply["toolCalls"][number]): ChatCall {
  if (input !== undefined) {
    const call = (text: string): ChatToolCall => ({ id, type: "custom", custom: { name, input: text } });
    return { whole: call(input), opened: call(""), deltas: [input], deltaOf: (text) => ({ custom: { input: text } }) };
  }
  const call = (text: string): ChatToolCall => ({ id, type: "function", function: { name, arguments: text } });
  return {
    whole: call(json),
    opened: call(""),
    deltas: pieces,
    deltaOf: (text) => ({ function: { arguments: text } }),
  };
}
