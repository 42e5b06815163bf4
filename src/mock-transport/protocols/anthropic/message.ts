import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { splitChunks } from "../../wire/chunks.ts";
import type { RequestMeta } from "../../wire/wire.ts";

/** One block of a message: whole, as a stream starts it, and the deltas that follow. */
export interface Block {
  readonly whole: object;
  readonly opened: object;
  readonly deltas: readonly object[];
}

const STOP_REASONS = {
  stop: "end_turn",
  length: "max_tokens",
  "tool-calls": "tool_use",
  "content-filter": "refusal",
} as const;

/** Replaces the provider's signature of the reasoning, which only the provider can verify. */
const SIGNATURE = Buffer.from("mock-transport").toString("base64");

/**
 * The message with its content, including keys that newer clients require even when they are null.
 */
export function renderMessage(
  content: readonly object[],
  model: string,
  { id }: RequestMeta,
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

/** The header from which the official client reads the request id. */
export function renderRequestHeaders({ id }: RequestMeta): { readonly "request-id": string } {
  return { "request-id": `req_${id}` };
}

/** The provider's name of the finish reason. */
export function toStopReason({ finishReason }: ResolvedReply): string {
  return STOP_REASONS[finishReason];
}

/**
 * Usage of a message with `output` tokens so far. Omits what the provider omits, because clients
 * that validate the answer reject null there.
 */
export function renderUsage(reply: ResolvedReply, output: number): object {
  return {
    input_tokens: reply.usage.input,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
    output_tokens: output,
    ...renderThinkingUsage(reply, output),
    service_tier: "standard",
    inference_geo: "not_available",
  };
}

/** The shorter usage at the end of a stream. */
export function renderDeltaUsage(reply: ResolvedReply): object {
  const { input, output } = reply.usage;
  return {
    input_tokens: input,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    output_tokens: output,
    ...renderThinkingUsage(reply, output),
  };
}

/** The thinking tokens; omitted while output is incomplete and when there are none. */
function renderThinkingUsage({ usage: { output: whole, reasoning } }: ResolvedReply, output: number): object {
  return reasoning === 0 || output < whole ? {} : { output_tokens_details: { thinking_tokens: reasoning } };
}

/**
 * The reply's blocks in the provider's order: reasoning, text, tool calls; an empty reply is one
 * empty text.
 */
export function renderBlocks({ reasoning, deltas, toolCalls }: ResolvedReply): Block[] {
  const thinking = (text: string): Block => ({
    whole: { type: "thinking", thinking: text, signature: SIGNATURE },
    opened: { type: "thinking", thinking: "", signature: "" },
    deltas: [
      ...splitChunks(text).map((chunk) => ({ type: "thinking_delta", thinking: chunk })),
      { type: "signature_delta", signature: SIGNATURE },
    ],
  });
  const text: Block = {
    whole: { type: "text", text: deltas.join("") },
    opened: { type: "text", text: "" },
    deltas: deltas.map((delta) => ({ type: "text_delta", text: delta })),
  };
  const calls = toolCalls.map(({ id, name, arguments: input, chunks: pieces }): Block => {
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
