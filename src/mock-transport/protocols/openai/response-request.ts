import { type CompletionRequest, countRuns, lastRun, type ToolChoice } from "../../core/completion-request.ts";
import { countInput } from "../../wire/count-tokens.ts";
import type { Continuation } from "./conversation-link.ts";
import { type InputItem, isMessage, isResult, isSaid, resultOf, textsOf, toolsIn } from "./response-input.ts";

/** The parts of a request's body that are read; it may hold more. */
export interface Prompt {
  readonly model?: string | undefined;
  readonly input?: string | readonly InputItem[] | null | undefined;
  readonly instructions?: string | null | undefined;
  readonly tools?: unknown;
  readonly tool_choice?: ToolChoiceAsked | null | undefined;
  readonly text?: { readonly format?: { readonly type: string; readonly schema?: unknown } | null | undefined } | null;
  readonly previous_response_id?: string | null | undefined;
}

type ToolChoiceAsked = string | { readonly type: string; readonly name?: string; readonly mode?: string };

/** The request with all that was said before it. What a request left out that was made ready for it is as it was made ready. */
export function requestOf(
  own: Prompt,
  { input, before, previous }: Continuation,
  streaming: boolean,
): CompletionRequest {
  const isPrepared = previous !== undefined && previous.reply === undefined;
  const body = isPrepared ? { ...preparedIn(previous.request.body), ...own } : own;
  const items = [...before, ...input];
  const place = items.findLastIndex((item) => isMessage(item) && item.role === "user");
  const since = items.slice(place + 1);
  const spoken = items.filter(({ role }) => role === "system" || role === "developer").flatMap(textsOf);
  const read = before.length === 0 ? body : { ...body, input: items };
  return {
    protocol: "openai-responses",
    model: body.model ?? "",
    system: [body.instructions ?? "", ...spoken].filter((text) => text !== "").join("\n"),
    user: textsOf(items[place]).join("\n"),
    prompt: textsOf(items[place]).at(-1) ?? "",
    toolResults: lastRun(since, isResult).map(resultOf),
    step: countRuns(since.map(isResult)),
    turn: countRuns(items.map(isSaid)) + 1,
    tools: [...toolsIn(body.tools), ...items.flatMap(({ tools }) => toolsIn(tools))],
    toolChoice: toolChoiceIn(body),
    ...formatIn(body),
    streaming,
    usageInStream: true,
    inputTokens: countInput(read, ["instructions", "input", "tools"]),
    body,
  };
}

function preparedIn(body: unknown): Prompt {
  const { instructions, tools } = body as Prompt;
  return { ...(instructions === undefined ? {} : { instructions }), ...(tools === undefined ? {} : { tools }) };
}

function toolChoiceIn({ tool_choice: choice }: Prompt): ToolChoice {
  const word = typeof choice === "string" ? choice : choice?.mode;
  if (word === "none" || word === "required") return word;
  return typeof choice !== "object" || choice?.name === undefined ? "auto" : { name: choice.name };
}

function formatIn({ text }: Prompt): { format?: unknown } {
  const format = text?.format;
  if (format?.type === "json_object") return { format: true };
  return format?.type === "json_schema" ? { format: format.schema ?? true } : {};
}
