import { decodeGenerate, generateSchema, textOf } from "../google/decode-generate.ts";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Counter } from "../../core/protocol.ts";

/** Vertex AI's count, in which instructions and tools stand beside the contents. @see https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/count-tokens */
export const vertexCount: Counter = {
  decode: (body, { model = "" }) => {
    const decoded = decodeGenerate(body, model, false);
    return decoded.ok ? { ok: true, model, inputTokens: decoded.request.inputTokens } : decoded;
  },
  encode: (tokens, body) =>
    jsonAnswer(200, {
      totalTokens: tokens,
      totalBillableCharacters: charactersIn(body),
      promptTokensDetails: [{ modality: "TEXT", tokenCount: tokens }],
    }),
};

/** Characters that the provider would charge for: those of all texts but white space. */
function charactersIn(body: unknown): number {
  const { data } = generateSchema.safeParse(body);
  const { contents = [], systemInstruction, system_instruction } = data ?? {};
  const spoken = [...contents, systemInstruction ?? system_instruction ?? { parts: [] }];
  return billableCharacters(spoken.map(({ parts }) => textOf(parts)).join(""));
}

/** Code points that are no white space, which is how the provider charges for text. */
export function billableCharacters(text: string): number {
  return [...text.replace(/\s/gu, "")].length;
}
