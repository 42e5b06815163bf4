/** A view of a text without what tools put between the parts of one value, and the way back to the original places. */
export interface Squeezed {
  readonly bytes: Uint8Array;
  /** The original place of the byte at `index` of the view. */
  readonly origin: (index: number) => number;
}

const [TAB, LF, CR, ESC, SPACE, QUOTE, EQUALS, OPEN, BACKSLASH, LESS] = [9, 10, 13, 27, 32, 34, 61, 91, 92, 60];
/** Longest mark-up tag or terminal sequence that is dropped, in bytes; anything longer is text. */
const SEQUENCE_LIMIT = 256;

/**
 * The bytes without white space, terminal sequences, mark-up tags, soft line breaks of quoted-printable, and the JSON escapes of line breaks,
 * tabs and terminal sequences: a value that is wrapped at some column, coloured in the middle or cut by tags stands whole in the view.
 */
export function squeeze(bytes: Uint8Array): Squeezed {
  const view = Buffer.allocUnsafe(bytes.length);
  const length = keep(bytes, view);
  let stretches: Stretches | undefined;
  return {
    bytes: view.subarray(0, length),
    // Few texts hold a secret, and only those are asked where it stood.
    origin: (index) => originOf((stretches ??= stretchesOf(bytes)), index),
  };
}

/** Kept stretches: the place in the view where each starts, and its place in the original. */
interface Stretches {
  readonly starts: number[];
  readonly origins: number[];
}

function stretchesOf(bytes: Uint8Array): Stretches {
  const stretches: Stretches = { starts: [], origins: [] };
  keep(bytes, new Uint8Array(bytes.length), stretches);
  return stretches;
}

/** Copies to the view what is not dropped and says in which stretches it stood; gives the length of the view. */
function keep(bytes: Uint8Array, view: Uint8Array, stretches?: Stretches): number {
  let length = 0;
  let at = 0;
  let byte = 0;
  for (;;) {
    if (stretches !== undefined) startStretch(stretches, length, at);
    for (; at < bytes.length && droppable[(byte = bytes[at] as number)] === 0; at++) view[length++] = byte;
    if (at === bytes.length) return length;
    const skipped = droppedAt(bytes, at, byte);
    at += skipped;
    if (skipped > 0) continue;
    // A run of backslashes is judged once, at its start; judging it at each of its bytes would take the square of its length.
    do view[length++] = bytes[at++] as number;
    while (byte === BACKSLASH && bytes[at] === BACKSLASH);
  }
}

function startStretch({ starts, origins }: Stretches, start: number, origin: number): void {
  const last = starts.length - 1;
  if (starts[last] === start) origins[last] = origin;
  else {
    starts.push(start);
    origins.push(origin);
  }
}

const droppable = new Uint8Array(256);
for (const byte of [TAB, LF, CR, ESC, SPACE, EQUALS, BACKSLASH, LESS]) droppable[byte] = 1;

/** How many bytes are dropped from here on; 0 when the byte belongs to the text. */
function droppedAt(bytes: Uint8Array, at: number, byte: number): number {
  switch (byte) {
    case ESC:
      return terminalSequence(bytes, at, 1);
    case EQUALS:
      if (bytes[at + 1] === LF) return 2;
      return bytes[at + 1] === CR && bytes[at + 2] === LF ? 3 : 0;
    case LESS:
      return tag(bytes, at);
    case BACKSLASH:
      return spelledEscape(bytes, at);
    default:
      return 1;
  }
}

/** `ESC [ parameters letter`, given the length of the escape character's own spelling. @see ECMA-48, 5.4 */
function terminalSequence(bytes: Uint8Array, at: number, escapeLength: number): number {
  if (bytes[at + escapeLength] !== OPEN) return 0;
  for (let end = at + escapeLength + 1; end < Math.min(bytes.length, at + SEQUENCE_LIMIT); end++) {
    const byte = bytes[end] as number;
    if (byte >= 0x40 && byte <= 0x7e) return end + 1 - at;
    if (byte < 0x20 || byte > 0x3f) return 0;
  }
  return 0;
}

/** A tag on one line; whatever cuts a value inside a tag keeps the tag from being dropped, or the value would go with it. */
function tag(bytes: Uint8Array, at: number): number {
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

/** `\n`, `\r`, `\t`, a backslash at the end of a line, or the escape character as JSON and shells spell it; with any number of backslashes. */
function spelledEscape(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end] === BACKSLASH && end - at < SEQUENCE_LIMIT) end++;
  const next = bytes[end];
  if (next === 0x6e || next === 0x72 || next === 0x74 || next === LF) return end + 1 - at;
  // Most backslashes stand before a quote; only these four begin a spelling of the escape character.
  if (next !== 0x75 && next !== 0x78 && next !== 0x30 && next !== 0x65) return 0;
  const spelling = escapeSpellings.find((word) => standsAt(bytes, end, word));
  return spelling === undefined ? 0 : terminalSequence(bytes, at, end - at + spelling.length);
}

/** How the escape character is spelled after a backslash, in lower case. */
const escapeSpellings = ["u001b", "x1b", "033", "e"];

/** Whether the word stands there, in either case. */
function standsAt(bytes: Uint8Array, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++)
    if (lowerCase(bytes[start + index] ?? 0) !== word.charCodeAt(index)) return false;
  return true;
}

function lowerCase(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

function originOf({ starts, origins }: Stretches, index: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return (origins[low] ?? 0) + index - (starts[low] ?? 0);
}
