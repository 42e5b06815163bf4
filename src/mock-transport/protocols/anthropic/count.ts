import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Counter } from "../../core/protocol.ts";
import { decodePrompt } from "./decode-messages.ts";

/**
 * Anthropic's token count of a request.
 * @see https://docs.anthropic.com/en/api/messages-count-tokens
 */
export const anthropicCount: Counter = {
  decode: (body) => {
    const decoded = decodePrompt(body);
    if (!decoded.ok) return decoded;
    return { ok: true, model: decoded.request.model, inputTokens: decoded.request.inputTokens };
  },
  encode: (tokens) => toJsonAnswer(200, { input_tokens: tokens }),
};
