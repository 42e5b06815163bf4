import * as z from "zod/mini";
import {
  countRuns,
  type Decoded,
  findLastRun,
  type OfferedTool,
  type ToolChoice,
} from "../../core/completion-request.ts";
import { countInputTokens } from "../../wire/count-tokens.ts";
import { refuseIssues, findUnsupported } from "../../core/refusal.ts";

/**
 * The parts of a chat completion request that the server reads; it accepts and ignores all others.
 */
const bodySchema = z.lazy(() =>
  z.object({
    model: z.string().check(z.minLength(1)),
    messages: z
      .array(
        z.object({
          role: z.enum(["system", "developer", "user", "assistant", "tool", "function"]),
          content: z.nullish(
            z.union([z.string(), z.array(z.object({ type: z.string(), text: z.optional(z.string()) }))]),
          ),
        }),
      )
      .check(z.minLength(1)),
    stream: z.nullish(z.boolean()),
    stream_options: z.nullish(z.object({ include_usage: z.nullish(z.boolean()) })),
    tools: z.nullish(
      z.array(
        z.object({
          type: z.string(),
          function: z.optional(
            z.object({ name: z.string().check(z.minLength(1)), parameters: z.optional(z.unknown()) }),
          ),
          custom: z.optional(z.object({ name: z.string().check(z.minLength(1)) })),
        }),
      ),
    ),
    tool_choice: z.nullish(
      z.union([
        z.enum(["auto", "none", "required"]),
        z.object({
          type: z.string(),
          function: z.optional(z.object({ name: z.string() })),
          custom: z.optional(z.object({ name: z.string() })),
        }),
      ]),
    ),
    response_format: z.nullish(
      z.object({
        type: z.string(),
        json_schema: z.optional(z.object({ schema: z.optional(z.unknown()) })),
      }),
    ),
    n: z.nullish(z.number()),
    logprobs: z.nullish(z.boolean()),
    modalities: z.nullish(z.array(z.string())),
    audio: z.nullish(z.unknown()),
    functions: z.nullish(z.array(z.unknown())),
  }),
);

type Body = z.infer<typeof bodySchema>;
type Message = Body["messages"][number];

/**
 * Decodes the body of `POST /v1/chat/completions`. Requests that the provider rejects are
 * `invalid`; those whose answer no fixture can describe are `unsupported`.
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function decodeChat(body: unknown): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return refuseIssues(parsed.error);
  const unsupported = findUnsupported(collectUses(parsed.data));
  if (unsupported !== undefined) return unsupported;
  const { model, messages, stream, stream_options } = parsed.data;
  const lastUser = messages.findLastIndex(({ role }) => role === "user");
  const following = messages.slice(lastUser + 1);
  const joinRoleTexts = (wanted: (message: Message) => boolean) => messages.filter(wanted).map(joinTexts);
  return {
    ok: true,
    request: {
      protocol: "openai-chat",
      model,
      system: joinRoleTexts(({ role }) => role === "system" || role === "developer").join("\n"),
      user: lastUser < 0 ? "" : joinTexts(messages[lastUser]),
      prompt: lastUser < 0 ? "" : (collectTexts(messages[lastUser]).at(-1) ?? ""),
      toolResults: findLastRun(following, isToolResult).map(joinTexts),
      step: countRuns(following.map(isToolResult)),
      turn: messages.filter(({ role }) => role === "assistant").length + 1,
      tools: collectTools(parsed.data),
      toolChoice: parseToolChoice(parsed.data),
      ...parseFormat(parsed.data),
      streaming: stream === true,
      usageInStream: stream_options?.include_usage === true,
      inputTokens: countInputTokens(body, ["messages", "tools"]),
      body,
    },
  };
}

function isToolResult({ role }: Message): boolean {
  return role === "tool";
}

function joinTexts(message: Message | undefined): string {
  return collectTexts(message).join("\n");
}

function collectTexts(message: Message | undefined): string[] {
  const content = message?.content ?? "";
  if (typeof content === "string") return [content];
  return content.flatMap(({ text }) => (text === undefined ? [] : [text]));
}

function collectTools({ tools }: Body): OfferedTool[] {
  return (tools ?? []).flatMap(({ function: tool, custom }): OfferedTool[] =>
    tool !== undefined
      ? [{ name: tool.name, schema: tool.parameters }]
      : custom !== undefined
        ? [{ name: custom.name, isCustom: true }]
        : [],
  );
}

function parseToolChoice({ tool_choice: choice }: Body): ToolChoice {
  if (typeof choice === "string") return choice;
  const name = choice?.function?.name ?? choice?.custom?.name;
  return name === undefined ? "auto" : { name };
}

function parseFormat({ response_format: format }: Body): { format?: unknown } {
  if (format?.type === "json_object") return { format: true };
  return format?.type === "json_schema" ? { format: format.json_schema?.schema ?? true } : {};
}

function collectUses(body: Body): { [param: string]: boolean } {
  return {
    n: (body.n ?? 1) !== 1,
    logprobs: body.logprobs === true,
    modalities: (body.modalities ?? ["text"]).some((modality) => modality !== "text"),
    audio: (body.audio ?? undefined) !== undefined,
    functions: (body.functions ?? []).length > 0,
  };
}
