import type { CompletionRequest } from "./completion-request.ts";
import { isObject } from "../../text/json-value.ts";

/**
 * Purpose of a completion: a turn of the conversation, or a side call of an agent, which must not
 * use up a fixture.
 */
export type CallClass = "turn" | "title" | "router" | "quota";

/**
 * Properties of the JSON that Gemini CLI requests from a small model without offering tools: task
 * complexity, model choice, next speaker, loop detection.
 * @see https://github.com/google-gemini/gemini-cli/tree/main/packages/core/src
 */
const ROUTER_SCHEMAS: readonly (readonly string[])[] = [
  ["complexity_reasoning", "complexity_score"],
  ["reasoning", "model_choice"],
  ["reasoning", "next_speaker"],
  ["unproductive_state_analysis", "unproductive_state_confidence"],
];

/**
 * The purpose of a completion. Claude Code requests titles as `{"title": …}` with a user id and
 * without tools; the same format without a user id is a turn. Older versions of Claude Code first
 * request one token for the prompt "quota".
 */
export function classify({ tools, format, prompt, body }: CompletionRequest): CallClass {
  if (tools.length > 0) return "turn";
  const { metadata, max_tokens } = (isObject(body) ? body : {}) as {
    readonly metadata?: unknown;
    readonly max_tokens?: unknown;
  };
  const names = collectPropertyNames(format);
  if (ROUTER_SCHEMAS.some((all) => all.every((name) => names.includes(name)))) return "router";
  const isTitle = names.includes("title") && names.every((name) => name === "title" || name === "isNewTopic");
  if (isTitle && isObject(metadata) && typeof metadata["user_id"] === "string") return "title";
  return max_tokens === 1 && prompt === "quota" ? "quota" : "turn";
}

function collectPropertyNames(schema: unknown): string[] {
  return isObject(schema) && isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
}
