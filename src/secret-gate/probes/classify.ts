import type { AnswerRule } from "./answer-rule.ts";
import { findRule, isVague, orderRules, type Refusal } from "./find-rule.ts";
import type { Finding, Probe, ProbeAnswer, ProbeFacts } from "../profile.ts";
import { normalCode, readAnswer } from "./read-answer.ts";
import type { GateReason } from "../reasons.ts";
import { silenceText } from "./no-response.ts";

/**
 * How the answers to one call are read: codes before messages, messages before the status alone.
 * Without a rule that fits, only a 2xx whose body proves the call is good.
 */
export interface AnswerTable {
  readonly rules: readonly AnswerRule[];
  /** Whether the body of a 2xx is what only this provider sends; a finding says what else it means. */
  readonly proves: (json: unknown, facts: ProbeFacts) => boolean | Finding;
  /** Header whose value is the provider's id of the call. */
  readonly idHeader?: string;
  /**
   * Header in which the provider gives the machine code of a refusal; AWS has it in no other place
   * for some services.
   */
  readonly codeHeader?: string;
  /** The provider writes something else than JSON with its refusals; a web page is trusted from nobody. */
  readonly isPlain?: boolean;
  /** Says a short-lived token for further probes. */
  readonly grant?: (json: unknown) => string | undefined;
}

const details: Readonly<{ [reason in GateReason]?: string }> = {
  "credential.rejected": "the provider refuses it",
  "credential.expired": "the provider says that it has expired",
  "credential.scope": "the provider knows it, and does not let it make this call",
  "credential.quota": "the provider knows it, and its quota or credit is used up",
  "credential.blocked": "the provider answers nobody from this address or under this policy",
  "credential.rate-limited": "the provider asked for fewer calls",
  "credential.unreachable": "the provider did not answer as it does",
};

/** Reads answers by a table. Whatever is not clearly the provider's own answer is `unknown`, never good and never bad. */
export function classifier(table: AnswerTable): Probe["classify"] {
  const ordered = { ...table, rules: orderRules(table.rules) };
  return (answer, facts) => classify(answer, facts, ordered);
}

/** A finding with the usual words for its reason. */
export function finding(reason: GateReason, detail?: string, isUnsure = false): Finding {
  const isUnknown = isUnsure || reason === "credential.rate-limited" || reason === "credential.unreachable";
  return { status: isUnknown ? "unknown" : "bad", reason, detail: detail ?? details[reason] ?? "it cannot be used" };
}

function classify(answer: ProbeAnswer, facts: ProbeFacts, table: AnswerTable): Finding {
  if (answer.kind === "silence") return finding("credential.unreachable", silenceText(answer));
  const { status, headers, body } = answer;
  if (status >= 300 && status < 400)
    return finding("credential.unreachable", "the host answered with a redirect, which is not followed");
  const { json, isHtml, ...text } = readAnswer(body, headers["content-type"] ?? "");
  if (isHtml)
    return finding(
      "credential.unreachable",
      "a web page came instead of the provider's answer, as firewalls and proxies send it",
    );
  const refusal = { status, message: text.message, codes: [...codesIn(headers, table), ...text.codes] };
  const isSaid = json !== undefined || refusal.codes.length > 0 || refusal.message !== "";
  const rule = findRule(table.rules, refusal);
  if (rule !== undefined && (isSaid || table.isPlain === true)) return finding(rule.reason, rule.detail, rule.isUnsure);
  if (status === 429) return finding("credential.rate-limited");
  if (status === 529) return finding("credential.unreachable", "the provider says that it is overloaded");
  if (status >= 500) return finding("credential.unreachable", `the provider failed with status ${status}`);
  if (!isSaid) return finding("credential.unreachable", "the answer is cut off, or not in the provider's format");
  if (status < 200 || status >= 300)
    return finding("credential.unreachable", `status ${status} came ${meaningless(refusal)}`);
  return good(table.proves(json, facts), json, headers, table);
}

function codesIn(headers: Readonly<{ [name: string]: string }>, { codeHeader = "" }: AnswerTable): string[] {
  const code = headers[codeHeader];
  return code === undefined ? [] : [normalCode(code)];
}

function meaningless(refusal: Refusal): string {
  return isVague(refusal)
    ? "and says nothing about the credential here"
    : "with an error code that the gate does not know, so it says nothing about the credential";
}

function good(
  proof: boolean | Finding,
  json: unknown,
  headers: Readonly<{ [name: string]: string }>,
  { idHeader, grant }: AnswerTable,
): Finding {
  if (proof === false)
    return finding("credential.unreachable", "the answer is not what the provider sends to this call");
  if (proof !== true && proof.status !== "ok") return proof;
  const id = headers[idHeader ?? ""];
  const granted = grant?.(json);
  return {
    status: "ok",
    ...(idHeader !== undefined && id !== undefined ? { ids: { [idHeader]: id } } : {}),
    ...(granted === undefined ? {} : { grant: granted }),
  };
}
