import * as z from "zod/mini";
import { countRuns, type Decoded, lastRun, type OfferedTool, type ToolChoice } from "../../core/completion-request.ts";
import { compiledObject } from "../../core/compiled-object.ts";
import { countInput } from "../../wire/count-tokens.ts";
import { invalidBy, unsupportedIn } from "../../core/refusal.ts";

/** The parts of a chat completion request that are read; others are accepted and have no effect on a fixture's reply. */
const bodySchema = z.lazy(() =>
  compiledObject({
    model: z.string().check(z.minLength(1)),
    messages: z
      .array(
        compiledObject({
          role: z.enum(["system", "developer", "user", "assistant", "tool", "function"]),
          content: z.nullish(
            z.union([z.string(), z.array(compiledObject({ type: z.string(), text: z.optional(z.string()) }))]),
          ),
        }),
      )
      .check(z.minLength(1)),
    stream: z.nullish(z.boolean()),
    stream_options: z.nullish(compiledObject({ include_usage: z.nullish(z.boolean()) })),
    tools: z.nullish(
      z.array(
        compiledObject({
          type: z.string(),
          function: z.optional(
            compiledObject({ name: z.string().check(z.minLength(1)), parameters: z.optional(z.unknown()) }),
          ),
          custom: z.optional(compiledObject({ name: z.string().check(z.minLength(1)) })),
        }),
      ),
    ),
    tool_choice: z.nullish(
      z.union([
        z.enum(["auto", "none", "required"]),
        compiledObject({
          type: z.string(),
          function: z.optional(compiledObject({ name: z.string() })),
          custom: z.optional(compiledObject({ name: z.string() })),
        }),
      ]),
    ),
    response_format: z.nullish(
      compiledObject({
        type: z.string(),
        json_schema: z.optional(compiledObject({ schema: z.optional(z.unknown()) })),
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
 * The body of `POST /v1/chat/completions` as a request. Requests that the provider would refuse are `invalid`;
 * those whose answer would need what no fixture can say are `unsupported`.
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function decodeChat(body: unknown): Decoded {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return invalidBy(parsed.error);
  const unsupported = unsupportedIn(usesIn(parsed.data));
  if (unsupported !== undefined) return unsupported;
  const { model, messages, stream, stream_options } = parsed.data;
  const lastUser = messages.findLastIndex(({ role }) => role === "user");
  const since = messages.slice(lastUser + 1);
  const spoken = (wanted: (message: Message) => boolean) => messages.filter(wanted).map(textOf);
  return {
    ok: true,
    request: {
      protocol: "openai-chat",
      model,
      system: spoken(({ role }) => role === "system" || role === "developer").join("\n"),
      user: lastUser < 0 ? "" : textOf(messages[lastUser]),
      prompt: lastUser < 0 ? "" : (textsOf(messages[lastUser]).at(-1) ?? ""),
      toolResults: lastRun(since, isResult).map(textOf),
      step: countRuns(since.map(isResult)),
      turn: messages.filter(({ role }) => role === "assistant").length + 1,
      tools: toolsIn(parsed.data),
      toolChoice: toolChoiceIn(parsed.data),
      ...formatIn(parsed.data),
      streaming: stream === true,
      usageInStream: stream_options?.include_usage === true,
      inputTokens: countInput(body, ["messages", "tools"]),
      body,
    },
  };
}

function isResult({ role }: Message): boolean {
  return role === "tool";
}

function textOf(message: Message | undefined): string {
  return textsOf(message).join("\n");
}

function textsOf(message: Message | undefined): string[] {
  const content = message?.content ?? "";
  if (typeof content === "string") return [content];
  return content.flatMap(({ text }) => (text === undefined ? [] : [text]));
}

function toolsIn({ tools }: Body): OfferedTool[] {
  return (tools ?? []).flatMap(({ function: tool, custom }): OfferedTool[] =>
    tool !== undefined
      ? [{ name: tool.name, schema: tool.parameters }]
      : custom !== undefined
        ? [{ name: custom.name, isCustom: true }]
        : [],
  );
}

function toolChoiceIn({ tool_choice: choice }: Body): ToolChoice {
  if (typeof choice === "string") return choice;
  const name = choice?.function?.name ?? choice?.custom?.name;
  return name === undefined ? "auto" : { name };
}

function formatIn({ response_format: format }: Body): { format?: unknown } {
  if (format?.type === "json_object") return { format: true };
  return format?.type === "json_schema" ? { format: format.json_schema?.schema ?? true } : {};
}

function usesIn(body: Body): { [param: string]: boolean } {
  return {
    n: (body.n ?? 1) !== 1,
    logprobs: body.logprobs === true,
    modalities: (body.modalities ?? ["text"]).some((modality) => modality !== "text"),
    audio: (body.audio ?? undefined) !== undefined,
    functions: (body.functions ?? []).length > 0,
  };
}
