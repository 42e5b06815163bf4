import { anthropicCount } from "../anthropic/count.ts";
import { bedrockCount } from "../bedrock/count.ts";
import { googleCount } from "../google/count.ts";
import { jsonAnswer } from "../../wire/json-answer.ts";
import { openaiCount } from "../openai/responses.ts";
import { decodeChat } from "../openai/decode-chat.ts";
import type { Counter } from "../../core/protocol.ts";
import type { Refused } from "../../core/refusal.ts";
import { type Body, shapeOf } from "./shape-of.ts";

/** Stands for the model where a body names none: what is counted depends on none. */
const MODEL = "mock-model";

/** The transport-mux's count, for a body in any provider's form. */
export const muxCount: Counter = {
  decode: (body, address, memory) => {
    if (body === undefined) return refused("Request body must be valid JSON.");
    if (typeof body !== "object" || body === null || Array.isArray(body))
      return refused("Request body must be a JSON object.");
    const said: Body = { model: MODEL, ...body };
    const model = String(said["model"]);
    return counters[shapeOf(said)].decode(said, { ...address, model }, memory);
  },
  encode: (tokens) => jsonAnswer(200, { count: tokens }),
};

const counters: Readonly<{ [shape in ReturnType<typeof shapeOf>]: Pick<Counter, "decode"> }> = {
  google: googleCount,
  "openai-responses": openaiCount,
  bedrock: { decode: (body, address, memory) => bedrockCount.decode({ input: { converse: body } }, address, memory) },
  anthropic: anthropicCount,
  "openai-chat": {
    decode: (body) => {
      const decoded = decodeChat(body);
      if (!decoded.ok) return decoded;
      return { ok: true, model: decoded.request.model, inputTokens: decoded.request.inputTokens };
    },
  },
};

/** What the transport-mux refuses although it is lenient with everything else. */
function refused(message: string): Refused {
  return { ok: false, refusal: { kind: "invalid", message, isFirm: true } };
}
