import { ActionError } from "../../src/contract/action-error.ts";
import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { Failure } from "../../src/upload-evidence/judge.ts";
import { unknownFailure } from "../_runtime/unknown-failure.ts";

/**
 * The form of the codes that Node and the system give; nothing else that is thrown with an error is
 * shown.
 */
const SYSTEM_CODE = /^(?:E[A-Z0-9]{2,20}|ERR_[A-Z0-9_]{2,60})$/;

/**
 * What was thrown while something was done, as a failure without values. `doing` begins a sentence.
 */
export function describeFailure(error: unknown, doing: string): Failure {
  if (error instanceof ActionError) return { reason: findFailureReason(error), text: error.message };
  return { reason: "evidence.failed", text: `${doing} failed: ${describeError(error)}.` };
}

/** The kind of what was thrown, in words; the words of an `ActionError` are safe to show. */
export function describeError(error: unknown): string {
  if (error instanceof ActionError) return error.message.replace(/\.$/, "");
  const { code } = (error ?? {}) as { readonly code?: unknown };
  const answer = typeof code === "string" && SYSTEM_CODE.test(code) ? ` with the code ${code}` : "";
  return `an unexpected ${unknownFailure(error).type}${answer}, whose message is withheld because it may hold a secret`;
}

function findFailureReason({ code }: ActionError): Failure["reason"] {
  return Object.hasOwn(uploadEvidence.reasons, code) ? (code as Failure["reason"]) : "evidence.failed";
}
