import { isObject } from "../../../text/json-value.ts";

type Json = { readonly [key: string]: unknown };

/**
 * The request's settings as the response repeats them, with the provider's defaults.
 * @see https://platform.openai.com/docs/api-reference/responses/object
 */
export function renderSettings(body: unknown): Json {
  const requested = toObject(body);
  return {
    background: false,
    instructions: requested["instructions"] ?? null,
    max_output_tokens: requested["max_output_tokens"] ?? null,
    max_tool_calls: requested["max_tool_calls"] ?? null,
    metadata: requested["metadata"] ?? {},
    parallel_tool_calls: requested["parallel_tool_calls"] ?? true,
    previous_response_id: requested["previous_response_id"] ?? null,
    prompt_cache_key: requested["prompt_cache_key"] ?? null,
    reasoning: { effort: null, summary: null, ...toObject(requested["reasoning"]) },
    safety_identifier: requested["safety_identifier"] ?? null,
    service_tier: toServiceTier(requested["service_tier"]),
    store: requested["store"] ?? true,
    temperature: requested["temperature"] ?? 1,
    text: { format: { type: "text" }, verbosity: "medium", ...toObject(requested["text"]) },
    tool_choice: requested["tool_choice"] ?? "auto",
    tools: requested["tools"] ?? [],
    top_logprobs: requested["top_logprobs"] ?? 0,
    top_p: requested["top_p"] ?? 1,
    truncation: requested["truncation"] ?? "disabled",
    user: requested["user"] ?? null,
  };
}

/** Whether the client stores the conversation and therefore requests encrypted reasoning. */
export function wantsEncryptedReasoning(body: unknown): boolean {
  const { include } = toObject(body);
  return Array.isArray(include) && include.includes("reasoning.encrypted_content");
}

/** The tier that served the request; never `auto` or `fast`, which are resolved by the provider. */
function toServiceTier(requested: unknown): unknown {
  if (requested === "fast") return "priority";
  return requested === "auto" || typeof requested !== "string" ? "default" : requested;
}

function toObject(value: unknown): Json {
  return isObject(value) ? value : {};
}
