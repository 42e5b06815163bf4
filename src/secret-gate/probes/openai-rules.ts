import type { AnswerRule } from "./answer-rule.ts";

const MODEL_DETAIL = "the provider does not give it access to the requested model";

/**
 * Rules for errors in OpenAI's format: `{"error": {"code", "type", "message"}}`. A 401 is also the
 * answer to a missing scope and to a forbidden address. A 429 is also the answer to an account
 * without credit.
 * @see https://platform.openai.com/docs/guides/error-codes
 */
export const OPENAI_RULES: readonly AnswerRule[] = [
  { codes: [/^missing_scopes?$/, "insufficient_permissions"], reason: "credential.scope" },
  { codes: [/^ip_not_/, /^unsupported_country/], reason: "credential.blocked" },
  // openai/codex#1000, earendil-works/pi#956: the key is valid but belongs to another organization,
  // project or host.
  {
    codes: ["mismatched_organization", "mismatched_project", "invalid_organization"],
    reason: "metadata.shape",
    detail: "the provider accepts it, but it does not belong to the organisation or project that is set",
  },
  {
    codes: ["incorrect_hostname"],
    reason: "metadata.shape",
    detail: "the provider accepts it, but its project uses another host: set the base address of its region",
  },
  { codes: [/^(?:token|api_key)_expired$/, /^expired_(?:token|api_key)$/], reason: "credential.expired" },
  { codes: ["invalid_api_key", "incorrect_api_key", "invalid_token"], reason: "credential.rejected" },
  {
    codes: [
      /^insufficient_(?:quota|balance|credits?|funds)/,
      /^billing_/,
      "budget_exceeded",
      "quota_exceeded",
      "usage_limit_reached",
    ],
    reason: "credential.quota",
  },
  { codes: [/^rate_?limit/, "too_many_requests"], reason: "credential.rate-limited" },
  {
    codes: ["overloaded_error", "engine_overloaded", "server_overloaded"],
    reason: "credential.unreachable",
    detail: "the provider reports that it is overloaded",
  },
  {
    codes: ["model_not_found", "model_not_available", "invalid_model", "unknown_model"],
    reason: "credential.scope",
    detail: MODEL_DETAIL,
  },
  { statuses: [401, 403], message: /missing.scopes?|insufficient permissions/i, reason: "credential.scope" },
  {
    statuses: [401, 403],
    message: /ip.{0,20}not (?:authori[sz]ed|allowed)|country, region/i,
    reason: "credential.blocked",
  },
  { statuses: [401], message: /expired/i, reason: "credential.expired" },
  {
    statuses: [403, 429],
    message: /rate.?limit|too many requests|(?:requests|tokens) per (?:minute|second)/i,
    reason: "credential.rate-limited",
  },
  {
    statuses: [400, 403, 429],
    message:
      /exceeded your current quota|(?:key|usage|spend(?:ing)?) limit (?:was |has been )?(?:reached|exceeded)|credit balance|(?:insufficient|out of|no|not enough|used all available).{0,20}(?:credits?|balance|funds|quota)/i,
    reason: "credential.quota",
  },
  {
    statuses: [400, 404],
    message: /invalid.model|unknown.model|model.{0,120}(?:not exist|not found|not available|access|not a valid)/i,
    reason: "credential.scope",
    detail: MODEL_DETAIL,
  },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [402], reason: "credential.quota" },
  { statuses: [403], reason: "credential.scope" },
];
