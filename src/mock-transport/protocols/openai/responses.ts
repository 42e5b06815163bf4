import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Memory } from "../../core/server-state.ts";
import type { Counter, Protocol } from "../../core/protocol.ts";
import type { Address } from "../../wire/wire.ts";
import type { Question } from "../../core/request-context.ts";
import type { Earlier } from "./conversation-items.ts";
import { conversationsOf, noConversations } from "./conversations.ts";
import { decodeInput, decodeResponses } from "./decode-responses.ts";
import { encodeResponse } from "./encode-response.ts";
import { encodeErrorEvent, encodeResponseStream } from "./encode-response-stream.ts";
import { remember } from "./conversation-end.ts";

/** OpenAI's responses over HTTP. Some of their clients try again after every status but 400. */
export const openaiResponses: Protocol = {
  id: "openai-responses",
  decode: (body, { test }) => decodeResponses(body, { conversations: noConversations(), test, socket: undefined }),
  callPrefix: "call_",
  encode: (reply, request, stamp) => {
    const encode = request.streaming ? encodeResponseStream : encodeResponse;
    return encode(reply, request, stamp);
  },
  encodeErrorEvent,
  within: remembering,
  unmatchedStatus: 400,
};

/** The same with the memory of one server: requests go on from earlier responses, and answers are kept unless the request says no. */
function remembering(question: Question): Protocol {
  const earlier = earlierFor(question.address, question.memory);
  return {
    ...openaiResponses,
    decode: (body) => decodeResponses(body, earlier),
    encode: (reply, request, stamp, address) => {
      remember(reply, { request, question }, earlier);
      return openaiResponses.encode(reply, request, stamp, address);
    },
  };
}

/** What a request from this address can go on from. */
export function earlierFor({ test, socket }: Address, memory: Memory): Earlier {
  return { conversations: conversationsOf(memory), test, socket };
}

/** OpenAI's count of a response that is not asked for. @see https://platform.openai.com/docs/api-reference/responses/input-tokens */
export const openaiCount: Counter = {
  decode: (body, address, memory) => {
    const decoded = decodeInput(body, earlierFor(address, memory));
    if (!decoded.ok) return decoded;
    return { ok: true, model: decoded.request.model, inputTokens: decoded.request.inputTokens };
  },
  encode: (tokens) => jsonAnswer(200, { object: "response.input_tokens", input_tokens: tokens }),
};
