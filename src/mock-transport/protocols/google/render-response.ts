import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { splitChunks } from "../../wire/chunks.ts";
import type { RequestMeta } from "../../wire/wire.ts";

const FINISH_REASONS = {
  stop: "STOP",
  length: "MAX_TOKENS",
  // The provider has no separate reason for tool calls.
  "tool-calls": "STOP",
  "content-filter": "SAFETY",
} as const;

/** The provider's name of the finish reason. */
export function toFinishReason({ finishReason }: ResolvedReply): string {
  return FINISH_REASONS[finishReason];
}

/**
 * A response with the given parts; a stream's responses have no finish reason except for the last
 * one.
 */
export function renderResponse(
  parts: readonly object[],
  finishReason: string | undefined,
  { usage: { input, output, reasoning } }: ResolvedReply,
  { model }: CompletionRequest,
  { id }: RequestMeta,
): object {
  return {
    candidates: [
      {
        content: { parts, role: "model" },
        ...(finishReason === undefined ? {} : { finishReason }),
        index: 0,
      },
    ],
    usageMetadata: {
      promptTokenCount: input,
      candidatesTokenCount: output - reasoning,
      ...(reasoning === 0 ? {} : { thoughtsTokenCount: reasoning }),
      totalTokenCount: input + output,
    },
    modelVersion: model,
    responseId: id,
  };
}

/** The reply's reasoning in the chunks that a stream sends. */
export function splitReasoning({ reasoning }: ResolvedReply): string[] {
  return splitChunks(reasoning ?? "");
}

/** All parts of the reply; an empty reply is one empty text. */
export function renderParts({ reasoning, deltas, toolCalls }: ResolvedReply): object[] {
  return [
    ...(reasoning === undefined ? [] : [{ text: reasoning, thought: true }]),
    ...(deltas.length === 0 && toolCalls.length > 0 ? [] : [{ text: deltas.join("") }]),
    ...renderFunctionCalls({ toolCalls }),
  ];
}

/** The reply's function calls, one part each. */
export function renderFunctionCalls({ toolCalls }: Pick<ResolvedReply, "toolCalls">): object[] {
  return toolCalls.map(({ id, name, arguments: args }) => ({ functionCall: { id, name, args } }));
}
