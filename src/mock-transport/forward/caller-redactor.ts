import { type Redactor, createRedactor } from "../../redact/redactor.ts";
import type { ServerState } from "../core/server-state.ts";

/** Most callers whose redactors are cached. */
const CACHED_CALLERS = 100;

/**
 * The redactor for a caller's values. Cached for each set of values, because creating one is slow.
 */
export function getCallerRedactor(secrets: readonly string[], { redactors }: Pick<ServerState, "redactors">): Redactor {
  const key = secrets.join("\n");
  const cached = redactors.get(key);
  if (cached !== undefined) return cached;
  if (redactors.size >= CACHED_CALLERS) redactors.clear();
  const redactor = createRedactor(secrets);
  redactors.set(key, redactor);
  return redactor;
}
