import type { RecordFacts } from "../schema/record.ts";
import { findStored, type Delivery } from "./delivery.ts";
import { computeDigest } from "./documents.ts";
import type { Kept, Withheld } from "./redact-entry.ts";

/** Most withheld entries in a record, which is small; the manifest or the report lists all. */
export const OBSERVED_LIMIT = 50;

/**
 * What the step's record adds: the artifacts that left, as its parents the records that are in the
 * evidence, and what was withheld as observations of which nothing is known.
 */
export function collectRecordFacts(
  evidence: Delivery | undefined,
  report: Delivery | undefined,
  kept: readonly Kept[],
  withheld: readonly Withheld[],
): RecordFacts {
  const observations = withheld
    .slice(0, OBSERVED_LIMIT)
    .map(({ path, reason }) => ({ name: path, status: "unknown" as const, code: reason }));
  const calls = { kept: kept.length, withheld: withheld.length };
  const stored = findStored(evidence) ?? findStored(report);
  if (stored === undefined) return { observations, calls };
  const artifacts = [{ name: stored.artifact, sizeBytes: stored.sizeBytes, digest: stored.digest }];
  const records = kept.filter(({ path }) => /^records\/[^/]+\.json$/.test(path));
  const parents = findStored(evidence) === undefined ? [] : records.map(({ bytes }) => computeDigest(bytes));
  return { observations, calls, artifacts, parents, ids: { artifact: String(stored.id) } };
}
