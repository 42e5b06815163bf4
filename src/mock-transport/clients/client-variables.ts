/** Providers whose official clients read the address of the server from variables. */
export const CLIENT_PROVIDERS = ["openai", "anthropic", "google", "azure", "vertex", "bedrock"] as const;

export type ClientProvider = (typeof CLIENT_PROVIDERS)[number];

/** The values of the input `env`; an empty list means `all`. */
export type RequestedProviders = readonly (ClientProvider | "all" | "none")[];

/**
 * Base URL for the clients of each provider. OpenAI's contains the version; the others are the
 * origin.
 */
export type BaseUrls = Readonly<{ [provider in ClientProvider]: string }>;

/**
 * The variables that a provider's clients read: base URLs, each with the path that it adds to the
 * provider's, and keys. A key is exported only for a client that also reads its base URL, so that
 * the key of this server is never sent to a provider's host.
 */
interface ClientVariableNames {
  readonly urls: { readonly [name: string]: string };
  readonly keys: readonly string[];
  /**
   * Further variables that the clients require. Values of the job stay. The first name of a list
   * that the job sets provides the value of the others.
   */
  readonly settings?: readonly { readonly names: readonly string[]; readonly fallback: string }[];
  /** Variables of the job that clients reject together with a base URL. */
  readonly cleared?: readonly string[];
}

const VARIABLE_NAMES: Readonly<{ [provider in ClientProvider]: ClientVariableNames }> = {
  // Older versions, LlamaIndex and litellm read the second name.
  openai: { urls: { OPENAI_BASE_URL: "", OPENAI_API_BASE: "" }, keys: ["OPENAI_API_KEY"] },
  anthropic: { urls: { ANTHROPIC_BASE_URL: "" }, keys: ["ANTHROPIC_API_KEY"] },
  // litellm reads the second name.
  google: { urls: { GOOGLE_GEMINI_BASE_URL: "", GEMINI_API_BASE: "/v1beta" }, keys: ["GEMINI_API_KEY"] },
  // For the official client, litellm, and Anthropic's client for Azure AI Foundry.
  azure: {
    urls: { AZURE_OPENAI_ENDPOINT: "", AZURE_API_BASE: "", ANTHROPIC_FOUNDRY_BASE_URL: "/anthropic" },
    keys: ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY", "ANTHROPIC_FOUNDRY_API_KEY"],
    settings: [{ names: ["OPENAI_API_VERSION"], fallback: "2024-10-21" }],
    cleared: ["ANTHROPIC_FOUNDRY_RESOURCE"],
  },
  // Anthropic's client reads the second name; it uses Google credentials and no key.
  // GOOGLE_CLOUD_LOCATION is not set, because Google's client then ignores its key.
  vertex: {
    urls: { GOOGLE_VERTEX_BASE_URL: "", ANTHROPIC_VERTEX_BASE_URL: "/v1" },
    keys: ["GOOGLE_API_KEY"],
    settings: [{ names: ["CLOUD_ML_REGION"], fallback: "us-east5" }],
  },
  // AWS's clients require a region with any endpoint; those for Python read only the second name.
  // The other two URLs are for Anthropic's client and litellm.
  bedrock: {
    urls: {
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "",
      ANTHROPIC_BEDROCK_BASE_URL: "",
      AWS_BEDROCK_RUNTIME_ENDPOINT: "",
    },
    keys: ["AWS_BEARER_TOKEN_BEDROCK"],
    settings: [{ names: ["AWS_REGION", "AWS_DEFAULT_REGION"], fallback: "us-east-1" }],
  },
};

/** Variables of the transport-mux, for programs that were written for it. */
const MUX_URL = "AGENT_MUX_PROXY_BASE_URL";
const MUX_KEY = "AGENT_MUX_PROXY_AUTH_TOKEN";

/**
 * Creates the base URLs of a server on this port of 127.0.0.1. They contain the token where a real
 * provider answers, because the client's key is then the provider's.
 */
export function createBaseUrls(port: number, pathToken?: string): BaseUrls {
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
 * Collects the variables of the requested providers' clients.
 *
 * Google's clients prefer GOOGLE_API_KEY to GEMINI_API_KEY and warn about both. The former is
 * therefore replaced where the job sets it, and added only where `env` names `vertex`. A region of
 * the job stays. Without a token the keys of the job stay, because a real provider answers.
 */
export function collectClientVariables(
  requested: RequestedProviders,
  urls: BaseUrls,
  token: string | undefined,
  environment: Readonly<{ [name: string]: string | undefined }>,
): { [name: string]: string } {
  const isSet = (name: string) => (environment[name] ?? "") !== "";
  const variables = resolveProviders(requested).flatMap((provider) => {
    const { urls: names, keys, settings = [], cleared = [] } = VARIABLE_NAMES[provider];
    const isSharedKey = (key: string) => provider === "vertex" && !requested.includes("vertex") && !isSet(key);
    return [
      ...Object.entries(names).map(([name, path]) => [name, `${urls[provider]}${path}`]),
      ...(token === undefined ? [] : keys.filter((key) => !isSharedKey(key)).map((key) => [key, token])),
      ...settings.flatMap(({ names: group, fallback }) => {
        const known = group.map((name) => environment[name] ?? "").find((value) => value !== "") ?? fallback;
        return group.filter((name) => !isSet(name)).map((name) => [name, known]);
      }),
      ...cleared.filter(isSet).map((name) => [name, ""]),
    ];
  });
  const muxVariables = requested.includes("none")
    ? []
    : [[MUX_URL, urls.anthropic], ...(token === undefined ? [] : [[MUX_KEY, token]])];
  return Object.fromEntries([...variables, ...muxVariables]) as { [name: string]: string };
}

/**
 * Lists the variables of each provider for the README; `settings` are set only where the job does
 * not set them.
 */
export function describeVariables(): readonly {
  readonly provider: ClientProvider;
  readonly urls: readonly string[];
  readonly keys: readonly string[];
  readonly settings: readonly string[];
}[] {
  return CLIENT_PROVIDERS.map((provider) => {
    const { urls, keys, settings = [] } = VARIABLE_NAMES[provider];
    return { provider, urls: Object.keys(urls), keys, settings: settings.flatMap(({ names: group }) => group) };
  });
}

function resolveProviders(requested: RequestedProviders): readonly ClientProvider[] {
  if (requested.includes("none")) return [];
  return CLIENT_PROVIDERS.filter(
    (provider) => requested.includes(provider) || requested.includes("all") || requested.length === 0,
  );
}
