import * as z from "zod/mini";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Counter } from "../../core/protocol.ts";
import { refuseAt } from "../../core/refusal.ts";
import { decodeGenerate } from "./decode-generate.ts";

/** Wraps a generate request, so that instructions and tools are counted as well. */
const wrappedSchema = z.lazy(() => z.object({ generateContentRequest: z.record(z.string(), z.unknown()) }));

/** Google's token count of a request. @see https://ai.google.dev/api/tokens */
export const googleCount: Counter = {
  decode: (body, { model = "" }) => {
    const wrapped = wrappedSchema.safeParse(body);
    const isBoth = wrapped.success && Object.keys(body as object).includes("contents");
    if (isBoth) return refuseAt(["generateContentRequest"]);
    const decoded = decodeGenerate(wrapped.success ? wrapped.data.generateContentRequest : body, model, false);
    return decoded.ok ? { ok: true, model, inputTokens: decoded.request.inputTokens } : decoded;
  },
  encode: (tokens) =>
    toJsonAnswer(200, { totalTokens: tokens, promptTokensDetails: [{ modality: "TEXT", tokenCount: tokens }] }),
};
