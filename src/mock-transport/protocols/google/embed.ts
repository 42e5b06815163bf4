import * as z from "zod/mini";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Embedder } from "../../core/protocol.ts";
import { invalidBy } from "../../core/refusal.ts";
import { DIMENSION_LIMIT, vectorOf } from "../../generate/embedding-vector.ts";
import { contentSchema, textOf } from "./decode-generate.ts";

/** Most texts in one request, as the provider has it. */
const REQUEST_LIMIT = 100;

/** Dimensions when the client asks for none, those of `gemini-embedding-001`. */
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
  if (!parsed.success) return invalidBy(parsed.error);
  return { ok: true, model, answer: jsonAnswer(200, { embedding: embeddingOf(parsed.data) }) };
};

/** Several embeddings in the order of their requests. */
export const embedBatch: Embedder = (body, { model = "" }) => {
  const parsed = batchSchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  return { ok: true, model, answer: jsonAnswer(200, { embeddings: parsed.data.requests.map(embeddingOf) }) };
};

function embeddingOf({ content, outputDimensionality }: z.infer<typeof requestSchema>): object {
  return { values: [...vectorOf(textOf(content.parts), outputDimensionality ?? DIMENSIONS)] };
}
