import type { Verdict } from "../../schema/verdict.ts";
import type { GateReason } from "../reasons.ts";

/** Maximum number of variables named in the message. */
const MAX_NAMED_VARIABLES = 20;

/**
 * Judges an environment that must hold no credential. `found` are the names of variables that hold
 * one, never values.
 */
export function judgeAbsence(found: readonly string[]): Verdict<GateReason> {
  if (found.length === 0) return { status: "pass", reason: "ok", text: "This lane holds no provider credential." };
  const named = found.slice(0, MAX_NAMED_VARIABLES).map((name) => `\`${name}\``);
  const more = found.length > MAX_NAMED_VARIABLES ? ` and ${found.length - MAX_NAMED_VARIABLES} more` : "";
  const text = `This lane must run without provider credentials, but the environment holds ${named.join(", ")}${more}. Remove it from the \`env:\` of the job or workflow.`;
  return { status: "fail", reason: "credential.unexpected", text };
}
