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

/** A block of a message, with the members that its type requires. */
const blockSchema = z.lazy(() =>
  z
    .object({
      type: z.string(),
      text: z.optional(z.string()),
      tool_use_id: z.optional(z.string()),
      content: z.optional(z.unknown()),
    })
    .check(
      z.refine(({ type, text }) => type !== "text" || text !== undefined, { path: ["text"] }),
      z.refine(({ type, tool_use_id }) => type !== "tool_result" || tool_use_id !== undefined, {
        path: ["tool_use_id"],
      }),
    ),
);
const contentSchema = z.lazy(() => z.union([z.string(), z.array(blockSchema)]));

/** The parts that a model reads, the same for messages and counts. */
const prompt = () => ({
  model: z.string().check(z.minLength(1)),
  messages: z
    .array(z.object({ role: z.enum(["user", "assistant", "system"]), content: contentSchema }))
    .check(z.minLength(1)),
  system: z.nullish(contentSchema),
  tools: z.nullish(
    z.array(z.object({ name: z.optional(z.string().check(z.minLength(1))), input_schema: z.optional(z.unknown()) })),
  ),
  tool_choice: z.nullish(z.object({ type: z.string(), name: z.optional(z.string()) })),
  output_config: z.nullish(
    z.object({ format: z.nullish(z.object({ type: z.string(), schema: z.optional(z.unknown()) })) }),
  ),
});
const promptSchema = z.lazy(() => z.object(prompt()));
const bodySchema = z.lazy(() =>
  z.object({
    ...prompt(),
    max_tokens: z.number().check(z.int(), z.minimum(0)),
    stream: z.nullish(z.boolean()),
  }),
);

type Prompt = z.infer<typeof promptSchema>;
type Content = z.infer<typeof contentSchema>;

/** Decodes the body of `POST /v1/messages`. @see https://docs.anthropic.com/en/api/messages */
export function decodeMessages(body: unknown): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  return { ok: true, request: toCompletionRequest(parsed.data, body, parsed.data.stream === true) };
}

/** Decodes the body of `POST /v1/messages/count_tokens`, which does not require `max_tokens`. */
export function decodePrompt(body: unknown): Decoded {
  const parsed = promptSchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  return { ok: true, request: toCompletionRequest(parsed.data, body, false) };
}

function toCompletionRequest(prompt: Prompt, body: unknown, streaming: boolean): CompletionRequest {
  const { model, messages, system, tools } = prompt;
  // A message with a tool's result belongs to the turn that called the tool, even when agents add
  // text.
  const turn = messages.findLastIndex(({ role, content }) => role === "user" && !hasToolResult({ content }));
  const following = messages.slice(turn + 1);
  const instructions = [
    system ?? "",
    ...messages.filter(({ role }) => role === "system").map(({ content }) => content),
  ];
  return {
    protocol: "anthropic",
    model,
    system: instructions
      .map(joinTexts)
      .filter((text) => text !== "")
      .join("\n"),
    user: joinTexts(messages[turn]?.content ?? ""),
    prompt: collectTexts(messages[turn]?.content ?? "").at(-1) ?? "",
    toolResults: findLastRun(following, hasToolResult).flatMap(({ content }) => collectToolResults(content)),
    step: countRuns(following.map(hasToolResult)),
    turn: messages.filter(({ role }) => role === "assistant").length + 1,
    tools: (tools ?? []).flatMap(({ name, input_schema: schema }) => (name === undefined ? [] : [{ name, schema }])),
    toolChoice: parseToolChoice(prompt),
    ...parseFormat(prompt),
    streaming,
    usageInStream: true,
    inputTokens: countInputTokens(body, ["system", "messages", "tools"]),
    body,
  };
}

function joinTexts(content: Content): string {
  return collectTexts(content).join("\n");
}

function collectTexts(content: Content): string[] {
  if (typeof content === "string") return [content];
  return content.flatMap(({ type, text }) => (type === "text" && text !== undefined ? [text] : []));
}

function parseToolChoice({ tool_choice: choice }: Prompt): ToolChoice {
  if (choice?.type === "tool" && choice.name !== undefined) return { name: choice.name };
  return choice?.type === "any" ? "required" : choice?.type === "none" ? "none" : "auto";
}

function parseFormat({ output_config }: Prompt): { format?: unknown } {
  const format = output_config?.format;
  return format?.type === "json_schema" ? { format: format.schema ?? true } : {};
}

function hasToolResult({ content }: { readonly content: Content }): boolean {
  return typeof content !== "string" && content.some(({ type }) => type === "tool_result");
}

/** The tool results in a message as texts; a result's content is a text or blocks. */
function collectToolResults(content: Content): string[] {
  if (typeof content === "string") return [];
  return content
    .filter(({ type }) => type === "tool_result")
    .map((block) => {
      const parsed = contentSchema.safeParse(block.content ?? "");
      return parsed.success ? joinTexts(parsed.data) : JSON.stringify(block.content);
    });
}
