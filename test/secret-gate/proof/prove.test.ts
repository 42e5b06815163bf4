import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Level } from "../../../src/secret-gate/level.ts";
import type { ProfileId } from "../../../src/secret-gate/profile-ids.ts";
import { PROFILE_IDS } from "../../../src/secret-gate/profile-ids.ts";
import { findProfile, PROFILES } from "../../../src/secret-gate/profiles/profiles.ts";
import { type Reply, startFakeProviders } from "../fake-providers.ts";
import { goodAnswer } from "../good-answers.ts";
import { proveAgainst } from "../prove-against.ts";
import { samples } from "../sample-credentials.ts";

let fake: Awaited<ReturnType<typeof startFakeProviders>>;
beforeAll(async () => {
  fake = await startFakeProviders();
});
afterAll(() => fake.close());

/** Every access of every profile, with the variables it requires. */
const ACCESS_CASES = PROFILES.flatMap(({ id, accesses }) =>
  accesses.map(({ variable, companions = [], kind, probes }) => ({
    profile: id as ProfileId,
    variable,
    top: (kind === "service" ? "auth" : probes.completion ? "completion" : "model") as Level,
    environment: Object.fromEntries(
      [variable, ...companions.map(({ variable }) => variable)].map((name) => [name, samples[name] ?? ""]),
    ),
  })),
);

describe("prove, with valid credentials", () => {
  test.each(ACCESS_CASES)(
    "proves $profile by $variable up to its highest level",
    async ({ profile, variable, environment, top }) => {
      fake.behave(goodAnswer);
      const observations = await proveAgainst(fake, { profile, environment, level: "completion" });
      expect(observations.filter(({ status }) => status !== "ok")).toEqual([]);
      expect(observations[0]).toMatchObject({ chosen: variable, level: top, profile });
    },
  );

  test.each(ACCESS_CASES)(
    "never puts a credential of $profile by $variable into a URL",
    async ({ profile, environment }) => {
      fake.behave(goodAnswer);
      await proveAgainst(fake, { profile, environment, level: "completion" });
      expect(fake.seen.length).toBeGreaterThan(0);
      const pieces = Object.values(environment).map((value) => value.slice(-20));
      for (const { path } of fake.seen)
        for (const piece of [...pieces, "granted-token"]) expect(decodeURIComponent(path)).not.toContain(piece);
    },
  );

  test("sends nothing at the offline levels", async () => {
    fake.behave(goodAnswer);
    for (const level of ["declared", "present", "shape"] as const)
      await proveAgainst(fake, {
        profile: "openai",
        environment: { OPENAI_API_KEY: samples["OPENAI_API_KEY"] ?? "" },
        level,
      });
    expect(fake.seen).toEqual([]);
  });

  test("sends one request for two levels with the same request", async () => {
    fake.behave(goodAnswer);
    await proveAgainst(fake, {
      profile: "groq",
      environment: { GROQ_API_KEY: samples["GROQ_API_KEY"] ?? "" },
      level: "model",
    });
    expect(fake.seen).toHaveLength(1);
  });

  test("keeps the provider's request ids, except those that contain a credential", async () => {
    const environment = { OPENAI_API_KEY: samples["OPENAI_API_KEY"] ?? "" };
    fake.behave(goodAnswer);
    const [good] = await proveAgainst(fake, { profile: "openai", environment, level: "auth" });
    expect(good?.ids).toEqual({ "x-request-id": "req-0001" });
    fake.behave(() => ({
      status: 200,
      json: { data: [] },
      headers: { "x-request-id": `id-${environment.OPENAI_API_KEY.slice(8, 20)}` },
    }));
    const [echoed] = await proveAgainst(fake, { profile: "openai", environment, level: "auth" });
    expect(echoed).toMatchObject({ status: "ok" });
    expect(echoed).not.toHaveProperty("ids");
  });

  test("finds every profile by its name", () => {
    for (const id of PROFILE_IDS) expect(findProfile(id, "anthropic")?.id).toBe(id);
    expect(findProfile("agent-core")).toBeUndefined();
  });

  test("requires the model of agent-core at every level", async () => {
    const environment = { OPENAI_API_KEY: samples["OPENAI_API_KEY"] ?? "" };
    const trial = { profile: "agent-core", backend: "openai", environment, level: "shape", model: "" } as const;
    expect(await proveAgainst(fake, trial)).toMatchObject([
      { status: "ok" },
      { requirement: "model", kind: "metadata", status: "bad", reason: "metadata.missing" },
    ]);
  });
});

interface Refusal {
  readonly name: string;
  readonly profile: ProfileId;
  readonly variable: string;
  readonly reply: Reply;
  readonly level?: Level;
  /** Succeeds until this path is requested. */
  readonly at?: RegExp;
  readonly status: "bad" | "unknown";
  readonly reason: string;
}

const openaiError = (status: number, code: string, message: string): Reply => ({
  status,
  json: { error: { message, type: code, code } },
});
const anthropicError = (status: number, type: string, message: string): Reply => ({
  status,
  json: { type: "error", error: { type, message } },
});
const googleError = (code: number, status: string, message: string, reason = "NONE"): Reply => ({
  status: code,
  json: { error: { code, status, message, details: [{ "@type": "ErrorInfo", reason }] } },
});
const awsError = (status: number, code: string, message: string): Reply => ({
  status,
  text: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  headers: { "content-type": "text/xml" },
});
const awsJson = (status: number, type: string, message: string): Reply => ({ status, json: { __type: type, message } });
const entraError = (number: number): Reply => ({
  status: 401,
  json: { error: "invalid_client", error_description: `AADSTS${number}: text` },
});

const openai = { profile: "openai", variable: "OPENAI_API_KEY" } as const;
const claude = { profile: "anthropic", variable: "ANTHROPIC_API_KEY" } as const;
const gemini = { profile: "google", variable: "GEMINI_API_KEY" } as const;
const vertex = { profile: "vertex", variable: "GOOGLE_CREDENTIALS" } as const;
const azure = { profile: "azure-foundry", variable: "AZURE_API_KEY" } as const;
const entra = { profile: "azure-foundry", variable: "AZURE_CLIENT_SECRET" } as const;
const aws = { profile: "bedrock", variable: "AWS_ACCESS_KEY_ID" } as const;
const bedrockKey = { profile: "bedrock", variable: "AWS_BEARER_TOKEN_BEDROCK" } as const;
const github = { profile: "github", variable: "GH_TOKEN" } as const;
const slack = { profile: "slack", variable: "SLACK_BOT_TOKEN" } as const;
const bad = (reason: string) => ({ status: "bad", reason }) as const;
const unknown = (reason: string) => ({ status: "unknown", reason }) as const;

const refusals: readonly Refusal[] = [
  {
    name: "a scope that is missing by its name alone",
    ...openai,
    reply: openaiError(403, "", "Missing scopes: model.request"),
    ...bad("credential.scope"),
  },
  {
    name: "a restricted key as 401",
    ...openai,
    reply: openaiError(401, "missing_scope", "no"),
    ...bad("credential.scope"),
  },
  {
    name: "a web page with 401 where refusals may be plain",
    profile: "npm",
    variable: "NPM_TOKEN",
    reply: { status: 401, text: "<html>Sign in</html>", headers: { "content-type": "text/html" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a wrong key",
    ...openai,
    reply: openaiError(401, "invalid_api_key", "Incorrect API key provided"),
    ...bad("credential.rejected"),
  },
  {
    name: "a missing scope as 401",
    ...openai,
    reply: openaiError(
      401,
      "",
      "You have insufficient permissions for this operation. Missing scopes: api.model.read.",
    ),
    ...bad("credential.scope"),
  },
  {
    name: "a forbidden address as 401",
    ...openai,
    reply: openaiError(401, "ip_not_authorized", "Your IP is not authorized"),
    ...bad("credential.blocked"),
  },
  {
    name: "a country as 403",
    ...openai,
    reply: openaiError(403, "unsupported_country_region_territory", "Country, region, or territory not supported"),
    ...bad("credential.blocked"),
  },
  {
    name: "an empty account as 429",
    ...openai,
    reply: openaiError(429, "insufficient_quota", "You exceeded your current quota"),
    ...bad("credential.quota"),
  },
  {
    name: "too many calls",
    ...openai,
    reply: openaiError(429, "rate_limit_exceeded", "Rate limit reached for requests"),
    ...unknown("credential.rate-limited"),
  },
  {
    name: "a failure of the provider",
    ...openai,
    reply: openaiError(500, "server_error", "The server had an error"),
    ...unknown("credential.unreachable"),
  },
  {
    name: "a list without the model",
    ...openai,
    level: "model",
    reply: { status: 200, json: { data: [{ id: "model-1-2024" }] } },
    ...bad("credential.scope"),
  },
  {
    name: "a completion that counts no tokens",
    ...openai,
    level: "completion",
    at: /completions/,
    reply: { status: 200, json: { id: "x" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a model that only the completion refuses",
    ...openai,
    level: "completion",
    at: /completions/,
    reply: openaiError(404, "model_not_found", "The model does not exist"),
    ...bad("credential.scope"),
  },
  {
    name: "an empty account at the completion",
    profile: "codex",
    variable: "CODEX_API_KEY",
    level: "completion",
    at: /responses/,
    reply: openaiError(429, "insufficient_quota", "quota"),
    ...bad("credential.quota"),
  },
  {
    name: "a web page with 200",
    ...openai,
    reply: { status: 200, text: "<!DOCTYPE html><title>Access</title>", headers: { "content-type": "text/html" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a web page with 401",
    ...openai,
    reply: { status: 401, text: "<html>Log in</html>", headers: { "content-type": "text/html" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a web page with 403 that calls itself JSON",
    ...openai,
    reply: { status: 403, text: "<html>blocked</html>", headers: { "content-type": "application/json" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "plain text with 401",
    ...openai,
    reply: { status: 401, text: "Unauthorized" },
    ...unknown("credential.unreachable"),
  },
  {
    name: "an answer of another service with 200",
    ...openai,
    reply: { status: 200, json: { hello: "world" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a redirect",
    ...openai,
    reply: { status: 302, text: "", headers: { location: "https://elsewhere.invalid/" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "JSON that is cut off",
    ...openai,
    reply: { status: 200, text: '{"data": [{"id": "mod', headers: { "content-type": "application/json" } },
    ...unknown("credential.unreachable"),
  },
  { name: "no-response", ...openai, reply: { misbehave: "slow" }, ...unknown("credential.unreachable") },
  { name: "a body that never ends", ...openai, reply: { misbehave: "trickle" }, ...unknown("credential.unreachable") },
  { name: "a broken connection", ...openai, reply: { misbehave: "reset" }, ...unknown("credential.unreachable") },
  {
    name: "a connection broken within the body",
    ...openai,
    reply: { misbehave: "reset-in-body" },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a huge body",
    ...openai,
    reply: {
      status: 200,
      text: `{"data": [${'"x",'.repeat(700_000)}1]}`,
      headers: { "content-type": "application/json" },
    },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a body that grows when it is unpacked",
    ...openai,
    reply: { status: 200, json: { data: " ".repeat(50_000_000) }, headers: { "content-encoding": "gzip" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a body that does not unpack",
    ...openai,
    reply: { status: 200, text: '{"data": []}', headers: { "content-encoding": "gzip" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a body of an unknown encoding",
    ...openai,
    reply: { status: 200, text: '{"data": []}', headers: { "content-encoding": "zzz" } },
    ...unknown("credential.unreachable"),
  },

  {
    name: "a wrong key",
    ...claude,
    reply: anthropicError(401, "authentication_error", "invalid x-api-key"),
    ...bad("credential.rejected"),
  },
  {
    name: "a disabled key as 404",
    ...claude,
    reply: anthropicError(404, "not_found_error", "Not found"),
    ...bad("credential.rejected"),
  },
  {
    name: "a missing permission",
    ...claude,
    reply: anthropicError(403, "permission_error", "no permission"),
    ...bad("credential.scope"),
  },
  { name: "billing as 402", ...claude, reply: anthropicError(402, "billing_error", "pay"), ...bad("credential.quota") },
  {
    name: "no credit as 400",
    ...claude,
    level: "completion",
    at: /messages$/,
    reply: anthropicError(400, "invalid_request_error", "Your credit balance is too low to access the Anthropic API"),
    ...bad("credential.quota"),
  },
  {
    name: "a model it does not have",
    ...claude,
    level: "model",
    at: /count_tokens/,
    reply: anthropicError(404, "not_found_error", "model: model-1"),
    ...bad("credential.scope"),
  },
  {
    name: "too many calls",
    ...claude,
    reply: anthropicError(429, "rate_limit_error", "slow down"),
    ...unknown("credential.rate-limited"),
  },
  {
    name: "overload as 429",
    ...claude,
    reply: anthropicError(429, "overloaded_error", "Overloaded"),
    ...unknown("credential.unreachable"),
  },
  {
    name: "overload as 529",
    ...claude,
    reply: anthropicError(529, "overloaded_error", "Overloaded"),
    ...unknown("credential.unreachable"),
  },
  {
    name: "a wrong subscription token",
    profile: "claude-code",
    variable: "CLAUDE_CODE_OAUTH_TOKEN",
    reply: anthropicError(401, "authentication_error", "Invalid bearer token"),
    ...bad("credential.rejected"),
  },
  {
    name: "an expired subscription token",
    profile: "claude-code",
    variable: "CLAUDE_CODE_OAUTH_TOKEN",
    reply: anthropicError(401, "authentication_error", "OAuth token has expired"),
    ...bad("credential.expired"),
  },
  {
    name: "too many calls said as 401",
    profile: "claude-code",
    variable: "CLAUDE_CODE_OAUTH_TOKEN",
    reply: anthropicError(401, "rate_limit_error", "limit"),
    ...unknown("credential.rate-limited"),
  },

  {
    name: "a wrong key as 400",
    ...gemini,
    reply: googleError(400, "INVALID_ARGUMENT", "API key not valid.", "API_KEY_INVALID"),
    ...bad("credential.rejected"),
  },
  {
    name: "an expired key",
    ...gemini,
    reply: googleError(400, "INVALID_ARGUMENT", "API key expired.", "API_KEY_INVALID"),
    ...bad("credential.expired"),
  },
  {
    name: "an API that is switched off",
    ...gemini,
    reply: googleError(403, "PERMISSION_DENIED", "has not been used in project 1", "SERVICE_DISABLED"),
    ...bad("credential.scope"),
  },
  {
    name: "a country",
    ...gemini,
    reply: googleError(400, "FAILED_PRECONDITION", "User location is not supported for the API use."),
    ...bad("credential.blocked"),
  },
  {
    name: "too many calls",
    ...gemini,
    reply: googleError(429, "RESOURCE_EXHAUSTED", "Too many requests"),
    ...unknown("credential.rate-limited"),
  },
  {
    name: "a used-up quota",
    ...gemini,
    reply: googleError(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota"),
    ...bad("credential.quota"),
  },
  {
    name: "a refused exchange",
    ...vertex,
    reply: { status: 400, json: { error: "invalid_grant", error_description: "Invalid JWT Signature." } },
    ...bad("credential.rejected"),
  },
  {
    name: "billing that is off",
    ...vertex,
    level: "model",
    at: /publishers/,
    reply: googleError(403, "PERMISSION_DENIED", "This API method requires billing to be enabled", "BILLING_DISABLED"),
    ...bad("credential.quota"),
  },
  {
    name: "a model that the region lacks",
    ...vertex,
    level: "model",
    at: /publishers/,
    reply: googleError(404, "NOT_FOUND", "Publisher Model not found"),
    ...bad("credential.scope"),
  },
  {
    name: "a web page with 404",
    ...vertex,
    level: "model",
    at: /publishers/,
    reply: { status: 404, text: "<!DOCTYPE html>", headers: { "content-type": "text/html" } },
    ...unknown("credential.unreachable"),
  },

  {
    name: "a wrong key or endpoint",
    ...azure,
    reply: {
      status: 401,
      json: { error: { code: "401", message: "Access denied due to invalid subscription key or wrong API endpoint." } },
    },
    ...bad("credential.rejected"),
  },
  {
    name: "a deployment it does not have",
    ...azure,
    level: "model",
    at: /deployments/,
    reply: {
      status: 404,
      json: { error: { code: "DeploymentNotFound", message: "The API deployment for this resource does not exist." } },
    },
    ...bad("credential.scope"),
  },
  {
    name: "an endpoint that is no resource",
    ...azure,
    reply: { status: 404, json: { error: { code: "404", message: "Resource not found" } } },
    ...bad("metadata.shape"),
  },
  { name: "a wrong secret", ...entra, reply: entraError(7000215), ...bad("credential.rejected") },
  { name: "an expired secret", ...entra, reply: entraError(7000222), ...bad("credential.expired") },
  { name: "a client the tenant does not know", ...entra, reply: entraError(700016), ...bad("metadata.shape") },
  { name: "an unknown tenant", ...entra, reply: entraError(90002), ...bad("metadata.shape") },
  { name: "a policy", ...entra, reply: entraError(53003), ...unknown("credential.blocked") },

  {
    name: "an unknown id",
    ...aws,
    reply: awsError(403, "InvalidClientTokenId", "The security token included in the request is invalid."),
    ...bad("credential.rejected"),
  },
  {
    name: "an expired token",
    ...aws,
    reply: awsError(403, "ExpiredToken", "The security token included in the request is expired"),
    ...bad("credential.expired"),
  },
  {
    name: "a secret of another id",
    ...aws,
    reply: awsError(403, "SignatureDoesNotMatch", "The request signature we calculated does not match"),
    ...bad("credential.rejected"),
  },
  {
    name: "a wrong clock",
    ...aws,
    reply: awsError(403, "SignatureDoesNotMatch", "Signature expired: 20261121T000000Z is now earlier than"),
    ...unknown("credential.unreachable"),
  },
  {
    name: "a model it may not read",
    ...aws,
    level: "model",
    at: /foundation-models/,
    reply: awsJson(403, "AccessDeniedException", "User is not authorized to perform: bedrock:GetFoundationModel"),
    ...bad("credential.scope"),
  },
  {
    name: "throttling as 400",
    ...aws,
    reply: awsError(400, "Throttling", "Rate exceeded"),
    ...unknown("credential.rate-limited"),
  },
  {
    name: "a list it may not read",
    ...bedrockKey,
    reply: awsJson(403, "AccessDeniedException", "is not authorized to perform: bedrock:ListFoundationModels"),
    ...bad("credential.scope"),
  },
  {
    name: "an unknown key",
    ...bedrockKey,
    reply: awsJson(403, "UnrecognizedClientException", "The security token included in the request is invalid."),
    ...bad("credential.rejected"),
  },

  {
    name: "a wrong key as 400",
    profile: "xai",
    variable: "XAI_API_KEY",
    reply: { status: 400, json: { code: "invalid", error: "Incorrect API key provided" } },
    ...bad("credential.rejected"),
  },
  {
    name: "a blocked key",
    profile: "xai",
    variable: "XAI_API_KEY",
    reply: { status: 200, json: { api_key_id: "k", api_key_blocked: true } },
    ...bad("credential.rejected"),
  },
  {
    name: "a wrong key",
    profile: "groq",
    variable: "GROQ_API_KEY",
    reply: openaiError(401, "invalid_api_key", "Invalid API Key"),
    ...bad("credential.rejected"),
  },
  {
    name: "a spent limit",
    profile: "openrouter",
    variable: "OPENROUTER_API_KEY",
    reply: { status: 200, json: { data: { limit_remaining: 0 } } },
    ...bad("credential.quota"),
  },
  {
    name: "a spent balance",
    profile: "deepseek",
    variable: "DEEPSEEK_API_KEY",
    reply: { status: 200, json: { is_available: false } },
    ...bad("credential.quota"),
  },
  {
    name: "a wrong token",
    profile: "huggingface",
    variable: "HF_TOKEN",
    reply: { status: 401, json: { error: "Invalid credentials in Authorization header" } },
    ...bad("credential.rejected"),
  },
  {
    name: "a wrong key with 200",
    profile: "minimax",
    variable: "MINIMAX_API_KEY",
    level: "completion",
    reply: { status: 200, json: { base_resp: { status_code: 1004, status_msg: "login fail" } } },
    ...bad("credential.rejected"),
  },
  {
    name: "a spent balance with 200",
    profile: "minimax",
    variable: "MINIMAX_API_KEY",
    level: "completion",
    reply: { status: 200, json: { base_resp: { status_code: 1008, status_msg: "insufficient balance" } } },
    ...bad("credential.quota"),
  },
  {
    name: "a level without a free call",
    profile: "minimax",
    variable: "MINIMAX_API_KEY",
    reply: { status: 200, json: {} },
    ...unknown("capability.unsupported"),
  },

  {
    name: "a wrong token",
    ...github,
    reply: { status: 401, json: { message: "Bad credentials" } },
    ...bad("credential.rejected"),
  },
  {
    name: "single sign-on",
    ...github,
    reply: { status: 403, json: { message: "Resource protected by organization SAML enforcement." } },
    ...bad("credential.scope"),
  },
  {
    name: "too many calls as 403",
    ...github,
    reply: { status: 403, json: { message: "API rate limit exceeded" } },
    ...unknown("credential.rate-limited"),
  },
  {
    name: "a wrong token without a body",
    profile: "npm",
    variable: "NODE_AUTH_TOKEN",
    reply: { status: 401, text: "" },
    ...bad("credential.rejected"),
  },
  {
    name: "a wrong pair",
    profile: "docker-hub",
    variable: "DOCKERHUB_TOKEN",
    reply: { status: 401, json: { message: "unauthorized" } },
    ...bad("credential.rejected"),
  },
  {
    name: "a wrong token with 200",
    ...slack,
    reply: { status: 200, json: { ok: false, error: "invalid_auth" } },
    ...bad("credential.rejected"),
  },
  {
    name: "an expired token with 200",
    ...slack,
    reply: { status: 200, json: { ok: false, error: "token_expired" } },
    ...bad("credential.expired"),
  },
  {
    name: "an unknown error with 200",
    ...slack,
    reply: { status: 200, json: { ok: false, error: "fatal_error" } },
    ...unknown("credential.unreachable"),
  },
  {
    name: "a wrong token",
    profile: "pact",
    variable: "PACT_BROKER_TOKEN",
    reply: { status: 401, text: "" },
    ...bad("credential.rejected"),
  },
  {
    name: "another service with 200",
    profile: "pact",
    variable: "PACT_BROKER_TOKEN",
    reply: { status: 200, json: { _links: {} } },
    ...unknown("credential.unreachable"),
  },
];

describe("prove, with errors", () => {
  test.each(refusals)(
    "$profile by $variable: $name is $status, $reason",
    async ({ profile, variable, reply, level = "auth", at, status, reason }) => {
      fake.behave((request) => (at === undefined || at.test(request.path) ? reply : goodAnswer(request)));
      const way = ACCESS_CASES.find((way) => way.profile === profile && way.variable === variable);
      const [observation] = await proveAgainst(fake, {
        profile,
        environment: way?.environment ?? {},
        level,
        ...limitSlowAttempt(reply),
      });
      expect(observation).toMatchObject({
        requirement: expect.stringContaining(variable),
        chosen: variable,
        status,
        reason,
      });
      expect(observation?.level).not.toBe(level);
    },
  );

  test("repeats a rejection of AWS before it counts", async () => {
    let calls = 0;
    fake.behave((request) => (calls++ === 0 ? awsError(403, "InvalidClientTokenId", "invalid") : goodAnswer(request)));
    const environment = ACCESS_CASES.find(({ variable }) => variable === "AWS_ACCESS_KEY_ID")?.environment ?? {};
    expect(await proveAgainst(fake, { profile: "bedrock", environment, level: "auth" })).toMatchObject([
      { status: "ok", level: "auth" },
      {},
      {},
      {},
    ]);
  });

  test("accepts a subscription token without the usage scope", async () => {
    const environment = { CLAUDE_CODE_OAUTH_TOKEN: samples["CLAUDE_CODE_OAUTH_TOKEN"] ?? "" };
    const scope = (name: string) =>
      anthropicError(403, "permission_error", `OAuth token does not meet scope requirement ${name}`);
    fake.behave((request) => (request.path.endsWith("/usage") ? scope("user:profile") : goodAnswer(request)));
    const trial = { profile: "claude-code", environment, level: "model" } as const;
    expect(await proveAgainst(fake, trial)).toMatchObject([{ status: "ok", level: "model" }]);
    fake.behave((request) => (request.path.endsWith("/usage") ? goodAnswer(request) : scope("any_of(user:inference)")));
    expect(await proveAgainst(fake, trial)).toMatchObject([
      { status: "bad", reason: "credential.scope", level: "auth" },
    ]);
  });

  test("accepts a model that ran and reports that one token was too few", async () => {
    const environment = { OPENAI_API_KEY: samples["OPENAI_API_KEY"] ?? "" };
    const message = "Could not finish the message because max_tokens or model output limit was reached.";
    fake.behave((request) =>
      request.path.endsWith("/completions")
        ? { ...openaiError(400, "invalid_request_error", message), headers: { "x-request-id": "req-9" } }
        : goodAnswer(request),
    );
    expect(await proveAgainst(fake, { profile: "openai", environment, level: "completion" })).toMatchObject([
      { status: "ok", level: "completion", ids: { "x-request-id": "req-9" } },
    ]);
  });

  test("reads a compressed answer", async () => {
    fake.behave(() => ({ status: 200, json: { data: [] }, headers: { "content-encoding": "gzip" } }));
    const environment = { OPENAI_API_KEY: samples["OPENAI_API_KEY"] ?? "" };
    expect(await proveAgainst(fake, { profile: "openai", environment, level: "auth" })).toMatchObject([
      { status: "ok" },
    ]);
  });

  test("does not follow a redirect, and sends nothing to its target", async () => {
    fake.behave(({ host }) =>
      host === "api.openai.com"
        ? { status: 307, text: "", headers: { location: `${fake.origin}/attacker/x` } }
        : { status: 200, json: { data: [] } },
    );
    const environment = { OPENAI_API_KEY: samples["OPENAI_API_KEY"] ?? "" };
    const [observation] = await proveAgainst(fake, { profile: "openai", environment, level: "auth" });
    expect(observation).toMatchObject({ status: "unknown", detail: expect.stringContaining("redirect") });
    expect(fake.seen.map(({ host }) => host)).toEqual(["api.openai.com"]);
  });
});

describe("prove, with the workflow's own endpoint", () => {
  const environment = { OPENAI_API_KEY: samples["OPENAI_API_KEY"] ?? "" };
  const at = (base: string) =>
    ({ profile: "openai", level: "auth", environment: { ...environment, OPENAI_BASE_URL: base } }) as const;

  test.each([
    { name: "another host", base: "https://attacker.invalid/v1" },
    { name: "plain http", base: "http://api.openai.com/v1" },
    { name: "loopback", base: "http://127.0.0.1:9/v1" },
  ])("sends nothing to $name that is not allowed", async ({ base }) => {
    fake.behave(goodAnswer);
    expect(await proveAgainst(fake, at(base))).toMatchObject([
      { status: "bad", reason: "metadata.host", level: "shape" },
      { kind: "metadata", status: "ok" },
    ]);
    expect(fake.seen).toEqual([]);
  });

  test.each(["https://user:pass@api.openai.com/v1", "api.openai.com/v1", "https://api.openai.com/v1?x=y"])(
    "rejects %s as a base address",
    async (base) => {
      fake.behave(goodAnswer);
      expect(await proveAgainst(fake, at(base))).toMatchObject([
        { status: "ok", level: "shape" },
        { requirement: "OPENAI_BASE_URL", status: "bad", reason: "metadata.shape" },
      ]);
      expect(fake.seen).toEqual([]);
    },
  );

  test("calls an allowed host", async () => {
    fake.behave(goodAnswer);
    const host = new URL(fake.origin).host;
    expect(await proveAgainst(fake, { ...at(`${fake.origin}/gateway/v1`), allowHosts: [host] })).toMatchObject([
      { status: "ok", level: "auth" },
      { status: "ok" },
    ]);
    expect(fake.seen).toMatchObject([{ host: "gateway", path: "/v1/models" }]);
  });

  test("does not reject the key of a gateway without a list of models", async () => {
    const allowHosts = [new URL(fake.origin).host];
    fake.behave(() => anthropicError(404, "not_found_error", "Not Found"));
    const environment = {
      ANTHROPIC_API_KEY: samples["ANTHROPIC_API_KEY"] ?? "",
      ANTHROPIC_BASE_URL: `${fake.origin}/gateway`,
    };
    const trial = { profile: "anthropic", level: "auth", allowHosts, environment } as const;
    expect(await proveAgainst(fake, trial)).toMatchObject([
      { status: "unknown", reason: "credential.unreachable" },
      {},
    ]);
  });

  test("accepts a key of a gateway's own form only for the gateway", async () => {
    fake.behave(() => ({ status: 200, json: { data: [] } }));
    const own = { OPENAI_API_KEY: "gateway-key-1234567" };
    const allowHosts = [new URL(fake.origin).host];
    const trial = { profile: "openai", level: "auth", allowHosts } as const;
    const gateway = { ...own, OPENAI_BASE_URL: `${fake.origin}/gateway/v1` };
    expect(await proveAgainst(fake, { ...trial, environment: gateway })).toMatchObject([
      { status: "ok", level: "auth" },
      {},
    ]);
    expect(await proveAgainst(fake, { ...trial, environment: own })).toMatchObject([
      { status: "bad", reason: "credential.shape" },
    ]);
  });

  test("sends nothing while metadata is missing, and names its variables", async () => {
    fake.behave(goodAnswer);
    const trial = {
      profile: "bedrock",
      level: "auth",
      environment: { AWS_BEARER_TOKEN_BEDROCK: samples["AWS_BEARER_TOKEN_BEDROCK"] ?? "", AWS_REGION: "" },
    } as const;
    expect(await proveAgainst(fake, trial)).toMatchObject([
      { status: "ok" },
      { requirement: "AWS_REGION|AWS_DEFAULT_REGION", kind: "metadata", status: "bad", reason: "metadata.missing" },
    ]);
    expect(fake.seen).toEqual([]);
  });

  test("sends nothing while the companion is missing", async () => {
    fake.behave(goodAnswer);
    const pair = {
      AWS_ACCESS_KEY_ID: samples["AWS_ACCESS_KEY_ID"] ?? "",
      AWS_SECRET_ACCESS_KEY: samples["AWS_SECRET_ACCESS_KEY"] ?? "",
    };
    const observations = await proveAgainst(fake, { profile: "bedrock", level: "auth", environment: pair });
    expect(observations).toContainEqual(
      expect.objectContaining({ requirement: "AWS_SESSION_TOKEN", status: "bad", reason: "credential.missing" }),
    );
    expect(fake.seen).toEqual([]);
  });
});

/** Shortens the attempt when the server does not answer. */
function limitSlowAttempt(reply: object | undefined): { readonly attemptTimeoutMs?: number } {
  return reply !== undefined && "misbehave" in reply ? { attemptTimeoutMs: 200 } : {};
}
