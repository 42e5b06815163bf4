import type { AnswerRule } from "./answer-rule.ts";

/** Whose end ends the credential. A billing account is none of them: it only cannot pay. */
const SUBJECT =
  "(?:api[ _-]?key|key|access token|token|credentials?|user(?: id)?|account|organi[sz]ation|org|workspace|team|project|consumer|subscription|tenant|application|installation|service account)";

/** States from which a credential does not come back by waiting. */
const STATE =
  "(?:revoked|invalidated|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|blocked|leaked|compromised|reported as leaked|no longer (?:active|valid))";

/**
 * A name of the subject between it and its verb: in quotes or parentheses, or with a digit or a
 * sign that no word of English has.
 */
const NAME =
  "(?: (?:you (?:provided|used)|'[^']{1,120}'(?:\\([^)]{1,80}\\))?|\"[^\"]{1,120}\"|\\([^)]{1,80}\\)|[\\w:@./-]{0,120}[\\d:@/_][\\w:@./-]{0,120}))?";

const VERB = "(?:has been|have been|was|were|is|are|got)";

const HOW = "(?: (?:currently|temporarily|permanently|now|already))?";

/**
 * Machine codes of the kind, of every provider: a subject and its state, in either order and any
 * spelling, as `account_deactivated`, `deactivated_workspace`,
 * `CONSUMER_SUSPENDED`, `InactiveAccessKeyId`. A billing account is left out.
 */
const deadCode =
  /^(?!.*billing).*(?:(?:key|token|credentials?|user|account|org(?:ani[sz]ation)?|workspace|team|project|consumer|subscription|tenant|application|installation)[_-]?(?:is[_-])?(?:revoked|invalidated|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|blocked|leaked|compromised)$|^(?:read[_-]?only[_-]?)?(?:revoked|suspended|disabled|deactivated|deleted|terminated|banned|archived|closed|inactive|leaked)[_-]?(?:api[_-]?key|access[_-]?key(?:[_-]?id)?|key|token|user|account|org(?:ani[sz]ation)?|workspace|team|project|consumer|subscription|tenant|client)$)/;

/**
 * Codes of the kind that do not say it by the two words, with where they are documented or were
 * seen.
 */
const namedCodes: readonly { readonly code: string; readonly source: string }[] = [
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

/** What providers write without a code, each with an answer that says it. */
const deadMessages: readonly { readonly message: RegExp; readonly source: string }[] = [
  {
    // A name that follows the subject of another clause is no subject: "in project 1 before or it
    // is disabled" is an API's state.
    message: new RegExp(
      `(?<!billing )\\b${SUBJECT}${NAME}(?: temporarily)? ${VERB}${HOW} ${STATE}\\b(?! (?:to|by default)\\b)`,
      "i",
    ),
    source:
      "Gemini: continuedev/continue#11541; Claude: anthropics/claude-code#5210, #19028; GitHub: sourcegraph#16638",
  },
  {
    message: new RegExp(
      `(?<!billing )\\b${SUBJECT} (?:revoked|suspended|deactivated|terminated|banned)\\s*(?=[.!;:]|$)`,
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

const detail = "the provider knows it, and has it or its account revoked, suspended or disabled";

/**
 * A credential that its provider has ended, by machine code; it holds for the answers of every
 * profile.
 */
export const deadByCode: readonly AnswerRule[] = [
  { codes: [deadCode, ...namedCodes.map(({ code }) => code)], reason: "credential.rejected", detail },
];

/** The same by message, for answers whose codes decide nothing. */
export const deadByMessage: readonly AnswerRule[] = deadMessages.map(({ message }) => ({
  statuses: [400, 401, 402, 403, 404, 410, 423],
  message,
  reason: "credential.rejected",
  detail,
}));
