import type { Hash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import type { JournalEnd, JournalLine } from "../../../src/mock-transport/core/journal-line.ts";
import type { StopAnswer } from "../../../src/mock-transport/journal/stop-answer.ts";

/** Bytes reserved below the journal's limit for its last line. */
const END_RESERVE_BYTES = 512;

/**
 * The journal of a running server. Lines added in one turn of the event loop are written at its
 * end, so a killed server leaves the lines of all earlier turns.
 */
export interface JournalFile {
  /** Adds a line, or counts it as dropped when the journal is full or the write fails. */
  readonly add: (line: JournalLine) => void;
  /** Writes the last line and closes the file. Returns what a reader needs to check it. */
  readonly end: (reason: JournalEnd["reason"], time: Date) => StopAnswer;
}

/**
 * Creates a journal at `path`, readable by this user only.
 * @throws when the file exists or cannot be created
 */
export function openJournal(path: string, limitBytes: number): JournalFile {
  const file = openSync(path, "wx", 0o600);
  const size = { bytes: 0, requests: 0, dropped: 0 };
  let waiting: JournalLine[] = [];
  let unhashed: Buffer[] = [];
  let hash: Hash | undefined;

  /**
   * The hash of what was written. Loads node:crypto with the first request, so that the server
   * starts faster.
   */
  function updateHash(): Hash {
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
      const limit = line.kind === "end" ? limitBytes : limitBytes - END_RESERVE_BYTES;
      if (size.bytes + bytes > limit) {
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
      // A full disk must not fail the tests' requests; the count of dropped lines fails the post
      // step instead.
      [size.bytes, size.requests] = [before, requests];
      size.dropped += texts.length;
      return;
    }
    unhashed.push(bytes);
    if (size.requests > 0) updateHash();
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
      return { sizeBytes: size.bytes, digest: `sha256:${updateHash().digest("hex")}` };
    },
  };
}
