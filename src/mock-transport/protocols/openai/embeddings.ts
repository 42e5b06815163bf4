import * as z from "zod/mini";
import { countTokens } from "../../wire/count-tokens.ts";
import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Embedder } from "../../core/protocol.ts";
import { invalidBy } from "../../core/refusal.ts";
import { DIMENSION_LIMIT, vectorOf } from "../../generate/embedding-vector.ts";
import { inDeployment } from "./in-deployment.ts";

/** Most inputs in one request, as the provider has it. */
const INPUT_LIMIT = 2048;

/** Dimensions when the client asks for none, those of `text-embedding-3-small`. */
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

/** OpenAI's embeddings, as numbers or as base64 of 32-bit floats. @see https://platform.openai.com/docs/api-reference/embeddings/create */
export const openaiEmbeddings: Embedder = (body) => {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  const { model, input, encoding_format, dimensions } = parsed.data;
  const texts = textsOf(input);
  const data = texts.map((said, index) => {
    const vector = vectorOf(said, dimensions ?? DIMENSIONS);
    const embedding = encoding_format === "base64" ? Buffer.from(vector.buffer).toString("base64") : [...vector];
    return { object: "embedding", index, embedding };
  });
  const total = texts.reduce((sum, said) => sum + countTokens(said), 0);
  const usage = { prompt_tokens: total, total_tokens: total };
  return { ok: true, model, answer: jsonAnswer(200, { object: "list", data, model, usage }) };
};

/** The same below an Azure deployment. */
export const azureEmbeddings: Embedder = (body, address) =>
  openaiEmbeddings(inDeployment(body, address.model), address);

/** One text for each vector; tokens count as the text that lists them. */
function textsOf(input: Input): string[] {
  if (typeof input === "string") return [input];
  const isOneListOfTokens = typeof input[0] === "number";
  if (isOneListOfTokens) return [JSON.stringify(input)];
  return input.map((entry) => (typeof entry === "string" ? entry : JSON.stringify(entry)));
}
