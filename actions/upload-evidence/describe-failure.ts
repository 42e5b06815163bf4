import { ActionError } from "../../src/contract/action-error.ts";
import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { Failure } from "../../src/upload-evidence/judge.ts";
import { unknownFailure } from "../_runtime/unknown-failure.ts";

/** Format of the error codes of Node and the system. No other property of an error is shown. */
const SYSTEM_CODE = /^(?:E[A-Z0-9]{2,20}|ERR_[A-Z0-9_]{2,60})$/;

/** Describes an error as a failure without values. `doing` is the subject of the sentence. */
export function describeFailure(error: unknown, doing: string): Failure {
  if (error instanceof ActionError) return { reason: findFailureReason(error), text: error.message };
  return { reason: "evidence.failed", text: `${doing} failed: ${describeError(error)}.` };
}

/** Describes an error by its type and code. The message of an `ActionError` is safe to show. */
export function describeError(error: unknown): string {
  if (error instanceof ActionError) return error.message.replace(/\.$/, "");
  const { code } = (error ?? {}) as { readonly code?: unknown };
  const answer = typeof code === "string" && SYSTEM_CODE.test(code) ? ` (code ${code})` : "";
  return `unexpected ${unknownFailure(error).type}${answer}; its message is withheld because it may contain a secret`;
}

function findFailureReason({ code }: ActionError): Failure["reason"] {
  return Object.hasOwn(uploadEvidence.reasons, code) ? (code as Failure["reason"]) : "evidence.failed";
}
