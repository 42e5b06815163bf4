import type { AnswerRule } from "./answer-rule.ts";

const MODEL = "the provider does not give it the model that is asked for";

/**
 * What refusals mean where the errors follow OpenAI's form: `{"error": {"code", "type", "message"}}`. A 401 is not always a bad key: it is also the
 * answer to a missing scope and to a forbidden address, and a 429 is also the answer to an empty account.
 * @see https://platform.openai.com/docs/guides/error-codes
 */
export const openaiRules: readonly AnswerRule[] = [
  { codes: [/^missing_scopes?$/, "insufficient_permissions"], reason: "credential.scope" },
  { codes: [/^ip_not_/, /^unsupported_country/], reason: "credential.blocked" },
  // openai/codex#1000, earendil-works/pi#956: the key is good, and belongs to another division or
  // host.
  {
    codes: ["mismatched_organization", "mismatched_project", "invalid_organization"],
    reason: "metadata.shape",
    detail: "the provider knows it, and it does not belong to the organisation or project that is set next to it",
  },
  {
    codes: ["incorrect_hostname"],
    reason: "metadata.shape",
    detail: "the provider knows it, and its project is called at another host: set the base address of its region",
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
    detail: "the provider says that it is overloaded",
  },
  {
    codes: ["model_not_found", "model_not_available", "invalid_model", "unknown_model"],
    reason: "credential.scope",
    detail: MODEL,
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
    detail: MODEL,
  },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [402], reason: "credential.quota" },
  { statuses: [403], reason: "credential.scope" },
];
