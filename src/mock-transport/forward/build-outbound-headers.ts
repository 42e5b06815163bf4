import type { UpstreamProvider } from "../core/upstream-field.ts";
import { CREDENTIAL_HEADERS, type Headers } from "../wire/authenticate.ts";

type Texts = Readonly<{ [name: string]: string }>;

/**
 * Headers for every provider. Excludes those that describe this machine (`x-stainless-*`), cookies
 * and proxies.
 */
const COMMON_HEADERS = ["content-type", "accept", "user-agent"];

/** Headers for one provider: its credentials, and the version, features and account. */
const PROVIDER_HEADERS: {
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

/**
 * The headers to send to a provider: those that it reads, except values that contain the run's token.
 * Requests an uncompressed answer.
 */
export function buildOutboundHeaders(headers: Headers, provider: UpstreamProvider, token: string): Texts {
  const { credentials, more } = PROVIDER_HEADERS[provider];
  const kept = [...COMMON_HEADERS, ...more, ...credentials].flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" && value !== "" && !value.includes(token) ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(kept), "accept-encoding": "identity" };
}

/** Headers of requests and answers that hold a credential or identify an account. */
const SECRET_HEADERS = [
  ...CREDENTIAL_HEADERS,
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "openai-organization",
  "openai-project",
  "anthropic-organization-id",
  "x-goog-user-project",
];

/**
 * All header values that must not be written down, without their scheme. Each cookie is one value.
 */
export function collectHeaderSecrets(headers: Headers): string[] {
  const values = SECRET_HEADERS.flatMap((name) =>
    [headers[name] ?? []].flat().flatMap((value) => splitSecrets(name, value)),
  );
  return [...new Set(values)].filter((value) => value !== "");
}

function splitSecrets(name: string, value: string): string[] {
  if (name === "cookie") return value.split(";").map(parseCookieValue);
  return name === "set-cookie" ? [parseCookieValue(value)] : [value.replace(/^\w+ +/, "")];
}

/** The value of the first cookie in the text. */
function parseCookieValue(text: string): string {
  return /^[^=;]*=([^;]*)/.exec(text)?.[1]?.trim() ?? "";
}
