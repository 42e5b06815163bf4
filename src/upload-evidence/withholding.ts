import type { EvidenceReason } from "./reasons.ts";

/**
 * Effect of a withheld entry on the step and on the rest of the evidence. `policy`: the rest is
 * uploaded, and `on-withheld` decides whether the step fails. `incomplete`: the rest is uploaded,
 * and the step fails. `unsafe`: the step fails, and only the redaction report is uploaded.
 */
export type Consequence = "policy" | "incomplete" | "unsafe";

/** The consequence of each reason for withholding an entry. */
export const consequences = {
  "evidence.undecodable": "policy",
  "evidence.too-large": "policy",
  "evidence.too-many": "policy",
  "evidence.not-a-file": "policy",
  "evidence.unsafe-name": "policy",
  "evidence.colliding-name": "policy",
  "evidence.secret-in-name": "policy",
  "evidence.changed": "policy",
  "evidence.unreadable": "incomplete",
  "evidence.credential-file": "unsafe",
  "evidence.unredacted": "unsafe",
} as const satisfies { readonly [reason in EvidenceReason]?: Consequence };

export type WithheldReason = keyof typeof consequences;

/**
 * Returns the consequence of a withheld entry. Records and evidence of the suite's other actions
 * are never omitted by policy: no pattern selects them, so readers would not notice their absence.
 */
export function findConsequence({
  reason,
  isAutomatic,
}: {
  readonly reason: WithheldReason;
  readonly isAutomatic: boolean;
}): Consequence {
  const consequence = consequences[reason];
  return isAutomatic && consequence === "policy" ? "incomplete" : consequence;
}
