import type { AnswerRule } from "./classify.ts";

/**
 * What refusals mean where the errors follow OpenAI's form: `{"error": {"code", "type", "message"}}`. A 401 is not always a bad key: it is also the
 * answer to a missing scope and to a forbidden address, and a 429 is also the answer to an empty account.
 * @see https://platform.openai.com/docs/guides/error-codes
 */
export const openaiRules: readonly AnswerRule[] = [
  { statuses: [401, 403], when: /missing.scopes?|insufficient permissions/i, reason: "credential.scope" },
  {
    statuses: [401, 403],
    when: /ip.{0,20}not (?:authori[sz]ed|allowed)|unsupported_country|country, region|ip_not/i,
    reason: "credential.blocked",
  },
  { statuses: [401], when: /expired/i, reason: "credential.expired" },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [402], reason: "credential.quota" },
  {
    statuses: [400, 403, 429],
    when: /insufficient_quota|billing|exceeded your current quota|credit|insufficient.balance/i,
    reason: "credential.quota",
  },
  { statuses: [403], reason: "credential.scope" },
  {
    statuses: [400, 404],
    when: /model_not_found|invalid.model|unknown.model|model.{0,120}(?:not exist|not found|not available|access|not a valid)/i,
    reason: "credential.scope",
    detail: "the provider does not give it the model that is asked for",
  },
];
