import type { Measured, Note } from "../core/journal-entry.ts";
import type { JournalRequest } from "../core/journal-line.ts";

/**
 * The journal's line about a request, from its note and from what was measured of it. One literal with every member, in the order in which they are read; what is
 * `undefined` is not written. To spread both parts into an object would take as long as to write it as JSON.
 */
export function requestLine(note: Note, measured: Pick<JournalRequest, Measured>): Whole<JournalRequest> {
  return {
    kind: "request",
    seq: measured.seq,
    time: measured.time,
    durationMs: measured.durationMs,
    route: note.route,
    method: note.method,
    path: note.path,
    access: note.access,
    outcome: note.outcome,
    class: note.class,
    protocol: note.protocol,
    test: note.test,
    status: measured.status,
    streaming: note.streaming,
    delivered: measured.delivered,
    firstByteMs: measured.firstByteMs,
    events: measured.events,
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

/** All members named, so that none is forgotten; those that are optional may be `undefined`. */
export type Whole<T> = { [Key in keyof Required<T>]: T[Key] };
