import { anthropicCount } from "../anthropic/count.ts";
import { bedrockCount } from "../bedrock/count.ts";
import { googleCount } from "../google/count.ts";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import { openaiCount } from "../openai/responses.ts";
import { decodeChat } from "../openai/decode-chat.ts";
import type { Counter } from "../../core/protocol.ts";
import type { Refused } from "../../core/refusal.ts";
import { type Body, detectProtocol } from "./detect-protocol.ts";

/** The model of a body without one; the count does not depend on the model. */
const MODEL = "mock-model";

/** The transport-mux's token count for a body in any provider's format. */
export const muxCount: Counter = {
  decode: (body, address, state) => {
    if (body === undefined) return reject("Request body must be valid JSON.");
    if (typeof body !== "object" || body === null || Array.isArray(body))
      return reject("Request body must be a JSON object.");
    const prompt: Body = { model: MODEL, ...body };
    const model = String(prompt["model"]);
    return COUNTERS[detectProtocol(prompt)].decode(prompt, { ...address, model }, state);
  },
  encode: (tokens) => toJsonAnswer(200, { count: tokens }),
};

const COUNTERS: Readonly<{ [shape in ReturnType<typeof detectProtocol>]: Pick<Counter, "decode"> }> = {
  google: googleCount,
  "openai-responses": openaiCount,
  bedrock: { decode: (body, address, state) => bedrockCount.decode({ input: { converse: body } }, address, state) },
  anthropic: anthropicCount,
  "openai-chat": {
    decode: (body) => {
      const decoded = decodeChat(body);
      if (!decoded.ok) return decoded;
      return { ok: true, model: decoded.request.model, inputTokens: decoded.request.inputTokens };
    },
  },
};

/** Rejects a request even on a server that is not strict. */
function reject(message: string): Refused {
  return { ok: false, refusal: { kind: "invalid", message, isFirm: true } };
}
