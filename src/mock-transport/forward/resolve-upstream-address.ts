import { parseBaseUrl, type UpstreamProvider } from "../core/upstream-field.ts";

/** Path and query of a forwarded request, without the run's token and the test's name. */
export interface UpstreamTarget {
  readonly path: string;
  readonly query: string;
}

/**
 * Maps a path of this server to one below the provider's base URL. OpenAI's base URL includes the
 * version.
 */
const UPSTREAM_PATHS: { readonly [provider in UpstreamProvider]: (path: string) => string } = {
  openai: (path) => path.replace(/^\/v1(?=\/)/, ""),
  anthropic: (path) => (path.startsWith("/v1/") ? path : `/v1${path}`),
  google: (path) => path,
  // Azure's clients request deployments directly below `/v1` when OPENAI_BASE_URL is set.
  azure: (path) => path.replace(/^\/v1(?=\/deployments\/)/, "/openai"),
  vertex: (path) => path,
};

/**
 * The address at the provider. `undefined` when it is not below the base URL or when the base URL may
 * not receive a credential, so that credentials only go to the provider's host or the configured one.
 */
export function resolveUpstreamAddress(
  provider: UpstreamProvider,
  base: string,
  { path, query }: UpstreamTarget,
): URL | undefined {
  const baseUrl = parseBaseUrl(base);
  const text = `${base}${UPSTREAM_PATHS[provider](path)}${query === "" ? "" : `?${query}`}`;
  if (baseUrl === undefined || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  const root = baseUrl.pathname.replace(/\/*$/, "/");
  const isBelow =
    address.host === baseUrl.host && address.protocol === baseUrl.protocol && address.pathname.startsWith(root);
  return isBelow && address.username === "" && address.hash === "" ? address : undefined;
}

/** Providers that accept the key in the query. */
const QUERY_KEY_PROVIDERS: readonly UpstreamProvider[] = ["google", "vertex"];

/**
 * The query without the run's token, and without a key where the provider accepts none. The rest is
 * unchanged.
 */
export function filterQuery(target: string, provider: UpstreamProvider, token: string): string {
  const start = target.indexOf("?");
  if (start < 0) return "";
  const kept = target
    .slice(start + 1)
    .split("&")
    .filter(
      (pair) =>
        pair !== "" && !pair.includes(token) && (QUERY_KEY_PROVIDERS.includes(provider) || !/^key(?:=|$)/i.test(pair)),
    );
  return kept.join("&").replaceAll("#", "%23");
}
