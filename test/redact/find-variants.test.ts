import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findVariants, indexVariants } from "../../src/redact/find-variants.ts";
import { VARIANT_MIN_BYTES } from "../../src/redact/variant.ts";

/** Two letters only, so that variants overlap themselves and each other. */
const bytesOf = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(97, 98), { minLength, maxLength }).map((codes) => Uint8Array.from(codes));

describe("findVariants", () => {
  test("covers exactly the bytes that a plain search finds, including overlapping places", () => {
    fc.assert(
      fc.property(
        fc.array(bytesOf(VARIANT_MIN_BYTES, 12), { minLength: 1, maxLength: 4 }),
        bytesOf(0, 200),
        fc.integer({ min: 0, max: 3 }),
        (variants, haystack, shift) => {
          const bytes = new Uint8Array([...new Uint8Array(shift), ...haystack]).subarray(shift);
          expect(foundIn(bytes, variants)).toEqual(searchedIn(bytes, variants));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("covers a long variant that repeats itself, up to its end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 250, max: 270 }),
        bytesOf(7, 7),
        (period, length, unit) => {
          const repeated = (count: number) =>
            Uint8Array.from({ length: count }, (_, index) => unit[index % period] ?? 0);
          const bytes = Buffer.concat([
            repeated(600),
            Buffer.from("c"),
            repeated(length),
            Buffer.from("c"),
            repeated(249),
          ]);
          expect(foundIn(bytes, [repeated(length)])).toEqual(searchedIn(bytes, [repeated(length)]));
        },
      ),
    );
  });
});

/** Small Buffers are in a pool, so their bytes do not start at the start of the pool. */
function foundIn(bytes: Uint8Array, variants: readonly Uint8Array[]): string[] {
  const index = indexVariants(variants.map((variant) => ({ kind: "value", bytes: Buffer.from(variant) })));
  const spans = findVariants(bytes, index).value;
  return Array.from({ length: spans?.count() ?? 0 }, (_, place) => `${spans?.start(place)}-${spans?.end(place)}`);
}

/** The places that a search of each variant at each byte finds. Overlapping ones are joined. */
function searchedIn(bytes: Uint8Array, variants: readonly Uint8Array[]): string[] {
  const buffer = Buffer.from(bytes);
  const places: (readonly [start: number, end: number])[] = [];
  for (const variant of variants)
    for (let at = buffer.indexOf(variant); at >= 0; at = buffer.indexOf(variant, at + 1))
      places.push([at, at + variant.length]);
  const joined: [start: number, end: number][] = [];
  for (const [start, end] of places.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last === undefined || start >= last[1]) joined.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return joined.map((place) => place.join("-"));
}
