import * as z from "zod/mini";
import { parseRequestJson } from "../../wire/parse-request-json.ts";
import { blockSchema, cachePoint, jsonObject, systemSchema, toolName } from "./content-block.ts";
import { exactlyOne } from "./one-of.ts";
import { turnRules } from "./turn-rules.ts";

const fractionSchema = z.number().check(z.minimum(0), z.maximum(1));
const inferenceSchema = z.lazy(() =>
  z.object({
    maxTokens: z.nullish(z.int().check(z.minimum(1))),
    temperature: z.nullish(fractionSchema),
    topP: z.nullish(fractionSchema),
    stopSequences: z.nullish(z.array(z.string().check(z.minLength(1)))),
  }),
);

const toolShape = () => ({
  toolSpec: z.optional(z.object({ name: toolName, inputSchema: z.object({ json: jsonObject }) })),
  systemTool: z.optional(z.object({ name: toolName })),
  cachePoint,
});
const toolChoiceShape = () => ({
  auto: z.optional(jsonObject),
  any: z.optional(jsonObject),
  tool: z.optional(z.object({ name: toolName })),
});

/** A JSON Schema as text; it must be an object. */
const jsonSchemaText = z.string().check(z.refine((text) => jsonObject.safeParse(parseRequestJson(text)).success));
const outputSchema = z.lazy(() =>
  z.object({
    textFormat: z.nullish(
      z.object({
        type: z.literal("json_schema"),
        structure: z.object({ jsonSchema: z.object({ schema: jsonSchemaText }) }),
      }),
    ),
  }),
);

/** The parts of a request that a model reads, which are the ones that count. */
const promptShape = () => ({
  messages: z
    .array(
      z.object({
        role: z.enum(["user", "assistant", "system"]),
        content: z.array(blockSchema).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
  system: z.nullish(z.array(systemSchema)),
  toolConfig: z.nullish(
    z.object({
      tools: z.array(exactlyOne(toolShape())).check(z.minLength(1)),
      toolChoice: z.nullish(exactlyOne(toolChoiceShape())),
    }),
  ),
});

/** A conversation to count the tokens of. */
export const promptSchema = z.lazy(() => z.object(promptShape()).check(turnRules));

/**
 * The parts of a Converse body that the server reads; it ignores guardrails and model-specific
 * settings.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export const converseSchema = z.lazy(() =>
  z
    .object({ ...promptShape(), inferenceConfig: z.nullish(inferenceSchema), outputConfig: z.nullish(outputSchema) })
    .check(turnRules),
);

/** The parts of a request that count as input. */
export type Prompt = z.infer<typeof promptSchema>;
/** The parsed body of Converse. */
export type ConverseBody = z.infer<typeof converseSchema>;
