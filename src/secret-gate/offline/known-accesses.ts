// Generated from the profiles by `npm run generate`; do not edit.
import type { KnownAccess, ShapeRule } from "../profile.ts";

const shape0: ShapeRule = { what: "a key of OpenAI", pattern: /^sk-(?!ant-|or-|admin-)[\w-]{20,}$/, prefix: /^sk-(?:proj|svcacct|admin|None)-/, form: "begins with `sk-` and is not an administrator's key (`sk-admin-`)", source: "https://platform.openai.com/api-keys" };
const shape1: ShapeRule = { what: "an API key of Anthropic", pattern: /^sk-ant-(?!oat\d|admin\d)[\w-]{20,}$/, prefix: /^sk-ant-(?!oat\d)/, form: "begins with `sk-ant-` and is neither an OAuth token (`sk-ant-oat`) nor an administrator's key (`sk-ant-admin`)", source: "https://console.anthropic.com/settings/keys" };
const shape2: ShapeRule = { what: "an OAuth token of Claude Code", pattern: /^sk-ant-oat\d\d-[\w-]{20,}$/, prefix: /^sk-ant-oat\d/, form: "begins with `sk-ant-oat` and is what `claude setup-token` prints", source: "https://docs.anthropic.com/en/docs/claude-code/iam" };
const shape3: ShapeRule = { what: "a key of an Azure resource", pattern: /^[A-Za-z0-9]{32,}$/, form: "has at least 32 letters and digits, and nothing else", source: "https://learn.microsoft.com/en-us/azure/ai-services/authentication" };
const shape4: ShapeRule = { what: "a key of a Google API", pattern: /^AIza[\w-]{30,}$|^AQ\.[\w-]{30,}$/, prefix: /^AIza[\w-]/, form: "begins with `AIza` or `AQ.`", source: "https://cloud.google.com/docs/authentication/api-keys" };
const shape5: ShapeRule = { what: "a credential document of Google Cloud", pattern: /^\{(?=[\s\S]*"type")[\s\S]*\}$/, prefix: /^\{\s*"(?:type"\s*:\s*"(?:service_account|external_account|authorized_user)"|private_key)/, form: "is a JSON document with a `type`", source: "https://cloud.google.com/iam/docs/keys-create-delete" };
const shape6: ShapeRule = { what: "an access token of Google", pattern: /^ya29\.[\w.-]{20,}$/, prefix: /^ya29\./, form: "begins with `ya29.`", source: "https://cloud.google.com/docs/authentication/token-types" };
const shape7: ShapeRule = { what: "an API key of Amazon Bedrock", pattern: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-[A-Za-z0-9+/=_-]{20,})$/, prefix: /^(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-)/, form: "begins with `ABSK` or `bedrock-api-key-`", source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html" };
const shape8: ShapeRule = { what: "a secret access key of AWS", pattern: /^[A-Za-z0-9+/]{40}$/, form: "has 40 letters, digits, `+` and `/`", source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" };
const shape9: ShapeRule = { what: "an access key id of AWS", pattern: /^A(?:KI|SI)A[A-Z2-7]{12,}$/, prefix: /^A(?:KI|SI)A[A-Z2-7]{12,}$/, form: "begins with `AKIA` or `ASIA`, and has upper-case letters and digits only", source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html" };
const shape10: ShapeRule = { what: "a key of xAI", pattern: /^xai-[\w-]{20,}$/, prefix: /^xai-/, form: "begins with `xai-`", source: "https://docs.x.ai/docs/overview" };
const shape11: ShapeRule = { what: "a key of Groq", pattern: /^gsk_\w{20,}$/, prefix: /^gsk_/, form: "begins with `gsk_`", source: "https://console.groq.com/keys" };
const shape12: ShapeRule = { what: "a key of OpenRouter", pattern: /^sk-or-[\w-]{20,}$/, prefix: /^sk-or-/, form: "begins with `sk-or-`", source: "https://openrouter.ai/docs/api-reference/authentication" };
const shape13: ShapeRule = { what: "a token of Hugging Face", pattern: /^hf_\w{20,}$/, prefix: /^hf_/, form: "begins with `hf_`", source: "https://huggingface.co/docs/hub/security-tokens" };
const shape14: ShapeRule = { what: "a token of GitHub", pattern: /^(?:gh[a-z]_|github_pat_)[\w.-]{20,}$/, prefix: /^(?:gh[pousr]_|github_pat_)/, form: "begins with `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` or `github_pat_`", source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github" };
const shape15: ShapeRule = { what: "a token of Slack", pattern: /^xox[a-z](?:\.xox[a-z])?-[\w-]{10,}$/, prefix: /^xox[abeoprs](?:\.xox[abp])?-/, form: "begins with `xoxb-` or another of Slack's `xox` prefixes", source: "https://api.slack.com/authentication/token-types" };

/** The offline part of every access, in the order of the profiles. */
export const KNOWN_ACCESSES: readonly KnownAccess[] = [
  { vendor: "openai", kind: "model", variable: "OPENAI_API_KEY", shape: shape0 },
  { vendor: "openai", kind: "model", variable: "CODEX_API_KEY", shape: shape0 },
  { vendor: "anthropic", kind: "model", variable: "ANTHROPIC_API_KEY", shape: shape1 },
  { vendor: "anthropic", kind: "model", variable: "ANTHROPIC_AUTH_TOKEN", takesForeign: true },
  { vendor: "anthropic", kind: "model", variable: "CLAUDE_CODE_OAUTH_TOKEN", shape: shape2 },
  { vendor: "azure", kind: "model", variable: "ANTHROPIC_FOUNDRY_API_KEY", shape: shape3 },
  { vendor: "azure", kind: "model", variable: "AZURE_API_KEY", shape: shape3 },
  { vendor: "azure", kind: "model", variable: "AZURE_OPENAI_API_KEY", shape: shape3 },
  { vendor: "google", kind: "model", variable: "GEMINI_API_KEY", shape: shape4 },
  { vendor: "google", kind: "model", variable: "GOOGLE_API_KEY", shape: shape4 },
  { vendor: "google-cloud", kind: "model", variable: "GOOGLE_APPLICATION_CREDENTIALS", isFile: true, shape: shape5 },
  { vendor: "google-cloud", kind: "model", variable: "GOOGLE_CREDENTIALS", shape: shape5 },
  { vendor: "google-cloud", kind: "model", variable: "GOOGLE_CLOUD_ACCESS_TOKEN", shape: shape6 },
  { vendor: "aws", kind: "model", variable: "AWS_BEARER_TOKEN_BEDROCK", shape: shape7 },
  { vendor: "aws", kind: "model", variable: "AWS_ACCESS_KEY_ID", shape: shape9, companions: [{ variable: "AWS_SECRET_ACCESS_KEY", shape: shape8 }, { variable: "AWS_SESSION_TOKEN" }] },
  { vendor: "azure", kind: "model", variable: "AZURE_CLIENT_SECRET" },
  { vendor: "xai", kind: "model", variable: "XAI_API_KEY", shape: shape10 },
  { vendor: "groq", kind: "model", variable: "GROQ_API_KEY", shape: shape11 },
  { vendor: "openrouter", kind: "model", variable: "OPENROUTER_API_KEY", shape: shape12 },
  { vendor: "deepseek", kind: "model", variable: "DEEPSEEK_API_KEY" },
  { vendor: "mistral", kind: "model", variable: "MISTRAL_API_KEY" },
  { vendor: "huggingface", kind: "model", variable: "HF_TOKEN", shape: shape13 },
  { vendor: "huggingface", kind: "model", variable: "HUGGING_FACE_HUB_TOKEN", shape: shape13 },
  { vendor: "minimax", kind: "model", variable: "MINIMAX_API_KEY" },
  { vendor: "github", kind: "service", variable: "GH_TOKEN", shape: shape14 },
  { vendor: "github", kind: "service", variable: "GITHUB_TOKEN", shape: shape14 },
  { vendor: "npm", kind: "service", variable: "NODE_AUTH_TOKEN" },
  { vendor: "npm", kind: "service", variable: "NPM_TOKEN" },
  { vendor: "docker-hub", kind: "service", variable: "DOCKERHUB_TOKEN" },
  { vendor: "docker-hub", kind: "service", variable: "DOCKER_PASSWORD" },
  { vendor: "slack", kind: "service", variable: "SLACK_BOT_TOKEN", shape: shape15 },
  { vendor: "pact", kind: "service", variable: "PACT_BROKER_TOKEN" },
];
