import type { Field } from "../../contract/field.ts";

/** Providers that requests can be forwarded to. Bedrock is excluded: its clients sign the host. */
export const UPSTREAM_PROVIDERS = ["openai", "anthropic", "google", "azure", "vertex"] as const;

/** One of `UPSTREAM_PROVIDERS`. */
export type UpstreamProvider = (typeof UPSTREAM_PROVIDERS)[number];

/**
 * The base URL for requests to one provider, as its clients expect it, without a trailing slash.
 */
export interface Upstream {
  readonly provider: UpstreamProvider;
  readonly base: string;
}

const UPSTREAM_LINE = new RegExp(`^(${UPSTREAM_PROVIDERS.join("|")})=(.+)$`);

/** One line of the input `upstream`. The URL must be https, because it receives a key, or local. */
export const upstreamField: Field<Upstream> = {
  expects:
    "`openai=`, `anthropic=`, `google=`, `azure=` or `vertex=` and a URL that begins with https:// or names 127.0.0.1 or localhost",
  parse: (raw) => {
    const [, provider, text = ""] = UPSTREAM_LINE.exec(raw.trim()) ?? [];
    const base = parseBaseUrl(text);
    if (provider === undefined || base === undefined) return { ok: false };
    return { ok: true, value: { provider: provider as UpstreamProvider, base: base.href.replace(/\/+$/, "") } };
  },
};

/**
 * The base URL, when a credential may be sent to it: https, or http to this machine. `undefined` when
 * it is invalid or has a credential, query or fragment.
 */
export function parseBaseUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    return undefined;
  const isLocal = url.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  return url.protocol === "https:" || isLocal ? url : undefined;
}
