import type { GateReason } from "../reasons.ts";

/** The meaning of answers with one of these statuses, codes or messages. */
export interface AnswerRule {
  /** Every 4xx status when omitted. */
  readonly statuses?: readonly number[];
  /** Machine codes in lower case; the answer contains one of them. */
  readonly codes?: readonly (string | RegExp)[];
  /**
   * Pattern of the message. With `codes` it narrows them. Alone it only applies when no code of the
   * answer decides.
   */
  readonly message?: RegExp;
  readonly reason: GateReason;
  readonly detail?: string;
  /** The provider's answer is not conclusive: the credential may be valid. */
  readonly isUnsure?: boolean;
}
