import type { FilledReply } from "../../core/resolved-reply.ts";
import { piecesOf } from "../../wire/chunks.ts";

/** How long the answer took, in milliseconds: a constant, because the same request always gets the same answer, and not 0, because clients divide by it. */
export const LATENCY_MS = 1;

/** One block in a stream: what opens it, which only calls of tools have, and the deltas that fill it, as JSON. */
export interface StreamedBlock {
  readonly start: string | undefined;
  readonly deltas: readonly string[];
}

const stopReasons = {
  stop: "end_turn",
  length: "max_tokens",
  "tool-calls": "tool_use",
  "content-filter": "content_filtered",
} as const;

/** What stands for the provider's signature of its reasoning, which nobody but the provider can check. */
const SIGNATURE = Buffer.from("mock-transport").toString("base64");

/** The provider's word for why the reply ends. */
export function stopReasonOf({ finishReason }: FilledReply): string {
  return stopReasons[finishReason];
}

/** Usage as Converse carries it. */
export function usageOf({ usage: { input, output } }: FilledReply): object {
  return {
    inputTokens: input,
    outputTokens: output,
    totalTokens: input + output,
    cacheReadInputTokens: 0,
    cacheWriteInputTokens: 0,
  };
}

/** The message that is the reply: reasoning, text, tool calls; one empty text when the reply is empty. */
export function messageOf({ reasoning, deltas, toolCalls }: FilledReply): object {
  const content = [
    ...(reasoning === undefined
      ? []
      : [{ reasoningContent: { reasoningText: { text: reasoning, signature: SIGNATURE } } }]),
    ...(deltas.length === 0 && toolCalls.length > 0 ? [] : [{ text: deltas.join("") }]),
    ...toolCalls.map(({ id, name, arguments: input }) => ({ toolUse: { toolUseId: id, name, input } })),
  ];
  return { role: "assistant", content };
}

/** The same blocks as a stream sends them. */
export function streamedBlocks({ reasoning, deltas, toolCalls }: FilledReply): StreamedBlock[] {
  const quoted = JSON.stringify;
  const thoughts = piecesOf(reasoning ?? "").map((text) => `{"reasoningContent":{"text":${quoted(text)}}}`);
  const signature = `{"reasoningContent":{"signature":${quoted(SIGNATURE)}}}`;
  const texts = deltas.length === 0 ? [""] : deltas;
  return [
    ...(reasoning === undefined ? [] : [{ start: undefined, deltas: [...thoughts, signature] }]),
    ...(deltas.length === 0 && toolCalls.length > 0
      ? []
      : [{ start: undefined, deltas: texts.map((text) => `{"text":${quoted(text)}}`) }]),
    ...toolCalls.map(({ id, name, pieces }) => ({
      start: JSON.stringify({ toolUse: { name, toolUseId: id } }),
      deltas: pieces.map((input) => `{"toolUse":{"input":${quoted(input)}}}`),
    })),
  ];
}
