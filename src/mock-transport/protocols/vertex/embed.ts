import * as z from "zod/mini";
import { countTokens } from "../../wire/count-tokens.ts";
import { contentSchema, textOf } from "../google/decode-generate.ts";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Embedder } from "../../core/protocol.ts";
import { invalidBy, unsupportedIn } from "../../core/refusal.ts";
import { DIMENSION_LIMIT, vectorOf } from "../../generate/embedding-vector.ts";
import { billableCharacters } from "./count.ts";

/** Most texts in one request, as the provider has it. */
const INSTANCE_LIMIT = 250;

/** Dimensions when the client asks for none, those of `gemini-embedding-001`. */
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
/** What `:predict` gets for models that make images, which this version has not. */
const promptSchema = z.lazy(() => z.object({ instances: z.array(z.object({ prompt: z.unknown() })) }));

/** Embeddings of the models that have `:predict`. @see https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api */
export const predictEmbeddings: Embedder = (body, { model = "" }) => {
  const isPrompt = promptSchema.safeParse(body).data?.instances.some(({ prompt }) => prompt !== undefined) === true;
  const unsupported = unsupportedIn({ "instances[0].prompt": isPrompt });
  if (unsupported !== undefined) return unsupported;
  const parsed = predictSchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  const { instances, parameters } = parsed.data;
  const predictions = instances.map(({ content }) => ({
    embeddings: {
      values: [...vectorOf(content, parameters?.outputDimensionality ?? DIMENSIONS)],
      statistics: { token_count: countTokens(content), truncated: false },
    },
  }));
  const billableCharacterCount = billableCharacters(instances.map(({ content }) => content).join(""));
  return { ok: true, model, answer: jsonAnswer(200, { predictions, metadata: { billableCharacterCount } }) };
};

/** The embedding of the models that have `:embedContent`. */
export const embedContent: Embedder = (body, { model = "" }) => {
  const parsed = contentBodySchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  const { content, embedContentConfig } = parsed.data;
  const text = textOf(content.parts);
  const tokens = countTokens(text);
  const answer = jsonAnswer(200, {
    embedding: { values: [...vectorOf(text, embedContentConfig?.outputDimensionality ?? DIMENSIONS)] },
    usageMetadata: { promptTokenCount: tokens, totalTokenCount: tokens },
    truncated: false,
  });
  return { ok: true, model, answer };
};
