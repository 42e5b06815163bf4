import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNeedles, indexNeedles } from "../../src/redact/find-needles.ts";
import { NEEDLE_MIN_BYTES } from "../../src/redact/needle.ts";

/** Two letters only, so that needles overlap themselves and each other. */
const bytesOf = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(97, 98), { minLength, maxLength }).map((codes) => Uint8Array.from(codes));

describe("findNeedles", () => {
  test("finds exactly the places a plain search finds, overlapping ones too", () => {
    fc.assert(
      fc.property(
        fc.array(bytesOf(NEEDLE_MIN_BYTES, 12), { minLength: 1, maxLength: 4 }),
        bytesOf(0, 200),
        fc.integer({ min: 0, max: 3 }),
        (needles, haystack, shift) => {
          const bytes = new Uint8Array([...new Uint8Array(shift), ...haystack]).subarray(shift);
          // Small Buffers lie somewhere in a pool, so their own bytes do not start where the pool does.
          const index = indexNeedles(needles.map((needle) => ({ kind: "value", bytes: Buffer.from(needle) })));
          const found = findNeedles(bytes, index).map(({ start, end }) => `${start}-${end}`);
          expect(found.sort()).toEqual(needles.flatMap((needle) => placesOf(bytes, needle)).sort());
        },
      ),
      { numRuns: 500 },
    );
  });
});

function placesOf(bytes: Uint8Array, needle: Uint8Array): string[] {
  const places: string[] = [];
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + 1))
    places.push(`${at}-${at + needle.length}`);
  return places;
}
