import { describe, expect, test } from "vitest";
import { type Answered, noCalls, SET_CALLS } from "../../../src/mock-transport/core/answered-calls.ts";
import { digestOf } from "../../../src/mock-transport/wire/digest.ts";

const call = (seq: number, more: Partial<Answered> = {}): Answered => ({
  seq,
  fixture: 0,
  replyIndex: 0,
  isFault: false,
  session: undefined,
  ...more,
});

/** Keys of one set: they differ in bits that do not say which set is theirs. */
const likeKeys = (count: number) => Array.from({ length: count }, (_, index) => 5 + index * 2 ** 40);

describe("the calls that were answered", () => {
  test.each([
    { name: "a fixture's answer", given: call(7, { fixture: 3, replyIndex: 2 }) },
    { name: "a fault", given: call(2 ** 40, { isFault: true }) },
    { name: "an answer without a fixture", given: call(1, { fixture: undefined }) },
    { name: "an agent's call", given: call(1, { session: "s-1" }) },
  ])("give back $name", ({ given }) => {
    const calls = noCalls();
    calls.add(2 ** 52 - 1, given);
    expect(calls.find(2 ** 52 - 1)).toEqual(given);
  });

  test.each([0, 1, 2 ** 52 - 1])("have none at first, not even under the key %d", (key) => {
    expect(noCalls().find(key)).toBeUndefined();
  });

  test("keep calls apart whose keys belong to one set", () => {
    const calls = noCalls();
    const keys = likeKeys(SET_CALLS);
    keys.forEach((key, index) => calls.add(key, call(index + 1)));
    expect(keys.map((key) => calls.find(key)?.seq)).toEqual(keys.map((_, index) => index + 1));
  });

  test("forget the oldest of a full set, and its session with it", () => {
    const calls = noCalls();
    const [first = 0, ...others] = likeKeys(SET_CALLS + 1);
    calls.add(first, call(1, { session: "s-1" }));
    others.forEach((key, index) => calls.add(key, call(index + 2)));
    expect(calls.find(first)).toBeUndefined();
    expect(others.map((key) => calls.find(key))).toEqual(others.map((_, index) => call(index + 2)));
  });

  test("take the later of two calls with one key, and forget no other for it", () => {
    const calls = noCalls();
    const keys = likeKeys(SET_CALLS);
    keys.forEach((key, index) => calls.add(key, call(index + 1, { session: "s-1" })));
    keys.forEach((key, index) => calls.add(key, call(index + 101)));
    expect(keys.map((key) => calls.find(key))).toEqual(keys.map((_, index) => call(index + 101)));
  });

  test("are thousands, with keys as a digest gives them", () => {
    const calls = noCalls();
    const keys = Array.from({ length: 5000 }, (_, index) => Number.parseInt(digestOf(String(index)).slice(-13), 16));
    keys.forEach((key, index) => calls.add(key, call(index + 1)));
    const known = keys.filter((key, index) => calls.find(key)?.seq === index + 1);
    expect(known.length).toBeGreaterThan(4900);
  });
});
