import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { batchPerTick } from "../../../actions/mock-transport/server/batch-per-tick.ts";

describe("batchPerTick", () => {
  test("runs all calls of one turn of the event loop in a row, before any caller continues", async () => {
    const events: string[] = [];
    const call = batchPerTick((name: string) => {
      events.push(`ran ${name}`);
      return name.toUpperCase();
    });
    const callAndLog = async (name: string) => events.push(`continued ${await call(name)}`);
    await Promise.all([callAndLog("a"), callAndLog("b"), callAndLog("c")]);
    expect(events).toEqual(["ran a", "ran b", "ran c", "continued A", "continued B", "continued C"]);
  });

  test("runs at the end of the turn", async () => {
    const done: number[] = [];
    const call = batchPerTick((number: number) => done.push(number));
    void call(1);
    await Promise.resolve();
    expect(done).toEqual([]);
    await turn();
    expect(done).toEqual([1]);
  });

  test("runs calls made by a batch in the next turn", async () => {
    const done: string[] = [];
    const call: (name: string) => Promise<void> = batchPerTick((name: string) => {
      done.push(name);
      if (name === "first") void call("later");
    });
    await Promise.all([call("first"), call("second")]);
    expect(done).toEqual(["first", "second"]);
    await turn();
    expect(done).toEqual(["first", "second", "later"]);
  });

  test("rejects only the call that failed", async () => {
    const call = batchPerTick((number: number) => {
      if (number === 2) throw new Error("two");
      return number;
    });
    const settled = await Promise.allSettled([call(1), call(2), call(3)]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});
