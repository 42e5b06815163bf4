import type { WireProtocol } from "../../../schema/fixture.ts";

/** A request body as a JSON object. */
export type Body = Readonly<{ [key: string]: unknown }>;

/** Block types that occur in Anthropic's messages but not in chat completions. */
const ANTHROPIC_BLOCK_TYPES = ["tool_use", "tool_result", "thinking", "redacted_thinking", "image", "document"];

/**
 * Detects the wire format of a body by the members that only one format has: `contents` for Google,
 * `input` or `instructions` for OpenAI's responses. A body with `messages` is Bedrock's when it has
 * `toolConfig` or blocks without a type, Anthropic's when it has `system`, Anthropic's block types
 * or tools with `input_schema`, and a chat completion otherwise.
 */
export function detectProtocol(body: Body): WireProtocol {
  if ("contents" in body || "generateContentRequest" in body) return "google";
  if ("input" in body || "instructions" in body) return "openai-responses";
  const system = collectObjects(body["system"]);
  const blocks = collectObjects(body["messages"]).flatMap(({ content }) => collectObjects(content));
  if ("toolConfig" in body || "inferenceConfig" in body || [...system, ...blocks].some(isUntyped)) return "bedrock";
  const isAnthropic =
    "system" in body ||
    blocks.some(({ type }) => ANTHROPIC_BLOCK_TYPES.includes(String(type))) ||
    collectObjects(body["tools"]).some((tool) => "input_schema" in tool);
  return isAnthropic ? "anthropic" : "openai-chat";
}

function isUntyped(block: Body): boolean {
  return !("type" in block);
}

function collectObjects(value: unknown): Body[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is Body => typeof item === "object" && item !== null);
}
