import * as z from "zod/mini";
import {
  type CompletionRequest,
  countRuns,
  type Decoded,
  findLastRun,
  type ToolChoice,
} from "../../core/completion-request.ts";
import { countInputTokens } from "../../wire/count-tokens.ts";
import { refuseIssues } from "../../core/refusal.ts";

const partSchema = z.lazy(() =>
  z.object({
    text: z.optional(z.string()),
    functionResponse: z.optional(
      z.object({ name: z.string().check(z.minLength(1)), response: z.record(z.string(), z.unknown()) }),
    ),
  }),
);

/** A message: the parts of one role. */
export const contentSchema = z.lazy(() =>
  z.object({
    role: z.optional(z.enum(["user", "model", "function"])),
    parts: z.array(partSchema).check(z.minLength(1)),
  }),
);
const instructionSchema = z.nullish(z.lazy(() => z.object({ parts: z.array(partSchema) })));

/** The parts of a generate request that the server reads. */
export const generateSchema = z.lazy(() =>
  z.object({
    contents: z.array(contentSchema).check(z.minLength(1)),
    systemInstruction: instructionSchema,
    // The API accepts both spellings; its documentation shows this one.
    system_instruction: instructionSchema,
    tools: z.nullish(
      z.array(
        z.object({
          functionDeclarations: z.nullish(
            z.array(
              z.object({
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
      z.object({
        functionCallingConfig: z.nullish(
          z.object({ mode: z.nullish(z.string()), allowedFunctionNames: z.nullish(z.array(z.string())) }),
        ),
      }),
    ),
    generationConfig: z.nullish(
      z.object({
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

/**
 * Decodes the body of `:generateContent`, or of `:streamGenerateContent` when `streaming`.
 * @see https://ai.google.dev/api/generate-content
 */
export function decodeGenerate(body: unknown, model: string, streaming: boolean): Decoded {
  const parsed = generateSchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  return { ok: true, request: toCompletionRequest(parsed.data, body, model, streaming) };
}

function toCompletionRequest(generate: Body, body: unknown, model: string, streaming: boolean): CompletionRequest {
  const { contents, systemInstruction, system_instruction, tools } = generate;
  const turn = contents.findLastIndex((content) => (content.role ?? "user") === "user" && !hasToolResult(content));
  const following = contents.slice(turn + 1);
  return {
    protocol: "google",
    model,
    system: joinTexts((systemInstruction ?? system_instruction)?.parts ?? []),
    user: joinTexts(contents[turn]?.parts ?? []),
    prompt: collectTexts(contents[turn]?.parts ?? []).at(-1) ?? "",
    toolResults: findLastRun(following, hasToolResult).flatMap(({ parts }) => collectToolResults(parts)),
    step: countRuns(following.map(hasToolResult)),
    turn: contents.filter(({ role }) => role === "model").length + 1,
    tools: (tools ?? []).flatMap(({ functionDeclarations }) =>
      (functionDeclarations ?? []).map((tool) => ({
        name: tool.name,
        schema: tool.parametersJsonSchema ?? tool.parameters,
      })),
    ),
    toolChoice: parseToolChoice(generate),
    ...parseFormat(generate),
    streaming,
    usageInStream: true,
    inputTokens: countInputTokens(body, ["contents", "systemInstruction", "system_instruction", "tools"]),
    body,
  };
}

/** The texts of the parts, joined by line feeds. */
export function joinTexts(parts: Parts): string {
  return collectTexts(parts).join("\n");
}

function collectTexts(parts: Parts): string[] {
  return parts.flatMap(({ text }) => (text === undefined ? [] : [text]));
}

function hasToolResult({ parts }: Content): boolean {
  return parts.some(({ functionResponse }) => functionResponse !== undefined);
}

function parseToolChoice({ toolConfig }: Body): ToolChoice {
  const { mode, allowedFunctionNames } = toolConfig?.functionCallingConfig ?? {};
  const [only, ...others] = allowedFunctionNames ?? [];
  if (mode === "ANY") return only !== undefined && others.length === 0 ? { name: only } : "required";
  return mode === "NONE" ? "none" : "auto";
}

function parseFormat({ generationConfig }: Body): { format?: unknown } {
  const { responseMimeType, responseSchema, responseJsonSchema } = generationConfig ?? {};
  return responseMimeType === "application/json" ? { format: responseJsonSchema ?? responseSchema ?? true } : {};
}

/** The text in `output` or `result`, where clients put it, otherwise the whole result as JSON. */
function collectToolResults(parts: Parts): string[] {
  return parts.flatMap(({ functionResponse }) => {
    if (functionResponse === undefined) return [];
    const { response } = functionResponse;
    const output = response["output"] ?? response["result"];
    return [typeof output === "string" ? output : JSON.stringify(response)];
  });
}
