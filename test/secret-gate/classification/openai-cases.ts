import type { CaseGroup } from "./case-group.ts";

const code = (word: string) => ({ error: { message: "m", code: word } });
const message = (word: string) => ({ error: { message: word } });
const any4xx = [400, 401, 403, 404, 429];
const codes = { targets: [], statuses: any4xx, body: code } as const;
const MODEL = "the provider does not give it access to the requested model";

/** Answers in OpenAI's format, by each code, message and status that its table knows. */
const groups: readonly CaseGroup[] = [
  { ...codes, words: ["missing_scope", "missing_scopes", "insufficient_permissions"], reason: "credential.scope" },
  {
    ...codes,
    words: ["ip_not_authorized", "ip_not_allowed", "unsupported_country", "unsupported_country_region_territory"],
    reason: "credential.blocked",
  },
  {
    ...codes,
    words: ["mismatched_organization", "mismatched_project", "invalid_organization"],
    reason: "metadata.shape",
    detail: "the provider accepts it, but it does not belong to the organisation or project that is set",
  },
  {
    ...codes,
    words: ["incorrect_hostname"],
    reason: "metadata.shape",
    detail: "the provider accepts it, but its project uses another host: set the base address of its region",
  },
  {
    ...codes,
    words: ["token_expired", "api_key_expired", "expired_token", "expired_api_key"],
    reason: "credential.expired",
  },
  { ...codes, words: ["invalid_api_key", "incorrect_api_key", "invalid_token"], reason: "credential.rejected" },
  {
    ...codes,
    words: [
      "insufficient_quota",
      "insufficient_balance",
      "insufficient_credit",
      "insufficient_credits",
      "insufficient_funds",
      "billing_not_active",
      "billing_hard_limit_reached",
      "budget_exceeded",
      "quota_exceeded",
      "usage_limit_reached",
    ],
    reason: "credential.quota",
  },
  {
    ...codes,
    words: ["rate_limit_exceeded", "ratelimit", "rate_limit_error", "too_many_requests"],
    reason: "credential.rate-limited",
  },
  {
    ...codes,
    words: ["overloaded_error", "engine_overloaded", "server_overloaded"],
    reason: "credential.unreachable",
    detail: "the provider reports that it is overloaded",
  },
  {
    ...codes,
    words: ["model_not_found", "model_not_available", "invalid_model", "unknown_model"],
    reason: "credential.scope",
    detail: MODEL,
  },
  {
    targets: [],
    statuses: [401, 403],
    body: message,
    words: ["Missing scopes: api.model.read", "missing scope", "You have insufficient permissions"],
    reason: "credential.scope",
  },
  {
    targets: [],
    statuses: [401, 403],
    body: message,
    words: [
      "Your IP is not authorized",
      "ip not authorised",
      "This IP address is not allowed",
      "Country, region, or territory",
    ],
    reason: "credential.blocked",
  },
  { targets: [], statuses: [401], body: message, words: ["It has Expired"], reason: "credential.expired" },
  {
    targets: [],
    statuses: [403, 429],
    body: message,
    words: [
      "Rate limit reached",
      "ratelimit",
      "Too many requests",
      "3 requests per minute",
      "3 requests per second",
      "9 tokens per minute",
      "9 tokens per second",
    ],
    reason: "credential.rate-limited",
  },
  {
    targets: [],
    statuses: [400, 403, 429],
    body: message,
    words: [
      "You exceeded your current quota",
      "Key limit exceeded",
      "usage limit was reached",
      "spend limit has been exceeded",
      "spending limit reached",
      "Your credit balance is too low",
      "insufficient credit",
      "out of credits",
      "no balance",
      "not enough funds",
      "used all available quota",
    ],
    reason: "credential.quota",
  },
  {
    targets: [],
    statuses: [400, 404],
    body: message,
    words: [
      "Invalid model",
      "unknown model",
      "The model does not exist",
      "model not found",
      "model not available",
      "The model is one that you cannot access",
      "model x is not a valid name",
    ],
    reason: "credential.scope",
    detail: MODEL,
  },
  { targets: [], statuses: [401], body: message, words: ["m"], reason: "credential.rejected" },
  { targets: [], statuses: [402], body: message, words: ["m"], reason: "credential.quota" },
  { targets: [], statuses: [403], body: message, words: ["m"], reason: "credential.scope" },
];

/** The tables that contain OpenAI's rules, alone or after their own. */
export const OPENAI_CASES: readonly CaseGroup[] = [
  ...groups.map((group) => ({
    ...group,
    targets: ["OPENAI_API_KEY auth", "XAI_API_KEY auth", "MINIMAX_API_KEY completion", "HF_TOKEN completion"],
  })),
  {
    targets: ["XAI_API_KEY auth"],
    statuses: [400],
    body: (word) => ({ code: "invalid", error: word }),
    words: ["Incorrect API key provided", "Invalid api-key", "invalid apikey"],
    reason: "credential.rejected",
  },
  ...(
    [
      ["credential.rejected", [1004, 2049]],
      ["credential.quota", [1008, 2056]],
      ["credential.rate-limited", [1002, 1039, 1041, 2045]],
    ] as const
  ).map(([reason, numbers]): CaseGroup => ({
    targets: ["MINIMAX_API_KEY completion"],
    statuses: [200, 400, 401, 402, 403, 429],
    body: (word) => ({ base_resp: { status_code: Number(word), status_msg: "m" } }),
    words: numbers.map(String),
    reason,
  })),
];
