import type { Record, RecordFacts, Subject } from "../schema/record.ts";
import type { Verdict } from "../schema/verdict.ts";
import { toLabel, toToken } from "../text/to-label.ts";

/** Largest record on disk, in bytes of UTF-8. A record points to evidence, it does not hold it. */
export const RECORD_LIMIT_BYTES = 64 * 1024;

/** Folder of the job's records below the runner's temp folder; the next action, and the local runner, read it there. */
export const RECORDS_FOLDER = "testing-actions/records";

/** What the shell knows about the step whose record is built. */
export interface RecordOrigin {
  readonly kind: string;
  readonly id: string;
  readonly createdAt: Date;
  readonly subject: Subject;
}

/**
 * The record of one decision. Every name and word is brought into the form the schema demands, so that the result always follows
 * `recordSchema`. It is built rather than validated, because loading the schema would cost each step more than the rest of its work.
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
    ids: words(facts.ids),
    versions: words(facts.versions),
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

function words(map: Readonly<{ [name: string]: string }> = {}): { [name: string]: string } {
  return Object.fromEntries(Object.entries(map).map(([name, word]) => [toToken(name), toToken(word)]));
}
