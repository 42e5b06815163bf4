import {
  type CompletionRequest,
  countRuns,
  type Decoded,
  findLastRun,
  type ToolChoice,
} from "../../core/completion-request.ts";
import { countInputTokens } from "../../wire/count-tokens.ts";
import { parseRequestJson } from "../../wire/parse-request-json.ts";
import type { ContentBlock, SystemBlock } from "./content-block.ts";
import { type ConverseBody, converseSchema, type Prompt } from "./converse-body.ts";
import { rejectInvalidBody } from "./reject-invalid-body.ts";

/** Members of a body that a model reads. */
const READ_KEYS = ["system", "messages", "toolConfig"];

/** Decodes the body of Converse, or of ConverseStream when `streaming`. */
export function decodeConverse(body: unknown, model: string, streaming: boolean): Decoded {
  const result = converseSchema.safeParse(body);
  if (!result.success) return rejectInvalidBody(result.error);
  return { ok: true, request: toCompletionRequest(result.data, body, model, streaming) };
}

/** The number of tokens of a conversation, the same in usage and in counts. */
export function countPromptTokens(body: unknown): number {
  return countInputTokens(body, READ_KEYS);
}

function toCompletionRequest(
  converseBody: ConverseBody,
  body: unknown,
  model: string,
  streaming: boolean,
): CompletionRequest {
  const { messages, system } = converseBody;
  const turn = messages.findLastIndex((message) => message.role === "user" && !hasToolResult(message));
  const following = messages.slice(turn + 1);
  const instructions = [
    ...(system ?? []),
    ...messages.flatMap(({ role, content }) => (role === "system" ? content : [])),
  ];
  const userTexts = collectTexts(messages[turn]?.content ?? []);
  return {
    protocol: "bedrock",
    model,
    system: collectTexts(instructions).join("\n"),
    user: userTexts.join("\n"),
    prompt: userTexts.at(-1) ?? "",
    toolResults: findLastRun(following, hasToolResult).flatMap(({ content }) => collectToolResults(content)),
    step: countRuns(following.map(hasToolResult)),
    turn: messages.filter(({ role }) => role === "assistant").length + 1,
    tools: (converseBody.toolConfig?.tools ?? []).flatMap(({ toolSpec }) =>
      toolSpec === undefined ? [] : [{ name: toolSpec.name, schema: toolSpec.inputSchema.json }],
    ),
    toolChoice: parseToolChoice(converseBody),
    ...parseFormat(converseBody),
    streaming,
    usageInStream: true,
    inputTokens: countPromptTokens(body),
    body,
  };
}

function collectTexts(content: readonly SystemBlock[]): string[] {
  return content.flatMap(({ text, guardContent }) => {
    const value = text ?? guardContent?.text?.text;
    return value === undefined ? [] : [value];
  });
}

function hasToolResult({ content }: Prompt["messages"][number]): boolean {
  return content.some(({ toolResult }) => toolResult !== undefined);
}

/** The tool results in a message as texts. */
function collectToolResults(content: readonly ContentBlock[]): string[] {
  return content.flatMap(({ toolResult }) =>
    toolResult === undefined
      ? []
      : [
          toolResult.content
            .flatMap(({ text, json }) => text ?? (json === undefined ? [] : JSON.stringify(json)))
            .join("\n"),
        ],
  );
}

function parseToolChoice({ toolConfig }: Prompt): ToolChoice {
  const { tool, any } = toolConfig?.toolChoice ?? {};
  return tool ?? (any === undefined ? "auto" : "required");
}

function parseFormat({ outputConfig }: ConverseBody): { format?: unknown } {
  const schema = outputConfig?.textFormat?.structure.jsonSchema.schema;
  return schema === undefined ? {} : { format: parseRequestJson(schema) };
}
