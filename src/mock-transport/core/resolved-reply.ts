import type { Reply, ReplyCall } from "../../schema/fixture.ts";
import { splitChunks, splitJsonChunks } from "../wire/chunks.ts";
import { countTokens } from "../wire/count-tokens.ts";
import type { RequestMeta } from "../wire/wire.ts";
import type { CompletionRequest } from "./completion-request.ts";

/** A tool call with its id. */
interface ResolvedCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: { readonly [key: string]: unknown };
  /**
   * The arguments as JSON text, whole and in the chunks of a stream; one chunk without a stream.
   */
  readonly json: string;
  readonly chunks: readonly string[];
  /** Free text for a custom tool. Protocols without custom tools find it in `arguments.input`. */
  readonly input: string | undefined;
}

/**
 * A fixture's reply with all values that any protocol needs, for whole answers and streams alike.
 */
export interface ResolvedReply {
  readonly reasoning: string | undefined;
  /**
   * Text in the chunks of a stream, or one chunk without a stream; empty for a reply of tool calls
   * only.
   */
  readonly deltas: readonly string[];
  readonly toolCalls: readonly ResolvedCall[];
  readonly finishReason: NonNullable<Reply["finishReason"]>;
  /** Token counts. `reasoning` is the part of `output` that the reasoning takes. */
  readonly usage: { readonly input: number; readonly output: number; readonly reasoning: number };
}

/**
 * Adds what the fixture leaves out: call ids (the provider's `prefix` and the request's id), token
 * counts and finish reason.
 */
export function resolveReply(
  reply: Reply,
  request: CompletionRequest,
  { id }: RequestMeta,
  prefix: string,
): ResolvedReply {
  const deltas = reply.deltas ?? resolveDeltas(reply, request);
  const toolCalls = (reply.toolCalls ?? []).map((call, index) => resolveCall(call, request, `${prefix}${id}_${index}`));
  const output = reply.usage?.outputTokens ?? countOutputTokens(reply.reasoning, deltas, toolCalls);
  return {
    reasoning: reply.reasoning,
    deltas,
    toolCalls,
    finishReason: reply.finishReason ?? (toolCalls.length > 0 ? "tool-calls" : "stop"),
    usage: {
      input: reply.usage?.inputTokens ?? request.inputTokens,
      output,
      reasoning: reply.reasoning === undefined ? 0 : Math.min(output, countTokens(reply.reasoning)),
    },
  };
}

function resolveDeltas({ json, text = "" }: Reply, { streaming }: CompletionRequest): string[] {
  const whole = json === undefined ? text : JSON.stringify(json);
  if (streaming) return splitChunks(whole);
  return whole === "" ? [] : [whole];
}

function resolveCall(call: ReplyCall, { tools, streaming }: CompletionRequest, id: string): ResolvedCall {
  const json = call.parts?.join("") ?? JSON.stringify(call.arguments ?? { input: call.input });
  const isCustom = call.input !== undefined || tools.some(({ name, isCustom }) => isCustom && name === call.name);
  const fields = call.arguments ?? (JSON.parse(json) as ResolvedCall["arguments"]);
  const { input } = fields;
  return {
    id: call.id ?? id,
    name: call.name,
    arguments: fields,
    json,
    chunks: call.parts ?? (streaming ? splitJsonChunks(json) : [json]),
    input: isCustom ? (call.input ?? (typeof input === "string" ? input : json)) : undefined,
  };
}

function countOutputTokens(reasoning = "", deltas: readonly string[], calls: readonly ResolvedCall[]): number {
  return countTokens([reasoning, ...deltas, ...calls.flatMap(({ name, json }) => [name, json])].join(""));
}
