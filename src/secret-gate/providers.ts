/** What is known offline about one provider's credentials. */
export interface Provider {
  readonly id: string;
  /** Variables that hold a credential of this provider. */
  readonly variables: readonly string[];
  /** Every key matches; left out where the provider documents no form. */
  readonly shape?: RegExp;
  /** Keys of this provider are recognised by this prefix, wherever they stand. */
  readonly prefix?: RegExp;
}

/**
 * The model providers the gate knows. Prefixes are those the providers' own consoles and documents show; lengths are lower bounds only,
 * because providers lengthen their keys without notice.
 */
export const providers: readonly Provider[] = [
  {
    id: "anthropic",
    variables: ["ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"],
    shape: /^sk-ant-[\w-]{20,}$/,
    prefix: /^sk-ant-/,
  },
  { id: "openrouter", variables: ["OPENROUTER_API_KEY"], shape: /^sk-or-[\w-]{20,}$/, prefix: /^sk-or-/ },
  {
    id: "openai",
    variables: ["OPENAI_API_KEY", "CODEX_API_KEY"],
    shape: /^sk-(?!ant-|or-)[\w-]{20,}$/,
    prefix: /^sk-(?:proj|svcacct|admin)-/,
  },
  { id: "google", variables: ["GEMINI_API_KEY", "GOOGLE_API_KEY"], prefix: /^AIza[\w-]{30,}$/ },
  { id: "google-cloud", variables: ["GOOGLE_APPLICATION_CREDENTIALS"] },
  { id: "azure", variables: ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY"] },
  {
    id: "aws",
    variables: ["AWS_ACCESS_KEY_ID"],
    shape: /^A(?:KI|SI)A[A-Z0-9]{16,}$/,
    prefix: /^A(?:KI|SI)A[A-Z0-9]{16,}$/,
  },
  { id: "aws", variables: ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_BEARER_TOKEN_BEDROCK"] },
  { id: "xai", variables: ["XAI_API_KEY"], shape: /^xai-[\w-]{20,}$/, prefix: /^xai-/ },
  { id: "groq", variables: ["GROQ_API_KEY"], shape: /^gsk_\w{20,}$/, prefix: /^gsk_/ },
  { id: "huggingface", variables: ["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"], shape: /^hf_\w{20,}$/, prefix: /^hf_/ },
  {
    id: "github",
    variables: ["GITHUB_TOKEN", "GH_TOKEN"],
    shape: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/,
    prefix: /^(?:gh[a-z]_|github_pat_)/,
  },
  { id: "deepseek", variables: ["DEEPSEEK_API_KEY"] },
  { id: "mistral", variables: ["MISTRAL_API_KEY"] },
];

/** Providers of services a no-model lane may use; their credentials do not count as unexpected. */
const notModels = new Set(["github"]);

/** The provider a variable name is bound to, if any. */
export function providerOf(variable: string): Provider | undefined {
  return providers.find(({ variables }) => variables.includes(variable));
}

/** The provider whose key the value is by its prefix, if any prefix fits. */
export function providerByPrefix(value: string): Provider | undefined {
  return providers.find(({ prefix }) => prefix?.test(value));
}

/** Whether a no-model lane must not hold this variable: by its name, or by the shape of its value. */
export function isModelCredential(variable: string, value: string): boolean {
  const provider = providerOf(variable) ?? providerByPrefix(value.trim());
  return value !== "" && provider !== undefined && !notModels.has(provider.id);
}
