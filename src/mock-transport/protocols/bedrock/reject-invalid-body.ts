import type * as z from "zod/mini";
import { refuseIssues, type Refused } from "../../core/refusal.ts";

/** Rejects a body for the first issue of its schema, with the rule's reason if it has one. */
export function rejectInvalidBody(error: { readonly issues: readonly z.core.$ZodIssue[] }): Refused {
  const rejected = refuseIssues(error);
  const [issue] = error.issues;
  const why: unknown = issue?.code === "custom" ? issue.params?.["why"] : undefined;
  if (typeof why !== "string") return rejected;
  return { ok: false, refusal: { ...rejected.refusal, message: `${rejected.refusal.message} ${why}` } };
}
