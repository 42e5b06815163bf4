import type { CaseGroup } from "./case-group.ts";

const any4xx = [400, 401, 403, 404, 429];

const claudeCode = (word: string) => ({ type: "error", error: { type: word, message: "m" } });
const claudeMessage = (word: string) => ({ type: "error", error: { type: "error", message: word } });
const claude = { targets: ["ANTHROPIC_API_KEY model", "ANTHROPIC_API_KEY auth"] } as const;

export const ANTHROPIC_CASES: readonly CaseGroup[] = [
  { ...claude, statuses: any4xx, body: claudeCode, words: ["billing_error"], reason: "credential.quota" },
  { ...claude, statuses: any4xx, body: claudeCode, words: ["rate_limit_error"], reason: "credential.rate-limited" },
  {
    ...claude,
    statuses: any4xx,
    body: claudeCode,
    words: ["overloaded_error"],
    reason: "credential.unreachable",
    detail: "the provider reports that it is overloaded",
  },
  {
    ...claude,
    statuses: [400, 402, 403],
    body: claudeMessage,
    words: [
      "Your credit balance is too low",
      "You have reached your specified API usage limits",
      "Go to Plans & Billing",
      "see your plan and billing",
    ],
    reason: "credential.quota",
  },
  { ...claude, statuses: [401], body: claudeMessage, words: ["It has expired"], reason: "credential.expired" },
  {
    ...claude,
    statuses: [403],
    body: claudeMessage,
    words: ["unsupported region", "unsupported country", "your IP address", "Claude is not available in x"],
    reason: "credential.blocked",
  },
  {
    targets: ["ANTHROPIC_API_KEY model"],
    statuses: [404],
    body: (word) => ({ type: "error", error: { type: "not_found_error", message: word } }),
    words: ["model: x"],
    reason: "credential.scope",
    detail: "the provider does not give it access to the requested model",
  },
  {
    targets: ["ANTHROPIC_API_KEY model"],
    statuses: [404],
    body: claudeMessage,
    words: ["Disabled.", "no such API key", "no such api-key"],
    reason: "credential.rejected",
  },
  {
    targets: ["ANTHROPIC_API_KEY auth"],
    statuses: [404],
    body: claudeCode,
    words: ["not_found_error"],
    reason: "credential.rejected",
    detail: "the provider does not know the key, or has disabled it",
  },
  { ...claude, statuses: [401], body: claudeMessage, words: ["m"], reason: "credential.rejected" },
  { ...claude, statuses: [402], body: claudeMessage, words: ["m"], reason: "credential.quota" },
  { ...claude, statuses: [403], body: claudeMessage, words: ["m"], reason: "credential.scope" },
];

const xml = (word: string) => `<ErrorResponse><Error><Code>${word}</Code><Message>m</Message></Error></ErrorResponse>`;
const awsMessage = (word: string) => ({ __type: "AccessDeniedException", message: word });
const both = (...words: readonly string[]) => words.flatMap((word) => [word, `${word}Exception`]);
const aws = { targets: ["AWS_ACCESS_KEY_ID auth"], statuses: any4xx, body: xml } as const;
const CLOCK = "the clock of the runner and of AWS differ too much";

export const AWS_CASES: readonly CaseGroup[] = [
  { ...aws, words: both("RequestTimeTooSkewed"), reason: "credential.unreachable", detail: CLOCK },
  ...["Signature expired: x is now earlier than y", "Signature not yet current: x"].map((message): CaseGroup => ({
    ...aws,
    body: (word) => `<Error><Code>${word}</Code><Message>${message}</Message></Error>`,
    words: both("SignatureDoesNotMatch", "InvalidSignature"),
    reason: "credential.unreachable",
    detail: CLOCK,
  })),
  { ...aws, words: both("ExpiredToken", "RequestExpired"), reason: "credential.expired" },
  {
    ...aws,
    words: both(
      "InvalidClientTokenId",
      "UnrecognizedClient",
      "InvalidAccessKeyId",
      "AuthFailure",
      "MissingAuthenticationToken",
    ),
    reason: "credential.rejected",
  },
  {
    ...aws,
    words: both("SignatureDoesNotMatch", "InvalidSignature", "IncompleteSignature"),
    reason: "credential.rejected",
    detail: "the secret key does not belong to the access key",
  },
  { ...aws, words: ["Blocked"], reason: "credential.rejected", detail: "the provider has blocked its account" },
  { ...aws, words: both("OptInRequired", "RegionDisabled"), reason: "credential.blocked" },
  { ...aws, words: both("UnauthorizedOperation", "ResourceNotFound"), reason: "credential.scope" },
  { ...aws, words: both("ServiceQuotaExceeded"), reason: "credential.quota" },
  {
    ...aws,
    body: (word) => ({ __type: word, message: "Too many tokens per day, please wait" }),
    words: both("Throttling", "Throttled"),
    reason: "credential.quota",
  },
  {
    ...aws,
    words: both("Throttling", "Throttled", "TooManyRequests", "RequestLimitExceeded"),
    reason: "credential.rate-limited",
  },
  {
    ...aws,
    statuses: [403],
    body: awsMessage,
    words: ["with an explicit deny in a service control policy", "the condition aws:SourceIp"],
    reason: "credential.blocked",
  },
  {
    ...aws,
    statuses: [400, 401, 403],
    body: awsMessage,
    words: ["The security token included in the request is expired"],
    reason: "credential.expired",
  },
  {
    ...aws,
    statuses: [400, 401, 403],
    body: awsMessage,
    words: [
      "Please make sure your API Key is valid.",
      "The API Key is not valid",
      "invalid API key",
      "The security token included in the request is invalid",
    ],
    reason: "credential.rejected",
  },
  {
    ...aws,
    statuses: [402, 403],
    body: awsMessage,
    words: ["INVALID_PAYMENT_INSTRUMENT", "A valid payment instrument must be provided"],
    reason: "credential.quota",
  },
  {
    ...aws,
    statuses: [400, 403, 404],
    body: awsMessage,
    words: [
      "User is not authorized to perform",
      "You don't have access to the model",
      "The model identifier is invalid",
    ],
    reason: "credential.scope",
  },
  { ...aws, statuses: [403], body: awsMessage, words: ["m"], reason: "credential.scope" },
];

const azureCode = (word: string) => ({ error: { code: word, message: "m" } });
const azureMessage = (word: string, status: number) => ({ error: { code: String(status), message: word } });
const azure = { targets: ["AZURE_API_KEY auth"], statuses: any4xx, body: azureCode } as const;
const byMessage = { ...azure, body: azureMessage } as const;
const NO_DEPLOYMENT = "the resource has no deployment of the requested name";

export const AZURE_CASES: readonly CaseGroup[] = [
  { ...azure, words: ["DeploymentNotFound"], reason: "credential.scope", detail: NO_DEPLOYMENT },
  {
    ...azure,
    words: ["AuthenticationTypeDisabled"],
    reason: "credential.rejected",
    detail: "the resource accepts no keys: its key authentication is disabled",
  },
  { ...azure, words: ["PermissionDenied"], reason: "credential.scope" },
  { ...azure, words: ["insufficient_quota", "QuotaExceeded"], reason: "credential.quota" },
  {
    ...azure,
    words: ["RateLimitReached", "rate_limit_exceeded", "too_many_requests", "TooManyRequests"],
    reason: "credential.rate-limited",
  },
  { ...byMessage, statuses: [401], words: ["It has expired"], reason: "credential.expired" },
  {
    ...byMessage,
    statuses: [401],
    words: ["Permission denied", "the principal lacks the required data action"],
    reason: "credential.scope",
  },
  {
    ...byMessage,
    statuses: [403],
    words: ["denied by the firewall", "denied by the virtual network rules", "Public access is off", "your IP address"],
    reason: "credential.blocked",
  },
  {
    ...byMessage,
    statuses: [429],
    words: ["exceeded token rate limit", "Please retry after 5 seconds", "retry after 9 milliseconds"],
    reason: "credential.rate-limited",
  },
  {
    ...byMessage,
    statuses: [403, 429],
    words: [
      "Out of call volume quota",
      "quota is exceeded",
      "quota was exceeded",
      "quota has been exceeded",
      "You exceeded your monthly quota",
    ],
    reason: "credential.quota",
  },
  {
    ...byMessage,
    statuses: [404],
    words: ["The API deployment x does not exist", "deployment x not found"],
    reason: "credential.scope",
    detail: NO_DEPLOYMENT,
  },
  {
    ...byMessage,
    statuses: [401],
    words: ["m"],
    reason: "credential.rejected",
    detail: "the resource rejects it: the key is wrong, or it belongs to a resource other than the endpoint's",
  },
  { ...byMessage, statuses: [403], words: ["m"], reason: "credential.scope" },
  {
    ...byMessage,
    statuses: [404],
    words: ["m"],
    reason: "metadata.shape",
    detail:
      "the endpoint does not know this call: it is not the base address of a resource, or it does not have this version",
  },
];

const entra = {
  targets: ["AZURE_CLIENT_SECRET auth"],
  statuses: [400, 401],
  body: (word: string) => ({ error: "invalid_client", error_codes: [Number(word)], error_description: "m" }),
} as const;

export const ENTRA_CASES: readonly CaseGroup[] = [
  { ...entra, words: ["7000222", "1000502"], reason: "credential.expired" },
  { ...entra, words: ["7000215", "700027"], reason: "credential.rejected" },
  {
    ...entra,
    words: ["700016", "90002", "900023"],
    reason: "metadata.shape",
    detail: "Entra does not know the tenant, or the tenant does not know the client",
  },
  {
    ...entra,
    words: ["53003"],
    reason: "credential.blocked",
    detail: "a policy of the organisation blocks the call, so the secret could not be checked",
    isUnsure: true,
  },
];

const googleCode = (word: string, status: number) => ({
  error: { code: status, status: "PERMISSION_DENIED", message: "m", details: [{ "@type": "ErrorInfo", reason: word }] },
});
const googleMessage = (word: string, status: number) => ({
  error: { code: status, status: "PERMISSION_DENIED", message: word },
});
const google = { targets: ["GEMINI_API_KEY auth"], statuses: any4xx, body: googleCode } as const;
const said = { ...google, body: googleMessage } as const;
const NOT_ENABLED = "the provider accepts it, but the API is not enabled for its project or not allowed for this key";

export const GOOGLE_CASES: readonly CaseGroup[] = [
  {
    ...google,
    body: (word, status) => ({ error: { code: status, message: "API key expired.", details: [{ reason: word }] } }),
    words: ["API_KEY_INVALID", "keyInvalid"],
    reason: "credential.expired",
  },
  { ...google, words: ["API_KEY_EXPIRED", "keyExpired", "ACCESS_TOKEN_EXPIRED"], reason: "credential.expired" },
  {
    ...google,
    words: ["API_KEY_INVALID", "keyInvalid", "ACCESS_TOKEN_TYPE_UNSUPPORTED"],
    reason: "credential.rejected",
  },
  {
    ...google,
    words: [
      "API_KEY_IP_ADDRESS_BLOCKED",
      "API_KEY_HTTP_REFERRER_BLOCKED",
      "API_KEY_ANDROID_APP_BLOCKED",
      "API_KEY_IOS_APP_BLOCKED",
      "IP_ADDRESS_BLOCKED",
      "REFERRER_BLOCKED",
      "VPC_SERVICE_CONTROLS",
      "ipRefererBlocked",
      "LOCATION_POLICY_VIOLATED",
      "LOCATION_TAX_POLICY_VIOLATED",
      "ORG_RESTRICTION_VIOLATION",
      "SECURITY_POLICY_VIOLATED",
      "USER_BLOCKED_BY_ADMIN",
    ],
    reason: "credential.blocked",
  },
  {
    ...google,
    words: ["BILLING_DISABLED", "RESOURCE_QUOTA_EXCEEDED", "dailyLimitExceeded", "GenerateRequestsPerDayPerProject"],
    reason: "credential.quota",
  },
  {
    ...google,
    words: [
      "RATE_LIMIT_EXCEEDED",
      "rateLimitExceeded",
      "userRateLimitExceeded",
      "GenerateRequestsPerMinute",
      "GenerateRequestsPerSecond",
    ],
    reason: "credential.rate-limited",
  },
  {
    ...google,
    words: ["SERVICE_DISABLED", "API_KEY_SERVICE_BLOCKED", "accessNotConfigured"],
    reason: "credential.scope",
    detail: NOT_ENABLED,
  },
  {
    ...google,
    words: [
      "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
      "IAM_PERMISSION_DENIED",
      "RESOURCE_USAGE_RESTRICTION_VIOLATED",
      "SERVICE_NOT_VISIBLE",
      "USER_PROJECT_DENIED",
    ],
    reason: "credential.scope",
  },
  { ...said, statuses: [400, 401, 403], words: ["API key expired. Renew it."], reason: "credential.expired" },
  { ...said, statuses: [400, 401, 403], words: ["API key not valid. Pass another."], reason: "credential.rejected" },
  { ...said, statuses: [400], words: ["User location is not supported"], reason: "credential.blocked" },
  {
    ...said,
    statuses: [429],
    words: ["quota per minute", "quota per second", "Please retry in 5.1s", "retry in 20ms"],
    reason: "credential.rate-limited",
  },
  {
    ...said,
    statuses: [403, 429],
    words: [
      "the billing account",
      "requires billing to be enabled",
      "quota for the project exceeded",
      "quota exhausted",
      "You exceeded your current quota",
    ],
    reason: "credential.quota",
  },
  {
    ...said,
    statuses: [403],
    words: ["API has not been used in project 1"],
    reason: "credential.scope",
    detail: NOT_ENABLED,
  },
  { ...said, statuses: [401], words: ["m"], reason: "credential.rejected" },
  { ...said, statuses: [403], words: ["m"], reason: "credential.scope" },
  {
    ...said,
    statuses: [404],
    words: ["m"],
    reason: "credential.scope",
    detail: "the provider does not offer the model to it, or not in this region",
  },
];

const grant = (description: string) => (word: string) => ({ error: word, error_description: description });
const exchange = { targets: ["GOOGLE_CREDENTIALS auth"], statuses: [400, 401] } as const;

export const GOOGLE_TOKEN_CASES: readonly CaseGroup[] = [
  ...["Invalid JWT: Token must be a short-lived token", "must be in a reasonable timeframe"].map(
    (description): CaseGroup => ({
      ...exchange,
      body: grant(description),
      words: ["invalid_grant"],
      reason: "credential.unreachable",
      detail: "the clock of the runner and of Google differ too much",
    }),
  ),
  {
    ...exchange,
    body: grant("It has expired"),
    words: ["invalid_grant", "invalid_token"],
    reason: "credential.expired",
  },
  {
    ...exchange,
    body: grant("m"),
    words: ["invalid_grant", "invalid_client", "invalid_token", "invalid_value", "unauthorized_client"],
    reason: "credential.rejected",
  },
  { ...exchange, body: (word) => ({ message: word }), words: ["It has expired"], reason: "credential.expired" },
  { ...exchange, statuses: [403], body: (word) => ({ message: word }), words: ["m"], reason: "credential.scope" },
];
