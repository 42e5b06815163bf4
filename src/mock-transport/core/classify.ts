import type { CompletionRequest } from "./completion-request.ts";
import { isObject } from "../../text/json-value.ts";

/** What a completion is for: a turn of the conversation, or a call that agents make on the side and that must not use up a fixture. */
export type CallClass = "turn" | "title" | "router" | "quota";

/**
 * Properties of the answers that Gemini CLI asks a small model for: how hard the task is, which model shall do it, who speaks next, whether the agent goes round in a
 * circle. It asks for all of them without offering tools. @see https://github.com/google-gemini/gemini-cli/tree/main/packages/core/src
 */
const routed: readonly (readonly string[])[] = [
  ["complexity_reasoning", "complexity_score"],
  ["reasoning", "model_choice"],
  ["reasoning", "next_speaker"],
  ["unproductive_state_analysis", "unproductive_state_confidence"],
];

/**
 * What a completion is for. Titles: Claude Code, which always names its user, asks for `{"title": …}` without offering tools; the same wish of a program is a turn. Quota: older
 * versions of Claude Code ask for one token of "quota" first.
 */
export function classify({ tools, format, prompt, body }: CompletionRequest): CallClass {
  if (tools.length > 0) return "turn";
  const { metadata, max_tokens } = (isObject(body) ? body : {}) as {
    readonly metadata?: unknown;
    readonly max_tokens?: unknown;
  };
  const names = propertiesOf(format);
  if (routed.some((all) => all.every((name) => names.includes(name)))) return "router";
  const isTitle = names.includes("title") && names.every((name) => name === "title" || name === "isNewTopic");
  if (isTitle && isObject(metadata) && typeof metadata["user_id"] === "string") return "title";
  return max_tokens === 1 && prompt === "quota" ? "quota" : "turn";
}

function propertiesOf(schema: unknown): string[] {
  return isObject(schema) && isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
}
