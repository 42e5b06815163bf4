import type { AnswerRule } from "./answer-rule.ts";

/**
 * Rules for the errors of Google's APIs: `{"error": {"code", "status", "message", "details":
 * [{"reason"}]}}`. The reason decides; a status such as `PERMISSION_DENIED` only repeats the
 * number. A wrong key is a 400. A valid key gets a 403 when its project has not enabled the API.
 * @see https://cloud.google.com/apis/design/errors
 * @see
 * https://cloud.google.com/dotnet/docs/reference/Google.Api.CommonProtos/latest/Google.Api.ErrorReason
 */
export const GOOGLE_RULES: readonly AnswerRule[] = [
  // Google uses one code for a wrong key and for an expired one.
  { codes: ["api_key_invalid", "keyinvalid"], message: /key expired/i, reason: "credential.expired" },
  { codes: ["api_key_expired", "keyexpired", "access_token_expired"], reason: "credential.expired" },
  { codes: ["api_key_invalid", "keyinvalid", "access_token_type_unsupported"], reason: "credential.rejected" },
  {
    codes: [
      /^api_key_(?:ip_address|http_referrer|android_app|ios_app)_blocked$/,
      /^(?:ip_address|referrer)_blocked$/,
      /^vpc_service/,
      "iprefererblocked",
      "location_policy_violated",
      "location_tax_policy_violated",
      "org_restriction_violation",
      "security_policy_violated",
      "user_blocked_by_admin",
    ],
    reason: "credential.blocked",
  },
  {
    codes: ["billing_disabled", "resource_quota_exceeded", "dailylimitexceeded", /perday/],
    reason: "credential.quota",
  },
  {
    codes: ["rate_limit_exceeded", "ratelimitexceeded", "userratelimitexceeded", /per(?:minute|second)/],
    reason: "credential.rate-limited",
  },
  {
    codes: ["service_disabled", "api_key_service_blocked", "accessnotconfigured"],
    reason: "credential.scope",
    detail: "the provider accepts it, but the API is not enabled for its project or not allowed for this key",
  },
  {
    codes: [
      "access_token_scope_insufficient",
      "iam_permission_denied",
      "resource_usage_restriction_violated",
      "service_not_visible",
      "user_project_denied",
    ],
    reason: "credential.scope",
  },
  { statuses: [400, 401, 403], message: /key expired/i, reason: "credential.expired" },
  { statuses: [400, 401, 403], message: /API key not valid/i, reason: "credential.rejected" },
  { statuses: [400], message: /location is not supported/i, reason: "credential.blocked" },
  { statuses: [429], message: /per (?:minute|second)|retry in [\d.]+m?s\b/i, reason: "credential.rate-limited" },
  {
    statuses: [403, 429],
    message: /billing (?:account|to be enabled)|quota.{0,40}(?:exceeded|exhausted)|exceeded your current quota/i,
    reason: "credential.quota",
  },
  {
    statuses: [403],
    message: /has not been used in project/i,
    reason: "credential.scope",
    detail: "the provider accepts it, but the API is not enabled for its project or not allowed for this key",
  },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [403], reason: "credential.scope" },
  {
    statuses: [404],
    reason: "credential.scope",
    detail: "the provider does not offer the model to it, or not in this region",
  },
];
