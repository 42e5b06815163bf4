import { NEEDLE_MIN_BYTES, type Needle, type NeedleKind } from "./needle.ts";
import { chooseWindows, windowHash } from "./needle-windows.ts";
import { createSpans, type GrowingSpans, type Spans } from "./spans.ts";

/** Where needles are, by their form. Places of one form that overlap are one span. */
export type FoundSpans = { readonly [kind in NeedleKind]?: Spans };

/** Needles made ready for searching; the cost of a search hardly depends on how many there are. */
export interface NeedleIndex {
  readonly size: number;
  /** One bit for each hash of a word that the window of some needle holds in its first four offsets; a power of two of them. */
  readonly bits: Uint8Array;
  /** How far the hash of a word is shifted to give its bit. */
  readonly shift: number;
  /** The offsets in windows at which a word is, as a set of bits. */
  readonly words: ReadonlyMap<number, number>;
  /** Needles by the hash of their window. */
  readonly windows: ReadonlyMap<number, readonly Entry[]>;
}

/** A needle and the place of its window in it. */
interface Entry {
  readonly needle: Needle;
  readonly window: number;
}

/** Bits of the index for each word: so many that hardly any other word of a text meets one that is set. */
const BITS_PER_WORD = 32;
/** Bits of the hash at most; 2^20 bits are 128 KiB, which stay in a processor's second-level cache, and those of a few secrets in its first. */
const HASH_BITS_LIMIT = 20;
/** Offsets of the words by which a window is found. */
const OFFSETS = 4;
/** Knuth's multiplier for hashing by multiplication: 2^32 divided by the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;
/** Length from which needles that overlap themselves are compared only where they are new, in bytes. */
const LONG_NEEDLE_BYTES = 256;

/**
 * Indexes each needle by a window of seven bytes, and the window by its four words of four bytes: wherever
 * the window is, exactly one of them begins at a multiple of four.
 */
export function indexNeedles(needles: readonly Needle[]): NeedleIndex {
  const hashBits = Math.min(
    HASH_BITS_LIMIT,
    Math.ceil(Math.log2(OFFSETS * BITS_PER_WORD * Math.max(1, needles.length))),
  );
  const bits = new Uint8Array(1 << (hashBits - 3));
  const shift = 32 - hashBits;
  const words = new Map<number, number>();
  const windows = new Map<number, Entry[]>();
  const places = chooseWindows(needles);
  for (const [index, needle] of needles.entries()) {
    const window = places[index] ?? 0;
    for (let offset = 0; offset < OFFSETS; offset++) {
      const word = wordAt(needle.bytes, window + offset);
      const hash = Math.imul(word, MULTIPLIER) >>> shift;
      bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
      words.set(word, (words.get(word) ?? 0) | (1 << offset));
    }
    const key = windowHash(needle.bytes, window);
    const known = windows.get(key);
    if (known === undefined) windows.set(key, [{ needle, window }]);
    else known.push({ needle, window });
  }
  return { size: needles.length, bits, shift, words, windows };
}

/** Every place of every needle in the bytes, by form. The time grows with the bytes, not with the places. */
export function findNeedles(bytes: Uint8Array, { bits, shift, words, windows }: NeedleIndex): FoundSpans {
  const found: { [kind in NeedleKind]?: GrowingSpans } = {};
  const isAt = createMatcher(bytes);
  const whole = bytes.length - (bytes.length % 4);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const view = new Int32Array(aligned.buffer, aligned.byteOffset, whole / 4);
  for (let index = 0; index < view.length; index++) {
    const word = view[index] as number;
    const hash = Math.imul(word, MULTIPLIER) >>> shift;
    if (((bits[hash >>> 3] as number) & (1 << (hash & 7))) === 0) continue;
    const offsets = words.get(word) ?? 0;
    // From the last offset on, so that places come in ascending order.
    for (let offset = OFFSETS - 1; offset >= 0; offset--) {
      const place = index * 4 - offset;
      if ((offsets & (1 << offset)) === 0 || place < 0 || place + NEEDLE_MIN_BYTES > bytes.length) continue;
      for (const entry of windows.get(windowHash(bytes, place)) ?? []) {
        const start = place - entry.window;
        if (isAt(entry, start))
          (found[entry.needle.kind] ??= createSpans()).add(start, start + entry.needle.bytes.length);
      }
    }
  }
  return found;
}

/** Whether this machine keeps the lowest byte of a number first. */
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Four bytes as this machine reads them. */
function wordAt(bytes: Uint8Array, offset: number): number {
  let word = 0;
  for (let index = 0; index < 4; index++) {
    const byte = bytes[offset + index] ?? 0;
    word |= byte << (IS_LITTLE_ENDIAN ? 8 * index : 24 - 8 * index);
  }
  return word;
}

/**
 * Says whether a needle is at a place of the bytes. A long needle that repeats itself, such as a row of zeros, is compared from the end of its last
 * place on: what overlaps is known to be equal.
 */
function createMatcher(bytes: Uint8Array): (entry: Entry, start: number) => boolean {
  const last = new Map<Entry, { start: number; step: number }>();
  return (entry, start) => {
    const needle = entry.needle.bytes;
    if (start < 0 || start + needle.length > bytes.length) return false;
    if (needle.length < LONG_NEEDLE_BYTES) return isEqual(bytes, needle, start, 0);
    const before = last.get(entry);
    const step = before === undefined ? 0 : start - before.start;
    const overlaps = before !== undefined && step > 0 && step < needle.length;
    const repeats = overlaps && (before.step === step || repeatsBy(needle, step));
    if (!isEqual(bytes, needle, start, repeats ? needle.length - step : 0)) return false;
    last.set(entry, { start, step: repeats ? step : 0 });
    return true;
  };
}

function repeatsBy(needle: Uint8Array, step: number): boolean {
  return Buffer.compare(needle.subarray(step), needle.subarray(0, needle.length - step)) === 0;
}

function isEqual(bytes: Uint8Array, needle: Uint8Array, start: number, from: number): boolean {
  for (let index = from; index < needle.length; index++) if (bytes[start + index] !== needle[index]) return false;
  return true;
}
