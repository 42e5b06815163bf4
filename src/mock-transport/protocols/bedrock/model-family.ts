/** The model family that defines the format of an InvokeModel body; `other` is not supported. */
export type ModelFamily = "anthropic" | "nova" | "other";

/**
 * The vendor in a model id, after an optional region, and whether an Amazon model uses Nova's text
 * format.
 */
const VENDOR =
  /(?:^|[./])(anthropic|amazon|ai21|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|zai)\.(nova-(?!.*(?:canvas|reel|sonic|embed)))?/;

/**
 * Detects the family by the model's id or ARN, or by the body when the ARN does not contain it, as
 * for application inference profiles.
 */
export function detectModelFamily(model: string, body: object): ModelFamily {
  const [found, name, nova] = VENDOR.exec(model) ?? [];
  if (name === "anthropic") return "anthropic";
  if (found !== undefined) return nova === undefined ? "other" : "nova";
  if ("anthropic_version" in body || "max_tokens" in body) return "anthropic";
  return "messages" in body ? "nova" : "other";
}
