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

/** A block of a message; what its type needs to be read must be there. */
const blockSchema = z.lazy(() =>
  compiledObject({
    type: z.string(),
    text: z.optional(z.string()),
    tool_use_id: z.optional(z.string()),
    content: z.optional(z.unknown()),
  }).check(
    z.refine(({ type, text }) => type !== "text" || text !== undefined, { path: ["text"] }),
    z.refine(({ type, tool_use_id }) => type !== "tool_result" || tool_use_id !== undefined, {
      path: ["tool_use_id"],
    }),
  ),
);
const contentSchema = z.lazy(() => z.union([z.string(), z.array(blockSchema)]));

/** The parts that a model would read; the same for a message and for a count of it. */
const prompt = () => ({
  model: z.string().check(z.minLength(1)),
  messages: z
    .array(compiledObject({ role: z.enum(["user", "assistant", "system"]), content: contentSchema }))
    .check(z.minLength(1)),
  system: z.nullish(contentSchema),
  tools: z.nullish(
    z.array(
      compiledObject({ name: z.optional(z.string().check(z.minLength(1))), input_schema: z.optional(z.unknown()) }),
    ),
  ),
  tool_choice: z.nullish(compiledObject({ type: z.string(), name: z.optional(z.string()) })),
  output_config: z.nullish(
    compiledObject({ format: z.nullish(compiledObject({ type: z.string(), schema: z.optional(z.unknown()) })) }),
  ),
});
const promptSchema = z.lazy(() => compiledObject(prompt()));
const bodySchema = z.lazy(() =>
  compiledObject({
    ...prompt(),
    max_tokens: z.number().check(z.int(), z.minimum(0)),
    stream: z.nullish(z.boolean()),
  }),
);

type Prompt = z.infer<typeof promptSchema>;
type Content = z.infer<typeof contentSchema>;

/** The body of `POST /v1/messages` as a request. @see https://docs.anthropic.com/en/api/messages */
export function decodeMessages(body: unknown): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  return { ok: true, request: requestOf(parsed.data, body, parsed.data.stream === true) };
}

/** The body of `POST /v1/messages/count_tokens`, which needs no `max_tokens`. */
export function decodePrompt(body: unknown): Decoded {
  const parsed = promptSchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  return { ok: true, request: requestOf(parsed.data, body, false) };
}

function requestOf(prompt: Prompt, body: unknown, streaming: boolean): CompletionRequest {
  const { model, messages, system, tools } = prompt;
  // A message with a tool's result belongs to the turn that called the tool, whatever text agents put beside it.
  const turn = messages.findLastIndex(({ role, content }) => role === "user" && !hasResult({ content }));
  const since = messages.slice(turn + 1);
  const instructions = [system ?? "", ...messages.filter(({ role }) => role === "system").map((said) => said.content)];
  return {
    protocol: "anthropic",
    model,
    system: instructions
      .map(textOf)
      .filter((text) => text !== "")
      .join("\n"),
    user: textOf(messages[turn]?.content ?? ""),
    prompt: textsOf(messages[turn]?.content ?? "").at(-1) ?? "",
    toolResults: lastRun(since, hasResult).flatMap(({ content }) => resultsOf(content)),
    step: countRuns(since.map(hasResult)),
    turn: messages.filter(({ role }) => role === "assistant").length + 1,
    tools: (tools ?? []).flatMap(({ name, input_schema: schema }) => (name === undefined ? [] : [{ name, schema }])),
    toolChoice: toolChoiceIn(prompt),
    ...formatIn(prompt),
    streaming,
    usageInStream: true,
    inputTokens: countInput(body, ["system", "messages", "tools"]),
    body,
  };
}

function textOf(content: Content): string {
  return textsOf(content).join("\n");
}

function textsOf(content: Content): string[] {
  if (typeof content === "string") return [content];
  return content.flatMap(({ type, text }) => (type === "text" && text !== undefined ? [text] : []));
}

function toolChoiceIn({ tool_choice: choice }: Prompt): ToolChoice {
  if (choice?.type === "tool" && choice.name !== undefined) return { name: choice.name };
  return choice?.type === "any" ? "required" : choice?.type === "none" ? "none" : "auto";
}

function formatIn({ output_config }: Prompt): { format?: unknown } {
  const format = output_config?.format;
  return format?.type === "json_schema" ? { format: format.schema ?? true } : {};
}

function hasResult({ content }: { readonly content: Content }): boolean {
  return typeof content !== "string" && content.some(({ type }) => type === "tool_result");
}

/** Texts of the results of tools in a message; a result's own content is a text or blocks. */
function resultsOf(content: Content): string[] {
  if (typeof content === "string") return [];
  return content
    .filter(({ type }) => type === "tool_result")
    .map((block) => {
      const parsed = contentSchema.safeParse(block.content ?? "");
      return parsed.success ? textOf(parsed.data) : JSON.stringify(block.content);
    });
}
