/** The result of work that may throw anything. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/**
 * Runs the work and catches what it throws. For effects whose failure must not keep the other
 * files, or the report, from being uploaded; a failure must end in the verdict.
 */
export async function attempt<T>(work: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}
