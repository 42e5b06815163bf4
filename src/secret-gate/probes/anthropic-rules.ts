import type { AnswerRule } from "./answer-rule.ts";

/**
 * Rules for Anthropic's errors: `{"type": "error", "error": {"type", "message"}}`. Most types only
 * repeat the status, so the message decides. An account without credit gets a 400, a revoked token
 * a 403, and a disabled key a 404.
 * @see https://docs.anthropic.com/en/api/errors
 */
export const ANTHROPIC_RULES: readonly AnswerRule[] = [
  { codes: ["billing_error"], reason: "credential.quota" },
  { codes: ["rate_limit_error"], reason: "credential.rate-limited" },
  {
    codes: ["overloaded_error"],
    reason: "credential.unreachable",
    detail: "the provider reports that it is overloaded",
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
    detail: "the provider does not give it access to the requested model",
  },
  { statuses: [404], message: /disabled|api.?key/i, reason: "credential.rejected" },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [402], reason: "credential.quota" },
  { statuses: [403], reason: "credential.scope" },
];

/**
 * Rules for Anthropic's own list of models, where a 404 always means a disabled key. A gateway may
 * have no such list.
 */
export const ANTHROPIC_LIST_RULES: readonly AnswerRule[] = [
  ...ANTHROPIC_RULES.filter(({ statuses }) => statuses?.includes(404) !== true),
  {
    statuses: [404],
    codes: ["not_found_error"],
    reason: "credential.rejected",
    detail: "the provider does not know the key, or has disabled it",
  },
];
