import type { AnswerRule } from "./classify.ts";

/**
 * What refusals of Google's APIs mean: `{"error": {"code", "status", "message", "details": [{"reason"}]}}`. A wrong key is a 400; a 403 comes to good
 * keys whose project has not switched the API on.
 * @see https://cloud.google.com/apis/design/errors
 */
export const googleRules: readonly AnswerRule[] = [
  {
    statuses: [400, 401, 403],
    when: /API_KEY_EXPIRED|key expired|ACCESS_TOKEN_EXPIRED/i,
    reason: "credential.expired",
  },
  {
    statuses: [400, 401, 403],
    when: /API_KEY_INVALID|API key not valid|ACCESS_TOKEN_TYPE_UNSUPPORTED/i,
    reason: "credential.rejected",
  },
  { statuses: [403], when: /IP_ADDRESS_BLOCKED|REFERRER_BLOCKED|VPC_SERVICE/i, reason: "credential.blocked" },
  { statuses: [400], when: /location is not supported/i, reason: "credential.blocked" },
  {
    statuses: [403, 429],
    when: /BILLING_DISABLED|billing (?:account|to be enabled)|quota.{0,40}(?:exceeded|exhausted)|exceeded your current quota/i,
    reason: "credential.quota",
  },
  {
    statuses: [403],
    when: /SERVICE_DISABLED|has not been used in project|API_KEY_SERVICE_BLOCKED/i,
    reason: "credential.scope",
    detail: "the provider knows it, and the API is not switched on for its project, or not allowed for this key",
  },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [403], reason: "credential.scope" },
  {
    statuses: [404],
    when: /NOT_FOUND|not found/i,
    reason: "credential.scope",
    detail: "the provider has no such model for it, or not in this region",
  },
];
