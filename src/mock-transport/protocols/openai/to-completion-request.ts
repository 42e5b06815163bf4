import { type CompletionRequest, countRuns, findLastRun, type ToolChoice } from "../../core/completion-request.ts";
import { countInputTokens } from "../../wire/count-tokens.ts";
import type { Continuation } from "./resolve-continuation.ts";
import {
  collectTexts,
  collectTools,
  isMessage,
  isModelOutput,
  isToolResult,
  renderToolResult,
  type ResponsePrompt,
} from "./response-input.ts";

/**
 * The request with the conversation's history. After a prewarmed response, instructions and tools
 * that the request omits are those of the prewarmed one.
 */
export function toCompletionRequest(
  own: ResponsePrompt,
  { input, history: before, previous }: Continuation,
  streaming: boolean,
): CompletionRequest {
  const isPrewarmed = previous !== undefined && previous.reply === undefined;
  const body = isPrewarmed ? { ...collectPrewarmed(previous.request.body), ...own } : own;
  const items = [...before, ...input];
  const userIndex = items.findLastIndex((item) => isMessage(item) && item.role === "user");
  const following = items.slice(userIndex + 1);
  const instructionTexts = items.filter(({ role }) => role === "system" || role === "developer").flatMap(collectTexts);
  const read = before.length === 0 ? body : { ...body, input: items };
  return {
    protocol: "openai-responses",
    model: body.model ?? "",
    system: [body.instructions ?? "", ...instructionTexts].filter((text) => text !== "").join("\n"),
    user: collectTexts(items[userIndex]).join("\n"),
    prompt: collectTexts(items[userIndex]).at(-1) ?? "",
    toolResults: findLastRun(following, isToolResult).map(renderToolResult),
    step: countRuns(following.map(isToolResult)),
    turn: countRuns(items.map(isModelOutput)) + 1,
    tools: [...collectTools(body.tools), ...items.flatMap(({ tools }) => collectTools(tools))],
    toolChoice: parseToolChoice(body),
    ...parseFormat(body),
    streaming,
    usageInStream: true,
    inputTokens: countInputTokens(read, ["instructions", "input", "tools"]),
    body,
  };
}

function collectPrewarmed(body: unknown): ResponsePrompt {
  const { instructions, tools } = body as ResponsePrompt;
  return { ...(instructions === undefined ? {} : { instructions }), ...(tools === undefined ? {} : { tools }) };
}

function parseToolChoice({ tool_choice: choice }: ResponsePrompt): ToolChoice {
  const word = typeof choice === "string" ? choice : choice?.mode;
  if (word === "none" || word === "required") return word;
  return typeof choice !== "object" || choice?.name === undefined ? "auto" : { name: choice.name };
}

function parseFormat({ text }: ResponsePrompt): { format?: unknown } {
  const format = text?.format;
  if (format?.type === "json_object") return { format: true };
  return format?.type === "json_schema" ? { format: format.schema ?? true } : {};
}
