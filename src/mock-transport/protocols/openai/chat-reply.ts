import type { ResolvedReply } from "../../core/resolved-reply.ts";

/**
 * A tool call as chat completions write it: a function's `arguments` are JSON text, a custom tool's
 * `input` is free text.
 */
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

/**
 * A tool call: whole, as a stream starts it, and the following text deltas, each wrapped by
 * `renderDelta`.
 */
interface ChatCall {
  readonly whole: ChatToolCall;
  readonly opened: ChatToolCall;
  readonly deltas: readonly string[];
  readonly renderDelta: (text: string) => object;
}

/**
 * A reply in chat completion terms, for whole answers and streams. Chat completions contain no
 * reasoning.
 */
export interface ChatReply {
  /** The text in the chunks that a stream sends; empty when the reply has only tool calls. */
  readonly deltas: readonly string[];
  readonly calls: readonly ChatCall[];
  readonly finishReason: "stop" | "length" | "tool_calls" | "content_filter";
  readonly counts: ChatCounts;
}

/** Usage with both details, which clients read without checking that they exist. */
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

/** The variable counts of a usage. */
export type ChatCounts = Pick<ChatUsage, "prompt_tokens" | "completion_tokens" | "total_tokens"> &
  Pick<ChatUsage["completion_tokens_details"], "reasoning_tokens">;

const FINISH_REASONS = {
  stop: "stop",
  length: "length",
  "tool-calls": "tool_calls",
  "content-filter": "content_filter",
} as const;

/** The reply in chat completion terms. */
export function toChatReply({ deltas, toolCalls, finishReason, usage }: ResolvedReply): ChatReply {
  return {
    deltas,
    calls: toolCalls.map(toChatCall),
    finishReason: FINISH_REASONS[finishReason],
    counts: {
      prompt_tokens: usage.input,
      completion_tokens: usage.output,
      total_tokens: usage.input + usage.output,
      reasoning_tokens: usage.reasoning,
    },
  };
}

/** The usage with the given counts. The server has no cached, audio or predicted tokens. */
export function renderUsage({ reasoning_tokens, ...counts }: ChatCounts): ChatUsage {
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

function toChatCall({ id, name, json, chunks: pieces, input }: ResolvedReply["toolCalls"][number]): ChatCall {
  if (input !== undefined) {
    const call = (text: string): ChatToolCall => ({ id, type: "custom", custom: { name, input: text } });
    return {
      whole: call(input),
      opened: call(""),
      deltas: [input],
      renderDelta: (text) => ({ custom: { input: text } }),
    };
  }
  const call = (text: string): ChatToolCall => ({ id, type: "function", function: { name, arguments: text } });
  return {
    whole: call(json),
    opened: call(""),
    deltas: pieces,
    renderDelta: (text) => ({ function: { arguments: text } }),
  };
}
