import type { Route } from "../core/route.ts";
import { type Upstream, upstreamProviders, type UpstreamProvider } from "../core/upstream-field.ts";

/** The providers' own base URLs, as their clients take them. Azure and Vertex have a host for each customer or region. */
const ownBases: { readonly [provider in UpstreamProvider]?: string } = {
  openai: "https://api.openai.com/v1",
  anthropic: "https://api.anthropic.com",
  google: "https://generativelanguage.googleapis.com",
};

/** The provider that a route belongs to; `undefined` for one to which nothing can be sent on. */
export function providerOf({ id }: Pick<Route, "id">): UpstreamProvider | undefined {
  const [name = ""] = id.split(".");
  return upstreamProviders.find((provider) => provider === name);
}

/** Where the provider's requests go: to what the user named, or else to the provider's own host; `undefined` where neither is there. */
export function baseOf(provider: UpstreamProvider, upstream: readonly Upstream[]): string | undefined {
  return upstream.find((named) => named.provider === provider)?.base ?? ownBases[provider];
}
