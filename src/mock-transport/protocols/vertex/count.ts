import { decodeGenerate, generateSchema, joinTexts } from "../google/decode-generate.ts";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Counter } from "../../core/protocol.ts";

/**
 * Vertex AI's token count; the body has instructions and tools next to the contents.
 * @see https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/count-tokens
 */
export const vertexCount: Counter = {
  decode: (body, { model = "" }) => {
    const decoded = decodeGenerate(body, model, false);
    return decoded.ok ? { ok: true, model, inputTokens: decoded.request.inputTokens } : decoded;
  },
  encode: (tokens, body) =>
    toJsonAnswer(200, {
      totalTokens: tokens,
      totalBillableCharacters: countBodyCharacters(body),
      promptTokensDetails: [{ modality: "TEXT", tokenCount: tokens }],
    }),
};

/** Billable characters of all texts in the body. */
function countBodyCharacters(body: unknown): number {
  const { data } = generateSchema.safeParse(body);
  const { contents = [], systemInstruction, system_instruction } = data ?? {};
  const contentList = [...contents, systemInstruction ?? system_instruction ?? { parts: [] }];
  return countBillableCharacters(contentList.map(({ parts }) => joinTexts(parts)).join(""));
}

/**
 * The number of code points that are not white space, which is how the provider charges for text.
 */
export function countBillableCharacters(text: string): number {
  return [...text.replace(/\s/gu, "")].length;
}
