import { credentialNames, type Headers } from "../wire/authenticate.ts";
import type { UpstreamProvider } from "../core/upstream-field.ts";

type Texts = Readonly<{ [name: string]: string }>;

/** Headers that go to every provider. What describes this machine (`x-stainless-*`), its sessions, cookies and proxies stays here. */
const common = ["content-type", "accept", "user-agent"];

/** Headers that one provider reads: where it takes its credential, and which version, features and account are asked for. */
const own: {
  readonly [provider in UpstreamProvider]: {
    readonly credentials: readonly string[];
    readonly more: readonly string[];
  };
} = {
  openai: { credentials: ["authorization"], more: ["openai-beta", "openai-organization", "openai-project"] },
  anthropic: { credentials: ["x-api-key", "authorization"], more: ["anthropic-version", "anthropic-beta"] },
  google: { credentials: ["x-goog-api-key"], more: ["x-goog-api-client"] },
  azure: { credentials: ["api-key", "authorization"], more: [] },
  vertex: { credentials: ["authorization", "x-goog-api-key"], more: ["x-goog-api-client", "x-goog-user-project"] },
};

/** What a provider is sent of a request's headers: those it reads, none that holds the run's token, and the wish for an answer that is not compressed. */
export function outboundHeaders(headers: Headers, provider: UpstreamProvider, token: string): Texts {
  const { credentials, more } = own[provider];
  const kept = [...common, ...more, ...credentials].flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" && value !== "" && !value.includes(token) ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(kept), "accept-encoding": "identity" };
}

/** Headers of requests and answers that hold a credential, or say whose account it is. */
const secretHeaders = [
  ...credentialNames,
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "openai-organization",
  "openai-project",
  "anthropic-organization-id",
  "x-goog-user-project",
];

/** Every value in the headers that must not be written down, without its scheme; cookies one by one. */
export function secretsIn(headers: Headers): string[] {
  const values = secretHeaders.flatMap((name) => [headers[name] ?? []].flat().flatMap((value) => partsOf(name, value)));
  return [...new Set(values)].filter((value) => value !== "");
}

function partsOf(name: string, value: string): string[] {
  if (name === "cookie") return value.split(";").map(cookieValue);
  return name === "set-cookie" ? [cookieValue(value)] : [value.replace(/^\w+ +/, "")];
}

/** The value of the first cookie in a text. */
function cookieValue(text: string): string {
  return /^[^=;]*=([^;]*)/.exec(text)?.[1]?.trim() ?? "";
}
