/**
 * Values of the input `profile`. Separate from the profiles, so that parsing the input does not
 * load them.
 */
export const PROFILE_IDS = [
  "openai",
  "codex",
  "anthropic",
  "claude-code",
  "google",
  "vertex",
  "bedrock",
  "azure-foundry",
  "agent-core",
  "xai",
  "groq",
  "openrouter",
  "deepseek",
  "mistral",
  "huggingface",
  "minimax",
  "github",
  "npm",
  "docker-hub",
  "slack",
  "pact",
] as const;

export type ProfileId = (typeof PROFILE_IDS)[number];

/** Values of the input `backend`: the providers of `agent-core`. */
export const BACKEND_IDS = [
  "openai",
  "anthropic",
  "google",
  "vertex",
  "bedrock",
  "azure-foundry",
  "xai",
  "groq",
  "openrouter",
  "deepseek",
  "mistral",
] as const satisfies readonly ProfileId[];

export type BackendId = (typeof BACKEND_IDS)[number];
