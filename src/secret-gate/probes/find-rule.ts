import type { AnswerRule } from "./answer-rule.ts";
import { REVOKED_CODE_RULES, REVOKED_MESSAGE_RULES } from "./revoked-rules.ts";

/** The parts of an answer that rules match. `codes` are in lower case. */
export interface Refusal {
  readonly status: number;
  readonly codes: readonly string[];
  readonly message: string;
}

/** Codes that only repeat the status, so that the message decides. */
const VAGUE_CODES: ReadonlySet<string> = new Set([
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
 * Orders the rules of a table: by code, by message, by status alone. Adds the rules for revoked
 * credentials, which apply to every provider.
 */
export function orderRules(rules: readonly AnswerRule[]): readonly AnswerRule[] {
  const byMessage = rules.filter(({ codes, message }) => codes === undefined && message !== undefined);
  const byStatus = rules.filter(({ codes, message }) => codes === undefined && message === undefined);
  return [
    ...rules.filter(({ codes }) => codes !== undefined),
    ...REVOKED_CODE_RULES,
    ...REVOKED_MESSAGE_RULES,
    ...byMessage,
    ...byStatus,
  ];
}

/**
 * Finds the first rule that matches. A known code decides regardless of the message. An unknown
 * code makes the status inconclusive, except for 401 and 402, which HTTP defines as a rejected
 * credential and a missing payment.
 */
export function findRule(rules: readonly AnswerRule[], refusal: Refusal): AnswerRule | undefined {
  const { status, message } = refusal;
  const codes = filterStatusCodes(refusal);
  const isDecided = rules.some((rule) => hasCode(rule, codes));
  const isUnknown = !isDecided && codes.some((code) => !VAGUE_CODES.has(code));
  return rules.find((rule) => {
    if (!(rule.statuses?.includes(status) ?? (status >= 400 && status < 500))) return false;
    const matchesMessage = rule.message?.test(message) ?? true;
    if (rule.codes !== undefined) return hasCode(rule, codes) && matchesMessage;
    if (isDecided) return false;
    return rule.message === undefined ? !isUnknown || status === 401 || status === 402 : matchesMessage;
  });
}

/** Whether the codes of the answer only repeat its status, so that the message decides. */
export function isVague(refusal: Refusal): boolean {
  return filterStatusCodes(refusal).every((code) => VAGUE_CODES.has(code));
}

/** Removes codes that repeat the status, as many providers send them. */
function filterStatusCodes({ codes, status }: Refusal): readonly string[] {
  return codes.filter((code) => code !== String(status));
}

function hasCode({ codes = [] }: AnswerRule, actual: readonly string[]): boolean {
  return codes.some((known) => actual.some((code) => (typeof known === "string" ? known === code : known.test(code))));
}
