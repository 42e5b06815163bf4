import type { Reply } from "../../schema/fixture.ts";
import type { CompletionRequest } from "../completion-request.ts";
import { countTokens } from "../count-tokens.ts";
import type { Stamp } from "../protocol.ts";

/** A tool call as chat completions write it; `arguments` is JSON text. */
export interface ChatToolCall {
  readonly id: string;
  readonly type: "function";
  readonly function: { readonly name: string; readonly arguments: string };
}

/** A fixture's reply with everything filled in that chat completions need, the same for a whole answer and for a stream. */
export interface ChatReply {
  /** In the pieces a stream sends; none when the reply is tool calls alone. */
  readonly deltas: readonly string[];
  readonly toolCalls: readonly ChatToolCall[];
  readonly finishReason: "stop" | "length" | "tool_calls" | "content_filter";
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number; readonly total_tokens: number };
}

/** Most pieces a text is cut into: each costs some 200 bytes of stream, whatever its length. */
export const PIECE_LIMIT = 1000;

const finishReasons = {
  stop: "stop",
  length: "length",
  "tool-calls": "tool_calls",
  "content-filter": "content_filter",
} as const;

/** The reply in chat completion terms: ids from the stamp, token counts from the fixture or counted, the finish reason that fits. */
export function toChatReply(reply: Reply, request: CompletionRequest, { id }: Stamp): ChatReply {
  const deltas = reply.deltas ?? piecesOf(reply.text ?? "");
  const toolCalls = (reply.toolCalls ?? []).map((call, index) => ({
    id: call.id ?? `call_${id}_${index}`,
    type: "function" as const,
    function: { name: call.name, arguments: JSON.stringify(call.arguments) },
  }));
  const said = [...deltas, ...toolCalls.flatMap((call) => [call.function.name, call.function.arguments])].join("");
  const input = reply.usage?.inputTokens ?? request.inputTokens;
  const output = reply.usage?.outputTokens ?? countTokens(said);
  return {
    deltas,
    toolCalls,
    finishReason: finishReasons[reply.finishReason ?? (toolCalls.length > 0 ? "tool-calls" : "stop")],
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
  };
}

/** The text word by word, white space kept with the word before it, so that a client sees more than one delta; long texts in larger pieces. */
function piecesOf(text: string): string[] {
  const words = text.match(/\S+\s*|\s+/gu) ?? [];
  const size = Math.ceil(words.length / PIECE_LIMIT);
  return Array.from({ length: Math.ceil(words.length / size) || 0 }, (_, piece) =>
    words.slice(piece * size, (piece + 1) * size).join(""),
  );
}
