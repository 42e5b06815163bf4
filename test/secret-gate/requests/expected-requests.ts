import type { OnlineLevel, ProbeRequest } from "../../../src/secret-gate/profile.ts";
import type { ProfileId } from "../../../src/secret-gate/profile-ids.ts";
import {
  bearer,
  expectExchange,
  expectForm,
  expectGet,
  expectPaid,
  expectPost,
  GRANT,
  MODEL,
  MODEL_SEGMENT,
  sample,
} from "./build-expected.ts";
import { expectSigned } from "./expect-signature.ts";

type Headers = { readonly [name: string]: string };
type Expected = { readonly [L in OnlineLevel]?: ProbeRequest };

/** One access in one environment, with the whole request of each of its probes. */
export interface ExpectedRequests {
  readonly profile: ProfileId;
  readonly variable: string;
  readonly setting: string;
  /** Variables besides the credential and its companions. */
  readonly environment: { readonly [name: string]: string };
  readonly requests: Expected;
}

/** The host that every override names. It must be allowed. */
export const GATEWAY_HOST = "gate.test:8443";

const GATEWAY = `https://${GATEWAY_HOST}/base`;
const HI = [{ role: "user", content: "Hi" }];

/** The chat protocol below a base address. */
function chat(base: string, headers: Headers, limit: "max_tokens" | "max_completion_tokens"): Required<Expected> {
  const list = expectGet(`${base}/models`, headers);
  const document = { model: MODEL, messages: HI, [limit]: 1 };
  return { auth: list, model: list, completion: expectPaid(`${base}/chat/completions`, headers, document) };
}

/** A default address, and the same with the override. The override ends with a slash. */
function withBase(
  profile: ProfileId,
  variable: string,
  base: { readonly variable: string; readonly value: string },
  build: (base: string) => Expected,
  gateway: { readonly value: string; readonly root: string } = { value: `${GATEWAY}/`, root: GATEWAY },
): ExpectedRequests[] {
  return [
    { profile, variable, setting: "defaults", environment: {}, requests: build(base.value) },
    {
      profile,
      variable,
      setting: base.variable,
      environment: { [base.variable]: gateway.value },
      requests: build(gateway.root),
    },
  ];
}

const openai: readonly ExpectedRequests[] = [
  ...withBase("openai", "OPENAI_API_KEY", { variable: "OPENAI_BASE_URL", value: "https://api.openai.com/v1" }, (base) =>
    chat(base, bearer(sample("OPENAI_API_KEY")), "max_completion_tokens"),
  ),
  {
    profile: "openai",
    variable: "OPENAI_API_KEY",
    setting: "organization and project",
    environment: { OPENAI_ORG_ID: "org-1", OPENAI_PROJECT_ID: "proj_1" },
    requests: chat(
      "https://api.openai.com/v1",
      { ...bearer(sample("OPENAI_API_KEY")), "openai-organization": "org-1", "openai-project": "proj_1" },
      "max_completion_tokens",
    ),
  },
  ...["CODEX_API_KEY", "OPENAI_API_KEY"].flatMap((variable) =>
    withBase(
      "codex",
      variable,
      { variable: "CODEX_OPENAI_BASE_URL", value: "https://api.openai.com/v1" },
      (base): Expected => {
        const headers = bearer(sample(variable));
        const document = { model: MODEL, input: "Hi", max_output_tokens: 16, store: false };
        const { auth, model } = chat(base, headers, "max_tokens");
        return { auth, model, completion: expectPaid(`${base}/responses`, headers, document) };
      },
    ),
  ),
];

const compatible = (
  [
    ["xai", "XAI_API_KEY", "XAI_BASE_URL", "https://api.x.ai/v1", "/api-key"],
    ["groq", "GROQ_API_KEY", "GROQ_OPENAI_BASE_URL", "https://api.groq.com/openai/v1", "/models"],
    ["openrouter", "OPENROUTER_API_KEY", "OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1", "/key"],
    ["deepseek", "DEEPSEEK_API_KEY", "DEEPSEEK_BASE_URL", "https://api.deepseek.com", "/user/balance"],
    ["mistral", "MISTRAL_API_KEY", "MISTRAL_BASE_URL", "https://api.mistral.ai/v1", "/models"],
  ] as const
).flatMap(([profile, variable, baseVariable, value, authPath]) =>
  withBase(profile, variable, { variable: baseVariable, value }, (base) => ({
    ...chat(base, bearer(sample(variable)), "max_tokens"),
    auth: expectGet(`${base}${authPath}`, bearer(sample(variable))),
  })),
);

const minimax = withBase(
  "minimax",
  "MINIMAX_API_KEY",
  { variable: "MINIMAX_BASE_URL", value: "https://api.minimax.io/v1" },
  (base) => ({ completion: chat(base, bearer(sample("MINIMAX_API_KEY")), "max_tokens").completion }),
);

const huggingface = ["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"].flatMap((variable) =>
  withBase("huggingface", variable, { variable: "HF_ENDPOINT", value: "https://huggingface.co" }, (base) => ({
    ...chat("https://router.huggingface.co/v1", bearer(sample(variable)), "max_tokens"),
    auth: expectGet(`${base}/api/whoami-v2`, bearer(sample(variable))),
  })),
);

/** The Messages protocol below a root. */
function messages(root: string, identity: Headers): Required<Expected> {
  const headers = { "anthropic-version": "2023-06-01", ...identity };
  const document = { model: MODEL, messages: HI };
  return {
    auth: expectGet(`${root}/v1/models`, headers),
    model: expectPost(`${root}/v1/messages/count_tokens`, headers, document),
    completion: expectPaid(`${root}/v1/messages`, headers, { ...document, max_tokens: 1 }),
  };
}

const anthropicBase = { variable: "ANTHROPIC_BASE_URL", value: "https://api.anthropic.com" };
const oauth = { ...bearer(sample("CLAUDE_CODE_OAUTH_TOKEN")), "anthropic-beta": "oauth-2025-04-20" };

const anthropic = [
  ...(["anthropic", "claude-code"] as const).flatMap((profile) =>
    withBase(profile, "ANTHROPIC_API_KEY", anthropicBase, (root) =>
      messages(root, { "x-api-key": sample("ANTHROPIC_API_KEY") }),
    ),
  ),
  ...withBase("claude-code", "ANTHROPIC_AUTH_TOKEN", anthropicBase, (root) =>
    messages(root, bearer(sample("ANTHROPIC_AUTH_TOKEN"))),
  ),
  ...withBase("claude-code", "CLAUDE_CODE_OAUTH_TOKEN", anthropicBase, (root) => ({
    ...messages(root, oauth),
    auth: expectGet(`${root}/api/oauth/usage`, { "anthropic-version": "2023-06-01", ...oauth }),
  })),
];

const foundryRequests = (root: string): Expected => ({
  ...messages(`${root}/anthropic`, { "x-api-key": sample("ANTHROPIC_FOUNDRY_API_KEY") }),
  auth: expectGet(`${root}/openai/models?api-version=2024-10-21`, { "api-key": sample("ANTHROPIC_FOUNDRY_API_KEY") }),
});

const foundry: readonly ExpectedRequests[] = (
  [
    [
      "ANTHROPIC_FOUNDRY_RESOURCE",
      { ANTHROPIC_FOUNDRY_RESOURCE: "acme", ANTHROPIC_FOUNDRY_BASE_URL: "" },
      "https://acme.services.ai.azure.com",
    ],
    [
      "ANTHROPIC_FOUNDRY_BASE_URL",
      { ANTHROPIC_FOUNDRY_BASE_URL: `${GATEWAY}/anthropic/`, ANTHROPIC_FOUNDRY_RESOURCE: "" },
      GATEWAY,
    ],
  ] as const
).map(([setting, environment, root]) => ({
  profile: "claude-code",
  variable: "ANTHROPIC_FOUNDRY_API_KEY",
  setting,
  environment,
  requests: foundryRequests(root),
}));

/** The calls to an Azure resource. */
function resource(root: string, version: string, headers: Headers): Required<Expected> {
  const completions = `${root}/openai/deployments/${MODEL_SEGMENT}/chat/completions?api-version=${version}`;
  return {
    auth: expectGet(`${root}/openai/models?api-version=${version}`, headers),
    model: expectPost(completions, headers, { messages: [] }),
    completion: expectPaid(completions, headers, { messages: HI, max_completion_tokens: 1 }),
  };
}

const azureSettings = [
  { setting: "defaults", environment: {}, root: "https://acme.openai.azure.com", version: "2024-10-21" },
  {
    setting: "AZURE_API_BASE and AZURE_API_VERSION",
    environment: { AZURE_API_BASE: `${GATEWAY}/openai/v1/`, AZURE_API_VERSION: "2025-04-01-preview" },
    root: GATEWAY,
    version: "2025-04-01-preview",
  },
  {
    setting: "AZURE_OPENAI_ENDPOINT and OPENAI_API_VERSION",
    environment: { AZURE_API_BASE: "", AZURE_OPENAI_ENDPOINT: `${GATEWAY}/`, OPENAI_API_VERSION: "preview" },
    root: GATEWAY,
    version: "preview",
  },
] as const;

const entraForm = (tenant: string, client: string) =>
  expectForm(
    `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
    {},
    `grant_type=client_credentials&client_id=${client}&client_secret=${sample("AZURE_CLIENT_SECRET").replace("~", "%7E")}&scope=https%3A%2F%2Fcognitiveservices.azure.com%2F.default`,
  );

const azure: readonly ExpectedRequests[] = azureSettings.flatMap(({ setting, environment, root, version }) => [
  ...(["azure-foundry", "claude-code"] as const).flatMap((profile) =>
    ["AZURE_API_KEY", "AZURE_OPENAI_API_KEY"].map((variable) => ({
      profile,
      variable,
      setting,
      environment,
      requests: resource(root, version, { "api-key": sample(variable) }),
    })),
  ),
  {
    profile: "azure-foundry" as const,
    variable: "AZURE_CLIENT_SECRET",
    setting,
    environment: { ...environment, AZURE_TENANT_ID: "acme.onmicrosoft.com", AZURE_CLIENT_ID: "client-1" },
    requests: {
      ...resource(root, version, bearer(GRANT)),
      auth: entraForm("acme.onmicrosoft.com", "client-1"),
    },
  },
]);

const GOOGLE_DOCUMENT = {
  contents: [{ role: "user", parts: [{ text: "Hi" }] }],
  generationConfig: { maxOutputTokens: 1 },
};

const google = ["GEMINI_API_KEY", "GOOGLE_API_KEY"].flatMap((variable) =>
  withBase(
    "google",
    variable,
    { variable: "GOOGLE_GEMINI_BASE_URL", value: "https://generativelanguage.googleapis.com" },
    (base) => {
      const headers = { "x-goog-api-key": sample(variable) };
      const models = `${base}/v1beta/models`;
      return {
        auth: expectGet(models, headers),
        model: expectGet(`${models}/${MODEL_SEGMENT}`, headers),
        completion: expectPaid(`${models}/${MODEL_SEGMENT}:generateContent`, headers, GOOGLE_DOCUMENT),
      };
    },
  ),
);

const vertexSettings = [
  {
    setting: "GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION",
    environment: { GOOGLE_CLOUD_PROJECT: "acme-project-1", GOOGLE_CLOUD_LOCATION: "us-central1" },
    origin: "https://us-central1-aiplatform.googleapis.com",
    project: "acme-project-1",
    region: "us-central1",
  },
  {
    setting: "ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION",
    environment: {
      GOOGLE_CLOUD_PROJECT: "",
      GOOGLE_CLOUD_LOCATION: "",
      ANTHROPIC_VERTEX_PROJECT_ID: "acme-project-2",
      CLOUD_ML_REGION: "global",
    },
    origin: "https://aiplatform.googleapis.com",
    project: "acme-project-2",
    region: "global",
  },
  {
    setting: "GCLOUD_PROJECT, GOOGLE_CLOUD_REGION and GOOGLE_VERTEX_BASE_URL",
    environment: {
      GOOGLE_CLOUD_PROJECT: "",
      GOOGLE_CLOUD_LOCATION: "",
      GCLOUD_PROJECT: "acme-project-3",
      GOOGLE_CLOUD_REGION: "eu",
      GOOGLE_VERTEX_BASE_URL: `${GATEWAY}/`,
    },
    origin: GATEWAY,
    project: "acme-project-3",
    region: "eu",
  },
] as const;

const vertex: readonly ExpectedRequests[] = vertexSettings.flatMap(
  ({ setting, environment, origin, project, region }) => {
    const model = "publishers/acme/models/model-1%3A2";
    const calls = (token: string) => ({
      model: expectGet(`${origin}/v1/${model}`, bearer(token)),
      completion: expectPaid(
        `${origin}/v1/projects/${project}/locations/${region}/${model}:generateContent`,
        bearer(token),
        GOOGLE_DOCUMENT,
      ),
    });
    const common = { profile: "vertex", setting, environment } as const;
    const token = sample("GOOGLE_CLOUD_ACCESS_TOKEN");
    const auth = expectForm("https://oauth2.googleapis.com/tokeninfo", {}, `access_token=${token}`);
    return [
      ...["GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CREDENTIALS"].map((variable) => ({
        ...common,
        variable,
        requests: { auth: expectExchange(variable), ...calls(GRANT) },
      })),
      { ...common, variable: "GOOGLE_CLOUD_ACCESS_TOKEN", requests: { auth, ...calls(token) } },
    ];
  },
);

const awsSettings = [
  { setting: "AWS_REGION", environment: { AWS_REGION: "eu-central-1" }, region: "eu-central-1" },
  {
    setting: "AWS_DEFAULT_REGION in China",
    environment: { AWS_REGION: "", AWS_DEFAULT_REGION: "cn-north-1" },
    region: "cn-north-1",
    domain: "amazonaws.com.cn",
  },
  {
    setting: "AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL_BEDROCK and AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
    environment: {
      AWS_REGION: "us-west-2",
      AWS_ENDPOINT_URL_STS: `${GATEWAY}/sts/`,
      AWS_ENDPOINT_URL_BEDROCK: `${GATEWAY}/bedrock`,
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: `${GATEWAY}/runtime/`,
    },
    region: "us-west-2",
    gateway: true,
  },
] as const;

const CONVERSE = {
  messages: [{ role: "user", content: [{ text: "Hi" }] }],
  inferenceConfig: { maxTokens: 1 },
};

const bedrock: readonly ExpectedRequests[] = awsSettings.flatMap((row) => {
  const { setting, environment, region } = row;
  const domain = "domain" in row ? row.domain : "amazonaws.com";
  const root = (service: "sts" | "bedrock" | "runtime") =>
    "gateway" in row
      ? { origin: `https://${GATEWAY_HOST}`, path: `/base/${service}` }
      : { origin: `https://${service === "runtime" ? "bedrock-runtime" : service}.${region}.${domain}`, path: "" };
  const [sts, control, runtime] = [root("sts"), root("bedrock"), root("runtime")] as const;
  const key = bearer(sample("AWS_BEARER_TOKEN_BEDROCK"));
  const address = ({ origin, path }: typeof sts, tail: string) => `${origin}${path}${tail}`;
  const modelTail = (segment: string) => `/foundation-models/${segment}`;
  const converseTail = (segment: string) => `/model/${segment}/converse`;
  const signedSegment = "acme%252Fmodel-1%253A2";
  return [
    {
      profile: "bedrock" as const,
      variable: "AWS_BEARER_TOKEN_BEDROCK",
      setting,
      environment,
      requests: {
        auth: expectGet(address(control, "/foundation-models"), key),
        model: expectGet(address(control, modelTail(MODEL_SEGMENT)), key),
        completion: expectPaid(address(runtime, converseTail(MODEL_SEGMENT)), key, CONVERSE),
      },
    },
    {
      profile: "bedrock" as const,
      variable: "AWS_ACCESS_KEY_ID",
      setting,
      environment,
      requests: {
        auth: expectSigned(expectForm(address(sts, "/"), {}, "Action=GetCallerIdentity&Version=2011-06-15"), {
          service: "sts",
          region,
          canonicalPath: `${sts.path}/`,
        }),
        model: expectSigned(expectGet(address(control, modelTail(MODEL_SEGMENT)), {}), {
          service: "bedrock",
          region,
          canonicalPath: `${control.path}${modelTail(signedSegment)}`,
        }),
        completion: expectSigned(expectPaid(address(runtime, converseTail(MODEL_SEGMENT)), {}, CONVERSE), {
          service: "bedrock",
          region,
          canonicalPath: `${runtime.path}${converseTail(signedSegment)}`,
        }),
      },
    },
  ];
});

const github = ["GH_TOKEN", "GITHUB_TOKEN"].flatMap((variable) =>
  withBase("github", variable, { variable: "GITHUB_API_URL", value: "https://api.github.com" }, (base) => ({
    auth: expectGet(`${base}/rate_limit`, {
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
      ...bearer(sample(variable)),
    }),
  })),
);

const npm: readonly ExpectedRequests[] = ["NODE_AUTH_TOKEN", "NPM_TOKEN"].flatMap((variable) =>
  ["NPM_CONFIG_REGISTRY", "npm_config_registry"].flatMap((registry) =>
    withBase("npm", variable, { variable: registry, value: "https://registry.npmjs.org" }, (base) => ({
      auth: expectGet(`${base}/-/whoami`, bearer(sample(variable))),
    })),
  ),
);

const dockerHub: readonly ExpectedRequests[] = ["DOCKERHUB_TOKEN", "DOCKER_PASSWORD"].flatMap((variable) =>
  ["DOCKERHUB_USERNAME", "DOCKER_USERNAME"].map((user) => ({
    profile: "docker-hub" as const,
    variable,
    setting: user,
    environment: { DOCKERHUB_USERNAME: "", [user]: `of-${user}` },
    requests: {
      auth: expectPost(
        "https://hub.docker.com/v2/auth/token",
        {},
        { identifier: `of-${user}`, secret: sample(variable) },
      ),
    },
  })),
);

const slack: ExpectedRequests = {
  profile: "slack",
  variable: "SLACK_BOT_TOKEN",
  setting: "defaults",
  environment: {},
  requests: { auth: expectForm("https://slack.com/api/auth.test", bearer(sample("SLACK_BOT_TOKEN")), "") },
};

const pact: readonly ExpectedRequests[] = withBase(
  "pact",
  "PACT_BROKER_TOKEN",
  { variable: "PACT_BROKER_BASE_URL", value: "https://acme.pactflow.io" },
  (base) => ({
    auth: expectGet(`${base}/`, { accept: "application/hal+json", ...bearer(sample("PACT_BROKER_TOKEN")) }),
  }),
);

/** Every access of every profile, in each setting that changes its requests. */
export const EXPECTED_REQUESTS: readonly ExpectedRequests[] = [
  ...openai,
  ...compatible,
  ...minimax,
  ...huggingface,
  ...anthropic,
  ...foundry,
  ...azure,
  ...google,
  ...vertex,
  ...bedrock,
  ...github,
  ...npm,
  ...dockerHub,
  slack,
  ...pact,
];
