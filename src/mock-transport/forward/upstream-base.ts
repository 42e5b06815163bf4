import type { Route } from "../core/request-context.ts";
import { UPSTREAM_PROVIDERS, type Upstream, type UpstreamProvider } from "../core/upstream-field.ts";

/**
 * The providers' base URLs, as their clients expect them. Azure and Vertex have a host for each
 * customer or region.
 */
const DEFAULT_BASES: { readonly [provider in UpstreamProvider]?: string } = {
  openai: "https://api.openai.com/v1",
  anthropic: "https://api.anthropic.com",
  google: "https://generativelanguage.googleapis.com",
};

/** The provider of a route; `undefined` when its requests cannot be forwarded. */
export function findUpstreamProvider({ id }: Pick<Route, "id">): UpstreamProvider | undefined {
  const [name = ""] = id.split(".");
  return UPSTREAM_PROVIDERS.find((provider) => provider === name);
}

/** The configured base URL, or else the provider's own; `undefined` when there is neither. */
export function resolveUpstreamBase(provider: UpstreamProvider, upstream: readonly Upstream[]): string | undefined {
  return upstream.find((entry) => entry.provider === provider)?.base ?? DEFAULT_BASES[provider];
}
