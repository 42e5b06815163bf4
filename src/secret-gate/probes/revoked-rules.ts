import type { AnswerRule } from "./answer-rule.ts";

/**
 * Subjects whose revocation makes the credential invalid. A billing account is excluded: without it
 * the account only cannot pay.
 */
const SUBJECT_PATTERN =
  "(?:api[ _-]?key|key|access token|token|credentials?|user(?: id)?|account|organi[sz]ation|org|workspace|team|project|consumer|subscription|tenant|application|installation|service account)";

/** States that do not end on their own. */
const STATE_PATTERN =
  "(?:revoked|invalidated|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|blocked|leaked|compromised|reported as leaked|no longer (?:active|valid))";

/**
 * An optional name between the subject and its verb: in quotes or parentheses, or with a digit or
 * sign that English words do not have.
 */
const NAME_PATTERN =
  "(?: (?:you (?:provided|used)|'[^']{1,120}'(?:\\([^)]{1,80}\\))?|\"[^\"]{1,120}\"|\\([^)]{1,80}\\)|[\\w:@./-]{0,120}[\\d:@/_][\\w:@./-]{0,120}))?";

const VERB_PATTERN = "(?:has been|have been|was|were|is|are|got)";

const ADVERB_PATTERN = "(?: (?:currently|temporarily|permanently|now|already))?";

/**
 * Machine codes of revoked credentials, for every provider: a subject and its state in either order
 * and any spelling, such as `account_deactivated`, `deactivated_workspace`, `CONSUMER_SUSPENDED`,
 * `InactiveAccessKeyId`. A billing account is excluded.
 */
const REVOKED_CODE =
  /^(?!.*billing).*(?:(?:key|token|credentials?|user|account|org(?:ani[sz]ation)?|workspace|team|project|consumer|subscription|tenant|application|installation)[_-]?(?:is[_-])?(?:revoked|invalidated|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|blocked|leaked|compromised)$|^(?:read[_-]?only[_-]?)?(?:revoked|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|leaked)[_-]?(?:api[_-]?key|access[_-]?key(?:[_-]?id)?|key|token|user|account|org(?:ani[sz]ation)?|workspace|team|project|consumer|subscription|tenant|client)$)/;

/**
 * Codes of revoked credentials without such a pair of words, with their documentation or an
 * example.
 */
const NAMED_CODES: readonly { readonly code: string; readonly source: string }[] = [
  { code: "access_terminated", source: "OpenAI: ayaka14732/ChatGPTAPIFree#42" },
  { code: "organization_restricted", source: "Groq: crewAIInc/crewAI#783, songquanpeng/one-api#1764" },
  { code: "consumer_invalid", source: "https://cloud.google.com/dotnet/docs/reference/Google.Api.CommonProtos" },
  { code: "account_state_invalid", source: "https://cloud.google.com/dotnet/docs/reference/Google.Api.CommonProtos" },
  { code: "gcp_suspended", source: "https://cloud.google.com/dotnet/docs/reference/Google.Api.CommonProtos" },
  { code: "temporarily_suspended", source: "AWS: aws/aws-toolkit-vscode#8673" },
  { code: "accountproblem", source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html" },
  { code: "allaccessdisabled", source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html" },
  { code: "notsignedup", source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html" },
  { code: "7000112", source: "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes" },
  { code: "5000224", source: "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes" },
  { code: "5000225", source: "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes" },
];

/** Messages of revoked credentials without a code, each with an example. */
const REVOKED_MESSAGES: readonly { readonly message: RegExp; readonly source: string }[] = [
  {
    // A name that follows the subject of another clause does not count: "in project 1 before or it
    // is disabled" describes an API.
    message: new RegExp(
      `(?<!billing )\\b${SUBJECT_PATTERN}${NAME_PATTERN}(?: temporarily)? ${VERB_PATTERN}${ADVERB_PATTERN} ${STATE_PATTERN}\\b(?! (?:to|by default)\\b)`,
      "i",
    ),
    source:
      "Gemini: continuedev/continue#11541; Claude: anthropics/claude-code#5210, #19028; GitHub: sourcegraph#16638",
  },
  {
    message: new RegExp(
      `(?<!billing )\\b${SUBJECT_PATTERN} (?:revoked|suspended|deactivated|terminated|banned)\\s*(?=[.!;:]|$)`,
      "i",
    ),
    source: "The same without a verb, as gateways shorten it",
  },
  {
    message:
      /\b(?:deactivated|suspended|disabled|closed|banned|terminated|deleted) (?:account|organi[sz]ation|workspace|project)\b/i,
    source: "OpenAI: Zero6992/chatGPT-discord-bot#442",
  },
  {
    message: /\byour (?:access|account) (?:was|has been|is) (?:terminated|revoked|suspended)\b/i,
    source: "OpenAI: openai-php/client#57",
  },
  {
    message: /\b(?:disabled|suspended|terminated|banned) in this account for violation\b/i,
    source: "Google: anomalyco/opencode#11239",
  },
];

const REVOKED_DETAIL = "the provider has revoked, suspended or disabled it or its account";

/**
 * Rules for credentials that their provider has revoked, by machine code. They apply to every
 * profile.
 */
export const REVOKED_CODE_RULES: readonly AnswerRule[] = [
  {
    codes: [REVOKED_CODE, ...NAMED_CODES.map(({ code }) => code)],
    reason: "credential.rejected",
    detail: REVOKED_DETAIL,
  },
];

/** The same rules by message, for answers whose codes are inconclusive. */
export const REVOKED_MESSAGE_RULES: readonly AnswerRule[] = REVOKED_MESSAGES.map(({ message }) => ({
  statuses: [400, 401, 402, 403, 404, 410, 423],
  message,
  reason: "credential.rejected",
  detail: REVOKED_DETAIL,
}));
