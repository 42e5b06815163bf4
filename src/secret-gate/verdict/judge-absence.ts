import type { Verdict } from "../../schema/verdict.ts";
import type { GateReason } from "../reasons.ts";

/** Most variables named in one message. */
const NAMED_LIMIT = 20;

/** The inverse gate: passes when no variable of the environment holds a credential. `found` are names, never values. */
export function judgeAbsence(found: readonly string[]): Verdict<GateReason> {
  if (found.length === 0) return { status: "pass", reason: "ok", text: "This lane holds no provider credential." };
  const named = found.slice(0, NAMED_LIMIT).map((name) => `\`${name}\``);
  const more = found.length > NAMED_LIMIT ? ` and ${found.length - NAMED_LIMIT} more` : "";
  const text = `This lane must run without provider credentials, but the environment holds ${named.join(", ")}${more}. Remove it from the \`env:\` of the job or workflow.`;
  return { status: "fail", reason: "credential.unexpected", text };
}
