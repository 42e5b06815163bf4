import type { CompletionRequest } from "./completion-request.ts";

/** What a completion is for: a turn of the conversation, or a call that agents make on the side and that must not use up a fixture. */
export type CallClass = "turn" | "title" | "router" | "quota";

/**
 * What a completion is for. Titles: Claude Code asks for `{"title": …}` without offering tools. Routers: Gemini CLI asks a small model how hard the task is.
 * Quota: older versions of Claude Code ask for one token of "quota" first.
 */
export function classify({ tools, format, prompt, body }: CompletionRequest): CallClass {
  if (tools.length > 0) return "turn";
  const names = propertiesOf(format);
  if (names.length === 1 && names[0] === "title") return "title";
  if (names.includes("complexity_score") && names.includes("complexity_reasoning")) return "router";
  if (names.includes("model_choice") && names.includes("reasoning")) return "router";
  const isOneToken = (body as { readonly max_tokens?: unknown } | undefined)?.max_tokens === 1;
  return isOneToken && prompt === "quota" ? "quota" : "turn";
}

function propertiesOf(schema: unknown): string[] {
  const properties = (schema as { readonly properties?: unknown } | undefined)?.properties;
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}
