import { providerByPrefix, providerOf } from "./providers.ts";
import type { GateReason } from "./reasons.ts";

/** Shortest text that any provider calls a key, in UTF-16 units. */
export const SHORTEST_KEY = 8;

const placeholders =
  /^(?:x+|\*+|\.+|<.*>|\$\{.*\}|(?:your|my|the|insert|add|enter|put)[-_ ].*|(?:change|replace)[-_ ]?me|todo|tbd|none|null|undefined|dummy|placeholder|example|secret|token|api[-_ ]?key)$/i;

/** What is wrong with a credential's value, judged offline; `undefined` when nothing is. The detail never quotes the value. */
export function inspect(
  variable: string,
  value: string,
): { readonly reason: GateReason; readonly detail: string } | undefined {
  const bare = value.trim();
  if (bare === "") return { reason: "credential.missing", detail: "it holds only white space" };
  if (placeholders.test(bare)) return { reason: "credential.placeholder", detail: "it holds a placeholder" };
  if (bare !== value) return { reason: "credential.shape", detail: "there is white space around the value" };
  if (/^(["']).*\1$/s.test(bare)) return { reason: "credential.shape", detail: "there are quotes around the value" };
  const isDocument = /^(?:\{|-----BEGIN )/.test(bare);
  if (/[\r\n]/.test(bare) && !isDocument)
    return { reason: "credential.shape", detail: "there is a line break inside the value" };
  if (bare.length < SHORTEST_KEY)
    return { reason: "credential.shape", detail: `it is shorter than ${SHORTEST_KEY} characters` };
  return inspectProvider(variable, bare);
}

function inspectProvider(variable: string, value: string): ReturnType<typeof inspect> {
  const expected = providerOf(variable);
  if (expected === undefined) return undefined;
  const seen = providerByPrefix(value);
  if (seen !== undefined && seen.id !== expected.id)
    return { reason: "credential.wrong-provider", detail: `it holds a key of ${seen.id}, not of ${expected.id}` };
  if (expected.shape !== undefined && !expected.shape.test(value))
    return { reason: "credential.shape", detail: `it lacks the form of every ${expected.id} key` };
  return undefined;
}
