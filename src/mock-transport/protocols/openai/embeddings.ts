import * as z from "zod/mini";
import { countTokens } from "../../wire/count-tokens.ts";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Embedder } from "../../core/protocol.ts";
import { refuseIssues } from "../../core/refusal.ts";
import { DIMENSION_LIMIT, embedText } from "../../generate/embed-text.ts";
import { applyDeployment } from "./apply-deployment.ts";

/** The provider's maximum number of inputs in one request. */
const INPUT_LIMIT = 2048;

/** The default number of dimensions, that of `text-embedding-3-small`. */
const DIMENSIONS = 1536;

const text = z.string().check(z.minLength(1));
const tokens = z.array(z.number().check(z.int(), z.minimum(0))).check(z.minLength(1));
const bodySchema = z.lazy(() =>
  z.object({
    model: z.string().check(z.minLength(1)),
    input: z.union([
      text,
      z.array(text).check(z.minLength(1), z.maxLength(INPUT_LIMIT)),
      tokens,
      z.array(tokens).check(z.minLength(1), z.maxLength(INPUT_LIMIT)),
    ]),
    encoding_format: z.nullish(z.enum(["float", "base64"])),
    dimensions: z.nullish(z.number().check(z.int(), z.minimum(1), z.maximum(DIMENSION_LIMIT))),
  }),
);

type Input = z.infer<typeof bodySchema>["input"];

/**
 * OpenAI's embeddings, as numbers or as base64 of 32-bit floats.
 * @see https://platform.openai.com/docs/api-reference/embeddings/create
 */
export const openaiEmbeddings: Embedder = (body) => {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  const { model, input, encoding_format, dimensions } = parsed.data;
  const texts = collectTexts(input);
  const data = texts.map((entry, index) => {
    const vector = embedText(entry, dimensions ?? DIMENSIONS);
    const embedding = encoding_format === "base64" ? Buffer.from(vector.buffer).toString("base64") : [...vector];
    return { object: "embedding", index, embedding };
  });
  const total = texts.reduce((sum, entry) => sum + countTokens(entry), 0);
  const usage = { prompt_tokens: total, total_tokens: total };
  return { ok: true, model, answer: toJsonAnswer(200, { object: "list", data, model, usage }) };
};

/** The same for an Azure deployment. */
export const azureEmbeddings: Embedder = (body, address) =>
  openaiEmbeddings(applyDeployment(body, address.model), address);

/** One text for each vector; a list of tokens becomes its JSON text. */
function collectTexts(input: Input): string[] {
  if (typeof input === "string") return [input];
  const isOneListOfTokens = typeof input[0] === "number";
  if (isOneListOfTokens) return [JSON.stringify(input)];
  return input.map((entry) => (typeof entry === "string" ? entry : JSON.stringify(entry)));
}
