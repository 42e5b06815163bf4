import type { AnswerRule } from "./answer-rule.ts";

/**
 * What refusals of Anthropic mean: `{"type": "error", "error": {"type", "message"}}`. Most types
 * only repeat the status, so that the message has to say more: an
 * account without credit is told so by a 400, a revoked token by a 403, and a disabled key by a
 * 404.
 * @see https://docs.anthropic.com/en/api/errors
 */
export const anthropicRules: readonly AnswerRule[] = [
  { codes: ["billing_error"], reason: "credential.quota" },
  { codes: ["rate_limit_error"], reason: "credential.rate-limited" },
  {
    codes: ["overloaded_error"],
    reason: "credential.unreachable",
    detail: "the provider says that it is overloaded",
  },
  // anthropics/claude-code#66314, #2127, #38035
  {
    statuses: [400, 402, 403],
    message: /credit balance|reached your specified api usage limits|plans? (?:&|and) billing/i,
    reason: "credential.quota",
  },
  { statuses: [401], message: /expired/i, reason: "credential.expired" },
  { statuses: [403], message: /region|country|ip address|not available in/i, reason: "credential.blocked" },
  {
    statuses: [404],
    message: /model/i,
    reason: "credential.scope",
    detail: "the provider does not give it the model that is asked for",
  },
  { statuses: [404], message: /disabled|api.?key/i, reason: "credential.rejected" },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [402], reason: "credential.quota" },
  { statuses: [403], reason: "credential.scope" },
];

/**
 * The same for Anthropic's own list of models, where a 404 can only mean a key that was disabled; a
 * gateway may have no such list.
 */
export const anthropicListRules: readonly AnswerRule[] = [
  ...anthropicRules.filter(({ statuses }) => statuses?.includes(404) !== true),
  {
    statuses: [404],
    codes: ["not_found_error"],
    reason: "credential.rejected",
    detail: "the provider knows no such key, or it was disabled",
  },
];
