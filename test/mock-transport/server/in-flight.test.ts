import { describe, expect, test } from "vitest";
import type { AnyResponse } from "../../../actions/mock-transport/connection/h1-h2-server.ts";
import { createInFlight } from "../../../actions/mock-transport/server/in-flight.ts";

const response = (name: string) => ({ name }) as unknown as AnyResponse;

/** A response in flight; `end` completes it. */
function createResponse(name: string) {
  const { promise: work, resolve } = Promise.withResolvers<void>();
  return { response: response(name), work, end: resolve };
}

describe("createInFlight", () => {
  test("holds each response until its work settles", async () => {
    const [first, second] = [createResponse("first"), createResponse("second")];
    const running = createInFlight();
    running.add(first);
    running.add(second);
    expect(running.all().map(({ response }) => response)).toEqual([first.response, second.response]);
    first.end();
    await first.work;
    expect(running.all().map(({ response }) => response)).toEqual([second.response]);
  });

  test("keeps a response that reuses the slot of a removed one", async () => {
    const [stop, next] = [createResponse("stop"), createResponse("next")];
    const running = createInFlight();
    running.add(stop);
    running.remove(stop.response);
    running.add(next);
    stop.end();
    await stop.work;
    expect(running.all().map(({ response }) => response)).toEqual([next.response]);
    running.remove(response("unknown"));
    expect(running.all()).toHaveLength(1);
  });
});
