import type { Measured, Note } from "./exchange.ts";
import type { JournalRequest } from "./journal-line.ts";

/**
 * The journal's line about a request, from its note and from what was measured of it. One literal with every member, in the order in which they are read; what is
 * `undefined` is not written. To spread both parts into an object would take as long as to write it as JSON.
 */
export function requestLine(
  note: Note,
  when: When,
  seen: Omit<Pick<JournalRequest, Measured>, keyof When>,
): Whole<JournalRequest> {
  return {
    kind: "request",
    seq: seen.seq,
    time: when.time,
    durationMs: when.durationMs,
    route: note.route,
    method: note.method,
    path: note.path,
    access: note.access,
    outcome: note.outcome,
    class: note.class,
    protocol: note.protocol,
    test: note.test,
    status: seen.status,
    streaming: note.streaming,
    delivered: seen.delivered,
    firstByteMs: seen.firstByteMs,
    events: seen.events,
    fixture: note.fixture,
    reply: note.reply,
    fault: note.fault,
    repeats: note.repeats,
    usage: note.usage,
    upstream: note.upstream,
    differs: note.differs,
    model: note.model,
    excerpt: note.excerpt,
    param: note.param,
    retry: note.retry,
    bodyBytes: note.bodyBytes,
    redacted: note.redacted,
    bodyDigest: note.bodyDigest,
  };
}

/** When a request arrived, and how long it took. */
type When = Pick<JournalRequest, "time" | "durationMs">;

/** All members named, so that none is forgotten; those that are optional may be `undefined`. */
export type Whole<T> = { [Key in keyof Required<T>]: T[Key] };
