/** The names that `profile` takes. Apart from the profiles themselves, so that reading the input loads none of them. */
export const profileIds = [
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

export type ProfileId = (typeof profileIds)[number];

/** The providers that `agent-core` can stand on: what `backend` takes. */
export const backendIds = [
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

export type BackendId = (typeof backendIds)[number];
