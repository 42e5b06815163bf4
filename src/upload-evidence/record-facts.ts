import type { RecordFacts } from "../schema/record.ts";
import { findStored, type Delivery } from "./delivery.ts";
import { computeDigest } from "./documents.ts";
import type { Kept, Withheld } from "./redact-entry.ts";

/**
 * Maximum number of withheld entries in a record, which is small. The manifest or the report lists
 * all.
 */
export const OBSERVED_LIMIT = 50;

/**
 * Returns this action's part of the step's record: the uploaded artifacts, the digests of the
 * records in the evidence as parents, and the withheld entries as unknown observations.
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
