import { describe, expect, test } from "vitest";
import { type Answered, createAnsweredCalls, CALLS_PER_SET } from "../../../src/mock-transport/core/answered-calls.ts";
import { computeDigest } from "../../../src/mock-transport/wire/digest.ts";

const call = (seq: number, more: Partial<Answered> = {}): Answered => ({
  seq,
  fixture: 0,
  replyIndex: 0,
  isFault: false,
  session: undefined,
  ...more,
});

/** Keys of one set: they differ only in bits that do not select the set. */
const createKeysOfOneSet = (count: number) => Array.from({ length: count }, (_, index) => 5 + index * 2 ** 40);

describe("createAnsweredCalls", () => {
  test.each([
    { name: "a fixture's answer", given: call(7, { fixture: 3, replyIndex: 2 }) },
    { name: "a fault", given: call(2 ** 40, { isFault: true }) },
    { name: "an answer without a fixture", given: call(1, { fixture: undefined }) },
    { name: "an agent's call", given: call(1, { session: "s-1" }) },
  ])("returns $name", ({ given }) => {
    const calls = createAnsweredCalls();
    calls.add(2 ** 52 - 1, given);
    expect(calls.find(2 ** 52 - 1)).toEqual(given);
  });

  test.each([0, 1, 2 ** 52 - 1])("starts without a call under the key %d", (key) => {
    expect(createAnsweredCalls().find(key)).toBeUndefined();
  });

  test("separates calls whose keys belong to one set", () => {
    const calls = createAnsweredCalls();
    const keys = createKeysOfOneSet(CALLS_PER_SET);
    keys.forEach((key, index) => calls.add(key, call(index + 1)));
    expect(keys.map((key) => calls.find(key)?.seq)).toEqual(keys.map((_, index) => index + 1));
  });

  test("replaces the oldest call of a full set, and its session", () => {
    const calls = createAnsweredCalls();
    const [first = 0, ...others] = createKeysOfOneSet(CALLS_PER_SET + 1);
    calls.add(first, call(1, { session: "s-1" }));
    others.forEach((key, index) => calls.add(key, call(index + 2)));
    expect(calls.find(first)).toBeUndefined();
    expect(others.map((key) => calls.find(key))).toEqual(others.map((_, index) => call(index + 2)));
  });

  test("keeps the later of two calls with one key, and all other calls", () => {
    const calls = createAnsweredCalls();
    const keys = createKeysOfOneSet(CALLS_PER_SET);
    keys.forEach((key, index) => calls.add(key, call(index + 1, { session: "s-1" })));
    keys.forEach((key, index) => calls.add(key, call(index + 101)));
    expect(keys.map((key) => calls.find(key))).toEqual(keys.map((_, index) => call(index + 101)));
  });

  test("holds thousands of calls with keys from a digest", () => {
    const calls = createAnsweredCalls();
    const keys = Array.from({ length: 5000 }, (_, index) =>
      Number.parseInt(computeDigest(String(index)).slice(-13), 16),
    );
    keys.forEach((key, index) => calls.add(key, call(index + 1)));
    const known = keys.filter((key, index) => calls.find(key)?.seq === index + 1);
    expect(known.length).toBeGreaterThan(4900);
  });
});
