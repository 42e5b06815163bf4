import { createHash } from "node:crypto";

/**
 * A unit vector derived from the text alone: equal texts have equal vectors, other texts nearly
 * orthogonal ones. The numbers are exact in 32 bits.
 */
export function embedText(text: string, dimensions: number): Float32Array<ArrayBuffer> {
  let state = createHash("sha256").update(text).digest().readUInt32LE(0) || 1;
  const raw = Float64Array.from({ length: dimensions }, () => {
    // Marsaglia's xorshift: spreads the numbers well enough and is the same on every machine.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32 - 0.5;
  });
  const norm = Math.hypot(...raw);
  return Float32Array.from(raw, (number) => number / norm);
}

/**
 * Maximum number of dimensions a client may request: the width of the providers' widest vectors.
 */
export const DIMENSION_LIMIT = 3072;
