import type { Record, RecordFacts, Subject } from "../schema/record.ts";
import type { Verdict } from "../schema/verdict.ts";
import { toLabel, toToken } from "../text/to-label.ts";

/**
 * Maximum size of a record, in bytes of UTF-8. A record refers to evidence and does not contain it.
 */
export const RECORD_LIMIT_BYTES = 64 * 1024;

/**
 * Directory of the job's records below the runner's temporary directory. Later actions and the
 * local runner read it.
 */
export const RECORDS_DIRECTORY = "testing-actions/records";

/** Facts about the step whose record is built. */
export interface RecordOrigin {
  readonly kind: string;
  readonly id: string;
  readonly createdAt: Date;
  readonly subject: Subject;
}

/**
 * Builds the record of one decision. Every name and word is converted to the form that the schema
 * requires, so the result always matches `recordSchema`. It is not validated here, because loading
 * the schema would slow down every step.
 */
export function buildRecord(
  { kind, id, createdAt, subject }: RecordOrigin,
  verdict: Verdict,
  facts: RecordFacts,
): Record {
  return {
    schemaVersion: 1,
    kind,
    id: toToken(id),
    createdAt: createdAt.toISOString(),
    subject,
    ...(facts.lane ? { lane: facts.lane } : {}),
    ...(facts.scope ? { scope: facts.scope } : {}),
    ...(facts.scenario ? { scenario: toLabel(facts.scenario) } : {}),
    verdict: verdict.status,
    reason: verdict.reason,
    observations: (facts.observations ?? []).map(({ name, status, code }) => ({
      name: toLabel(name),
      status,
      ...(code ? { code } : {}),
    })),
    ids: toTokens(facts.ids),
    versions: toTokens(facts.versions),
    calls: Object.fromEntries(
      Object.entries(facts.calls ?? {}).map(([name, count]) => [toToken(name), Math.max(0, Math.trunc(count))]),
    ),
    artifacts: (facts.artifacts ?? []).map(({ name, sizeBytes, digest }) => ({
      name: toLabel(name),
      sizeBytes,
      digest,
    })),
    parents: [...(facts.parents ?? [])],
  };
}

function toTokens(map: { readonly [name: string]: string } = {}): { [name: string]: string } {
  return Object.fromEntries(Object.entries(map).map(([name, word]) => [toToken(name), toToken(word)]));
}
