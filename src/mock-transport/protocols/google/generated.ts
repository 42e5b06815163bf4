import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { piecesOf } from "../../wire/chunks.ts";
import type { Stamp } from "../../wire/wire.ts";

const finishReasons = {
  stop: "STOP",
  length: "MAX_TOKENS",
  // The provider has no word of its own for an end with a call.
  "tool-calls": "STOP",
  "content-filter": "SAFETY",
} as const;

/** The provider's word for why the reply ends. */
export function finishReasonOf({ finishReason }: FilledReply): string {
  return finishReasons[finishReason];
}

/** A response, or one of those that make a stream, around the parts; without a finish reason more will come. */
export function generatedOf(
  parts: readonly object[],
  finishReason: string | undefined,
  { usage: { input, output, reasoning } }: FilledReply,
  { model }: CompletionRequest,
  { id }: Stamp,
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

/** The reply's thoughts in the pieces a stream sends. */
export function thoughtsIn({ reasoning }: FilledReply): string[] {
  return piecesOf(reasoning ?? "");
}

/** The reply's parts whole; one empty text when the reply is empty. */
export function partsOf({ reasoning, deltas, toolCalls }: FilledReply): object[] {
  return [
    ...(reasoning === undefined ? [] : [{ text: reasoning, thought: true }]),
    ...(deltas.length === 0 && toolCalls.length > 0 ? [] : [{ text: deltas.join("") }]),
    ...callsIn({ toolCalls }),
  ];
}

/** The reply's function calls, a part each. */
export function callsIn({ toolCalls }: Pick<FilledReply, "toolCalls">): object[] {
  return toolCalls.map(({ id, name, arguments: args }) => ({ functionCall: { id, name, args } }));
}
