import type { Reply } from "../../../schema/fixture.ts";
import { isObject, jsonIn } from "../../../text/json-value.ts";

/** Tokens as the provider counted them, cached ones among them. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What could be read of a provider's answer. */
export interface Reading {
  readonly model?: string | undefined;
  /** The provider's own name for the answer. */
  readonly id?: string | undefined;
  readonly usage?: Usage | undefined;
  /** How many events it came in, when it was a stream. */
  readonly events?: number | undefined;
  /** The answer in no provider's words; `undefined` when it is not whole, or holds what no fixture can say. */
  readonly reply?: Reply | undefined;
}

/** A call as a provider wrote it: a function's arguments as JSON text, or a custom tool's free text. */
export type SaidCall =
  | { readonly name: string; readonly json: string }
  | { readonly name: string; readonly input: string };

/** An answer put together from all of its parts; `finish` is `undefined` when it ends in a way that no fixture can say, or does not end. */
export interface Said {
  readonly reasoning: string;
  readonly text: string;
  readonly calls: readonly SaidCall[];
  readonly finish: Reply["finishReason"];
  readonly usage: Usage | undefined;
}

/** The reply that a fixture can give; what follows from the rest is left out. `undefined` when a call's arguments are no JSON object. */
export function replyOf({ reasoning, text, calls, finish, usage }: Said): Reply | undefined {
  if (finish === undefined) return undefined;
  const toolCalls = calls.map(callOf).filter((call) => call !== undefined);
  if (toolCalls.length < calls.length) return undefined;
  const usual = toolCalls.length > 0 ? "tool-calls" : "stop";
  return {
    ...(reasoning === "" ? {} : { reasoning }),
    ...(text === "" && toolCalls.length > 0 ? {} : { text }),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
    ...(finish === usual ? {} : { finishReason: finish }),
    ...(usage === undefined ? {} : { usage: { ...usage } }),
  };
}

function callOf(call: SaidCall): NonNullable<Reply["toolCalls"]>[number] | undefined {
  if ("input" in call) return { name: call.name, input: call.input };
  const fields = parseObject(call.json === "" ? "{}" : call.json);
  return fields === undefined ? undefined : { name: call.name, arguments: fields };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  const value = jsonIn(text);
  return isObject(value) ? value : undefined;
}
