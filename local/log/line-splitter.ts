/** Maximum length of a line, in bytes without its line ending. */
export const MAX_LINE_BYTES = 1_048_576;

const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = "\uFEFF";

/** Turns the chunks of one stream into lines. */
export interface LineSplitter {
  readonly write: (chunk: Uint8Array) => void;
  /** Emits a last line that has no line ending. */
  readonly end: () => void;
}

/**
 * Creates a splitter that calls `onLine` for each complete line. CR, LF and CRLF end a line, as in
 * the runner, so each update of a progress bar is a line. Lines are decoded as UTF-8; invalid bytes
 * become U+FFFD. A byte order mark at the start of the stream is dropped.
 *
 * A line above the limit is replaced by a notice. It is not cut, because no mask matches the first
 * half of a secret.
 */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let isFirst = true;
  let isAfterCr = false;

  const keep = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    pendingBytes += bytes.length;
    // Copied, because the caller may reuse the chunk's memory. Lines above the limit are not kept.
    if (pendingBytes <= MAX_LINE_BYTES) pending.push(Uint8Array.from(bytes));
    else pending = [];
  };
  const takeLine = (): string => {
    const line =
      pendingBytes > MAX_LINE_BYTES ? describeOmittedLine(pendingBytes) : Buffer.concat(pending).toString("utf8");
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

function describeOmittedLine(sizeBytes: number): string {
  return `[a line of ${sizeBytes} bytes is omitted, the limit is ${MAX_LINE_BYTES} bytes]`;
}
