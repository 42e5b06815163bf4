/** Providers whose official clients can be pointed at the server by variables. */
export const clientProviders = ["openai", "anthropic", "google", "azure", "vertex", "bedrock"] as const;

export type ClientProvider = (typeof clientProviders)[number];

/** Whose variables the input `env` asks for. */
export type Wanted = readonly (ClientProvider | "all" | "none")[];

/** Base URL for each provider's clients: those of OpenAI want the version in it, the others add their paths to the origin. */
export type BaseUrls = Readonly<{ [provider in ClientProvider]: string }>;

/** Variables in which a provider's clients look for their base URL and key, and others they need beside them. */
interface Names {
  readonly url: string;
  readonly key: string;
  readonly more?: { readonly [name: string]: string };
}

const names: Readonly<{ [provider in ClientProvider]: Names }> = {
  openai: { url: "OPENAI_BASE_URL", key: "OPENAI_API_KEY" },
  anthropic: { url: "ANTHROPIC_BASE_URL", key: "ANTHROPIC_API_KEY" },
  google: { url: "GOOGLE_GEMINI_BASE_URL", key: "GEMINI_API_KEY" },
  azure: { url: "AZURE_OPENAI_ENDPOINT", key: "AZURE_OPENAI_API_KEY" },
  vertex: { url: "GOOGLE_VERTEX_BASE_URL", key: "GOOGLE_API_KEY" },
  // AWS's clients refuse to start without a region, whatever the endpoint.
  bedrock: {
    url: "AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
    key: "AWS_BEARER_TOKEN_BEDROCK",
    more: { AWS_REGION: "us-east-1" },
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
    const { url, key, more = {} } = names[provider];
    const isSharedKey = provider === "vertex" && !wanted.includes("vertex") && !has(key);
    return [
      [url, urls[provider]],
      ...(isSharedKey || token === undefined ? [] : [[key, token]]),
      ...Object.entries(more).filter(([name]) => !has(name)),
    ];
  });
  const ofMux = wanted.includes("none")
    ? []
    : [[MUX_URL, urls.anthropic], ...(token === undefined ? [] : [[MUX_KEY, token]])];
  return Object.fromEntries([...variables, ...ofMux]) as { [name: string]: string };
}

function resolve(wanted: Wanted): readonly ClientProvider[] {
  if (wanted.includes("none")) return [];
  return clientProviders.filter(
    (provider) => wanted.includes(provider) || wanted.includes("all") || wanted.length === 0,
  );
}
