import * as z from "zod/mini";
import type { CompletionRequest, Decoded } from "../completion-request.ts";
import { countInput } from "../count-tokens.ts";
import { invalidBy } from "../refusal.ts";

const partSchema = z.object({
  text: z.optional(z.string()),
  functionResponse: z.optional(
    z.object({ name: z.string().check(z.minLength(1)), response: z.record(z.string(), z.unknown()) }),
  ),
});

/** Several parts of one speaker. */
export const contentSchema = z.object({
  role: z.optional(z.enum(["user", "model", "function"])),
  parts: z.array(partSchema).check(z.minLength(1)),
});
const instructionSchema = z.nullish(z.object({ parts: z.array(partSchema) }));

/** The body of a generate request as far as it is read. */
export const generateSchema = z.object({
  contents: z.array(contentSchema).check(z.minLength(1)),
  systemInstruction: instructionSchema,
  // The interface takes both spellings of a key, and documents show this one.
  system_instruction: instructionSchema,
  tools: z.nullish(
    z.array(
      z.object({ functionDeclarations: z.nullish(z.array(z.object({ name: z.string().check(z.minLength(1)) }))) }),
    ),
  ),
  stream: z.optional(z.undefined()),
});

type Parts = z.infer<typeof contentSchema>["parts"];

/** The body of `:generateContent`, or of `:streamGenerateContent` when `streaming`, as a request. @see https://ai.google.dev/api/generate-content */
export function decodeGenerate(body: unknown, model: string, streaming: boolean): Decoded {
  const parsed = generateSchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  return { ok: true, request: requestOf(parsed.data, body, model, streaming) };
}

function requestOf(
  { contents, systemInstruction, system_instruction, tools }: z.infer<typeof generateSchema>,
  body: unknown,
  model: string,
  streaming: boolean,
): CompletionRequest {
  const turn = contents.findLastIndex(
    ({ role, parts }) => (role ?? "user") === "user" && parts.every(({ functionResponse }) => !functionResponse),
  );
  return {
    protocol: "google",
    model,
    system: textOf((systemInstruction ?? system_instruction)?.parts ?? []),
    user: textOf(contents[turn]?.parts ?? []),
    toolResults: contents.slice(turn + 1).flatMap(({ parts }) => resultsOf(parts)),
    tools: (tools ?? []).flatMap(({ functionDeclarations }) => (functionDeclarations ?? []).map(({ name }) => name)),
    streaming,
    usageInStream: true,
    inputTokens: countInput(body, ["contents", "systemInstruction", "system_instruction", "tools"]),
  };
}

/** The texts of the parts, joined by line feeds. */
export function textOf(parts: Parts): string {
  return parts.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n");
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
