import type { GateReason } from "../reasons.ts";

/** What an answer with one of these statuses, codes or messages means. */
export interface AnswerRule {
  /** Every refusal (4xx) when it is left out. */
  readonly statuses?: readonly number[];
  /** Machine codes in lower case, of which the answer has one. */
  readonly codes?: readonly (string | RegExp)[];
  /**
   * What the message says. Next to `codes` it narrows them; alone it counts only where no code of
   * the answer decides.
   */
  readonly message?: RegExp;
  readonly reason: GateReason;
  readonly detail?: string;
  /** The provider cannot tell: the credential may be right. */
  readonly isUnsure?: boolean;
}
