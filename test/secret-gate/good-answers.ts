import type { ReceivedRequest, Reply } from "./fake-providers.ts";
import { samples } from "./sample-credentials.ts";

/** The model of every fake provider. */
export const MODEL = "model-1";

const json = (document: unknown, headers: { readonly [name: string]: string } = {}): Reply => ({
  status: 200,
  json: document,
  headers: { "x-request-id": "req-0001", "request-id": "req-0002", "x-amzn-requestid": "req-0003", ...headers },
});

const usage = { usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 } };

/** Successful answers by host and path. The first match counts. */
const routes: readonly (readonly [RegExp, Reply])[] = [
  [/\/chat\/completions|\/responses$|\/v1\/messages$/, json(usage)],
  [/count_tokens$/, json({ input_tokens: 8 })],
  [/:generateContent$/, json({ usageMetadata: { totalTokenCount: 2 } })],
  [/\/converse$/, json({ usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 } })],
  [/^generativelanguage.*\/models$/, json({ models: [{ name: `models/${MODEL}` }] })],
  [/^generativelanguage.*\/models\/|aiplatform\..*\/models\//, json({ name: `models/${MODEL}` })],
  [/^api\.x\.ai\/v1\/api-key$/, json({ api_key_id: "k", api_key_blocked: false })],
  [/^openrouter\.ai\/api\/v1\/key$/, json({ data: { limit_remaining: null } })],
  [/\/api\/oauth\/usage$/, json({ five_hour: { utilization: 1 } })],
  [/\/user\/balance$/, json({ is_available: true })],
  [/whoami-v2$/, json({ name: "acme" })],
  [/oauth2\.googleapis\.com\/tokeninfo/, json({ expires_in: "3000" })],
  [/oauth2\.googleapis\.com\/token$|oauth2\/v2\.0\/token$/, json({ access_token: "granted-token-1" })],
  [/^sts\./, json({ GetCallerIdentityResponse: { GetCallerIdentityResult: { Account: "1" } } })],
  [/^bedrock\..*\/foundation-models$/, json({ modelSummaries: [] })],
  [/^bedrock\..*\/foundation-models\//, json({ modelDetails: {} })],
  [/^api\.github\.com\/rate_limit$/, json({ resources: {} })],
  [/\/-\/whoami$/, json({ username: "acme" })],
  [/^hub\.docker\.com/, json({ access_token: "t" })],
  [/^slack\.com\/api\/auth\.test$/, json({ ok: true })],
  [/\.pactflow\.io\/$/, json({ _links: { "pb:latest-pact-versions": {} } })],
  [/\/models(?:\?.*)?$/, json({ data: [{ id: MODEL }, { id: "other" }] })],
];

/**
 * Returns the provider's answer to a request with a valid credential, and its own `401` otherwise.
 */
export function goodAnswer({ host, path, headers, body }: ReceivedRequest): Reply {
  const said = JSON.stringify([headers, body, decodeURIComponent(body.replaceAll("+", " "))]);
  const isSigned = headers["authorization"]?.startsWith("AWS4-HMAC-SHA256 Credential=") || body.includes("assertion=");
  const known = Object.values(samples).some((value) => said.includes(JSON.stringify(value).slice(1, -1)));
  if (!isSigned && !known && !said.includes("granted-token-1"))
    return { status: 401, json: { error: { code: "invalid_api_key", message: "Incorrect API key provided" } } };
  return routes.find(([form]) => form.test(host + path))?.[1] ?? { status: 404, json: {} };
}
