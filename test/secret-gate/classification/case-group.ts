import type { GateReason } from "../../../src/secret-gate/reasons.ts";

/** Answers that mean the same: every status with every word, for every target. */
export interface CaseGroup {
  /** A variable and a level: `OPENAI_API_KEY auth`. */
  readonly targets: readonly string[];
  readonly statuses: readonly number[];
  /** Writes a code or message as the provider does. A text is sent as it is. */
  readonly body: (word: string, status: number) => unknown;
  readonly words: readonly string[];
  readonly reason: GateReason;
  /** The text that the reason has by default when omitted. */
  readonly detail?: string;
  /** The answer leaves open whether the credential is valid. */
  readonly isUnsure?: boolean;
}

/** The default texts, as a reader of the summary sees them. */
export const DEFAULT_DETAILS: { readonly [reason in GateReason]?: string } = {
  "credential.rejected": "the provider rejects it",
  "credential.expired": "the provider reports that it has expired",
  "credential.scope": "the provider accepts it but does not allow this call",
  "credential.quota": "the provider accepts it, but its quota or credit is used up",
  "credential.blocked": "the provider blocks calls from this address or under this policy",
  "credential.rate-limited": "the provider limited the rate of calls",
  "credential.unreachable": "the provider did not answer in its format",
};
