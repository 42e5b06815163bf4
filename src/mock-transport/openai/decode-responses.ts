import * as z from "zod/mini";
import type { CompletionRequest, Decoded } from "../completion-request.ts";
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
  tools: z.nullish(z.array(z.object({ type: z.string(), name: z.optional(z.string().check(z.minLength(1))) }))),
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

function requestOf(
  { model, input, instructions, tools }: Prompt,
  fallback: string,
  body: unknown,
  streaming: boolean,
): CompletionRequest {
  const items: Item[] = typeof input === "string" ? [{ role: "user", content: input }] : (input ?? []);
  const turn = items.findLastIndex(({ role }) => role === "user");
  const spoken = items.filter(({ role }) => role === "system" || role === "developer").map(textOf);
  return {
    protocol: "openai-responses",
    model: model ?? fallback,
    system: [instructions ?? "", ...spoken].filter((text) => text !== "").join("\n"),
    user: textOf(items[turn]),
    toolResults: items
      .slice(turn + 1)
      .filter(({ type }) => type === "function_call_output" || type === "custom_tool_call_output")
      .map(resultOf),
    tools: (tools ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
    streaming,
    usageInStream: true,
    inputTokens: countInput(body, ["instructions", "input", "tools"]),
  };
}

function textOf(item: Item | undefined): string {
  const content = item?.content ?? "";
  if (typeof content === "string") return content;
  return content.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n");
}

function resultOf({ output }: Item): string {
  const parsed = contentSchema.safeParse(output ?? "");
  return parsed.success ? textOf({ content: parsed.data }) : JSON.stringify(output);
}
