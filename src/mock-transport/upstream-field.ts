import type { Field } from "../contract/field.ts";

/** Where requests of one provider are sent on; `base` has no slash at its end. */
export interface Upstream {
  readonly provider: "openai" | "anthropic" | "google";
  readonly base: string;
}

/** Another place than the provider's own host: https, because a key goes along, or this machine. */
export const upstream: Field<Upstream> = {
  expects: "`openai=`, `anthropic=` or `google=` and a URL that begins with https:// or names 127.0.0.1 or localhost",
  parse: (raw) => {
    const [, provider, text = ""] = /^(openai|anthropic|google)=(.+)$/.exec(raw.trim()) ?? [];
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (provider === undefined || url === undefined || url.username !== "" || url.search !== "" || url.hash !== "")
      return { ok: false };
    const isLocal = url.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
    if (url.protocol !== "https:" && !isLocal) return { ok: false };
    return { ok: true, value: { provider: provider as Upstream["provider"], base: url.href.replace(/\/+$/, "") } };
  },
};
