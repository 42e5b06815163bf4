import * as z from "zod/mini";
import { compiledObject } from "../../core/compiled-object.ts";
import {
  type CompletionRequest,
  countRuns,
  type Decoded,
  lastRun,
  type ToolChoice,
} from "../../core/completion-request.ts";
import { countInput } from "../../wire/count-tokens.ts";
import { invalidBy } from "../../core/refusal.ts";

const partSchema = z.lazy(() =>
  compiledObject({
    text: z.optional(z.string()),
    functionResponse: z.optional(
      compiledObject({ name: z.string().check(z.minLength(1)), response: z.record(z.string(), z.unknown()) }),
    ),
  }),
);

/** Several parts of one speaker. */
export const contentSchema = z.lazy(() =>
  compiledObject({
    role: z.optional(z.enum(["user", "model", "function"])),
    parts: z.array(partSchema).check(z.minLength(1)),
  }),
);
const instructionSchema = z.nullish(z.lazy(() => compiledObject({ parts: z.array(partSchema) })));

/** The body of a generate request as far as it is read. */
export const generateSchema = z.lazy(() =>
  compiledObject({
    contents: z.array(contentSchema).check(z.minLength(1)),
    systemInstruction: instructionSchema,
    // The interface takes both spellings of a key, and documents show this one.
    system_instruction: instructionSchema,
    tools: z.nullish(
      z.array(
        compiledObject({
          functionDeclarations: z.nullish(
            z.array(
              compiledObject({
                name: z.string().check(z.minLength(1)),
                parameters: z.optional(z.unknown()),
                parametersJsonSchema: z.optional(z.unknown()),
              }),
            ),
          ),
        }),
      ),
    ),
    toolConfig: z.nullish(
      compiledObject({
        functionCallingConfig: z.nullish(
          compiledObject({ mode: z.nullish(z.string()), allowedFunctionNames: z.nullish(z.array(z.string())) }),
        ),
      }),
    ),
    generationConfig: z.nullish(
      compiledObject({
        responseMimeType: z.nullish(z.string()),
        responseSchema: z.optional(z.unknown()),
        responseJsonSchema: z.optional(z.unknown()),
      }),
    ),
    stream: z.optional(z.undefined()),
  }),
);

type Body = z.infer<typeof generateSchema>;
type Content = Body["contents"][number];
type Parts = z.infer<typeof contentSchema>["parts"];

/** The body of `:generateContent`, or of `:streamGenerateContent` when `streaming`, as a request. @see https://ai.google.dev/api/generate-content */
export function decodeGenerate(body: unknown, model: string, streaming: boolean): Decoded {
  const parsed = generateSchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  return { ok: true, request: requestOf(parsed.data, body, model, streaming) };
}

function requestOf(said: Body, body: unknown, model: string, streaming: boolean): CompletionRequest {
  const { contents, systemInstruction, system_instruction, tools } = said;
  const turn = contents.findLastIndex((content) => (content.role ?? "user") === "user" && !hasResult(content));
  const since = contents.slice(turn + 1);
  return {
    protocol: "google",
    model,
    system: textOf((systemInstruction ?? system_instruction)?.parts ?? []),
    user: textOf(contents[turn]?.parts ?? []),
    prompt: textsOf(contents[turn]?.parts ?? []).at(-1) ?? "",
    toolResults: lastRun(since, hasResult).flatMap(({ parts }) => resultsOf(parts)),
    step: countRuns(since.map(hasResult)),
    turn: contents.filter(({ role }) => role === "model").length + 1,
    tools: (tools ?? []).flatMap(({ functionDeclarations }) =>
      (functionDeclarations ?? []).map((tool) => ({
        name: tool.name,
        schema: tool.parametersJsonSchema ?? tool.parameters,
      })),
    ),
    toolChoice: toolChoiceIn(said),
    ...formatIn(said),
    streaming,
    usageInStream: true,
    inputTokens: countInput(body, ["contents", "systemInstruction", "system_instruction", "tools"]),
    body,
  };
}

/** The texts of the parts, joined by line feeds. */
export function textOf(parts: Parts): string {
  return textsOf(parts).join("\n");
}

function textsOf(parts: Parts): string[] {
  return parts.flatMap(({ text }) => (text === undefined ? [] : [text]));
}

function hasResult({ parts }: Content): boolean {
  return parts.some(({ functionResponse }) => functionResponse !== undefined);
}

function toolChoiceIn({ toolConfig }: Body): ToolChoice {
  const { mode, allowedFunctionNames } = toolConfig?.functionCallingConfig ?? {};
  const [only, ...others] = allowedFunctionNames ?? [];
  if (mode === "ANY") return only !== undefined && others.length === 0 ? { name: only } : "required";
  return mode === "NONE" ? "none" : "auto";
}

function formatIn({ generationConfig }: Body): { format?: unknown } {
  const { responseMimeType, responseSchema, responseJsonSchema } = generationConfig ?? {};
  return responseMimeType === "application/json" ? { format: responseJsonSchema ?? responseSchema ?? true } : {};
}

/** Results of functions: the text under `output` or `result`, where clients put it, or else the whole object as JSON. */
function resultsOf(parts: Parts): string[] {
  return parts.flatMap(({ functionResponse }) => {
    if (functionResponse === undefined) return [];
    const { response } = functionResponse;
    const said = response["output"] ?? response["result"];
    return [typeof said === "string" ? said : JSON.stringify(response)];
  });
}
