import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runAction } from "../../../actions/_runtime/run-action.ts";
import { act } from "../../../actions/secret-gate/act.ts";
import { secretGate } from "../../../src/secret-gate/contract.ts";
import type { OnlineLevel, ProbeAnswer } from "../../../src/secret-gate/profile.ts";
import { PROFILES } from "../../../src/secret-gate/profiles/profiles.ts";
import { fakeHost } from "../../_runtime/fake-host.ts";
import { samples } from "../sample-credentials.ts";

const facts = { credentials: samples, metadata: {}, model: "model-1", now: new Date(0) };

/** Classifies an answer to the profile's first call, or to the call of the level. */
function classify(variable: string, status: number, body: unknown, level: OnlineLevel = "auth", headers = {}) {
  const access = PROFILES.flatMap(({ accesses }) => accesses).find((access) => access.variable === variable);
  const probe = access?.probes[level] ?? access?.probes.completion;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return probe?.classify({ kind: "answer", status, headers, body: text }, facts);
}

const coded = (code: string, message = "") => ({
  error: { message, type: "invalid_request_error", param: null, code },
});
const claude = (type: string, message: string) => ({ type: "error", error: { type, message } });
const google = (status: string, message: string, ...reasons: readonly string[]) => ({
  error: { code: 403, status, message, details: reasons.map((reason) => ({ "@type": "ErrorInfo", reason })) },
});
const aws = (code: string, message = "m") =>
  `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;

describe("answers to revoked credentials", () => {
  test.each<[string, number, unknown]>([
    [
      "OPENAI_API_KEY",
      401,
      coded("account_deactivated", "The OpenAI account associated with this API key has been deactivated."),
    ],
    ["OPENAI_API_KEY", 403, coded("account_deactivated")],
    ["OPENAI_API_KEY", 402, { detail: { code: "deactivated_workspace" } }],
    ["OPENAI_API_KEY", 429, { error: { message: "m", type: "access_terminated", param: null, code: null } }],
    ["OPENAI_API_KEY", 403, { error: { message: "Your access was terminated due to violation of our policies." } }],
    ["OPENAI_API_KEY", 403, { error: { message: "This key is associated with a deactivated account." } }],
    ["OPENAI_API_KEY", 403, coded("project_archived", "The project you are requesting has been archived")],
    ["CODEX_API_KEY", 401, coded("token_invalidated")],
    ["CODEX_API_KEY", 403, coded("token_revoked")],
    ["GROQ_API_KEY", 400, coded("organization_restricted", "Organization has been restricted.")],
    [
      "XAI_API_KEY",
      403,
      { code: "The caller does not have permission", error: "Your API key is currently blocked: leaked" },
    ],
    ["OPENROUTER_API_KEY", 403, { error: { code: 403, message: "This API key has been disabled" } }],
    ["OPENROUTER_API_KEY", 200, { data: { disabled: true, limit_remaining: null } }],
    ["DEEPSEEK_API_KEY", 403, { error: { message: "Your account has been suspended", type: "permission_error" } }],
    ["MISTRAL_API_KEY", 403, { message: "Workspace 'acme' is disabled", request_id: "1" }],
    ["MINIMAX_API_KEY", 403, { message: "The account has been banned" }],
    ["HF_TOKEN", 403, { error: "Your account has been suspended" }],
    ["ANTHROPIC_API_KEY", 400, claude("invalid_request_error", "This organization has been disabled.")],
    ["ANTHROPIC_API_KEY", 403, claude("permission_error", "This API key has been revoked.")],
    [
      "CLAUDE_CODE_OAUTH_TOKEN",
      403,
      claude("permission_error", "OAuth token has been revoked. Please obtain a new token."),
    ],
    ["ANTHROPIC_AUTH_TOKEN", 403, { error: { message: "Authentication Error, Key is blocked.", type: "auth_error" } }],
    [
      "GEMINI_API_KEY",
      403,
      google("PERMISSION_DENIED", "Your API key was reported as leaked. Please use another API key."),
    ],
    [
      "GEMINI_API_KEY",
      403,
      google(
        "PERMISSION_DENIED",
        "Permission denied: Consumer 'api_key:AIx' has been suspended.",
        "CONSUMER_SUSPENDED",
      ),
    ],
    [
      "GEMINI_API_KEY",
      403,
      google("PERMISSION_DENIED", "Permission denied: Consumer 'api_key:AIx' has been suspended."),
    ],
    ["GEMINI_API_KEY", 403, google("PERMISSION_DENIED", "Project 123 has been deleted.")],
    ["GEMINI_API_KEY", 403, google("PERMISSION_DENIED", "m", "CONSUMER_INVALID")],
    ["GOOGLE_CLOUD_ACCESS_TOKEN", 401, google("UNAUTHENTICATED", "m", "ACCOUNT_STATE_INVALID")],
    ["GOOGLE_CREDENTIALS", 400, { error: "invalid_grant", error_description: "Invalid grant: account not found" }],
    ["GOOGLE_CREDENTIALS", 401, { error: "disabled_client", error_description: "The OAuth client was disabled." }],
    ["AWS_ACCESS_KEY_ID", 403, aws("InvalidClientTokenId")],
    ["AWS_ACCESS_KEY_ID", 403, aws("InactiveAccessKeyId")],
    ["AWS_ACCESS_KEY_ID", 403, aws("AccountProblem")],
    ["AWS_ACCESS_KEY_ID", 403, aws("NotSignedUp")],
    ["AWS_ACCESS_KEY_ID", 403, aws("AccessDenied", "Your account has been suspended")],
    [
      "AWS_BEARER_TOKEN_BEDROCK",
      403,
      { reason: "TEMPORARILY_SUSPENDED", message: "Your User ID (b4) temporarily is suspended." },
    ],
    ["AWS_BEARER_TOKEN_BEDROCK", 403, { Message: "Your User ID (b4) temporarily is suspended." }],
    [
      "AZURE_API_KEY",
      403,
      coded("AuthenticationTypeDisabled", "Key based authentication is disabled for this resource."),
    ],
    ["AZURE_API_KEY", 403, { error: { code: "403", message: "The subscription 'x' is disabled." } }],
    ["AZURE_API_KEY", 403, coded("ReadOnlyDisabledSubscription")],
    [
      "AZURE_CLIENT_SECRET",
      400,
      { error: "unauthorized_client", error_description: "AADSTS7000112: Application 'a'(b) is disabled." },
    ],
    ["AZURE_CLIENT_SECRET", 400, { error: "interaction_required", error_codes: [5000225], error_description: "m" }],
    ["GH_TOKEN", 403, { message: "Sorry. Your account was suspended.", documentation_url: "https://docs.github.com" }],
    ["GH_TOKEN", 403, { message: "This installation has been suspended", status: "403" }],
    ["GH_TOKEN", 403, { message: "Your account has been suspended: too many requests over the rate limit." }],
    ["NPM_TOKEN", 403, { error: "Your account has been disabled" }],
    ["DOCKERHUB_TOKEN", 403, { detail: "The account is suspended" }],
    ["SLACK_BOT_TOKEN", 200, { ok: false, error: "account_inactive" }],
    ["SLACK_BOT_TOKEN", 200, { ok: false, error: "token_revoked" }],
    ["SLACK_BOT_TOKEN", 200, { ok: false, error: "user_removed_from_team" }],
    ["PACT_BROKER_TOKEN", 403, { error: "This token has been revoked" }],
  ])("are rejected: %s, %i %j", (variable, status, body) => {
    expect(classify(variable, status, body)).toMatchObject({ status: "bad", reason: "credential.rejected" });
  });

  const fields = (message: string) => ({ error: { message } });
  test.each<[string, number, unknown, string]>([
    [
      "GEMINI_API_KEY",
      403,
      google("PERMISSION_DENIED", "API has not been used in project 1 before or it is disabled.", "SERVICE_DISABLED"),
      "credential.scope",
    ],
    [
      "GEMINI_API_KEY",
      403,
      google("PERMISSION_DENIED", "API has not been used in project 1 before or it is disabled."),
      "credential.scope",
    ],
    ["GEMINI_API_KEY", 403, google("PERMISSION_DENIED", "m", "API_KEY_SERVICE_BLOCKED"), "credential.scope"],
    ["GEMINI_API_KEY", 403, google("PERMISSION_DENIED", "m", "API_KEY_IP_ADDRESS_BLOCKED"), "credential.blocked"],
    [
      "GEMINI_API_KEY",
      403,
      google("PERMISSION_DENIED", "The billing account for the owning project is disabled", "BILLING_DISABLED"),
      "credential.quota",
    ],
    [
      "GEMINI_API_KEY",
      403,
      google("PERMISSION_DENIED", "Check that your key was not reported as leaked."),
      "credential.scope",
    ],
    ["GEMINI_API_KEY", 401, google("UNAUTHENTICATED", "m", "ACCESS_TOKEN_EXPIRED"), "credential.expired"],
    [
      "ANTHROPIC_API_KEY",
      403,
      claude("permission_error", "Your organization has disabled this feature."),
      "credential.scope",
    ],
    [
      "ANTHROPIC_API_KEY",
      403,
      claude("permission_error", "Web search is disabled for your organization."),
      "credential.scope",
    ],
    ["OPENAI_API_KEY", 403, fields("Streaming is disabled by default for new projects."), "credential.scope"],
    ["OPENAI_API_KEY", 403, fields("Access to this model has been revoked for the tier."), "credential.scope"],
    ["OPENAI_API_KEY", 401, coded("mismatched_organization"), "metadata.shape"],
    ["OPENAI_API_KEY", 401, coded("incorrect_hostname"), "metadata.shape"],
    [
      "OPENAI_API_KEY",
      429,
      coded("billing_not_active", "Your account is not active, check your billing details"),
      "credential.quota",
    ],
    [
      "AWS_ACCESS_KEY_ID",
      403,
      aws("AccessDenied", "User is not authorized to perform: sts:GetCallerIdentity"),
      "credential.scope",
    ],
    [
      "AZURE_API_KEY",
      429,
      { error: { code: "429", message: "Requests have exceeded token rate limit. Please retry after 5 seconds." } },
      "credential.rate-limited",
    ],
    ["GH_TOKEN", 403, { message: "API rate limit exceeded for user ID 1." }, "credential.rate-limited"],
    [
      "GROQ_API_KEY",
      429,
      coded(
        "rate_limit_exceeded",
        "Rate limit reached. Upgrade at https://console.groq.com/settings/billing, billing and quota",
      ),
      "credential.rate-limited",
    ],
    [
      "GROQ_API_KEY",
      429,
      fields("Rate limit reached. Upgrade at https://console.groq.com/settings/billing"),
      "credential.rate-limited",
    ],
    [
      "GH_TOKEN",
      403,
      { message: "You have exceeded a secondary rate limit and have been temporarily blocked." },
      "credential.rate-limited",
    ],
    ["GH_TOKEN", 403, { message: "Repository was archived so is read-only." }, "credential.scope"],
    [
      "AZURE_API_KEY",
      403,
      { error: { code: "403", message: "Public access is disabled. Use a private endpoint." } },
      "credential.blocked",
    ],
    [
      "GEMINI_API_KEY",
      403,
      google("PERMISSION_DENIED", "Billing account 'x' is closed: billing account is disabled"),
      "credential.quota",
    ],
    ["OPENAI_API_KEY", 403, fields("Your organization must be verified to use this model."), "credential.scope"],
    [
      "DEEPSEEK_API_KEY",
      402,
      { error: { message: "Insufficient Balance", type: "unknown_error", code: "invalid_request_error" } },
      "credential.quota",
    ],
    ["SLACK_BOT_TOKEN", 200, { ok: false, error: "org_login_required" }, "credential.blocked"],
  ])(
    "are distinguished from answers that only mention such a state: %s, %i %j is %s",
    (variable, status, body, reason) => {
      expect(classify(variable, status, body)).toMatchObject({ reason });
    },
  );

  test("fail an optional lane, or skip it with `on-rejected: skip`", async () => {
    const run = async (inputs: { readonly [name: string]: string }) => {
      const body = JSON.stringify(google("PERMISSION_DENIED", "Your API key was reported as leaked."));
      const { host, seen } = fakeHost({
        inputs: { profile: "google", level: "auth", required: "false", ...inputs },
        environment: { GEMINI_API_KEY: samples["GEMINI_API_KEY"] ?? "" },
        answer: () => ({ kind: "answer", status: 403, headers: {}, body }),
      });
      await runAction(secretGate, act, host);
      return seen.outputs;
    };
    expect(await run({})).toMatchObject({ verdict: "fail", reason: "credential.rejected" });
    expect(await run({ "on-rejected": "skip" })).toMatchObject({ verdict: "skip", reason: "credential.rejected" });
  });
});

describe("answers with a machine code", () => {
  const known: readonly {
    variable: string;
    status: number;
    level?: OnlineLevel;
    body: (message: string) => unknown;
  }[] = [
    ...["rate_limit_exceeded", "insufficient_quota", "invalid_api_key", "account_deactivated", "missing_scope"].flatMap(
      (code) =>
        [
          "OPENAI_API_KEY",
          "GROQ_API_KEY",
          "XAI_API_KEY",
          "DEEPSEEK_API_KEY",
          "MISTRAL_API_KEY",
          "OPENROUTER_API_KEY",
        ].flatMap((variable) =>
          [400, 401, 403, 429].map((status) => ({ variable, status, body: (message: string) => coded(code, message) })),
        ),
    ),
    ...["rate_limit_error", "billing_error", "overloaded_error"].flatMap((type) =>
      [400, 401, 403, 429].map((status) => ({
        variable: "ANTHROPIC_API_KEY",
        status,
        body: (message: string) => claude(type, message),
      })),
    ),
    ...[
      "CONSUMER_SUSPENDED",
      "SERVICE_DISABLED",
      "BILLING_DISABLED",
      "RATE_LIMIT_EXCEEDED",
      "ACCESS_TOKEN_EXPIRED",
    ].flatMap((reason) =>
      [400, 401, 403, 429].map((status) => ({
        variable: "GEMINI_API_KEY",
        status,
        body: (message: string) => google("PERMISSION_DENIED", message, reason),
      })),
    ),
    ...["InvalidClientTokenId", "ExpiredToken", "ServiceQuotaExceeded", "AccountProblem"].map((code) => ({
      variable: "AWS_ACCESS_KEY_ID",
      status: 403,
      body: (message: string) => aws(code, message),
    })),
    ...["7000215", "7000222", "53003"].map((code) => ({
      variable: "AZURE_CLIENT_SECRET",
      status: 401,
      body: (message: string) => ({ error: "invalid_client", error_codes: [Number(code)], error_description: message }),
    })),
    ...["token_expired", "account_inactive", "ratelimited", "missing_scope"].map((error) => ({
      variable: "SLACK_BOT_TOKEN",
      status: 200,
      body: (message: string) => ({ ok: false, error, message }),
    })),
    ...[1004, 1008, 1002].map((status_code) => ({
      variable: "MINIMAX_API_KEY",
      status: 200,
      body: (status_msg: string) => ({ base_resp: { status_code, status_msg } }),
    })),
    {
      variable: "OPENAI_API_KEY",
      status: 400,
      level: "completion",
      body: (message) => coded("invalid_api_key", message),
    },
    {
      variable: "AZURE_API_KEY",
      status: 400,
      level: "model",
      body: (message) => coded("DeploymentNotFound", message),
    },
  ];
  const said = fc.array(
    fc.constantFrom(
      "You exceeded your current quota, please check your plan and billing details.",
      "Your credit balance is too low.",
      "Rate limit reached, please retry in 5s, requests per minute.",
      "API key has been revoked.",
      "Your organization has been disabled.",
      "The key expired.",
      "Missing scopes: api.model.read",
      "The model does not exist, or model output limit was reached.",
      "'messages' is empty, and messages is too short",
      "Your ip address is not allowed; country, region not supported.",
      "not authorized, explicit deny in a service control policy",
    ),
    { minLength: 1, maxLength: 4 },
  );

  test.each(known)("mean the same with any message: $variable, $status", ({ variable, status, level, body }) => {
    const headers = { "x-request-id": "req-1", "apim-request-id": "req-1" };
    const silent = classify(variable, status, body(""), level, headers);
    fc.assert(
      fc.property(said, (texts) => {
        expect(classify(variable, status, body(texts.join(" ")), level, headers)).toEqual(silent);
      }),
      { numRuns: 40 },
    );
  });

  test("are read from AWS's header when the body has none", () => {
    const headers = { "x-amzn-errortype": "UnrecognizedClientException:http://internal.amazon.com/coral/" };
    expect(classify("AWS_BEARER_TOKEN_BEDROCK", 403, { message: "m" }, "auth", headers)).toMatchObject({
      reason: "credential.rejected",
    });
  });

  test.each([
    { quotaIds: ["GenerateRequestsPerMinutePerProjectPerModel-FreeTier"], reason: "credential.rate-limited" },
    { quotaIds: ["GenerateRequestsPerDayPerProjectPerModel-FreeTier"], reason: "credential.quota" },
    {
      quotaIds: [
        "GenerateContentInputTokensPerModelPerMinute-FreeTier",
        "GenerateRequestsPerDayPerProjectPerModel-FreeTier",
      ],
      reason: "credential.quota",
    },
  ])("distinguish a limit per minute from one per day: $quotaIds", ({ quotaIds, reason }) => {
    const details = [{ violations: quotaIds.map((quotaId) => ({ quotaId })) }, { retryDelay: "5s" }];
    const message = "You exceeded your current quota, please check your plan and billing details.";
    const body = { error: { code: 429, status: "RESOURCE_EXHAUSTED", message, details } };
    expect(classify("GEMINI_API_KEY", 429, body)).toMatchObject({ reason });
  });

  test("prove nothing with an unknown code: never a success, and unknown except for 401 and 402", () => {
    const ways = PROFILES.flatMap(({ accesses }) => accesses.flatMap(({ probes }) => Object.values(probes)));
    for (const probe of ways)
      for (const status of [400, 403, 405, 409, 418, 422, 451]) {
        const body = JSON.stringify(coded("brand_new_code", "Something that nobody has seen yet"));
        const answer: ProbeAnswer = { kind: "answer", status, headers: {}, body };
        expect(probe.classify(answer, facts)).toMatchObject({ status: "unknown", reason: "credential.unreachable" });
      }
    expect(classify("OPENAI_API_KEY", 401, coded("brand_new_code"))).toMatchObject({ reason: "credential.rejected" });
    expect(classify("OPENAI_API_KEY", 402, coded("brand_new_code"))).toMatchObject({ reason: "credential.quota" });
  });
});
