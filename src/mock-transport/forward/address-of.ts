import { parseBase, type UpstreamProvider } from "../core/upstream-field.ts";

/** What a request's address says at this server: the path without the token and the test's name, and the query as it stands. */
export interface Asked {
  readonly below: string;
  readonly query: string;
}

/** How a path at this server becomes one below the provider's base URL, which for OpenAI has the version in it. */
const places: { readonly [provider in UpstreamProvider]: (below: string) => string } = {
  openai: (below) => below.replace(/^\/v1(?=\/)/, ""),
  anthropic: (below) => (below.startsWith("/v1/") ? below : `/v1${below}`),
  google: (below) => below,
  // Azure's clients go to deployments right below `/v1` when they find OPENAI_BASE_URL.
  azure: (below) => below.replace(/^\/v1(?=\/deployments\/)/, "/openai"),
  vertex: (below) => below,
};

/**
 * The address at the provider; `undefined` when it would not be below the base URL, or when no credential may go there, so that one goes to no other host than the
 * provider's or the one that the user named.
 */
export function addressOf(provider: UpstreamProvider, base: string, { below, query }: Asked): URL | undefined {
  const bound = parseBase(base);
  const text = `${base}${places[provider](below)}${query === "" ? "" : `?${query}`}`;
  if (bound === undefined || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  const root = bound.pathname.replace(/\/*$/, "/");
  const isBelow =
    address.host === bound.host && address.protocol === bound.protocol && address.pathname.startsWith(root);
  return isBelow && address.username === "" && address.hash === "" ? address : undefined;
}

/** Providers whose clients may put their key in the query. */
const keyInQuery: readonly UpstreamProvider[] = ["google", "vertex"];

/** The query without the run's token, and without a key where the provider takes none there; the rest stays as it was written. */
export function queryFor(target: string, provider: UpstreamProvider, token: string): string {
  const start = target.indexOf("?");
  if (start < 0) return "";
  const kept = target
    .slice(start + 1)
    .split("&")
    .filter(
      (pair) => pair !== "" && !pair.includes(token) && (keyInQuery.includes(provider) || !/^key(?:=|$)/i.test(pair)),
    );
  return kept.join("&").replaceAll("#", "%23");
}
