import * as z from "zod/mini";
import {
  type CompletionRequest,
  countRuns,
  type Decoded,
  type OfferedTool,
  type ToolChoice,
} from "../completion-request.ts";
import { countInput } from "../count-tokens.ts";
import { invalidBy, unsupportedIn } from "../refusal.ts";

const contentSchema = z.union([z.string(), z.array(z.object({ type: z.string(), text: z.optional(z.string()) }))]);

/** An item of the input; one without a type is a message. */
const itemSchema = z
  .object({
    type: z.optional(z.string()),
    role: z.optional(z.enum(["user", "assistant", "system", "developer"])),
    content: z.nullish(contentSchema),
    output: z.optional(z.unknown()),
    call_id: z.optional(z.string()),
  })
  .check(
    z.refine(({ type, role }) => (type ?? "message") !== "message" || role !== undefined, { path: ["role"] }),
    z.refine(({ type, content }) => (type ?? "message") !== "message" || (content ?? undefined) !== undefined, {
      path: ["content"],
    }),
    z.refine(({ type, call_id }) => type !== "function_call_output" || call_id !== undefined, { path: ["call_id"] }),
  );

const promptSchema = z.object({
  model: z.optional(z.string().check(z.minLength(1))),
  input: z.optional(z.union([z.string(), z.array(itemSchema)])),
  instructions: z.nullish(z.string()),
  tools: z.nullish(
    z.array(
      z.object({
        type: z.string(),
        name: z.optional(z.string().check(z.minLength(1))),
        parameters: z.optional(z.unknown()),
      }),
    ),
  ),
  tool_choice: z.nullish(
    z.union([z.enum(["auto", "none", "required"]), z.object({ type: z.string(), name: z.optional(z.string()) })]),
  ),
  text: z.nullish(z.object({ format: z.nullish(z.object({ type: z.string(), schema: z.optional(z.unknown()) })) })),
  previous_response_id: z.nullish(z.string()),
  conversation: z.nullish(z.unknown()),
  prompt: z.nullish(z.unknown()),
});
const bodySchema = z.extend(promptSchema, {
  model: z.string().check(z.minLength(1)),
  input: z.union([z.string(), z.array(itemSchema).check(z.minLength(1))]),
  stream: z.nullish(z.boolean()),
  background: z.nullish(z.boolean()),
  max_output_tokens: z.nullish(z.number().check(z.int(), z.minimum(1))),
});

type Prompt = z.infer<typeof promptSchema>;
type Item = z.infer<typeof itemSchema>;

/**
 * The body of `POST /v1/responses` as a request. What would need the memory of earlier responses, or a later look at this one, is `unsupported`.
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function decodeResponses(body: unknown): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  const { data } = parsed;
  const unsupported = unsupportedIn({ ...memoryIn(data), background: data.background === true });
  return unsupported ?? { ok: true, request: requestOf(data, data.model, body, data.stream === true) };
}

/** The body of `POST /v1/responses/input_tokens`, in which every key may be missing. */
export function decodeInput(body: unknown): Decoded {
  const parsed = promptSchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  return unsupportedIn(memoryIn(parsed.data)) ?? { ok: true, request: requestOf(parsed.data, "", body, false) };
}

function memoryIn({ previous_response_id, conversation, prompt }: Prompt): { [param: string]: boolean } {
  const isUsed = (value: unknown) => (value ?? undefined) !== undefined;
  return {
    previous_response_id: isUsed(previous_response_id),
    conversation: isUsed(conversation),
    prompt: isUsed(prompt),
  };
}

function requestOf(prompt: Prompt, fallback: string, body: unknown, streaming: boolean): CompletionRequest {
  const { model, input, instructions } = prompt;
  const items: Item[] = typeof input === "string" ? [{ role: "user", content: input }] : (input ?? []);
  const turn = items.findLastIndex(({ role }) => role === "user");
  const since = items.slice(turn + 1);
  const spoken = items.filter(({ role }) => role === "system" || role === "developer").map(textOf);
  return {
    protocol: "openai-responses",
    model: model ?? fallback,
    system: [instructions ?? "", ...spoken].filter((text) => text !== "").join("\n"),
    user: textOf(items[turn]),
    prompt: textsOf(items[turn]).at(-1) ?? "",
    toolResults: since.filter(isResult).map(resultOf),
    step: countRuns(since.map(isResult)),
    turn: countRuns(items.map(isSaid)) + 1,
    tools: toolsIn(prompt),
    toolChoice: toolChoiceIn(prompt),
    ...formatIn(prompt),
    streaming,
    usageInStream: true,
    inputTokens: countInput(body, ["instructions", "input", "tools"]),
    body,
  };
}

function isResult({ type }: Item): boolean {
  return type === "function_call_output" || type === "custom_tool_call_output";
}

/** Whether the model said the item: a message of the assistant, a call, reasoning. */
function isSaid(item: Item): boolean {
  return item.role === "assistant" || (item.role === undefined && item.type !== undefined && !isResult(item));
}

function textOf(item: Item | undefined): string {
  return textsOf(item).join("\n");
}

function textsOf(item: Item | undefined): string[] {
  const content = item?.content ?? "";
  if (typeof content === "string") return [content];
  return content.flatMap(({ text }) => (text === undefined ? [] : [text]));
}

function toolsIn({ tools }: Prompt): OfferedTool[] {
  return (tools ?? []).flatMap(({ type, name, parameters }): OfferedTool[] =>
    name === undefined ? [] : [type === "custom" ? { name, isCustom: true } : { name, schema: parameters }],
  );
}

function toolChoiceIn({ tool_choice: choice }: Prompt): ToolChoice {
  if (typeof choice === "string") return choice;
  return choice?.name === undefined ? "auto" : { name: choice.name };
}

function formatIn({ text }: Prompt): { format?: unknown } {
  const format = text?.format;
  if (format?.type === "json_object") return { format: true };
  return format?.type === "json_schema" ? { format: format.schema ?? true } : {};
}

function resultOf({ output }: Item): string {
  const parsed = contentSchema.safeParse(output ?? "");
  return parsed.success ? textOf({ content: parsed.data }) : JSON.stringify(output);
}
