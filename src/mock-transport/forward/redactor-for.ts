import { type Redactor, redactorOf } from "../../redact/redactor.ts";
import type { Memory } from "../core/server-state.ts";

/** Most callers whose redactors are kept. */
const CALLER_LIMIT = 100;

/** What finds the values in texts. Making one costs ten milliseconds, so it is made once for each set of values. */
export function redactorFor(secrets: readonly string[], { redactors }: Pick<Memory, "redactors">): Redactor {
  const key = secrets.join("\n");
  const known = redactors.get(key);
  if (known !== undefined) return known;
  if (redactors.size >= CALLER_LIMIT) redactors.clear();
  const made = redactorOf(secrets);
  redactors.set(key, made);
  return made;
}
