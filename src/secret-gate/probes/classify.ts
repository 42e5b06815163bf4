import type { AnswerRule } from "./answer-rule.ts";
import { findRule, isVague, orderRules, type Refusal } from "./find-rule.ts";
import type { Probe, ProbeAnswer, ProbeFacts, ProbeResult } from "../profile.ts";
import { normalizeCode, readAnswer } from "./read-answer.ts";
import type { GateReason } from "../reasons.ts";
import { describeNoResponse } from "./no-response.ts";

/**
 * How the answers to a call are classified: by code, then by message, then by status alone. When no
 * rule matches, only a 2xx with a body that proves the call is a success.
 */
export interface AnswerTable {
  readonly rules: readonly AnswerRule[];
  /** Whether the body of a 2xx is what only this provider sends. A result overrides the success. */
  readonly proves: (json: unknown, facts: ProbeFacts) => boolean | ProbeResult;
  /** Header with the provider's id of the call. */
  readonly idHeader?: string;
  /** Header with the machine code of an error. Some AWS services provide it nowhere else. */
  readonly codeHeader?: string;
  /** The provider's errors may not be JSON. A web page is never accepted. */
  readonly isPlain?: boolean;
  /** Reads a short-lived token for further probes. */
  readonly readGrant?: (json: unknown) => string | undefined;
}

const DEFAULT_DETAILS: { readonly [reason in GateReason]?: string } = {
  "credential.rejected": "the provider rejects it",
  "credential.expired": "the provider reports that it has expired",
  "credential.scope": "the provider accepts it but does not allow this call",
  "credential.quota": "the provider accepts it, but its quota or credit is used up",
  "credential.blocked": "the provider blocks calls from this address or under this policy",
  "credential.rate-limited": "the provider limited the rate of calls",
  "credential.unreachable": "the provider did not answer in its format",
};

/**
 * Creates a classifier from a table. An answer that is not clearly the provider's own is `unknown`,
 * neither a success nor a rejection.
 */
export function createClassifier(table: AnswerTable): Probe["classify"] {
  const ordered = { ...table, rules: orderRules(table.rules) };
  return (answer, facts) => classify(answer, facts, ordered);
}

/** Creates a result with the default detail of its reason. */
export function createResult(reason: GateReason, detail?: string, isUnsure = false): ProbeResult {
  const isUnknown = isUnsure || reason === "credential.rate-limited" || reason === "credential.unreachable";
  return {
    status: isUnknown ? "unknown" : "bad",
    reason,
    detail: detail ?? DEFAULT_DETAILS[reason] ?? "it cannot be used",
  };
}

function classify(answer: ProbeAnswer, facts: ProbeFacts, table: AnswerTable): ProbeResult {
  if (answer.kind === "no-response") return createResult("credential.unreachable", describeNoResponse(answer));
  const { status, headers, body } = answer;
  if (status >= 300 && status < 400)
    return createResult("credential.unreachable", "the host answered with a redirect, which is not followed");
  const { json, isHtml, ...text } = readAnswer(body, headers["content-type"] ?? "");
  if (isHtml)
    return createResult(
      "credential.unreachable",
      "the answer is a web page, as firewalls and proxies send it, instead of the provider's answer",
    );
  const refusal = { status, message: text.message, codes: [...readHeaderCodes(headers, table), ...text.codes] };
  const hasContent = json !== undefined || refusal.codes.length > 0 || refusal.message !== "";
  const rule = findRule(table.rules, refusal);
  if (rule !== undefined && (hasContent || table.isPlain === true))
    return createResult(rule.reason, rule.detail, rule.isUnsure);
  if (status === 429) return createResult("credential.rate-limited");
  if (status === 529) return createResult("credential.unreachable", "the provider reports that it is overloaded");
  if (status >= 500) return createResult("credential.unreachable", `the provider failed with status ${status}`);
  if (!hasContent)
    return createResult("credential.unreachable", "the answer is incomplete or not in the provider's format");
  if (status < 200 || status >= 300)
    return createResult(
      "credential.unreachable",
      `the provider answered with status ${status}${describeUnknownRefusal(refusal)}`,
    );
  return resolveProof(table.proves(json, facts), json, headers, table);
}

function readHeaderCodes(headers: { readonly [name: string]: string }, { codeHeader = "" }: AnswerTable): string[] {
  const code = headers[codeHeader];
  return code === undefined ? [] : [normalizeCode(code)];
}

function describeUnknownRefusal(refusal: Refusal): string {
  return isVague(refusal)
    ? ", which does not show whether the credential is valid"
    : " and an unknown error code, so the credential could not be checked";
}

function resolveProof(
  proof: boolean | ProbeResult,
  json: unknown,
  headers: { readonly [name: string]: string },
  { idHeader, readGrant }: AnswerTable,
): ProbeResult {
  if (proof === false)
    return createResult("credential.unreachable", "the answer is not the provider's answer to this call");
  if (proof !== true && proof.status !== "ok") return proof;
  const id = headers[idHeader ?? ""];
  const granted = readGrant?.(json);
  return {
    status: "ok",
    ...(idHeader !== undefined && id !== undefined ? { ids: { [idHeader]: id } } : {}),
    ...(granted === undefined ? {} : { grant: granted }),
  };
}
