import type { AnswerRule } from "./classify.ts";

/**
 * What refusals of AWS mean, by the code in XML or JSON.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
export const awsRules: readonly AnswerRule[] = [
  {
    statuses: [400, 401, 403],
    when: /RequestTimeTooSkewed|Signature (?:expired|not yet current)/,
    reason: "credential.unreachable",
    detail: "the clock of the runner and of AWS differ too much",
  },
  { statuses: [400, 401, 403], when: /ExpiredToken|token.{0,40}expired|RequestExpired/i, reason: "credential.expired" },
  {
    statuses: [400, 401, 403],
    when: /InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure|API Key is (?:not )?valid|security token.{0,40}invalid/i,
    reason: "credential.rejected",
  },
  {
    statuses: [400, 401, 403],
    when: /SignatureDoesNotMatch|InvalidSignature/,
    reason: "credential.rejected",
    detail: "the secret key does not belong to the access key",
  },
  {
    statuses: [403],
    when: /explicit deny.{0,60}service control|aws:SourceIp|OptInRequired/i,
    reason: "credential.blocked",
  },
  { statuses: [402, 403], when: /payment|billing|INVALID_PAYMENT/i, reason: "credential.quota" },
  {
    statuses: [400, 403, 404],
    when: /AccessDenied|not authorized|don't have access|ResourceNotFound|model identifier/i,
    reason: "credential.scope",
  },
  { statuses: [400, 429], when: /ServiceQuotaExceeded|too many tokens per day/i, reason: "credential.quota" },
  { statuses: [400], when: /Throttling/, reason: "credential.rate-limited" },
];
