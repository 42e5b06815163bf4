import { describe, expect, test } from "vitest";
import type { AnyResponse } from "../../../actions/mock-transport/connection/h1-h2-server.ts";
import { noAnswers } from "../../../actions/mock-transport/server/in-flight.ts";

const response = (name: string) => ({ name }) as unknown as AnyResponse;

/** An answer that ends when it is told to. */
function answer(name: string) {
  const { promise: work, resolve } = Promise.withResolvers<void>();
  return { response: response(name), work, end: resolve };
}

describe("noAnswers", () => {
  test("holds each answer until its work is over", async () => {
    const [first, second] = [answer("first"), answer("second")];
    const running = noAnswers();
    running.add(first);
    running.add(second);
    expect(running.all().map(({ response }) => response)).toEqual([first.response, second.response]);
    first.end();
    await first.work;
    expect(running.all().map(({ response }) => response)).toEqual([second.response]);
  });

  test("keeps an answer that took the place of one that was left", async () => {
    const [stop, next] = [answer("stop"), answer("next")];
    const running = noAnswers();
    running.add(stop);
    running.leave(stop.response);
    running.add(next);
    stop.end();
    await stop.work;
    expect(running.all().map(({ response }) => response)).toEqual([next.response]);
    running.leave(response("unknown"));
    expect(running.all()).toHaveLength(1);
  });
});
