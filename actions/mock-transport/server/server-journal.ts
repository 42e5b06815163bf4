import type { JournalEntry } from "../../../src/mock-transport/core/journal-entry.ts";
import type { JournalEnd } from "../../../src/mock-transport/core/journal-line.ts";
import type { ServerOptions } from "../../../src/mock-transport/core/server-options.ts";
import { toJournalRequest } from "../../../src/mock-transport/journal/to-journal-request.ts";
import type { StopAnswer } from "../../../src/mock-transport/journal/stop-answer.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { Recording } from "../../../src/mock-transport/record/recorded-exchange.ts";
import type { RequestMeta } from "../../../src/mock-transport/wire/wire.ts";
import { MALFORMED_ENTRY } from "../connection/reject-connection.ts";
import type { RequestTracker } from "../websocket/request-tracker.ts";
import { openJournal } from "./journal-file.ts";

/** Numbers the requests of one server and writes a journal line for each. */
export interface ServerJournal extends Pick<RequestTracker, "track" | "record"> {
  /** The metadata of the next request, without taking its number. */
  readonly peek: (arrivedAt: number) => RequestMeta;
  /** Numbers and records a connection that was rejected before it became a request. */
  readonly recordRejected: (status: number, arrivedAt: number) => void;
  /** When the last request was numbered, in milliseconds since the Unix epoch. */
  readonly lastRequestAt: () => number;
  /** Numbers no further request. Requests that have a number are still recorded. */
  readonly stopTracking: () => void;
  /** Writes the last lines. Returns what a reader needs to check the file. */
  readonly end: (reason: JournalEnd["reason"], recording: Recording | undefined) => StopAnswer;
}

/**
 * Opens the journal of a server and writes its first line.
 * @throws when the file exists or cannot be created
 */
export function createServerJournal(
  { instance, journalPath, fixtures }: Pick<ServerOptions, "instance" | "journalPath" | "fixtures">,
  { journalBytes }: Pick<Limits, "journalBytes">,
): ServerJournal {
  const toIso = createIsoFormatter();
  const file = openJournal(journalPath, journalBytes);
  file.add({ kind: "start", schemaVersion: 1, instance, time: toIso(Date.now()), fixtures: fixtures.length });
  let seq = 0;
  let lastRequestAt = Date.now();
  let isTracking = true;

  function createMeta(seq: number, arrivedMs: number): RequestMeta {
    return { id: `${instance}-${seq}`, seq, createdSeconds: Math.floor(arrivedMs / 1000), arrivedMs };
  }

  const record: RequestTracker["record"] = (entry: JournalEntry, completed) => {
    const { seq, status, delivered, arrivedAt, firstByteAt, events, endedAt = Date.now() } = completed;
    file.add(
      toJournalRequest(entry, {
        seq,
        status,
        delivered,
        time: toIso(arrivedAt),
        durationMs: Math.max(0, endedAt - arrivedAt),
        firstByteMs: firstByteAt === undefined ? undefined : Math.max(0, firstByteAt - arrivedAt),
        events: events === 0 ? undefined : events,
      }),
    );
  };

  return {
    track: () => {
      if (!isTracking) return undefined;
      lastRequestAt = Date.now();
      return { meta: createMeta(++seq, lastRequestAt), arrivedAt: lastRequestAt };
    },
    record,
    peek: (arrivedAt) => createMeta(seq + 1, arrivedAt),
    recordRejected: (status, arrivedAt) => {
      if (isTracking) record(MALFORMED_ENTRY, { status, seq: ++seq, arrivedAt, delivered: true });
    },
    lastRequestAt: () => lastRequestAt,
    stopTracking: () => {
      isTracking = false;
    },
    end: (reason, recording) => {
      if (recording !== undefined) file.add({ kind: "recording", ...recording, lost: [...recording.lost] });
      return file.end(reason, new Date());
    },
  };
}

/** Formats times for the journal. Requests that arrive in the same millisecond share one string. */
function createIsoFormatter(): (milliseconds: number) => string {
  let last = { milliseconds: Number.NaN, text: "" };
  return (milliseconds) => {
    if (milliseconds !== last.milliseconds) last = { milliseconds, text: new Date(milliseconds).toISOString() };
    return last.text;
  };
}
