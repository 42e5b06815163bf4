import { jsonIn } from "../../text/json-value.ts";
import { fingerprintForm } from "./fingerprint.ts";
import { FINGERPRINT_ID } from "../fingerprint-id.ts";
import type { Sighting } from "../observation.ts";

type Fingerprints = Readonly<{ [variable: string]: string }>;

/**
 * The fingerprints of a text, by variable: lines `NAME=hmac-sha256:…`, the JSON of this action's `fingerprints` output, or a record that holds them.
 * `undefined` when the text is none of these or lists none.
 */
export function parseFingerprints(text: string): Fingerprints | undefined {
  const pairs = /^\s*\{/.test(text) ? pairsOfJson(text) : pairsOfLines(text);
  const isGood = ([name, value]: readonly [string, unknown]) =>
    /^[A-Za-z_]\w*$/.test(name) && typeof value === "string" && fingerprintForm.test(value);
  return pairs !== undefined && pairs.length > 0 && pairs.every(isGood)
    ? (Object.fromEntries(pairs) as Fingerprints)
    : undefined;
}

/** The sightings, with each credential that was good and is not the listed one turned into `credential.stale`. */
export function compareFingerprints(
  sightings: readonly Sighting[],
  actual: Fingerprints,
  listed: Fingerprints,
): Sighting[] {
  return sightings.map((sighting) => {
    const { chosen, kind, status } = sighting;
    if (kind !== "credential" || status !== "ok" || chosen === undefined || actual[chosen] === undefined)
      return sighting;
    if (Object.hasOwn(listed, chosen) && listed[chosen] === actual[chosen]) return sighting;
    const detail = Object.hasOwn(listed, chosen)
      ? "its fingerprint differs from the listed one"
      : "`compare` lists no fingerprint for it";
    return { ...sighting, status: "bad", reason: "credential.stale", detail };
  });
}

function pairsOfLines(text: string): [string, unknown][] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, Math.max(0, line.indexOf("="))), line.slice(line.indexOf("=") + 1)]);
}

function pairsOfJson(text: string): [string, unknown][] | undefined {
  const document = jsonIn(text);
  if (typeof document !== "object" || document === null) return undefined;
  const { kind, ids } = document as { kind?: unknown; ids?: unknown };
  if (kind === undefined) return Object.entries(document);
  if (typeof ids !== "object" || ids === null) return undefined;
  return Object.entries(ids)
    .filter(([name]) => name.startsWith(FINGERPRINT_ID))
    .map(([name, value]) => [name.slice(FINGERPRINT_ID.length), value]);
}
