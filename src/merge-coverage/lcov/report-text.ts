/**
 * Longest line that is decoded, in bytes. Records are far shorter, and a file with one long line is
 * not a report.
 */
export const LINE_LIMIT_BYTES = 1024 * 1024;

const LF = 10;
const CR = 13;

/** An invalid line: the offset of its first byte, and a clause that follows "line N". */
export class UnreadableLine extends Error {
  readonly offset: number;
  readonly what: string;

  constructor(offset: number, what: string) {
    super(what);
    this.offset = offset;
    this.what = what;
  }
}

/**
 * Gives access to the lines of a report by the offsets of their first bytes. Decodes only requested
 * lines.
 */
export class ReportText {
  /** Offset of the first line, after a byte order mark if there is one. */
  readonly start: number;
  private readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  }

  /**
   * Returns the line without its terminator, `\n` or `\r\n`.
   * @throws UnreadableLine when it is longer than `LINE_LIMIT_BYTES`
   */
  lineAt(offset: number): string {
    const next = this.nextLine(offset);
    let end = this.bytes[next - 1] === LF ? next - 1 : next;
    if (end > offset && this.bytes[end - 1] === CR) end--;
    if (end - offset > LINE_LIMIT_BYTES) throw new UnreadableLine(offset, `has more than ${LINE_LIMIT_BYTES} bytes`);
    return this.bytes.toString("utf8", offset, end);
  }

  /** Returns the offset of the next line, or of the end of the report. */
  nextLine(offset: number): number {
    const end = this.bytes.indexOf(LF, offset);
    return end < 0 ? this.bytes.length : end + 1;
  }

  /** Returns the 1-based number of the line at the offset. */
  numberAt(offset: number): number {
    let number = 1;
    for (let at = this.nextLine(0); at <= offset && at < this.bytes.length; at = this.nextLine(at)) number++;
    return number;
  }
}
