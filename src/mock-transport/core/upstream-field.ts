import type { Field } from "../../contract/field.ts";

/** Providers that requests can be sent on to. Bedrock is none of them: its clients sign the host they were pointed at. */
export const upstreamProviders = ["openai", "anthropic", "google", "azure", "vertex"] as const;

export type UpstreamProvider = (typeof upstreamProviders)[number];

/** Where requests of one provider are sent on: a base URL as the provider's clients take it, without a slash at its end. */
export interface Upstream {
  readonly provider: UpstreamProvider;
  readonly base: string;
}

const line = new RegExp(`^(${upstreamProviders.join("|")})=(.+)$`);

/** Another place than the provider's own host: https, because a key goes along, or this machine. */
export const upstream: Field<Upstream> = {
  expects:
    "`openai=`, `anthropic=`, `google=`, `azure=` or `vertex=` and a URL that begins with https:// or names 127.0.0.1 or localhost",
  parse: (raw) => {
    const [, provider, text = ""] = line.exec(raw.trim()) ?? [];
    const base = parseBase(text);
    if (provider === undefined || base === undefined) return { ok: false };
    return { ok: true, value: { provider: provider as UpstreamProvider, base: base.href.replace(/\/+$/, "") } };
  },
};

/** The URL, when a credential may go to it: https, or http to this machine; no credential, query or fragment of its own. */
export function parseBase(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    return undefined;
  const isLocal = url.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  return url.protocol === "https:" || isLocal ? url : undefined;
}
