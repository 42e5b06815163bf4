/** The longest line that is passed on, in bytes without its line end. */
export const MAX_LINE_BYTES = 1_048_576;

const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = "\uFEFF";

/** Turns the chunks of one stream into lines. */
export interface LineSplitter {
  write(chunk: Uint8Array): void;
  /** Passes on a last line that has no line end. */
  end(): void;
}

/**
 * Calls `onLine` for each line as soon as its end is seen. CR, LF and CRLF all end a line, as for the runner, so a progress bar
 * drawn with CR becomes lines. Lines are decoded as UTF-8; bytes that are none become U+FFFD. A byte order mark at the start of the
 * stream is dropped.
 *
 * A line above the limit is replaced by a note that says so. It is not cut: a cut could leave the first half of a secret readable,
 * because no mask matches half a value.
 */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let isFirst = true;
  let isAfterCr = false;

  const keep = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    pendingBytes += bytes.length;
    // A copy, because the caller may reuse the chunk's memory; nothing is kept of a line that is already too long.
    if (pendingBytes <= MAX_LINE_BYTES) pending.push(Uint8Array.from(bytes));
    else pending = [];
  };
  const takeLine = (): string => {
    const line = pendingBytes > MAX_LINE_BYTES ? leftOut(pendingBytes) : Buffer.concat(pending).toString("utf8");
    pending = [];
    pendingBytes = 0;
    const start = isFirst && line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    isFirst = false;
    return line.slice(start);
  };

  return {
    write(chunk) {
      let start = 0;
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at];
        if (byte === LF && isAfterCr) start = at + 1;
        else if (byte === LF || byte === CR) {
          keep(chunk.subarray(start, at));
          onLine(takeLine());
          start = at + 1;
        }
        isAfterCr = byte === CR;
      }
      keep(chunk.subarray(start));
    },
    end() {
      const line = takeLine();
      if (line !== "") onLine(line);
    },
  };
}

function leftOut(sizeBytes: number): string {
  return `[a line of ${sizeBytes} bytes is left out, the limit is ${MAX_LINE_BYTES} bytes]`;
}
