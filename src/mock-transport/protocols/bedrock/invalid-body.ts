import type * as z from "zod/mini";
import { invalidBy, type Refused } from "../../core/refusal.ts";

/** Refuses a body for the first thing its schema found, and says why where the rule does. */
export function invalidBody(error: { readonly issues: readonly z.core.$ZodIssue[] }): Refused {
  const refused = invalidBy(error);
  const [issue] = error.issues;
  const why: unknown = issue?.code === "custom" ? issue.params?.["why"] : undefined;
  if (typeof why !== "string") return refused;
  return { ok: false, refusal: { ...refused.refusal, message: `${refused.refusal.message} ${why}` } };
}
