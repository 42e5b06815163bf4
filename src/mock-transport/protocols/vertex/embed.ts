import * as z from "zod/mini";
import { countTokens } from "../../wire/count-tokens.ts";
import { contentSchema, joinTexts } from "../google/decode-generate.ts";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Embedder } from "../../core/protocol.ts";
import { refuseIssues, findUnsupported } from "../../core/refusal.ts";
import { DIMENSION_LIMIT, embedText } from "../../generate/embed-text.ts";
import { countBillableCharacters } from "./count.ts";

/** The provider's maximum number of texts in one request. */
const INSTANCE_LIMIT = 250;

/** The default number of dimensions, that of `gemini-embedding-001`. */
const DIMENSIONS = 3072;

const dimensionality = z.nullish(z.number().check(z.int(), z.minimum(1), z.maximum(DIMENSION_LIMIT)));
const predictSchema = z.lazy(() =>
  z.object({
    instances: z.array(z.object({ content: z.string() })).check(z.minLength(1), z.maxLength(INSTANCE_LIMIT)),
    parameters: z.nullish(z.object({ outputDimensionality: dimensionality })),
  }),
);
const contentBodySchema = z.lazy(() =>
  z.object({
    content: contentSchema,
    embedContentConfig: z.nullish(z.object({ outputDimensionality: dimensionality })),
  }),
);
/** The body of `:predict` for image models, which are not supported. */
const promptSchema = z.lazy(() => z.object({ instances: z.array(z.object({ prompt: z.unknown() })) }));

/**
 * Embeddings of models with `:predict`.
 * @see https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api
 */
export const predictEmbeddings: Embedder = (body, { model = "" }) => {
  const isPrompt = promptSchema.safeParse(body).data?.instances.some(({ prompt }) => prompt !== undefined) === true;
  const unsupported = findUnsupported({ "instances[0].prompt": isPrompt });
  if (unsupported !== undefined) return unsupported;
  const parsed = predictSchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  const { instances, parameters } = parsed.data;
  const predictions = instances.map(({ content }) => ({
    embeddings: {
      values: [...embedText(content, parameters?.outputDimensionality ?? DIMENSIONS)],
      statistics: { token_count: countTokens(content), truncated: false },
    },
  }));
  const billableCharacterCount = countBillableCharacters(instances.map(({ content }) => content).join(""));
  return { ok: true, model, answer: toJsonAnswer(200, { predictions, metadata: { billableCharacterCount } }) };
};

/** The embedding of models with `:embedContent`. */
export const embedContent: Embedder = (body, { model = "" }) => {
  const parsed = contentBodySchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  const { content, embedContentConfig } = parsed.data;
  const text = joinTexts(content.parts);
  const tokens = countTokens(text);
  const answer = toJsonAnswer(200, {
    embedding: { values: [...embedText(text, embedContentConfig?.outputDimensionality ?? DIMENSIONS)] },
    usageMetadata: { promptTokenCount: tokens, totalTokenCount: tokens },
    truncated: false,
  });
  return { ok: true, model, answer };
};
