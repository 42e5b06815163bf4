import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { splitChunks } from "../../wire/chunks.ts";

/**
 * The reported latency: constant, so that equal requests get equal answers, and not 0, because
 * clients divide by it.
 */
export const LATENCY_MS = 1;

/** One streamed block as JSON: its start, which only tool calls have, and its deltas. */
export interface StreamedBlock {
  readonly start: string | undefined;
  readonly deltas: readonly string[];
}

const STOP_REASONS = {
  stop: "end_turn",
  length: "max_tokens",
  "tool-calls": "tool_use",
  "content-filter": "content_filtered",
} as const;

/** Replaces the provider's signature of the reasoning, which only the provider can verify. */
const SIGNATURE = Buffer.from("mock-transport").toString("base64");

/** The provider's name of the finish reason. */
export function toStopReason({ finishReason }: ResolvedReply): string {
  return STOP_REASONS[finishReason];
}

/** Usage in Converse's format. */
export function renderUsage({ usage: { input, output } }: ResolvedReply): object {
  return {
    inputTokens: input,
    outputTokens: output,
    totalTokens: input + output,
    cacheReadInputTokens: 0,
    cacheWriteInputTokens: 0,
  };
}

/** The reply as a message: reasoning, text, tool calls; an empty reply is one empty text. */
export function renderMessage({ reasoning, deltas, toolCalls }: ResolvedReply): object {
  const content = [
    ...(reasoning === undefined
      ? []
      : [{ reasoningContent: { reasoningText: { text: reasoning, signature: SIGNATURE } } }]),
    ...(deltas.length === 0 && toolCalls.length > 0 ? [] : [{ text: deltas.join("") }]),
    ...toolCalls.map(({ id, name, arguments: input }) => ({ toolUse: { toolUseId: id, name, input } })),
  ];
  return { role: "assistant", content };
}

/** The blocks of the message in the form that streams need. */
export function renderStreamedBlocks({ reasoning, deltas, toolCalls }: ResolvedReply): StreamedBlock[] {
  const toJson = JSON.stringify;
  const thoughts = splitChunks(reasoning ?? "").map((text) => `{"reasoningContent":{"text":${toJson(text)}}}`);
  const signature = `{"reasoningContent":{"signature":${toJson(SIGNATURE)}}}`;
  const texts = deltas.length === 0 ? [""] : deltas;
  return [
    ...(reasoning === undefined ? [] : [{ start: undefined, deltas: [...thoughts, signature] }]),
    ...(deltas.length === 0 && toolCalls.length > 0
      ? []
      : [{ start: undefined, deltas: texts.map((text) => `{"text":${toJson(text)}}`) }]),
    ...toolCalls.map(({ id, name, chunks: pieces }) => ({
      start: JSON.stringify({ toolUse: { name, toolUseId: id } }),
      deltas: pieces.map((input) => `{"toolUse":{"input":${toJson(input)}}}`),
    })),
  ];
}
