import type { AnswerRule } from "./classify.ts";

/**
 * What refusals of Anthropic mean: `{"type": "error", "error": {"type", "message"}}`. An account without credit is told so by a 400, and a disabled
 * key by a 404.
 * @see https://docs.anthropic.com/en/api/errors
 */
export const anthropicRules: readonly AnswerRule[] = [
  { statuses: [400, 402, 403], when: /credit balance|billing|plans? (?:&|and) billing/i, reason: "credential.quota" },
  { statuses: [401], when: /expired/i, reason: "credential.expired" },
  { statuses: [401], when: /rate.?limit/i, reason: "credential.rate-limited" },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [402], reason: "credential.quota" },
  { statuses: [403], when: /region|country|ip address|not available in/i, reason: "credential.blocked" },
  { statuses: [403], reason: "credential.scope" },
  {
    statuses: [404],
    when: /model/i,
    reason: "credential.scope",
    detail: "the provider does not give it the model that is asked for",
  },
  { statuses: [404], when: /disabled|api.?key/i, reason: "credential.rejected" },
  {
    statuses: [429],
    when: /overloaded/i,
    reason: "credential.unreachable",
    detail: "the provider says that it is overloaded",
  },
];

/** The same for a list of models, where a 404 can only mean a key that was disabled. */
export const anthropicListRules: readonly AnswerRule[] = [
  ...anthropicRules.filter(({ statuses }) => !statuses.includes(404)),
  {
    statuses: [404],
    when: /not_found_error/,
    reason: "credential.rejected",
    detail: "the provider knows no such key, or it was disabled",
  },
];
