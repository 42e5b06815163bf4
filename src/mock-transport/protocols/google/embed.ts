import * as z from "zod/mini";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Embedder } from "../../core/protocol.ts";
import { refuseIssues } from "../../core/refusal.ts";
import { DIMENSION_LIMIT, embedText } from "../../generate/embed-text.ts";
import { contentSchema, joinTexts } from "./decode-generate.ts";

/** The provider's maximum number of texts in one request. */
const REQUEST_LIMIT = 100;

/** The default number of dimensions, that of `gemini-embedding-001`. */
const DIMENSIONS = 3072;

const requestSchema = z.lazy(() =>
  z.object({
    content: contentSchema,
    outputDimensionality: z.nullish(z.number().check(z.int(), z.minimum(1), z.maximum(DIMENSION_LIMIT))),
  }),
);
const batchSchema = z.lazy(() =>
  z.object({
    requests: z.array(requestSchema).check(z.minLength(1), z.maxLength(REQUEST_LIMIT)),
  }),
);

/** One embedding. @see https://ai.google.dev/api/embeddings */
export const embedContent: Embedder = (body, { model = "" }) => {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  return { ok: true, model, answer: toJsonAnswer(200, { embedding: renderEmbedding(parsed.data) }) };
};

/** Several embeddings, in the order of their requests. */
export const embedBatch: Embedder = (body, { model = "" }) => {
  const parsed = batchSchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  return { ok: true, model, answer: toJsonAnswer(200, { embeddings: parsed.data.requests.map(renderEmbedding) }) };
};

function renderEmbedding({ content, outputDimensionality }: z.infer<typeof requestSchema>): object {
  return { values: [...embedText(joinTexts(content.parts), outputDimensionality ?? DIMENSIONS)] };
}
