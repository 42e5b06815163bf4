import type { Reply, ReplyCall } from "../../schema/fixture.ts";
import type { CompletionRequest } from "./completion-request.ts";
import { countTokens } from "../wire/count-tokens.ts";
import { jsonPiecesOf, piecesOf } from "../wire/chunks.ts";
import type { Stamp } from "../wire/wire.ts";

/** A tool call with its id. */
export interface FilledCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: { readonly [key: string]: unknown };
  /** The arguments as JSON text, whole and in the pieces a stream sends; one where there is no stream. */
  readonly json: string;
  readonly pieces: readonly string[];
  /** Free text for a custom tool, where the protocol has such; the arguments hold it as `input` for those that do not. */
  readonly input: string | undefined;
}

/** A fixture's reply with everything filled in that any protocol needs, in no provider's words; the same for a whole answer and for a stream. */
export interface FilledReply {
  readonly reasoning: string | undefined;
  /** Text in the pieces a stream sends, in one where there is no stream; none when the reply is tool calls alone. */
  readonly deltas: readonly string[];
  readonly toolCalls: readonly FilledCall[];
  readonly finishReason: NonNullable<Reply["finishReason"]>;
  /** Tokens; `reasoning` are those of the output that the reasoning took. */
  readonly usage: { readonly input: number; readonly output: number; readonly reasoning: number };
}

/** The reply with ids from the stamp behind the provider's `prefix`, token counts from the fixture or counted, the finish reason that fits. */
export function fillReply(reply: Reply, request: CompletionRequest, { id }: Stamp, prefix: string): FilledReply {
  const deltas = reply.deltas ?? deltasOf(reply, request);
  const toolCalls = (reply.toolCalls ?? []).map((call, index) => fillCall(call, request, `${prefix}${id}_${index}`));
  const output = reply.usage?.outputTokens ?? outputTokens(reply.reasoning, deltas, toolCalls);
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

function deltasOf({ json, text = "" }: Reply, { streaming }: CompletionRequest): string[] {
  const whole = json === undefined ? text : JSON.stringify(json);
  if (streaming) return piecesOf(whole);
  return whole === "" ? [] : [whole];
}

function fillCall(call: ReplyCall, { tools, streaming }: CompletionRequest, id: string): FilledCall {
  const json = call.parts?.join("") ?? JSON.stringify(call.arguments ?? { input: call.input });
  const isCustom = call.input !== undefined || tools.some(({ name, isCustom }) => isCustom && name === call.name);
  const fields = call.arguments ?? (JSON.parse(json) as FilledCall["arguments"]);
  const { input } = fields;
  return {
    id: call.id ?? id,
    name: call.name,
    arguments: fields,
    json,
    pieces: call.parts ?? (streaming ? jsonPiecesOf(json) : [json]),
    input: isCustom ? (call.input ?? (typeof input === "string" ? input : json)) : undefined,
  };
}

function outputTokens(reasoning = "", deltas: readonly string[], calls: readonly FilledCall[]): number {
  return countTokens([reasoning, ...deltas, ...calls.flatMap(({ name, json }) => [name, json])].join(""));
}
