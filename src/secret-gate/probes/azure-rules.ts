import type { AnswerRule } from "./answer-rule.ts";

/**
 * Rules for the errors of an Azure resource. Its 401 does not distinguish a wrong key from the key
 * of another resource, and most codes repeat the status.
 * @see https://learn.microsoft.com/en-us/azure/ai-foundry/openai/reference
 */
export const AZURE_RULES: readonly AnswerRule[] = [
  {
    codes: ["deploymentnotfound"],
    reason: "credential.scope",
    detail: "the resource has no deployment of the requested name",
  },
  // microsoft/sample-app-aoai-chatGPT#1000
  {
    codes: ["authenticationtypedisabled"],
    reason: "credential.rejected",
    detail: "the resource accepts no keys: its key authentication is disabled",
  },
  { codes: ["permissiondenied"], reason: "credential.scope" },
  { codes: ["insufficient_quota", "quotaexceeded"], reason: "credential.quota" },
  { codes: [/^(?:rate_?limit|too_?many_?requests)/], reason: "credential.rate-limited" },
  { statuses: [401], message: /expired/i, reason: "credential.expired" },
  { statuses: [401], message: /permission|lacks the required/i, reason: "credential.scope" },
  { statuses: [403], message: /firewall|virtual network|public access|ip address/i, reason: "credential.blocked" },
  { statuses: [429], message: /rate limit|retry after \d+ (?:milli)?seconds?/i, reason: "credential.rate-limited" },
  {
    statuses: [403, 429],
    message: /out of call volume quota|quota (?:is|was|has been) exceeded|exceeded .{0,30}quota/i,
    reason: "credential.quota",
  },
  {
    statuses: [404],
    message: /deployment.*(?:does not exist|not found)/i,
    reason: "credential.scope",
    detail: "the resource has no deployment of the requested name",
  },
  {
    statuses: [401],
    reason: "credential.rejected",
    detail: "the resource rejects it: the key is wrong, or it belongs to a resource other than the endpoint's",
  },
  { statuses: [403], reason: "credential.scope" },
  {
    statuses: [404],
    reason: "metadata.shape",
    detail:
      "the endpoint does not know this call: it is not the base address of a resource, or it does not have this version",
  },
];

/**
 * Rules for the errors of Entra's token endpoint, by the numbers in `error_codes` and at the start
 * of its message. Disabled applications and closed tenants are in `revoked-rules.ts`.
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
export const ENTRA_RULES: readonly AnswerRule[] = [
  { codes: ["7000222", "1000502"], reason: "credential.expired" },
  { codes: ["7000215", "700027"], reason: "credential.rejected" },
  {
    codes: ["700016", "90002", "900023"],
    reason: "metadata.shape",
    detail: "Entra does not know the tenant, or the tenant does not know the client",
  },
  {
    codes: ["53003"],
    reason: "credential.blocked",
    detail: "a policy of the organisation blocks the call, so the secret could not be checked",
    isUnsure: true,
  },
];
