import { isObject } from "../../../text/json-value.ts";

type Json = { readonly [key: string]: unknown };

/** How a response was asked for, as it says again; what the request left out has the provider's default. @see https://platform.openai.com/docs/api-reference/responses/object */
export function settingsOf(body: unknown): Json {
  const asked = objectOr(body);
  return {
    background: false,
    instructions: asked["instructions"] ?? null,
    max_output_tokens: asked["max_output_tokens"] ?? null,
    max_tool_calls: asked["max_tool_calls"] ?? null,
    metadata: asked["metadata"] ?? {},
    parallel_tool_calls: asked["parallel_tool_calls"] ?? true,
    previous_response_id: asked["previous_response_id"] ?? null,
    prompt_cache_key: asked["prompt_cache_key"] ?? null,
    reasoning: { effort: null, summary: null, ...objectOr(asked["reasoning"]) },
    safety_identifier: asked["safety_identifier"] ?? null,
    service_tier: tierOf(asked["service_tier"]),
    store: asked["store"] ?? true,
    temperature: asked["temperature"] ?? 1,
    text: { format: { type: "text" }, verbosity: "medium", ...objectOr(asked["text"]) },
    tool_choice: asked["tool_choice"] ?? "auto",
    tools: asked["tools"] ?? [],
    top_logprobs: asked["top_logprobs"] ?? 0,
    top_p: asked["top_p"] ?? 1,
    truncation: asked["truncation"] ?? "disabled",
    user: asked["user"] ?? null,
  };
}

/** Whether the client keeps the conversation itself and needs the reasoning back in a form that only the provider can read. */
export function wantsEncryptedReasoning(body: unknown): boolean {
  const { include } = objectOr(body);
  return Array.isArray(include) && include.includes("reasoning.encrypted_content");
}

/** The tier that served the request, which is never one of the two names that leave it to the provider. */
function tierOf(asked: unknown): unknown {
  if (asked === "fast") return "priority";
  return asked === "auto" || typeof asked !== "string" ? "default" : asked;
}

function objectOr(value: unknown): Json {
  return isObject(value) ? value : {};
}
