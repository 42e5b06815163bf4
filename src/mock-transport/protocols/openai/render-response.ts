import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { splitChunks } from "../../wire/chunks.ts";
import type { RequestMeta } from "../../wire/wire.ts";
import { toResponseId } from "./conversations.ts";
import type { InputItem } from "./response-input.ts";
import { renderSettings, wantsEncryptedReasoning } from "./render-settings.ts";

/**
 * A stream event of one output item, without the index and sequence number that all events have.
 */
export type ItemEvent = { readonly type: string; readonly [key: string]: unknown };

/**
 * One item of a response's output: whole, as it is also in a later request's input; as a stream
 * starts it; and the events that follow.
 */
export interface OutputItem {
  readonly whole: InputItem;
  readonly opened: object;
  readonly events: readonly ItemEvent[];
}

/**
 * A response with its output. It has no usage while in progress, and no output without a reply
 * (prewarm).
 */
export function renderResponse(
  reply: ResolvedReply | undefined,
  request: CompletionRequest,
  meta: RequestMeta,
  isDone: boolean,
): object {
  return { ...renderState(reply, request, meta, isDone), ...renderSettings(request.body) };
}

/**
 * The response as JSON, in progress and done. Writes the request's settings once, because they may
 * be long.
 */
export function renderResponseJson(
  reply: ResolvedReply | undefined,
  request: CompletionRequest,
  meta: RequestMeta,
): { readonly begun: string; readonly done: string } {
  const settings = JSON.stringify(renderSettings(request.body)).slice(1);
  const renderJson = (isDone: boolean) =>
    `${JSON.stringify(renderState(reply, request, meta, isDone)).slice(0, -1)},${settings}`;
  return { begun: renderJson(false), done: renderJson(true) };
}

function renderState(
  reply: ResolvedReply | undefined,
  request: CompletionRequest,
  meta: RequestMeta,
  isDone: boolean,
): { readonly [key: string]: unknown } {
  const incomplete = reply === undefined ? undefined : INCOMPLETE_REASONS[reply.finishReason];
  return {
    id: toResponseId(meta),
    object: "response",
    created_at: meta.createdSeconds,
    completed_at: isDone && incomplete === undefined ? meta.createdSeconds : null,
    status: isDone ? toStatus(reply) : "in_progress",
    error: null,
    incomplete_details: isDone && incomplete !== undefined ? { reason: incomplete } : null,
    model: request.model,
    output: isDone && reply !== undefined ? renderItems(reply, request, meta).map(({ whole }) => whole) : [],
    usage: isDone ? renderUsage(reply?.usage) : null,
  };
}

function renderUsage(
  { input, output, reasoning }: ResolvedReply["usage"] = { input: 0, output: 0, reasoning: 0 },
): object {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}

const INCOMPLETE_REASONS: { readonly [reason in ResolvedReply["finishReason"]]?: string } = {
  length: "max_output_tokens",
  "content-filter": "content_filter",
};

/** The final status, which is also the name of the stream's last event. */
export function toStatus(reply: ResolvedReply | undefined): "completed" | "incomplete" {
  return reply === undefined || INCOMPLETE_REASONS[reply.finishReason] === undefined ? "completed" : "incomplete";
}

/**
 * The output items in the provider's order: reasoning, message, tool calls; an empty reply is an
 * empty message.
 */
export function renderItems(
  { reasoning, deltas, toolCalls }: ResolvedReply,
  { body }: CompletionRequest,
  { id }: RequestMeta,
): OutputItem[] {
  const isToolOnly = deltas.length === 0 && toolCalls.length > 0;
  return [
    ...(reasoning === undefined ? [] : [renderReasoningItem(reasoning, `rs_${id}`, wantsEncryptedReasoning(body))]),
    ...(isToolOnly ? [] : [renderMessageItem(deltas, `msg_${id}`)]),
    ...toolCalls.map((call, index) => renderCallItem(call, `fc_${id}_${index}`)),
  ];
}

function renderReasoningItem(text: string, id: string, isEncrypted: boolean): OutputItem {
  const part = { type: "summary_text", text };
  const at = { item_id: id, summary_index: 0 };
  // Only the provider can read this; the server ignores it in later requests.
  const encrypted = isEncrypted ? { encrypted_content: Buffer.from(`mock-transport ${id}`).toString("base64") } : {};
  const item = { id, type: "reasoning", ...encrypted };
  return {
    whole: { ...item, summary: [part] },
    opened: { ...item, summary: [] },
    events: [
      { type: "response.reasoning_summary_part.added", ...at, part: { ...part, text: "" } },
      ...splitChunks(text).map((delta) => ({ type: "response.reasoning_summary_text.delta", ...at, delta })),
      { type: "response.reasoning_summary_text.done", ...at, text },
      { type: "response.reasoning_summary_part.done", ...at, part },
    ],
  };
}

function renderMessageItem(deltas: readonly string[], id: string): OutputItem {
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

function renderCallItem(
  { id: callId, name, json, chunks: pieces, input }: ResolvedReply["toolCalls"][number],
  id: string,
): OutputItem {
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
