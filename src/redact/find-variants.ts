import { VARIANT_MIN_BYTES, type Variant, type VariantKind } from "./variant.ts";
import { chooseWindows, windowHash } from "./variant-windows.ts";
import { createSpans, type GrowingSpans, type Spans } from "./spans.ts";

/** The spans of found variants, by kind. Places of one kind that overlap are one span. */
export type FoundSpans = { readonly [kind in VariantKind]?: Spans };

/** An index of variants. The cost of a search hardly depends on their number. */
export interface VariantIndex {
  readonly size: number;
  /**
   * One bit for each hash of a word in the first four offsets of a variant's window. The number of
   * bits is a power of two.
   */
  readonly bits: Uint8Array;
  /** The number of bits by which the hash of a word is shifted to select its bit. */
  readonly shift: number;
  /** The offsets in windows at which a word occurs, as a set of bits. */
  readonly words: ReadonlyMap<number, number>;
  /** Variants by the hash of their window. */
  readonly windows: ReadonlyMap<number, readonly Entry[]>;
}

/** A variant and the place of its window in it. */
interface Entry {
  readonly variant: Variant;
  readonly window: number;
}

/**
 * Bits of the index for each word: so many that few other words of a text select one that is set.
 */
const BITS_PER_WORD = 32;
/**
 * Most bits of the hash. 2^20 bits are 128 KiB, which fit in a processor's second-level cache. The
 * bits of a few secrets fit in the first-level cache.
 */
const HASH_BITS_LIMIT = 20;
/** Offsets of the words by which a window is found. */
const OFFSETS = 4;
/** Knuth's multiplier for multiplicative hashing: 2^32 divided by the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;
/**
 * Length from which the overlap of a variant with its last match is not compared again, in bytes.
 */
const LONG_VARIANT_BYTES = 256;

/**
 * Indexes each variant by a window of seven bytes, and the window by its four words of four bytes.
 * At any place of the window, exactly one of them begins at a multiple of four.
 */
export function indexVariants(variants: readonly Variant[]): VariantIndex {
  const hashBits = Math.min(
    HASH_BITS_LIMIT,
    Math.ceil(Math.log2(OFFSETS * BITS_PER_WORD * Math.max(1, variants.length))),
  );
  const bits = new Uint8Array(1 << (hashBits - 3));
  const shift = 32 - hashBits;
  const words = new Map<number, number>();
  const windows = new Map<number, Entry[]>();
  const places = chooseWindows(variants);
  for (const [index, variant] of variants.entries()) {
    const window = places[index] ?? 0;
    for (let offset = 0; offset < OFFSETS; offset++) {
      const word = wordAt(variant.bytes, window + offset);
      const hash = Math.imul(word, MULTIPLIER) >>> shift;
      bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
      words.set(word, (words.get(word) ?? 0) | (1 << offset));
    }
    const key = windowHash(variant.bytes, window);
    const known = windows.get(key);
    if (known === undefined) windows.set(key, [{ variant, window }]);
    else known.push({ variant, window });
  }
  return { size: variants.length, bits, shift, words, windows };
}

/**
 * Finds every place of every variant in the bytes, by kind. The time grows with the bytes, not with
 * the places.
 */
export function findVariants(bytes: Uint8Array, { bits, shift, words, windows }: VariantIndex): FoundSpans {
  const found: { [kind in VariantKind]?: GrowingSpans } = {};
  const isAt = createMatcher(bytes);
  const whole = bytes.length - (bytes.length % 4);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const view = new Int32Array(aligned.buffer, aligned.byteOffset, whole / 4);
  for (let index = 0; index < view.length; index++) {
    const word = view[index] as number;
    const hash = Math.imul(word, MULTIPLIER) >>> shift;
    if (((bits[hash >>> 3] as number) & (1 << (hash & 7))) === 0) continue;
    const offsets = words.get(word) ?? 0;
    // From the last offset, so that places are in ascending order.
    for (let offset = OFFSETS - 1; offset >= 0; offset--) {
      const place = index * 4 - offset;
      if ((offsets & (1 << offset)) === 0 || place < 0 || place + VARIANT_MIN_BYTES > bytes.length) continue;
      for (const entry of windows.get(windowHash(bytes, place)) ?? []) {
        const start = place - entry.window;
        if (isAt(entry, start))
          (found[entry.variant.kind] ??= createSpans()).add(start, start + entry.variant.bytes.length);
      }
    }
  }
  return found;
}

/** Whether this machine stores the lowest byte of a number first. */
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Reads four bytes in the byte order of this machine. */
function wordAt(bytes: Uint8Array, offset: number): number {
  let word = 0;
  for (let index = 0; index < 4; index++) {
    const byte = bytes[offset + index] ?? 0;
    word |= byte << (IS_LITTLE_ENDIAN ? 8 * index : 24 - 8 * index);
  }
  return word;
}

/**
 * Creates a function that returns whether a variant is at a place of the bytes. A long variant that
 * repeats itself, such as a row of zeros, is compared from the end of its last match, because the
 * overlap is known to be equal.
 */
function createMatcher(bytes: Uint8Array): (entry: Entry, start: number) => boolean {
  const last = new Map<Entry, { start: number; step: number }>();
  return (entry, start) => {
    const variant = entry.variant.bytes;
    if (start < 0 || start + variant.length > bytes.length) return false;
    if (variant.length < LONG_VARIANT_BYTES) return isEqual(bytes, variant, start, 0);
    const before = last.get(entry);
    const step = before === undefined ? 0 : start - before.start;
    const overlaps = before !== undefined && step > 0 && step < variant.length;
    const repeats = overlaps && (before.step === step || repeatsBy(variant, step));
    if (!isEqual(bytes, variant, start, repeats ? variant.length - step : 0)) return false;
    last.set(entry, { start, step: repeats ? step : 0 });
    return true;
  };
}

function repeatsBy(variant: Uint8Array, step: number): boolean {
  return Buffer.compare(variant.subarray(step), variant.subarray(0, variant.length - step)) === 0;
}

function isEqual(bytes: Uint8Array, variant: Uint8Array, start: number, from: number): boolean {
  for (let index = from; index < variant.length; index++) if (bytes[start + index] !== variant[index]) return false;
  return true;
}
