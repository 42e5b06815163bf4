import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineHits } from "../../../src/merge-coverage/model/line-hits.ts";

describe("LineHits", () => {
  test("sums the hits of every line for any order and size of the line numbers", () => {
    const line = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.nat(5)), { maxLength: 400 }), (added) => {
        const lines = new LineHits();
        const expected = new Map<number, number>();
        for (const [at, hits] of added) {
          lines.add(at, hits);
          expected.set(at, (expected.get(at) ?? 0) + hits);
        }
        expect([...lines.entries()]).toEqual([...expected].sort(([a], [b]) => a - b));
      }),
    );
  });

  test("allocates at most a small multiple of the known lines", () => {
    const lines = new LineHits();
    for (let line = 1; line <= 1000; line++) lines.add(line * 1_000_003, 1);
    expect(lines.dense.length).toBeLessThan(1000 * 64);
  });

  test("adds many huge line numbers next to many real ones in a bounded time", () => {
    const lines = new LineHits();
    for (let line = 1; line <= 100_000; line++) lines.add(line, 1);
    const started = performance.now();
    for (let line = 1; line <= 100_000; line++) lines.add(10 ** 12 + line, 1);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
