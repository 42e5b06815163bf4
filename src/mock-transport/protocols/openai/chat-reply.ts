import type { FilledReply } from "../../core/resolved-reply.ts";

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
  readonly counts: ChatCounts;
}

/** Usage with both of its details, which clients read without looking whether they are there. */
export interface ChatUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
  readonly prompt_tokens_details: { readonly cached_tokens: 0; readonly audio_tokens: 0 };
  readonly completion_tokens_details: {
    readonly reasoning_tokens: number;
    readonly audio_tokens: 0;
    readonly accepted_prediction_tokens: 0;
    readonly rejected_prediction_tokens: 0;
  };
}

/** The counts that differ from one usage to the next. */
export type ChatCounts = Pick<ChatUsage, "prompt_tokens" | "completion_tokens" | "total_tokens"> &
  Pick<ChatUsage["completion_tokens_details"], "reasoning_tokens">;

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
    counts: {
      prompt_tokens: usage.input,
      completion_tokens: usage.output,
      total_tokens: usage.input + usage.output,
      reasoning_tokens: usage.reasoning,
    },
  };
}

/** The usage around its counts. Nothing is cached, spoken or predicted here. */
export function usageOf({ reasoning_tokens, ...counts }: ChatCounts): ChatUsage {
  return {
    ...counts,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
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
