import { describe, expect, test } from "vitest";
import { createSeededRandom } from "../../../src/mock-transport/generate/seeded-random.ts";
import { parsePace } from "../../../src/mock-transport/delivery/parse-pace.ts";
import { paceField } from "../../../src/mock-transport/delivery/pace-field.ts";

describe("parsePace", () => {
  test.each([
    { words: ["first-token-ms=0"], pace: { firstTokenMs: 0 } },
    { words: ["first-token-ms=600000", "jitter=1"], pace: { firstTokenMs: 600_000, jitter: 1 } },
    { words: ["tokens-per-second=0.1"], pace: { tokensPerSecond: 0.1 } },
    { words: ["tokens-per-second=100000"], pace: { tokensPerSecond: 100_000 } },
    { words: [], pace: {} },
  ])("reads $words", ({ words, pace }) => {
    expect(parsePace(words)).toEqual(pace);
  });

  test.each([
    "first-token-ms=600001",
    "tokens-per-second=0.09",
    "tokens-per-second=100001",
    "jitter=1.0001",
    "jitter=",
    "jitter",
    "jitter=1e-1",
    "jitter=0x1",
    "jitter=0.5=1",
    "pace=1",
  ])("rejects the word %j", (word) => {
    expect(parsePace([word])).toBeUndefined();
  });

  test("rejects a duplicate word", () => {
    expect(parsePace(["jitter=0.1", "jitter=0.1"])).toBeUndefined();
  });
});

describe("paceField", () => {
  test("accepts any white space between words, and an empty text as no pace", () => {
    expect(paceField.parse(" first-token-ms=5\n\tjitter=0.1 ")).toEqual({
      ok: true,
      value: { firstTokenMs: 5, jitter: 0.1 },
    });
    expect(paceField.parse(" ")).toEqual({ ok: true, value: {} });
    expect(paceField.parse("slow")).toEqual({ ok: false });
  });
});

describe("drawFrom", () => {
  const take = (seed: string, count: number) => Array.from({ length: count }, createSeededRandom(seed));

  test("returns the same numbers for the same seed, and others for another seed", () => {
    expect(take("a", 20)).toEqual(take("a", 20));
    expect(take("a", 20)).not.toEqual(take("b", 20));
    expect(new Set(take("a", 20)).size).toBe(20);
  });

  test("returns numbers from 0 up to 1, about a tenth of them in each tenth", () => {
    const numbers = take("a", 10_000);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const count = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(Math.abs(count - 1000)).toBeLessThan(150);
    }
  });
});
