/** Whose own form a body of InvokeModel has; `other` ones are not answered. */
export type ModelFamily = "anthropic" | "nova" | "other";

/** The vendor in a model's id, behind the region where there is one; of Amazon's, those that talk in Nova's form. */
const vendor =
  /(?:^|[./])(anthropic|amazon|ai21|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|zai)\.(nova-(?!.*(?:canvas|reel|sonic|embed)))?/;

/** The family by the model's id or ARN; by the body where they do not say, as the ARN of an inference profile of one's own. */
export function familyOf(model: string, body: object): ModelFamily {
  const [found, name, nova] = vendor.exec(model) ?? [];
  if (name === "anthropic") return "anthropic";
  if (found !== undefined) return nova === undefined ? "other" : "nova";
  if ("anthropic_version" in body || "max_tokens" in body) return "anthropic";
  return "messages" in body ? "nova" : "other";
}
