import { ActionError } from "../../src/contract/action-error.ts";
import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import type { Failure } from "../../src/upload-evidence/judge.ts";
import { unknownFailure } from "../_runtime/unknown-failure.ts";

/** Describes an error as a failure without values. `doing` is the subject of the sentence. */
export function describeFailure(error: unknown, doing: string): Failure {
  if (error instanceof ActionError) return { reason: findFailureReason(error), text: error.message };
  return { reason: "evidence.failed", text: `${doing} failed: ${describeError(error)}.` };
}

/** Describes an error by its type and code. The message of an `ActionError` is safe to show. */
export function describeError(error: unknown): string {
  if (error instanceof ActionError) return error.message.replace(/\.$/, "");
  const { type, code } = unknownFailure(error);
  const suffix = code === undefined ? "" : ` (code ${code})`;
  return `unexpected ${type}${suffix}; its message is withheld because it may contain a secret`;
}

function findFailureReason({ code }: ActionError): Failure["reason"] {
  return Object.hasOwn(uploadEvidence.reasons, code) ? (code as Failure["reason"]) : "evidence.failed";
}
