import type { AnswerRule } from "./answer-rule.ts";

/**
 * What refusals of an Azure resource mean. Its 401 does not tell a wrong key from a key of another
 * resource, and its codes are mostly the status.
 * @see https://learn.microsoft.com/en-us/azure/ai-foundry/openai/reference
 */
export const azureRules: readonly AnswerRule[] = [
  {
    codes: ["deploymentnotfound"],
    reason: "credential.scope",
    detail: "the resource has no deployment of the name that is asked for",
  },
  // microsoft/sample-app-aoai-chatGPT#1000
  {
    codes: ["authenticationtypedisabled"],
    reason: "credential.rejected",
    detail: "the resource takes no keys: its key authentication is disabled",
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
    detail: "the resource has no deployment of the name that is asked for",
  },
  {
    statuses: [401],
    reason: "credential.rejected",
    detail: "the resource refuses it: either the key is wrong, or it belongs to another resource than the endpoint's",
  },
  { statuses: [403], reason: "credential.scope" },
  {
    statuses: [404],
    reason: "metadata.shape",
    detail:
      "the endpoint does not know this call: it is not the base address of a resource, or the version is not one it has",
  },
];

/**
 * What refusals of Entra's token endpoint mean, by the numbers in `error_codes` and at the
 * beginning of its message. Disabled applications and closed tenants are in
 * the list of ended credentials.
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
export const entraRules: readonly AnswerRule[] = [
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
    detail: "a policy of the organisation refuses the call, which says nothing about the secret",
    isUnsure: true,
  },
];
