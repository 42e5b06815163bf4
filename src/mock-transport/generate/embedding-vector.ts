import { createHash } from "node:crypto";

/** A vector of length 1 that depends on the text alone: equal texts have equal vectors, others are nearly orthogonal. Its numbers are exact in 32 bits. */
export function vectorOf(text: string, dimensions: number): Float32Array<ArrayBuffer> {
  let state = createHash("sha256").update(text).digest().readUInt32LE(0) || 1;
  const raw = Float64Array.from({ length: dimensions }, () => {
    // Marsaglia's xorshift: enough to spread the numbers, and the same on every machine.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32 - 0.5;
  });
  const norm = Math.hypot(...raw);
  return Float32Array.from(raw, (number) => number / norm);
}

/** Most dimensions a client may ask for; the widest vectors of the providers have as many. */
export const DIMENSION_LIMIT = 3072;
