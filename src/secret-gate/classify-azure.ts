import type { AnswerRule } from "./classify.ts";

/**
 * What refusals of an Azure resource mean. Its 401 does not tell a wrong key from a key of another resource.
 * @see https://learn.microsoft.com/en-us/azure/ai-foundry/openai/reference
 */
export const azureRules: readonly AnswerRule[] = [
  { statuses: [401], when: /expired/i, reason: "credential.expired" },
  {
    statuses: [401],
    when: /permission|lacks the required|PermissionDenied/i,
    reason: "credential.scope",
  },
  {
    statuses: [401],
    reason: "credential.rejected",
    detail: "the resource refuses it: either the key is wrong, or it belongs to another resource than the endpoint's",
  },
  { statuses: [403], when: /firewall|virtual network|public access|ip address/i, reason: "credential.blocked" },
  { statuses: [403, 429], when: /quota|billing|subscription.*disabled/i, reason: "credential.quota" },
  { statuses: [403], reason: "credential.scope" },
  {
    statuses: [404],
    when: /DeploymentNotFound|deployment.*(?:does not exist|not found)/i,
    reason: "credential.scope",
    detail: "the resource has no deployment of the name that is asked for",
  },
  {
    statuses: [404],
    reason: "metadata.shape",
    detail:
      "the endpoint does not know this call: it is not the base address of a resource, or the version is not one it has",
  },
];

/**
 * What refusals of Entra's token endpoint mean, by the number in its message.
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
export const entraRules: readonly AnswerRule[] = [
  { statuses: [400, 401], when: /AADSTS7000222\b/, reason: "credential.expired" },
  { statuses: [400, 401], when: /AADSTS7000215\b/, reason: "credential.rejected" },
  {
    statuses: [400, 401],
    when: /AADSTS(?:700016|90002|900023)\b/,
    reason: "metadata.shape",
    detail: "Entra does not know the tenant, or the tenant does not know the client",
  },
  {
    statuses: [400, 401, 403],
    when: /AADSTS53003\b/,
    reason: "credential.blocked",
    detail: "a policy of the organisation refuses the call, which says nothing about the secret",
    isUnsure: true,
  },
];
