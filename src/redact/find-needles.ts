import type { Needle } from "./needle.ts";

/** One place where a needle stands: from `start` up to, not including, `end`, in bytes. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly needle: Needle;
}

/** Needles made ready for searching; the cost of a search hardly depends on how many there are. */
export interface NeedleIndex {
  readonly size: number;
  /** One bit for each hash of a word that some needle holds in its first four offsets; a power of two of them. */
  readonly bits: Uint8Array;
  /** How far the hash of a word is shifted to give its bit. */
  readonly shift: number;
  readonly words: ReadonlyMap<number, readonly { readonly needle: Needle; readonly offset: number }[]>;
}

/** Bits of the index for each word: so many that hardly any other word of a text meets one that is set. */
const BITS_PER_WORD = 32;
/** Bits of the hash at most; 2^20 bits are 128 KiB, which stay in a processor's second-level cache, and those of a few secrets in its first. */
const HASH_BITS_LIMIT = 20;
/** Offsets of the words by which a needle is found. */
const OFFSETS = 4;
/** Knuth's multiplier for hashing by multiplication: 2^32 divided by the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;

/**
 * Indexes needles by the four words of four bytes at their offsets 0 to 3: wherever a needle of at least seven bytes stands, exactly one of
 * them lies at a multiple of four.
 */
export function indexNeedles(needles: readonly Needle[]): NeedleIndex {
  const hashBits = Math.min(
    HASH_BITS_LIMIT,
    Math.ceil(Math.log2(OFFSETS * BITS_PER_WORD * Math.max(1, needles.length))),
  );
  const bits = new Uint8Array(1 << (hashBits - 3));
  const shift = 32 - hashBits;
  const words = new Map<number, { needle: Needle; offset: number }[]>();
  for (const needle of needles) {
    for (let offset = 0; offset < OFFSETS; offset++) {
      const word = wordAt(needle.bytes, offset);
      const hash = Math.imul(word, MULTIPLIER) >>> shift;
      bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
      const known = words.get(word);
      if (known === undefined) words.set(word, [{ needle, offset }]);
      else known.push({ needle, offset });
    }
  }
  return { size: needles.length, bits, shift, words };
}

/** Every place of every needle in the bytes, overlapping ones too, in no particular order. */
export function findNeedles(bytes: Uint8Array, { bits, shift, words }: NeedleIndex): Hit[] {
  const hits: Hit[] = [];
  const whole = bytes.length - (bytes.length % 4);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const view = new Int32Array(aligned.buffer, aligned.byteOffset, whole / 4);
  for (let index = 0; index < view.length; index++) {
    const word = view[index] as number;
    const hash = Math.imul(word, MULTIPLIER) >>> shift;
    if (((bits[hash >>> 3] as number) & (1 << (hash & 7))) === 0) continue;
    for (const { needle, offset } of words.get(word) ?? []) {
      const start = index * 4 - offset;
      if (standsAt(bytes, needle.bytes, start)) hits.push({ start, end: start + needle.bytes.length, needle });
    }
  }
  return hits;
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

function standsAt(bytes: Uint8Array, needle: Uint8Array, start: number): boolean {
  if (start < 0 || start + needle.length > bytes.length) return false;
  for (let index = 0; index < needle.length; index++) if (bytes[start + index] !== needle[index]) return false;
  return true;
}
