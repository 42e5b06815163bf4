import type { WireProtocol } from "../../../schema/fixture.ts";

export type Body = Readonly<{ [key: string]: unknown }>;

/** Blocks that Anthropic's messages have and chat completions do not. */
const anthropicBlocks = ["tool_use", "tool_result", "thinking", "redacted_thinking", "image", "document"];

/**
 * The wire format of a body that came without a route of its own, by what only one of them has: `contents` is Google's, `input` or `instructions` OpenAI's
 * responses'; of those with `messages`, one with `toolConfig` or with blocks that have no type is Bedrock's, one with `system`, with blocks of Anthropic's or with tools
 * that have an `input_schema` Anthropic's, any other a chat completion's.
 */
export function shapeOf(body: Body): WireProtocol {
  if ("contents" in body || "generateContentRequest" in body) return "google";
  if ("input" in body || "instructions" in body) return "openai-responses";
  const system = objectsIn(body["system"]);
  const blocks = objectsIn(body["messages"]).flatMap(({ content }) => objectsIn(content));
  if ("toolConfig" in body || "inferenceConfig" in body || [...system, ...blocks].some(isUntyped)) return "bedrock";
  const isAnthropic =
    "system" in body ||
    blocks.some(({ type }) => anthropicBlocks.includes(String(type))) ||
    objectsIn(body["tools"]).some((tool) => "input_schema" in tool);
  return isAnthropic ? "anthropic" : "openai-chat";
}

function isUntyped(block: Body): boolean {
  return !("type" in block);
}

function objectsIn(value: unknown): Body[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is Body => typeof item === "object" && item !== null);
}
