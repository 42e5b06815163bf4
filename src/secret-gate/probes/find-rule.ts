import type { AnswerRule } from "./answer-rule.ts";
import { deadByCode, deadByMessage } from "./dead-credential.ts";

/** What rules look at. `codes` are in lower case. */
export interface Refusal {
  readonly status: number;
  readonly codes: readonly string[];
  readonly message: string;
}

/** Codes that say no more than the status; the message may say what they mean. */
const vagueCodes: ReadonlySet<string> = new Set([
  "error",
  "errors",
  "none",
  "invalid",
  "failed",
  "requests",
  "tokens",
  "accessdenied",
  "accessdeniedexception",
  "access_denied",
  "api_error",
  "auth_error",
  "authentication_error",
  "bad_request",
  "badrequest",
  "denied",
  "failed_precondition",
  "forbidden",
  "invalid_argument",
  "invalid_client",
  "invalid_grant",
  "invalid_request",
  "invalid_request_error",
  "not_found",
  "not_found_error",
  "notfound",
  "permission_denied",
  "permission_error",
  "permissiondenied",
  "resource_exhausted",
  "unauthenticated",
  "unauthorized",
  "unauthorized_client",
  "unknown_error",
  "unauthorizedexception",
  "validationexception",
]);

/**
 * The rules of a table in the order in which they count: by code, by message, by status alone;
 * ended credentials are known to all.
 */
export function orderRules(rules: readonly AnswerRule[]): readonly AnswerRule[] {
  const byMessage = rules.filter(({ codes, message }) => codes === undefined && message !== undefined);
  const byStatus = rules.filter(({ codes, message }) => codes === undefined && message === undefined);
  return [
    ...rules.filter(({ codes }) => codes !== undefined),
    ...deadByCode,
    ...deadByMessage,
    ...byMessage,
    ...byStatus,
  ];
}

/**
 * The first rule that fits; none for an answer that says nothing known. A code that a rule knows
 * decides, whatever the message says. A code
 * that no rule knows leaves the status without meaning, except for 401 and 402, which are HTTP's
 * own words for a refused credential and a missing payment.
 */
export function findRule(rules: readonly AnswerRule[], refusal: Refusal): AnswerRule | undefined {
  const { status, message } = refusal;
  const codes = tellingCodes(refusal);
  const isDecided = rules.some((rule) => hasCode(rule, codes));
  const isUnknown = !isDecided && codes.some((code) => !vagueCodes.has(code));
  return rules.find((rule) => {
    if (!(rule.statuses?.includes(status) ?? (status >= 400 && status < 500))) return false;
    const isSaid = rule.message?.test(message) ?? true;
    if (rule.codes !== undefined) return hasCode(rule, codes) && isSaid;
    if (isDecided) return false;
    return rule.message === undefined ? !isUnknown || status === 401 || status === 402 : isSaid;
  });
}

/** Whether no code of the answer says more than its status, so that the message may be read. */
export function isVague(refusal: Refusal): boolean {
  return tellingCodes(refusal).every((code) => vagueCodes.has(code));
}

/** Many providers repeat the status as a code. */
function tellingCodes({ codes, status }: Refusal): readonly string[] {
  return codes.filter((code) => code !== String(status));
}

function hasCode({ codes = [] }: AnswerRule, given: readonly string[]): boolean {
  return codes.some((known) => given.some((code) => (typeof known === "string" ? known === code : known.test(code))));
}
