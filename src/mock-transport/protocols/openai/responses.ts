import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { ServerState } from "../../core/server-state.ts";
import type { Counter, Protocol, ProtocolContext } from "../../core/protocol.ts";
import type { Address } from "../../wire/wire.ts";
import type { ConversationScope } from "./conversation-items.ts";
import { createConversations, getConversations } from "./conversations.ts";
import { decodeInputTokens, decodeResponses } from "./decode-responses.ts";
import { encodeErrorEvent, encodeResponseStream } from "./encode-response-stream.ts";
import { renderResponse } from "./render-response.ts";
import { storeAnswer } from "./store-answer.ts";

/**
 * OpenAI's responses over HTTP. Some clients retry after every status except 400.
 * @see https://platform.openai.com/docs/api-reference/responses/object
 */
export const openaiResponses: Protocol = {
  id: "openai-responses",
  decode: (body, { test }) => decodeResponses(body, { conversations: createConversations(), test, socket: undefined }),
  callPrefix: "call_",
  encode: (reply, request, meta) =>
    request.streaming
      ? encodeResponseStream(reply, request, meta)
      : toJsonAnswer(200, renderResponse(reply, request, meta, true)),
  encodeErrorEvent,
  withState: createStatefulProtocol,
  unmatchedStatus: 400,
};

/**
 * The same with one server's state: requests continue earlier responses, and answers are stored
 * unless disabled.
 */
function createStatefulProtocol(context: ProtocolContext): Protocol {
  const scope = toConversationScope(context.address, context.state);
  return {
    ...openaiResponses,
    decode: (body) => decodeResponses(body, scope),
    encode: (reply, request, meta, address) => {
      storeAnswer(reply, { request, context }, scope);
      return openaiResponses.encode(reply, request, meta, address);
    },
  };
}

/** The conversations that a request from this address can continue. */
export function toConversationScope({ test, socket }: Address, state: ServerState): ConversationScope {
  return { conversations: getConversations(state), test, socket };
}

/**
 * OpenAI's input token count of a response.
 * @see https://platform.openai.com/docs/api-reference/responses/input-tokens
 */
export const openaiCount: Counter = {
  decode: (body, address, state) => {
    const decoded = decodeInputTokens(body, toConversationScope(address, state));
    if (!decoded.ok) return decoded;
    return { ok: true, model: decoded.request.model, inputTokens: decoded.request.inputTokens };
  },
  encode: (tokens) => toJsonAnswer(200, { object: "response.input_tokens", input_tokens: tokens }),
};
