import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNeedles, indexNeedles } from "../../src/redact/find-needles.ts";
import { NEEDLE_MIN_BYTES } from "../../src/redact/needle.ts";

/** Two letters only, so that needles overlap themselves and each other. */
const bytesOf = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(97, 98), { minLength, maxLength }).map((codes) => Uint8Array.from(codes));

describe("findNeedles", () => {
  test("covers exactly the bytes that a plain search finds, overlapping places too", () => {
    fc.assert(
      fc.property(
        fc.array(bytesOf(NEEDLE_MIN_BYTES, 12), { minLength: 1, maxLength: 4 }),
        bytesOf(0, 200),
        fc.integer({ min: 0, max: 3 }),
        (needles, haystack, shift) => {
          const bytes = new Uint8Array([...new Uint8Array(shift), ...haystack]).subarray(shift);
          expect(foundIn(bytes, needles)).toEqual(searchedIn(bytes, needles));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("covers a long needle that repeats itself, and ends where it ends", () => {
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

/** Small Buffers lie somewhere in a pool, so their own bytes do not start where the pool does. */
function foundIn(bytes: Uint8Array, needles: readonly Uint8Array[]): string[] {
  const index = indexNeedles(needles.map((needle) => ({ kind: "value", bytes: Buffer.from(needle) })));
  const spans = findNeedles(bytes, index).value;
  return Array.from({ length: spans?.count() ?? 0 }, (_, place) => `${spans?.start(place)}-${spans?.end(place)}`);
}

/** The places that a search of each needle at each byte finds, those that overlap as one. */
function searchedIn(bytes: Uint8Array, needles: readonly Uint8Array[]): string[] {
  const buffer = Buffer.from(bytes);
  const places: (readonly [start: number, end: number])[] = [];
  for (const needle of needles)
    for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + 1))
      places.push([at, at + needle.length]);
  const joined: [start: number, end: number][] = [];
  for (const [start, end] of places.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last === undefined || start >= last[1]) joined.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return joined.map((place) => place.join("-"));
}
