import type { Timings, JournalEntry } from "../core/journal-entry.ts";
import type { JournalRequest } from "../core/journal-line.ts";

/**
 * Joins a journal entry and the timings timings into a journal line. One literal with every member,
 * in output order, because spreading both parts is as slow as the serialization. `undefined` members
 * are not written.
 */
export function toJournalRequest(
  entry: JournalEntry,
  timings: Pick<JournalRequest, Timings>,
): Complete<JournalRequest> {
  return {
    kind: "request",
    seq: timings.seq,
    time: timings.time,
    durationMs: timings.durationMs,
    route: entry.route,
    method: entry.method,
    path: entry.path,
    access: entry.access,
    outcome: entry.outcome,
    class: entry.class,
    protocol: entry.protocol,
    test: entry.test,
    status: timings.status,
    streaming: entry.streaming,
    delivered: timings.delivered,
    firstByteMs: timings.firstByteMs,
    events: timings.events,
    fixture: entry.fixture,
    reply: entry.reply,
    fault: entry.fault,
    repeats: entry.repeats,
    usage: entry.usage,
    upstream: entry.upstream,
    differs: entry.differs,
    model: entry.model,
    excerpt: entry.excerpt,
    param: entry.param,
    retry: entry.retry,
    bodyBytes: entry.bodyBytes,
    redacted: entry.redacted,
    bodyDigest: entry.bodyDigest,
  };
}

/** Requires every member of `T`; optional ones may be `undefined`. */
export type Complete<T> = { [Key in keyof Required<T>]: T[Key] };
