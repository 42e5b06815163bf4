import * as z from "zod/mini";
import { requestJson } from "../../wire/request-json.ts";
import { blockSchema, cachePoint, jsonObject, systemSchema, toolName } from "./content-block.ts";
import { exactlyOne } from "./one-of.ts";
import { turnRules } from "./turn-rules.ts";

const share = z.number().check(z.minimum(0), z.maximum(1));
const inferenceSchema = z.lazy(() =>
  z.object({
    maxTokens: z.nullish(z.int().check(z.minimum(1))),
    temperature: z.nullish(share),
    topP: z.nullish(share),
    stopSequences: z.nullish(z.array(z.string().check(z.minLength(1)))),
  }),
);

const tool = () => ({
  toolSpec: z.optional(z.object({ name: toolName, inputSchema: z.object({ json: jsonObject }) })),
  systemTool: z.optional(z.object({ name: toolName })),
  cachePoint,
});
const choice = () => ({
  auto: z.optional(jsonObject),
  any: z.optional(jsonObject),
  tool: z.optional(z.object({ name: toolName })),
});

/** JSON Schema as text, which must be that of an object. */
const schemaText = z.string().check(z.refine((text) => jsonObject.safeParse(requestJson(text)).success));
const outputSchema = z.lazy(() =>
  z.object({
    textFormat: z.nullish(
      z.object({
        type: z.literal("json_schema"),
        structure: z.object({ jsonSchema: z.object({ schema: schemaText }) }),
      }),
    ),
  }),
);

/** What a model would read of a request, which is all that a count is made of. */
const prompt = () => ({
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
      tools: z.array(exactlyOne(tool())).check(z.minLength(1)),
      toolChoice: z.nullish(exactlyOne(choice())),
    }),
  ),
});

/** A conversation whose tokens shall be counted. */
export const promptSchema = z.lazy(() => z.object(prompt()).check(turnRules));

/** The body of Converse as far as it is read; guardrails and settings of single models are not. @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export const converseSchema = z.lazy(() =>
  z
    .object({ ...prompt(), inferenceConfig: z.nullish(inferenceSchema), outputConfig: z.nullish(outputSchema) })
    .check(turnRules),
);

export type Prompt = z.infer<typeof promptSchema>;
export type ConverseBody = z.infer<typeof converseSchema>;
