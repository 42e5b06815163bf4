import {
  type CompletionRequest,
  countRuns,
  type Decoded,
  lastRun,
  type ToolChoice,
} from "../../core/completion-request.ts";
import { countInput } from "../../wire/count-tokens.ts";
import { requestJson } from "../../wire/request-json.ts";
import type { ContentBlock, SystemBlock } from "./content-block.ts";
import { type ConverseBody, converseSchema, type Prompt } from "./converse-body.ts";
import { invalidBody } from "./invalid-body.ts";

/** Parts of a body that a model would read. */
const read = ["system", "messages", "toolConfig"];

/** The body of Converse, or of ConverseStream when `streaming`, as a request. */
export function decodeConverse(body: unknown, model: string, streaming: boolean): Decoded {
  const result = converseSchema.safeParse(body);
  if (!result.success) return invalidBody(result.error);
  return { ok: true, request: requestOf(result.data, body, model, streaming) };
}

/** Tokens of a conversation, the same for an answer's usage and for a count. */
export function countPrompt(body: unknown): number {
  return countInput(body, read);
}

function requestOf(said: ConverseBody, body: unknown, model: string, streaming: boolean): CompletionRequest {
  const { messages, system } = said;
  const turn = messages.findLastIndex((message) => message.role === "user" && !hasResult(message));
  const since = messages.slice(turn + 1);
  const instructions = [
    ...(system ?? []),
    ...messages.flatMap(({ role, content }) => (role === "system" ? content : [])),
  ];
  const spoken = textsOf(messages[turn]?.content ?? []);
  return {
    protocol: "bedrock",
    model,
    system: textsOf(instructions).join("\n"),
    user: spoken.join("\n"),
    prompt: spoken.at(-1) ?? "",
    toolResults: lastRun(since, hasResult).flatMap(({ content }) => resultsOf(content)),
    step: countRuns(since.map(hasResult)),
    turn: messages.filter(({ role }) => role === "assistant").length + 1,
    tools: (said.toolConfig?.tools ?? []).flatMap(({ toolSpec }) =>
      toolSpec === undefined ? [] : [{ name: toolSpec.name, schema: toolSpec.inputSchema.json }],
    ),
    toolChoice: toolChoiceIn(said),
    ...formatIn(said),
    streaming,
    usageInStream: true,
    inputTokens: countPrompt(body),
    body,
  };
}

function textsOf(content: readonly SystemBlock[]): string[] {
  return content.flatMap(({ text, guardContent }) => {
    const said = text ?? guardContent?.text?.text;
    return said === undefined ? [] : [said];
  });
}

function hasResult({ content }: Prompt["messages"][number]): boolean {
  return content.some(({ toolResult }) => toolResult !== undefined);
}

/** Texts of the results of tools in a message; JSON as text. */
function resultsOf(content: readonly ContentBlock[]): string[] {
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

function toolChoiceIn({ toolConfig }: Prompt): ToolChoice {
  const { tool, any } = toolConfig?.toolChoice ?? {};
  return tool ?? (any === undefined ? "auto" : "required");
}

function formatIn({ outputConfig }: ConverseBody): { format?: unknown } {
  const schema = outputConfig?.textFormat?.structure.jsonSchema.schema;
  return schema === undefined ? {} : { format: requestJson(schema) };
}
