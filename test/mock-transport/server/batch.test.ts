import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { together } from "../../../actions/mock-transport/server/batch.ts";

describe("together", () => {
  test("does all that one turn of the event loop asks for in a row, before anybody hears of it", async () => {
    const events: string[] = [];
    const ask = together((name: string) => {
      events.push(`did ${name}`);
      return name.toUpperCase();
    });
    const hear = async (name: string) => events.push(`heard ${await ask(name)}`);
    await Promise.all([hear("a"), hear("b"), hear("c")]);
    expect(events).toEqual(["did a", "did b", "did c", "heard A", "heard B", "heard C"]);
  });

  test("does nothing before the turn's end, and waits for no other turn", async () => {
    const done: number[] = [];
    const ask = together((number: number) => done.push(number));
    void ask(1);
    await Promise.resolve();
    expect(done).toEqual([]);
    await turn();
    expect(done).toEqual([1]);
  });

  test("does what is asked for meanwhile in the next turn", async () => {
    const done: string[] = [];
    const ask: (name: string) => Promise<void> = together((name: string) => {
      done.push(name);
      if (name === "first") void ask("later");
    });
    await Promise.all([ask("first"), ask("second")]);
    expect(done).toEqual(["first", "second"]);
    await turn();
    expect(done).toEqual(["first", "second", "later"]);
  });

  test("gives a failure to the one that asked for it alone", async () => {
    const ask = together((number: number) => {
      if (number === 2) throw new Error("two");
      return number;
    });
    const settled = await Promise.allSettled([ask(1), ask(2), ask(3)]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});
