import type { EvidenceReason } from "./reasons.ts";

/**
 * What a withheld entry means for the step and for the rest of the evidence. `policy`: the rest is
 * uploaded, and `on-withheld` decides whether the step fails. `incomplete`: the rest is uploaded,
 * and the step fails. `unsafe`: the step fails, and only the redaction report is uploaded.
 */
export type Consequence = "policy" | "incomplete" | "unsafe";

/** The reasons for which one entry is withheld. */
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
 * The consequence for an entry. Records and the evidence of the suite's other actions are never
 * left out by policy: no pattern asked for them, so no reader would miss them.
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
