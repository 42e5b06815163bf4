import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import type { JournalEnd, JournalLine } from "../../src/mock-transport/journal-line.ts";
import type { StopAnswer } from "../../src/mock-transport/server-order.ts";

/** Room kept below the journal's limit for its last line, in bytes. */
const END_ROOM_BYTES = 512;

/** The journal while the server runs: lines go to the disk one by one, so that a killed server leaves all but the last of them. */
export interface JournalFile {
  /** Writes a line, or counts it as dropped when the journal is full or the disk refuses it. */
  readonly add: (line: JournalLine) => void;
  /** Writes the last line and closes the file; gives what a reader needs to check it. */
  readonly end: (reason: JournalEnd["reason"], time: Date) => StopAnswer;
}

/** A new journal at `path`, readable by this user only. @throws when the file exists or cannot be made */
export function openJournal(path: string, limitBytes: number): JournalFile {
  const file = openSync(path, "wx", 0o600);
  const hash = createHash("sha256");
  const size = { bytes: 0, requests: 0, dropped: 0 };
  const write = (line: JournalLine): boolean => {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    const room = line.kind === "end" ? limitBytes : limitBytes - END_ROOM_BYTES;
    if (size.bytes + bytes.length > room) return false;
    try {
      writeSync(file, bytes);
    } catch {
      // A full disk must not take the answers away from the tests; the count of dropped lines fails the post step instead.
      return false;
    }
    hash.update(bytes);
    size.bytes += bytes.length;
    return true;
  };
  return {
    add: (line) => {
      const isWritten = write(line);
      if (line.kind === "request" && isWritten) size.requests += 1;
      if (!isWritten) size.dropped += 1;
    },
    end: (reason, time) => {
      write({ kind: "end", time: time.toISOString(), reason, requests: size.requests, dropped: size.dropped });
      closeSync(file);
      return { sizeBytes: size.bytes, digest: `sha256:${hash.digest("hex")}` };
    },
  };
}
