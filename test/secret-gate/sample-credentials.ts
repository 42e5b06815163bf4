import { generateKeyPairSync } from "node:crypto";

const tail = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6";
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/**
 * Values of the correct form for every variable of every profile, assembled at run time. None gives
 * access.
 */
export const samples: { readonly [variable: string]: string } = {
  OPENAI_API_KEY: ["sk", "proj", tail].join("-"),
  CODEX_API_KEY: ["sk", "svcacct", tail].join("-"),
  ANTHROPIC_API_KEY: ["sk", "ant", "api03", tail].join("-"),
  ANTHROPIC_AUTH_TOKEN: ["gateway", tail].join("-"),
  CLAUDE_CODE_OAUTH_TOKEN: ["sk", "ant", "oat01", tail].join("-"),
  ANTHROPIC_FOUNDRY_API_KEY: `${tail}Q7`,
  AZURE_API_KEY: `${tail}Q8`,
  AZURE_OPENAI_API_KEY: `${tail}Q9`,
  AZURE_CLIENT_SECRET: `${tail}~Q`,
  GEMINI_API_KEY: `AI${"za"}Sy${tail}x`,
  GOOGLE_API_KEY: `AI${"za"}Sy${tail}y`,
  GOOGLE_APPLICATION_CREDENTIALS: serviceAccount(),
  GOOGLE_CREDENTIALS: serviceAccount(),
  GOOGLE_CLOUD_ACCESS_TOKEN: `ya${"29"}.${tail}`,
  AWS_BEARER_TOKEN_BEDROCK: `AB${"SK"}${tail}`,
  AWS_ACCESS_KEY_ID: `AS${"IA"}QRSTUVWXYZ234567`,
  AWS_SECRET_ACCESS_KEY: `${tail}+/abcdef`,
  AWS_SESSION_TOKEN: `${tail}==`,
  XAI_API_KEY: `xai-${tail}`,
  GROQ_API_KEY: `gsk_${tail}`,
  OPENROUTER_API_KEY: ["sk", "or", "v1", tail].join("-"),
  DEEPSEEK_API_KEY: `sk-${tail.toLowerCase()}`,
  MISTRAL_API_KEY: tail,
  HF_TOKEN: `hf_${tail}`,
  HUGGING_FACE_HUB_TOKEN: `hf_${tail}`,
  MINIMAX_API_KEY: `${tail}.eyJ`,
  GH_TOKEN: `gh${"p_"}${tail}`,
  GITHUB_TOKEN: `gh${"s_"}${tail}`,
  NODE_AUTH_TOKEN: `npm_${tail}`,
  NPM_TOKEN: `npm_${tail}`,
  DOCKERHUB_TOKEN: `dckr_pat_${tail}`,
  DOCKER_PASSWORD: `${tail}!`,
  SLACK_BOT_TOKEN: `xo${"xb"}-${tail}`,
  PACT_BROKER_TOKEN: tail,
};

/** Metadata of the correct form for every profile that requires it. */
export const metadata: { readonly [variable: string]: string } = {
  AZURE_API_BASE: "https://acme.openai.azure.com",
  AZURE_TENANT_ID: "11111111-2222-3333-4444-555555555555",
  AZURE_CLIENT_ID: "66666666-7777-8888-9999-000000000000",
  ANTHROPIC_FOUNDRY_RESOURCE: "acme",
  GOOGLE_CLOUD_PROJECT: "acme-project",
  GOOGLE_CLOUD_LOCATION: "europe-west4",
  AWS_REGION: "eu-central-1",
  DOCKERHUB_USERNAME: "acme",
  PACT_BROKER_BASE_URL: "https://acme.pactflow.io",
};

function serviceAccount(): string {
  return JSON.stringify({
    type: "service_account",
    private_key_id: "abc",
    private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
    client_email: "gate@acme-project.iam.gserviceaccount.com",
    token_uri: "https://attacker.invalid/token",
  });
}
