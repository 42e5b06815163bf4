import type { Verdict } from "../../schema/verdict.ts";
import type { JournalCheck } from "./check-journal.ts";
import type { Tally } from "./tally.ts";

/** Renders `summary.json`: the verdict, the counts, and the journal's digest. */
export function summarize(
  verdict: Verdict,
  tally: Tally,
  { sizeBytes, digest }: JournalCheck,
  endedBy: string,
): string {
  const summary = {
    schemaVersion: 1,
    verdict: verdict.status,
    reason: verdict.reason,
    endedBy,
    counts: collectCounts(tally),
    uses: tally.uses,
    unused: tally.unused,
    unmatched: tally.unmatched.map(({ seq, fixture, differs }) => ({ seq, nearest: fixture, differs })),
    rejected: tally.rejected.map(({ seq, repeats }) => ({ seq, repeats })),
    unsupported: tally.unsupported.map(({ seq, route, param }) => ({ seq, route, param })),
    journal: { sizeBytes, digest },
  };
  return `${JSON.stringify(summary, undefined, 2)}\n`;
}

/** The counts for the record and the summary. */
export function collectCounts({
  requests,
  calls,
  streams,
  retries,
  undelivered,
  unauthorized,
  sideCalls,
  improvised,
  forwarded,
  upstreamFailures,
  unmatched,
  unsupported,
  rejected,
}: Tally) {
  return {
    requests,
    calls,
    streams,
    retries,
    undelivered,
    unauthorized,
    sideCalls,
    improvised,
    forwarded: forwarded.length,
    upstreamFailures,
    unmatched: unmatched.length,
    unsupported: unsupported.length,
    rejected: rejected.length,
  };
}
