/** Providers whose official clients can be pointed at the server by variables. */
export const clientProviders = ["openai", "anthropic", "google", "azure", "vertex", "bedrock"] as const;

export type ClientProvider = (typeof clientProviders)[number];

/** Whose variables the input `env` asks for. */
export type Wanted = readonly (ClientProvider | "all" | "none")[];

/** Base URL for each provider's clients: those of OpenAI want the version in it, the others add their paths to the origin. */
export type BaseUrls = Readonly<{ [provider in ClientProvider]: string }>;

/**
 * Variables in which a provider's clients look for their base URL, each with what it adds to the
 * provider's, and for their key. A client's key is exported only where the same client finds its
 * base URL, so that no key of this server goes to a provider's own host.
 */
interface Names {
  readonly urls: { readonly [name: string]: string };
  readonly keys: readonly string[];
  /**
   * Further variables without which its clients do not start. The job's own values stay; the first
   * name of a list that the job has gives the others their value.
   */
  readonly settings?: readonly { readonly names: readonly string[]; readonly usual: string }[];
  /** Variables of the job that clients do not accept beside their base URL. */
  readonly cleared?: readonly string[];
}

const names: Readonly<{ [provider in ClientProvider]: Names }> = {
  // The second name is that of older versions, LlamaIndex and litellm.
  openai: { urls: { OPENAI_BASE_URL: "", OPENAI_API_BASE: "" }, keys: ["OPENAI_API_KEY"] },
  anthropic: { urls: { ANTHROPIC_BASE_URL: "" }, keys: ["ANTHROPIC_API_KEY"] },
  // The second name is litellm's.
  google: { urls: { GOOGLE_GEMINI_BASE_URL: "", GEMINI_API_BASE: "/v1beta" }, keys: ["GEMINI_API_KEY"] },
  // The official client, litellm, and Anthropic's client for Azure AI Foundry.
  azure: {
    urls: { AZURE_OPENAI_ENDPOINT: "", AZURE_API_BASE: "", ANTHROPIC_FOUNDRY_BASE_URL: "/anthropic" },
    keys: ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY", "ANTHROPIC_FOUNDRY_API_KEY"],
    settings: [{ names: ["OPENAI_API_VERSION"], usual: "2024-10-21" }],
    cleared: ["ANTHROPIC_FOUNDRY_RESOURCE"],
  },
  // The second client, Anthropic's, takes Google's own credentials and no key.
  // GOOGLE_CLOUD_LOCATION is not set: with it Google's client drops its key.
  vertex: {
    urls: { GOOGLE_VERTEX_BASE_URL: "", ANTHROPIC_VERTEX_BASE_URL: "/v1" },
    keys: ["GOOGLE_API_KEY"],
    settings: [{ names: ["CLOUD_ML_REGION"], usual: "us-east5" }],
  },
  // AWS's clients refuse to start without a region, whatever the endpoint; those for Python read
  // the second name alone. Then Anthropic's client and litellm.
  bedrock: {
    urls: {
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "",
      ANTHROPIC_BEDROCK_BASE_URL: "",
      AWS_BEDROCK_RUNTIME_ENDPOINT: "",
    },
    keys: ["AWS_BEARER_TOKEN_BEDROCK"],
    settings: [{ names: ["AWS_REGION", "AWS_DEFAULT_REGION"], usual: "us-east-1" }],
  },
};

/** Variables of the transport-mux, for harnesses that were written for it. */
const MUX_URL = "AGENT_MUX_PROXY_BASE_URL";
const MUX_KEY = "AGENT_MUX_PROXY_AUTH_TOKEN";

/** The base URLs of a server on this port of 127.0.0.1; with the token in them where a real provider answers, because keys are the provider's there. */
export function baseUrlsOf(port: number, pathToken?: string): BaseUrls {
  const origin = `http://127.0.0.1:${port}${pathToken === undefined ? "" : `/${pathToken}`}`;
  return {
    openai: `${origin}/v1`,
    anthropic: origin,
    google: origin,
    azure: origin,
    vertex: origin,
    bedrock: origin,
  };
}

/**
 * What the clients read, for the providers wanted. Google's clients take GOOGLE_API_KEY before GEMINI_API_KEY and warn of both, so the former is
 * replaced where the job has one, and made only where Vertex's clients are named one by one. A region that the job has is kept. Without a token the job's own keys stay, because a real provider answers.
 */
export function clientVariables(
  wanted: Wanted,
  urls: BaseUrls,
  token: string | undefined,
  environment: Readonly<{ [name: string]: string | undefined }>,
): { [name: string]: string } {
  const has = (name: string) => (environment[name] ?? "") !== "";
  const variables = resolve(wanted).flatMap((provider) => {
    const { urls: bases, keys, settings = [], cleared = [] } = names[provider];
    const isSharedKey = (key: string) => provider === "vertex" && !wanted.includes("vertex") && !has(key);
    return [
      ...Object.entries(bases).map(([name, path]) => [name, `${urls[provider]}${path}`]),
      ...(token === undefined ? [] : keys.filter((key) => !isSharedKey(key)).map((key) => [key, token])),
      ...settings.flatMap(({ names: alike, usual }) => {
        const known = alike.map((name) => environment[name] ?? "").find((value) => value !== "") ?? usual;
        return alike.filter((name) => !has(name)).map((name) => [name, known]);
      }),
      ...cleared.filter(has).map((name) => [name, ""]),
    ];
  });
  const ofMux = wanted.includes("none")
    ? []
    : [[MUX_URL, urls.anthropic], ...(token === undefined ? [] : [[MUX_KEY, token]])];
  return Object.fromEntries([...variables, ...ofMux]) as { [name: string]: string };
}

/**
 * What is read of each provider's variables, for the README: base URLs, keys, and what else is set
 * where the job has not set it.
 */
export function describeVariables(): readonly {
  readonly provider: ClientProvider;
  readonly urls: readonly string[];
  readonly keys: readonly string[];
  readonly settings: readonly string[];
}[] {
  return clientProviders.map((provider) => {
    const { urls, keys, settings = [] } = names[provider];
    return { provider, urls: Object.keys(urls), keys, settings: settings.flatMap(({ names: alike }) => alike) };
  });
}

function resolve(wanted: Wanted): readonly ClientProvider[] {
  if (wanted.includes("none")) return [];
  return clientProviders.filter(
    (provider) => wanted.includes(provider) || wanted.includes("all") || wanted.length === 0,
  );
}
