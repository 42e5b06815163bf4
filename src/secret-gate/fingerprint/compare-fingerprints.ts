import { tryParseJson } from "../../text/json-value.ts";
import { FINGERPRINT_PATTERN } from "./fingerprint.ts";
import { FINGERPRINT_ID_PREFIX } from "../fingerprint-key.ts";
import type { Observation } from "../observation.ts";

type Fingerprints = { readonly [variable: string]: string };

/**
 * Parses fingerprints by variable from lines `NAME=hmac-sha256:…`, the JSON of this action's
 * `fingerprints` output, or a record. Returns `undefined` when the text is none of these or lists
 * no fingerprint.
 */
export function parseFingerprints(text: string): Fingerprints | undefined {
  const pairs = /^\s*\{/.test(text) ? parseJson(text) : parseLines(text);
  const isGood = ([name, value]: readonly [string, unknown]) =>
    /^[A-Za-z_]\w*$/.test(name) && typeof value === "string" && FINGERPRINT_PATTERN.test(value);
  return pairs !== undefined && pairs.length > 0 && pairs.every(isGood)
    ? (Object.fromEntries(pairs) as Fingerprints)
    : undefined;
}

/**
 * Compares each valid credential with the listed fingerprint. A credential that differs or is not
 * listed becomes `credential.stale`.
 */
export function compareFingerprints(
  observations: readonly Observation[],
  actual: Fingerprints,
  listed: Fingerprints,
): Observation[] {
  return observations.map((observation) => {
    const { chosen, kind, status } = observation;
    if (kind !== "credential" || status !== "ok" || chosen === undefined || actual[chosen] === undefined)
      return observation;
    if (Object.hasOwn(listed, chosen) && listed[chosen] === actual[chosen]) return observation;
    const detail = Object.hasOwn(listed, chosen)
      ? "its fingerprint differs from the listed one"
      : "`compare` lists no fingerprint for it";
    return { ...observation, status: "bad", reason: "credential.stale", detail };
  });
}

function parseLines(text: string): [string, unknown][] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, Math.max(0, line.indexOf("="))), line.slice(line.indexOf("=") + 1)]);
}

function parseJson(text: string): [string, unknown][] | undefined {
  const document = tryParseJson(text);
  if (typeof document !== "object" || document === null) return undefined;
  const { kind, ids } = document as { kind?: unknown; ids?: unknown };
  if (kind === undefined) return Object.entries(document);
  if (typeof ids !== "object" || ids === null) return undefined;
  return Object.entries(ids)
    .filter(([name]) => name.startsWith(FINGERPRINT_ID_PREFIX))
    .map(([name, value]) => [name.slice(FINGERPRINT_ID_PREFIX.length), value]);
}
