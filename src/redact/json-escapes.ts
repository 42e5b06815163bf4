const [BACKSLASH, LOWER_U, OPEN_OBJECT, OPEN_LIST] = [0x5c, 0x75, 0x7b, 0x5b];

/** The content of a JSON string in UTF-8, and the original place of each byte. */
export interface DecodedString {
  readonly bytes: Uint8Array;
  /** Returns the original place of a byte. For an escape it is the escape's start. */
  readonly origin: (index: number) => number;
  /** Returns the index of the first byte from the original place or a later one. */
  readonly indexOf: (origin: number) => number;
}

/** Calls `onEscape` for each escape between the quotes of a JSON string. */
export function forEachEscape(
  bytes: Uint8Array,
  start: number,
  end: number,
  onEscape: (from: number, to: number) => void,
): void {
  for (let at = bytes.indexOf(BACKSLASH, start); at >= 0 && at < end;) {
    const next = at + (bytes[at + 1] === LOWER_U ? 6 : 2);
    onEscape(at, next);
    at = bytes.indexOf(BACKSLASH, next);
  }
}

/**
 * Decodes the text between the quotes of a JSON string. Returns `undefined` unless it begins like a
 * JSON object or list.
 */
export function decodeJsonString(bytes: Uint8Array, start: number, end: number): DecodedString | undefined {
  if (!beginsLikeJson(bytes, start, end)) return undefined;
  const text = Buffer.allocUnsafe(end - start);
  const origins = new Uint32Array(end - start + 1);
  let length = 0;
  const copy = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      origins[length] = at;
      text[length++] = bytes[at] as number;
    }
  };
  let kept = start;
  forEachEscape(bytes, start, end, (from, to) => {
    copy(kept, from);
    const decoded = decodeEscape(Buffer.from(bytes.subarray(from, to)).toString("latin1"));
    for (const byte of decoded) {
      origins[length] = from;
      text[length++] = byte;
    }
    kept = to;
  });
  copy(kept, end);
  origins[length] = end;
  return {
    bytes: text.subarray(0, length),
    origin: (index) => origins[index] as number,
    indexOf: (origin) => firstAtLeast(origins, length, origin),
  };
}

function beginsLikeJson(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) return true;
    const isBreak = byte === BACKSLASH && /[nrt]/.test(String.fromCharCode(bytes[at + 1] ?? 0));
    if (byte !== 32 && !isBreak) return false;
    at += isBreak ? 2 : 1;
  }
  return false;
}

const named: Readonly<{ [letter: string]: string }> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/**
 * Decodes an escape. Half a surrogate pair becomes a replacement character, because only the places
 * matter.
 */
function decodeEscape(escape: string): Uint8Array {
  const letter = escape.charAt(1);
  if (letter === "u") return Buffer.from(String.fromCharCode(Number.parseInt(escape.slice(2), 16)));
  return Buffer.from(named[letter] ?? letter, "latin1");
}

function firstAtLeast(origins: Uint32Array, length: number, origin: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((origins[middle] as number) < origin) low = middle + 1;
    else high = middle;
  }
  return low;
}
