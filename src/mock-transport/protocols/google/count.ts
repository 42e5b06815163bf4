import * as z from "zod/mini";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Counter } from "../../core/protocol.ts";
import { invalidAt } from "../../core/refusal.ts";
import { decodeGenerate } from "./decode-generate.ts";

/** A request to count may be wrapped, which is the way to count instructions and tools as well. */
const wrappedSchema = z.lazy(() => z.object({ generateContentRequest: z.record(z.string(), z.unknown()) }));

/** Google's count of a request that is not sent. @see https://ai.google.dev/api/tokens */
export const googleCount: Counter = {
  decode: (body, { model = "" }) => {
    const wrapped = wrappedSchema.safeParse(body);
    const isBoth = wrapped.success && Object.keys(body as object).includes("contents");
    if (isBoth) return invalidAt(["generateContentRequest"]);
    const decoded = decodeGenerate(wrapped.success ? wrapped.data.generateContentRequest : body, model, false);
    return decoded.ok ? { ok: true, model, inputTokens: decoded.request.inputTokens } : decoded;
  },
  encode: (tokens) =>
    jsonAnswer(200, { totalTokens: tokens, promptTokensDetails: [{ modality: "TEXT", tokenCount: tokens }] }),
};
