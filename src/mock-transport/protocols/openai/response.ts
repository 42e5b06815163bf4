import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { piecesOf } from "../../wire/chunks.ts";
import type { Stamp } from "../../wire/wire.ts";
import { responseId } from "./conversations.ts";
import type { InputItem } from "./response-input.ts";
import { settingsOf, wantsEncryptedReasoning } from "./response-settings.ts";

/** An event inside an output item's own part of the stream, without the numbers that all of them carry. */
export type ItemEvent = { readonly type: string; readonly [key: string]: unknown };

/** One item of a response's output: whole, which is also how a later request's input holds it, as it is opened in a stream, and the events that fill it. */
export interface Item {
  readonly whole: InputItem;
  readonly opened: object;
  readonly events: readonly ItemEvent[];
}

/** A response around its output; it has no usage while it is in progress. One without a reply only makes something ready, and says nothing. */
export function responseOf(
  reply: FilledReply | undefined,
  request: CompletionRequest,
  stamp: Stamp,
  isDone: boolean,
): object {
  return { ...stateOf(reply, request, stamp, isDone), ...settingsOf(request.body) };
}

/** The same as JSON, while it is in progress and when it is done: what the request asked for may be long, and is written once. */
export function responseJsons(
  reply: FilledReply | undefined,
  request: CompletionRequest,
  stamp: Stamp,
): { readonly begun: string; readonly done: string } {
  const settings = JSON.stringify(settingsOf(request.body)).slice(1);
  const jsonOf = (isDone: boolean) =>
    `${JSON.stringify(stateOf(reply, request, stamp, isDone)).slice(0, -1)},${settings}`;
  return { begun: jsonOf(false), done: jsonOf(true) };
}

function stateOf(
  reply: FilledReply | undefined,
  request: CompletionRequest,
  stamp: Stamp,
  isDone: boolean,
): { readonly [key: string]: unknown } {
  const incomplete = reply === undefined ? undefined : incompleteReasons[reply.finishReason];
  return {
    id: responseId(stamp),
    object: "response",
    created_at: stamp.createdSeconds,
    completed_at: isDone && incomplete === undefined ? stamp.createdSeconds : null,
    status: isDone ? statusOf(reply) : "in_progress",
    error: null,
    incomplete_details: isDone && incomplete !== undefined ? { reason: incomplete } : null,
    model: request.model,
    output: isDone && reply !== undefined ? itemsOf(reply, request, stamp).map(({ whole }) => whole) : [],
    usage: isDone ? usageOf(reply?.usage) : null,
  };
}

function usageOf({ input, output, reasoning }: FilledReply["usage"] = { input: 0, output: 0, reasoning: 0 }): object {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}

const incompleteReasons: { readonly [reason in FilledReply["finishReason"]]?: string } = {
  length: "max_output_tokens",
  "content-filter": "content_filter",
};

/** How the response ends, which is also the name of the stream's last event. */
export function statusOf(reply: FilledReply | undefined): "completed" | "incomplete" {
  return reply === undefined || incompleteReasons[reply.finishReason] === undefined ? "completed" : "incomplete";
}

/** The output's items in the provider's order: reasoning, message, function calls; an empty message when the reply is empty. */
export function itemsOf(
  { reasoning, deltas, toolCalls }: FilledReply,
  { body }: CompletionRequest,
  { id }: Stamp,
): Item[] {
  const isToolOnly = deltas.length === 0 && toolCalls.length > 0;
  return [
    ...(reasoning === undefined ? [] : [reasoningItem(reasoning, `rs_${id}`, wantsEncryptedReasoning(body))]),
    ...(isToolOnly ? [] : [messageItem(deltas, `msg_${id}`)]),
    ...toolCalls.map((call, index) => callItem(call, `fc_${id}_${index}`)),
  ];
}

function reasoningItem(text: string, id: string, isEncrypted: boolean): Item {
  const part = { type: "summary_text", text };
  const at = { item_id: id, summary_index: 0 };
  // Nobody but a provider reads this, and this server needs nothing from it.
  const encrypted = isEncrypted ? { encrypted_content: Buffer.from(`mock-transport ${id}`).toString("base64") } : {};
  const item = { id, type: "reasoning", ...encrypted };
  return {
    whole: { ...item, summary: [part] },
    opened: { ...item, summary: [] },
    events: [
      { type: "response.reasoning_summary_part.added", ...at, part: { ...part, text: "" } },
      ...piecesOf(text).map((delta) => ({ type: "response.reasoning_summary_text.delta", ...at, delta })),
      { type: "response.reasoning_summary_text.done", ...at, text },
      { type: "response.reasoning_summary_part.done", ...at, part },
    ],
  };
}

function messageItem(deltas: readonly string[], id: string): Item {
  const part = { type: "output_text", text: deltas.join(""), annotations: [], logprobs: [] };
  const at = { item_id: id, content_index: 0 };
  const item = { id, type: "message", role: "assistant" as const };
  return {
    whole: { ...item, status: "completed", content: [part] },
    opened: { ...item, status: "in_progress", content: [] },
    events: [
      { type: "response.content_part.added", ...at, part: { ...part, text: "" } },
      ...deltas.map((delta) => ({ type: "response.output_text.delta", ...at, delta, logprobs: [] })),
      { type: "response.output_text.done", ...at, text: part.text, logprobs: [] },
      { type: "response.content_part.done", ...at, part },
    ],
  };
}

function callItem({ id: callId, name, json, pieces, input }: FilledReply["toolCalls"][number], id: string): Item {
  if (input !== undefined) {
    const item = { id, type: "custom_tool_call", call_id: callId, name };
    return {
      whole: { ...item, input, status: "completed" },
      opened: { ...item, input: "", status: "in_progress" },
      events: [
        { type: "response.custom_tool_call_input.delta", item_id: id, delta: input },
        { type: "response.custom_tool_call_input.done", item_id: id, input },
      ],
    };
  }
  const item = { id, type: "function_call", call_id: callId, name };
  return {
    whole: { ...item, arguments: json, status: "completed" },
    opened: { ...item, arguments: "", status: "in_progress" },
    events: [
      ...pieces.map((delta) => ({ type: "response.function_call_arguments.delta", item_id: id, delta })),
      { type: "response.function_call_arguments.done", item_id: id, name, arguments: json },
    ],
  };
}
