import type { AnswerRule } from "./answer-rule.ts";

const CLOCK_DETAIL = "the clock of the runner and of AWS differ too much";

/** Returns each code with and without the suffix that some services append. */
function expandCodes(...codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => [code, `${code}exception`]);
}

/**
 * Rules for AWS's errors, by the code in XML, JSON or the header `x-amzn-errortype`. `AccessDenied`
 * is ambiguous: its message names a permission, a policy or a payment method.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export const AWS_RULES: readonly AnswerRule[] = [
  { codes: expandCodes("requesttimetooskewed"), reason: "credential.unreachable", detail: CLOCK_DETAIL },
  {
    codes: expandCodes("signaturedoesnotmatch", "invalidsignature"),
    message: /Signature (?:expired|not yet current)/,
    reason: "credential.unreachable",
    detail: CLOCK_DETAIL,
  },
  { codes: expandCodes("expiredtoken", "requestexpired"), reason: "credential.expired" },
  {
    codes: expandCodes(
      "invalidclienttokenid",
      "unrecognizedclient",
      "invalidaccesskeyid",
      "authfailure",
      "missingauthenticationtoken",
    ),
    reason: "credential.rejected",
  },
  {
    codes: expandCodes("signaturedoesnotmatch", "invalidsignature", "incompletesignature"),
    reason: "credential.rejected",
    detail: "the secret key does not belong to the access key",
  },
  // EC2's code for an account that AWS has suspended.
  { codes: ["blocked"], reason: "credential.rejected", detail: "the provider has blocked its account" },
  { codes: expandCodes("optinrequired", "regiondisabled"), reason: "credential.blocked" },
  { codes: expandCodes("unauthorizedoperation", "resourcenotfound"), reason: "credential.scope" },
  { codes: expandCodes("servicequotaexceeded"), reason: "credential.quota" },
  { codes: expandCodes("throttling", "throttled"), message: /too many tokens per day/i, reason: "credential.quota" },
  {
    codes: expandCodes("throttling", "throttled", "toomanyrequests", "requestlimitexceeded"),
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
