/** What a reader needs to act on a failure; each part is a sentence without its final full stop. */
export interface Problem {
  readonly what: string;
  readonly why?: string;
  readonly fix: string;
}

/**
 * A failure the reader of the log can act on, printed whole as `<what>. <why>. <fix>. [code]`.
 * Everything else that is thrown counts as a bug: its message is withheld, because it may hold a value.
 * The parts must never hold a secret's value; `code` is a reason of the action's contract.
 */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly code: string;

  constructor(code: string, problem: Problem, options?: ErrorOptions) {
    super(sentences(problem), options);
    this.code = code;
  }
}

/** The problem as one line of sentences: what, why (when known), what to do. */
export function sentences({ what, why, fix }: Problem): string {
  return joinSentences([what, why ?? "", fix]);
}

/** Sentences on one line, each with a full stop, unless it ends with a question mark; empty ones are left out. */
export function joinSentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (part.endsWith("?") ? part : `${part}.`))
    .join(" ");
}
