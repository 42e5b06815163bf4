import type { Reply } from "../../../schema/fixture.ts";
import { isObject, tryParseJson } from "../../../text/json-value.ts";

/** Tokens as the provider counted them, cached ones included. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** The parsed parts of a provider's answer. */
export interface ParsedAnswer {
  readonly model?: string | undefined;
  /** The provider's id of the answer. */
  readonly id?: string | undefined;
  readonly usage?: Usage | undefined;
  /** Number of events, when the answer was a stream. */
  readonly events?: number | undefined;
  /**
   * The equivalent fixture reply; `undefined` when the answer is incomplete or a fixture cannot
   * express it.
   */
  readonly reply?: Reply | undefined;
}

/**
 * A tool call in a provider's answer: a function's arguments as JSON text, or a custom tool's free
 * text.
 */
export type ParsedCall =
  | { readonly name: string; readonly json: string }
  | { readonly name: string; readonly input: string };

/**
 * A complete answer. `finish` is `undefined` when the answer is incomplete or a fixture cannot
 * express its end.
 */
export interface AnswerParts {
  readonly reasoning: string;
  readonly text: string;
  readonly calls: readonly ParsedCall[];
  readonly finish: Reply["finishReason"];
  readonly usage: Usage | undefined;
}

/**
 * The equivalent fixture reply, without values that equal their default. `undefined` when a fixture
 * cannot express the end or a call's arguments are not a JSON object.
 */
export function toReply({ reasoning, text, calls, finish, usage }: AnswerParts): Reply | undefined {
  if (finish === undefined) return undefined;
  const toolCalls = calls.map(toReplyCall).filter((call) => call !== undefined);
  if (toolCalls.length < calls.length) return undefined;
  const defaultFinish = toolCalls.length > 0 ? "tool-calls" : "stop";
  return {
    ...(reasoning === "" ? {} : { reasoning }),
    ...(text === "" && toolCalls.length > 0 ? {} : { text }),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
    ...(finish === defaultFinish ? {} : { finishReason: finish }),
    ...(usage === undefined ? {} : { usage: { ...usage } }),
  };
}

function toReplyCall(call: ParsedCall): NonNullable<Reply["toolCalls"]>[number] | undefined {
  if ("input" in call) return { name: call.name, input: call.input };
  const fields = parseObject(call.json === "" ? "{}" : call.json);
  return fields === undefined ? undefined : { name: call.name, arguments: fields };
}

function parseObject(text: string): { [key: string]: unknown } | undefined {
  const value = tryParseJson(text);
  return isObject(value) ? value : undefined;
}
