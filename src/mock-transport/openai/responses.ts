import { jsonAnswer } from "../json-answer.ts";
import type { Counter, Protocol } from "../protocol.ts";
import { decodeInput, decodeResponses } from "./decode-responses.ts";
import { encodeResponse } from "./encode-response.ts";
import { encodeErrorEvent, encodeResponseStream } from "./encode-response-stream.ts";

/** OpenAI's responses over HTTP. Some of their clients try again after every status but 400. */
export const openaiResponses: Protocol = {
  id: "openai-responses",
  decode: decodeResponses,
  callPrefix: "call_",
  encode: (reply, request, stamp) => {
    const encode = request.streaming ? encodeResponseStream : encodeResponse;
    return encode(reply, request, stamp);
  },
  encodeErrorEvent,
  unmatchedStatus: 400,
};

/** OpenAI's count of a response that is not asked for. @see https://platform.openai.com/docs/api-reference/responses/input-tokens */
export const openaiCount: Counter = {
  decode: (body) => {
    const decoded = decodeInput(body);
    if (!decoded.ok) return decoded;
    return { ok: true, model: decoded.request.model, inputTokens: decoded.request.inputTokens };
  },
  encode: (tokens) => jsonAnswer(200, { object: "response.input_tokens", input_tokens: tokens }),
};
