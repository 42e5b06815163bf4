import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineHits } from "../../../src/merge-coverage/model/line-hits.ts";

describe("LineHits", () => {
  test("gives every line its sum, whatever the order and size of the line numbers", () => {
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

  test("claims no more room than a few times the lines it knows", () => {
    const lines = new LineHits();
    for (let line = 1; line <= 1000; line++) lines.add(line * 1_000_003, 1);
    expect(lines.dense.length).toBeLessThan(1000 * 64);
  });

  test("takes many absurd lines beside many real ones in good time", () => {
    const lines = new LineHits();
    for (let line = 1; line <= 100_000; line++) lines.add(line, 1);
    const started = performance.now();
    for (let line = 1; line <= 100_000; line++) lines.add(10 ** 12 + line, 1);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
