import type { FilledReply } from "../../core/resolved-reply.ts";
import { piecesOf } from "../../wire/chunks.ts";
import type { Stamp } from "../../wire/wire.ts";

/** One block of a message: whole, as it is opened in a stream, and the deltas that fill it. */
export interface Block {
  readonly whole: object;
  readonly opened: object;
  readonly deltas: readonly object[];
}

const stopReasons = {
  stop: "end_turn",
  length: "max_tokens",
  "tool-calls": "tool_use",
  "content-filter": "refusal",
} as const;

/** What stands for the provider's signature of its reasoning, which nobody but the provider can check. */
const SIGNATURE = Buffer.from("mock-transport").toString("base64");

/** The message around its content, with the keys that newer clients expect to be there even when they are null. */
export function messageOf(
  content: readonly object[],
  model: string,
  { id }: Stamp,
  stopReason: string | null,
  usage: object,
): object {
  return {
    id: `msg_${id}`,
    type: "message",
    role: "assistant",
    model,
    content,
    stop_reason: stopReason,
    stop_sequence: null,
    stop_details: null,
    container: null,
    diagnostics: null,
    usage,
  };
}

/** The provider's word for why the reply ends. */
export function stopReasonOf({ finishReason }: FilledReply): string {
  return stopReasons[finishReason];
}

/**
 * Usage as a message carries it, with `output` tokens so far. What the provider leaves out is left
 * out: clients that check the form take no null for it.
 */
export function usageOf(reply: FilledReply, output: number): object {
  return {
    input_tokens: reply.usage.input,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
    output_tokens: output,
    ...thinkingOf(reply, output),
    service_tier: "standard",
    inference_geo: "not_available",
  };
}

/** The shorter usage of a stream's last words. */
export function deltaUsageOf(reply: FilledReply): object {
  const { input, output } = reply.usage;
  return {
    input_tokens: input,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    output_tokens: output,
    ...thinkingOf(reply, output),
  };
}

/**
 * The tokens of the thinking, which are there when all of the output is known and some of it was
 * thought.
 */
function thinkingOf({ usage: { output: whole, reasoning } }: FilledReply, output: number): object {
  return reasoning === 0 || output < whole ? {} : { output_tokens_details: { thinking_tokens: reasoning } };
}

/** The reply's blocks in the provider's order: reasoning, text, tool calls; one empty text when the reply is empty. */
export function blocksOf({ reasoning, deltas, toolCalls }: FilledReply): Block[] {
  const thinking = (text: string): Block => ({
    whole: { type: "thinking", thinking: text, signature: SIGNATURE },
    opened: { type: "thinking", thinking: "", signature: "" },
    deltas: [
      ...piecesOf(text).map((piece) => ({ type: "thinking_delta", thinking: piece })),
      { type: "signature_delta", signature: SIGNATURE },
    ],
  });
  const text: Block = {
    whole: { type: "text", text: deltas.join("") },
    opened: { type: "text", text: "" },
    deltas: deltas.map((delta) => ({ type: "text_delta", text: delta })),
  };
  const calls = toolCalls.map(({ id, name, arguments: input, pieces }): Block => {
    const head = { type: "tool_use", id, name, caller: { type: "direct" } };
    return {
      whole: { ...head, input },
      opened: { ...head, input: {} },
      deltas: pieces.map((piece) => ({ type: "input_json_delta", partial_json: piece })),
    };
  });
  return [
    ...(reasoning === undefined ? [] : [thinking(reasoning)]),
    ...(deltas.length === 0 && calls.length > 0 ? [] : [text]),
    ...calls,
  ];
}
