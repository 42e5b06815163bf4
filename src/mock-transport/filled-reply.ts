import type { Reply } from "../schema/fixture.ts";
import type { CompletionRequest } from "./completion-request.ts";
import { countTokens } from "./count-tokens.ts";
import { piecesOf } from "./pieces.ts";
import type { Stamp } from "./protocol.ts";

/** A tool call with its id; `json` is the arguments as JSON text. */
export interface FilledCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: { readonly [key: string]: unknown };
  readonly json: string;
}

/** A fixture's reply with everything filled in that any protocol needs, in no provider's words; the same for a whole answer and for a stream. */
export interface FilledReply {
  readonly reasoning: string | undefined;
  /** Text in the pieces a stream sends; none when the reply is tool calls alone. */
  readonly deltas: readonly string[];
  readonly toolCalls: readonly FilledCall[];
  readonly finishReason: NonNullable<Reply["finishReason"]>;
  readonly usage: { readonly input: number; readonly output: number };
}

/** The reply with ids from the stamp behind the provider's `prefix`, token counts from the fixture or counted, the finish reason that fits. */
export function fillReply(reply: Reply, request: CompletionRequest, { id }: Stamp, prefix: string): FilledReply {
  const deltas = reply.deltas ?? piecesOf(reply.text ?? "");
  const toolCalls = (reply.toolCalls ?? []).map((call, index) => ({
    id: call.id ?? `${prefix}${id}_${index}`,
    name: call.name,
    arguments: call.arguments,
    json: JSON.stringify(call.arguments),
  }));
  const said = [reply.reasoning ?? "", ...deltas, ...toolCalls.flatMap(({ name, json }) => [name, json])].join("");
  return {
    reasoning: reply.reasoning,
    deltas,
    toolCalls,
    finishReason: reply.finishReason ?? (toolCalls.length > 0 ? "tool-calls" : "stop"),
    usage: {
      input: reply.usage?.inputTokens ?? request.inputTokens,
      output: reply.usage?.outputTokens ?? countTokens(said),
    },
  };
}
