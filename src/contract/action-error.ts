/** What a reader needs to act on a failure. Each part is a sentence without its final full stop. */
export interface Problem {
  readonly what: string;
  readonly why?: string;
  readonly fix: string;
}

/**
 * A failure that the reader of the log can act on. It is printed whole as `<what>. <why>. <fix>.
 * [code]`. Any other thrown value counts as a bug, and its message is withheld because it may
 * contain a secret. The parts must never contain a secret. `code` is a reason of the action's
 * contract.
 */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly code: string;

  constructor(code: string, problem: Problem, options?: ErrorOptions) {
    super(sentences(problem), options);
    this.code = code;
  }
}

/** Renders the problem as sentences on one line: what, why (when known), what to do. */
export function sentences({ what, why, fix }: Problem): string {
  return joinSentences([what, why ?? "", fix]);
}

/**
 * Joins sentences on one line. Each gets a full stop unless it ends with a question mark. Empty
 * ones are dropped.
 */
export function joinSentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (part.endsWith("?") ? part : `${part}.`))
    .join(" ");
}
