import { createSpans, type Spans } from "./spans.ts";

/**
 * A view of a text without the formatting that tools put between the parts of one value, and the
 * way back to the original places.
 */
export interface StrippedText {
  readonly bytes: Uint8Array;
  /**
   * Returns the original places of spans of the view, including what was dropped inside them. A
   * span that contains a mark-up tag becomes one span on each side of the tag, so that the tag is
   * kept.
   */
  readonly toOriginal: (spans: Spans) => Spans;
}

const [TAB, LF, CR, ESC, SPACE, QUOTE, EQUALS, OPEN, BACKSLASH, LESS] = [9, 10, 13, 27, 32, 34, 61, 91, 92, 60];
/** Longest mark-up tag or terminal sequence that is dropped, in bytes. Anything longer is text. */
const SEQUENCE_LIMIT = 256;

/**
 * Returns a view without white space, terminal sequences, mark-up tags, soft line breaks of
 * quoted-printable, and the JSON escapes of line breaks, tabs and terminal sequences. A value that
 * is wrapped at some column, coloured in the middle or cut by tags is whole in the view.
 */
export function stripFormatting(bytes: Uint8Array): StrippedText {
  const view = Buffer.allocUnsafe(bytes.length);
  const length = keep(bytes, view);
  return { bytes: view.subarray(0, length), toOriginal: (spans) => findOriginals(bytes, spans) };
}

/**
 * Receives a run of kept bytes: its place in the view, its length, its original place, and whether
 * a tag was dropped before it.
 */
type OnRun = (from: number, length: number, origin: number, isAfterTag: boolean) => void;

/** Copies the bytes that are not dropped to the view. Returns the length of the view. */
function keep(bytes: Uint8Array, view: Uint8Array, onRun?: OnRun): number {
  let length = 0;
  let at = 0;
  let isAfterTag = false;
  while (at < bytes.length) {
    const [origin, from] = [at, length];
    let byte = 0;
    for (; at < bytes.length && droppable[(byte = bytes[at] as number)] === 0; at++) view[length++] = byte;
    const skipped = at === bytes.length ? 0 : countDropped(bytes, at, byte);
    // A run of backslashes is examined once, at its start. Examining it at each of its bytes would
    // take quadratic time.
    if (skipped === 0 && at < bytes.length) {
      do view[length++] = bytes[at++] as number;
      while (byte === BACKSLASH && bytes[at] === BACKSLASH);
    }
    if (onRun !== undefined && length > from) onRun(from, length - from, origin, isAfterTag);
    isAfterTag = skipped > 0 && (byte === LESS || (isAfterTag && length === from));
    at += skipped;
  }
  return length;
}

/**
 * Finds the original places in a second walk over the bytes. Few texts contain a secret, and only
 * those need it.
 */
function findOriginals(bytes: Uint8Array, spans: Spans): Spans {
  const found = createSpans();
  let index = 0;
  let [start, end] = [-1, -1];
  const close = () => {
    if (start >= 0) found.add(start, end);
    start = -1;
  };
  keep(bytes, new Uint8Array(bytes.length), (from, length, origin, isAfterTag) => {
    const to = from + length;
    for (; index < spans.count() && spans.start(index) < to; index++) {
      const [first, last] = [Math.max(from, spans.start(index)), Math.min(to, spans.end(index))];
      if (first > spans.start(index) && !isAfterTag) end = origin + last - from;
      else {
        close();
        [start, end] = [origin + first - from, origin + last - from];
      }
      if (spans.end(index) > to) return;
    }
  });
  close();
  return found;
}

const droppable = new Uint8Array(256);
for (const byte of [TAB, LF, CR, ESC, SPACE, EQUALS, BACKSLASH, LESS]) droppable[byte] = 1;

/** Counts the bytes to drop from here. Returns 0 when the byte belongs to the text. */
function countDropped(bytes: Uint8Array, at: number, byte: number): number {
  switch (byte) {
    case ESC:
      return measureTerminalSequence(bytes, at, 1);
    case EQUALS:
      if (bytes[at + 1] === LF) return 2;
      return bytes[at + 1] === CR && bytes[at + 2] === LF ? 3 : 0;
    case LESS:
      return measureTag(bytes, at);
    case BACKSLASH:
      return measureSpelledEscape(bytes, at);
    default:
      return 1;
  }
}

/**
 * Measures `ESC [ parameters letter`, given the length of the escape character's own spelling.
 * @see ECMA-48, 5.4
 */
function measureTerminalSequence(bytes: Uint8Array, at: number, escapeLength: number): number {
  if (bytes[at + escapeLength] !== OPEN) return 0;
  for (let end = at + escapeLength + 1; end < Math.min(bytes.length, at + SEQUENCE_LIMIT); end++) {
    const byte = bytes[end] as number;
    if (byte >= 0x40 && byte <= 0x7e) return end + 1 - at;
    if (byte < 0x20 || byte > 0x3f) return 0;
  }
  return 0;
}

/**
 * Measures a tag on one line. A tag in which something could cut a value is not dropped, because
 * the value would be dropped with it.
 */
function measureTag(bytes: Uint8Array, at: number): number {
  const next = bytes[at + 1] ?? 0;
  const opensTag = next === 0x2f || (next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a);
  if (!opensTag) return 0;
  for (let end = at + 2; end < Math.min(bytes.length, at + SEQUENCE_LIMIT); end++) {
    const byte = bytes[end];
    if (byte === 0x3e) return end + 1 - at;
    if (byte === LESS || byte === LF || byte === CR || byte === ESC) return 0;
    if (byte === BACKSLASH && bytes[end + 1] !== QUOTE && bytes[end + 1] !== BACKSLASH) return 0;
  }
  return 0;
}

/**
 * Measures `\n`, `\r`, `\t`, a backslash at the end of a line, or the escape character as JSON and
 * shells write it, with any number of backslashes.
 */
function measureSpelledEscape(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end] === BACKSLASH && end - at < SEQUENCE_LIMIT) end++;
  const next = bytes[end];
  if (next === 0x6e || next === 0x72 || next === 0x74 || next === LF) return end + 1 - at;
  // Most backslashes are before a quote. Only these letters begin a spelling of the escape
  // character.
  if (next !== 0x75 && next !== 0x78 && next !== 0x30 && next !== 0x65 && next !== 0x45) return 0;
  const spelling = escapeSpellings.find((word) => isWordAt(bytes, end, word));
  return spelling === undefined ? 0 : measureTerminalSequence(bytes, at, end - at + spelling.length);
}

/** Spellings of the escape character after a backslash. */
const escapeSpellings = ["u001b", "u001B", "x1b", "x1B", "033", "e", "E"];

function isWordAt(bytes: Uint8Array, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) if (bytes[start + index] !== word.charCodeAt(index)) return false;
  return true;
}
