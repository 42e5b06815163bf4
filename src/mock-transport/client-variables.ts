/** Providers whose official clients can be pointed at the server by variables. */
export const clientProviders = ["openai", "anthropic", "google", "azure"] as const;

export type ClientProvider = (typeof clientProviders)[number];

/** Whose variables the input `env` asks for. */
export type Wanted = readonly (ClientProvider | "all")[];

/** Base URL for each provider's clients: those of OpenAI want the version in it, the others add their paths to the origin. */
export type BaseUrls = Readonly<{ [provider in ClientProvider]: string }>;

/** Variables in which a provider's clients look for their base URL and key. */
const names: Readonly<{ [provider in ClientProvider]: { readonly url: string; readonly key: string } }> = {
  openai: { url: "OPENAI_BASE_URL", key: "OPENAI_API_KEY" },
  anthropic: { url: "ANTHROPIC_BASE_URL", key: "ANTHROPIC_API_KEY" },
  google: { url: "GOOGLE_GEMINI_BASE_URL", key: "GEMINI_API_KEY" },
  azure: { url: "AZURE_OPENAI_ENDPOINT", key: "AZURE_OPENAI_API_KEY" },
};

/** The base URLs of a server on this port of 127.0.0.1. */
export function baseUrlsOf(port: number): BaseUrls {
  const origin = `http://127.0.0.1:${port}`;
  return { openai: `${origin}/v1`, anthropic: origin, google: origin, azure: origin };
}

/**
 * What the clients read, for the providers wanted. Google's clients take GOOGLE_API_KEY before GEMINI_API_KEY and warn of both, so the former is
 * replaced where the job has one, and not made where it has none.
 */
export function clientVariables(
  wanted: Wanted,
  urls: BaseUrls,
  token: string,
  environment: Readonly<{ [name: string]: string | undefined }>,
): { [name: string]: string } {
  const variables = resolve(wanted).flatMap((provider) => [
    [names[provider].url, urls[provider]],
    [names[provider].key, token],
    ...(provider === "google" && (environment["GOOGLE_API_KEY"] ?? "") !== "" ? [["GOOGLE_API_KEY", token]] : []),
  ]);
  return Object.fromEntries(variables) as { [name: string]: string };
}

/** The variable in which the post step finds the token again. */
export function tokenVariable(wanted: Wanted): string {
  return names[resolve(wanted)[0] ?? "openai"].key;
}

function resolve(wanted: Wanted): readonly ClientProvider[] {
  return clientProviders.filter(
    (provider) => wanted.includes(provider) || wanted.includes("all") || wanted.length === 0,
  );
}
