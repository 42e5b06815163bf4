/**
 * The form of error codes of the system and of Node. A code of another form may come from elsewhere
 * and contain a value.
 */
const SYSTEM_CODE = /^(?:E[A-Z0-9]{2,20}|ERR_[A-Z0-9_]{2,60})$/;

/**
 * An unexpected failure: its type, the system's code if it has one, and the frames of its stack,
 * innermost first. Its message is omitted because it may contain a secret.
 */
export interface UnknownFailure {
  readonly type: string;
  readonly code?: string;
  readonly frames: readonly string[];
}

/**
 * Returns the parts of a thrown value that are safe to print. A value that is not an Error has no
 * frames.
 */
export function unknownFailure(error: unknown): UnknownFailure {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  const known = typeof code === "string" && SYSTEM_CODE.test(code) ? { code } : {};
  if (!(error instanceof Error)) return { type: typeof error, ...known, frames: [] };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { type: error.constructor.name, ...known, frames };
}

/** Describes an unexpected failure in one sentence for the log. */
export function describeUnknownFailure({ type, code }: UnknownFailure): string {
  const suffix = code === undefined ? "" : ` (code ${code})`;
  return `Unexpected ${type}${suffix}; message withheld because it may contain a secret.`;
}
