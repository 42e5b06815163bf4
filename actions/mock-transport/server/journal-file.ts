import type { Hash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import type { JournalEnd, JournalLine } from "../../../src/mock-transport/core/journal-line.ts";
import type { StopAnswer } from "../../../src/mock-transport/journal/stop-answer.ts";

/** Room kept below the journal's limit for its last line, in bytes. */
const END_ROOM_BYTES = 512;

/** The journal while the server runs. What is added in one turn of the event loop goes to the disk at its end, so that a killed server leaves all that it answered before. */
export interface JournalFile {
  /** Adds a line, or counts it as dropped when the journal is full or the disk refuses it. */
  readonly add: (line: JournalLine) => void;
  /** Writes the last line and closes the file; gives what a reader needs to check it. */
  readonly end: (reason: JournalEnd["reason"], time: Date) => StopAnswer;
}

/** A new journal at `path`, readable by this user only. @throws when the file exists or cannot be made */
export function openJournal(path: string, limitBytes: number): JournalFile {
  const file = openSync(path, "wx", 0o600);
  const size = { bytes: 0, requests: 0, dropped: 0 };
  let waiting: JournalLine[] = [];
  let unhashed: Buffer[] = [];
  let hash: Hash | undefined;

  /** Loads node:crypto with the first request: it costs as much as the rest of the server's start. */
  function hashed(): Hash {
    hash ??= process.getBuiltinModule("node:crypto").createHash("sha256");
    for (const bytes of unhashed) hash.update(bytes);
    unhashed = [];
    return hash;
  }

  function write(lines: readonly JournalLine[]): void {
    const texts: string[] = [];
    const [before, requests] = [size.bytes, size.requests];
    for (const line of lines) {
      const text = `${JSON.stringify(line)}\n`;
      const bytes = Buffer.byteLength(text);
      const room = line.kind === "end" ? limitBytes : limitBytes - END_ROOM_BYTES;
      if (size.bytes + bytes > room) {
        size.dropped += 1;
        continue;
      }
      size.bytes += bytes;
      if (line.kind === "request") size.requests += 1;
      texts.push(text);
    }
    if (texts.length === 0) return;
    const bytes = Buffer.from(texts.join(""));
    try {
      writeSync(file, bytes);
    } catch {
      // A full disk must not take the answers away from the tests; the count of dropped lines fails the post step instead.
      [size.bytes, size.requests] = [before, requests];
      size.dropped += texts.length;
      return;
    }
    unhashed.push(bytes);
    if (size.requests > 0) hashed();
  }

  function flush(): void {
    const lines = waiting;
    waiting = [];
    write(lines);
  }

  return {
    add: (line) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push(line);
    },
    end: (reason, time) => {
      flush();
      write([{ kind: "end", time: time.toISOString(), reason, requests: size.requests, dropped: size.dropped }]);
      closeSync(file);
      return { sizeBytes: size.bytes, digest: `sha256:${hashed().digest("hex")}` };
    },
  };
}
