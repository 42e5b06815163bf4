import type { AnswerRule } from "./answer-rule.ts";

const CLOCK = "the clock of the runner and of AWS differ too much";

/** The code with and without the ending that some services give it. */
function named(...codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => [code, `${code}exception`]);
}

/**
 * What refusals of AWS mean, by the code in XML, JSON or the header `x-amzn-errortype`.
 * `AccessDenied` is no telling code: its message says whether it is about a
 * permission, a policy or a means of payment.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export const awsRules: readonly AnswerRule[] = [
  { codes: named("requesttimetooskewed"), reason: "credential.unreachable", detail: CLOCK },
  {
    codes: named("signaturedoesnotmatch", "invalidsignature"),
    message: /Signature (?:expired|not yet current)/,
    reason: "credential.unreachable",
    detail: CLOCK,
  },
  { codes: named("expiredtoken", "requestexpired"), reason: "credential.expired" },
  {
    codes: named(
      "invalidclienttokenid",
      "unrecognizedclient",
      "invalidaccesskeyid",
      "authfailure",
      "missingauthenticationtoken",
    ),
    reason: "credential.rejected",
  },
  {
    codes: named("signaturedoesnotmatch", "invalidsignature", "incompletesignature"),
    reason: "credential.rejected",
    detail: "the secret key does not belong to the access key",
  },
  // EC2's word for an account that AWS has closed for the time being.
  { codes: ["blocked"], reason: "credential.rejected", detail: "the provider has blocked its account" },
  { codes: named("optinrequired", "regiondisabled"), reason: "credential.blocked" },
  { codes: named("unauthorizedoperation", "resourcenotfound"), reason: "credential.scope" },
  { codes: named("servicequotaexceeded"), reason: "credential.quota" },
  { codes: named("throttling", "throttled"), message: /too many tokens per day/i, reason: "credential.quota" },
  {
    codes: named("throttling", "throttled", "toomanyrequests", "requestlimitexceeded"),
    reason: "credential.rate-limited",
  },
  {
    statuses: [403],
    message: /explicit deny.{0,60}service control|aws:SourceIp/i,
    reason: "credential.blocked",
  },
  { statuses: [400, 401, 403], message: /token.{0,40}expired/i, reason: "credential.expired" },
  {
    statuses: [400, 401, 403],
    message: /API Key is (?:not )?valid|invalid API key|security token.{0,40}invalid/i,
    reason: "credential.rejected",
  },
  { statuses: [402, 403], message: /INVALID_PAYMENT|payment instrument/i, reason: "credential.quota" },
  {
    statuses: [400, 403, 404],
    message: /not authorized|don't have access|model identifier/i,
    reason: "credential.scope",
  },
  { statuses: [403], reason: "credential.scope" },
];
