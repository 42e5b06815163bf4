/** A failure that nobody expected: its type, and the frames of its stack, innermost first. Its message is left out because it may hold a secret. */
export interface UnknownFailure {
  readonly type: string;
  readonly frames: readonly string[];
}

/** What may be said of something thrown; no frames when it is no Error. */
export function unknownFailure(error: unknown): UnknownFailure {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const lines = (error.stack ?? "").split("\n");
  return { type: error.constructor.name, frames: lines.filter((line) => line.startsWith("    at ")) };
}
