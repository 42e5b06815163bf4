import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { startChildServer } from "../abuse/child-server.ts";
import { sendRequest, HTTP_VERSIONS } from "../send-request.ts";
import { greeting, helloBody } from "../sample.ts";
import { startServer, waitUntil } from "./start-server.ts";
import { createValve } from "./valve.ts";

/** More than the system buffers between two sockets. */
const LENGTH = 24_000_000;
const longReply: Fixture = { match: {}, reply: { text: "x".repeat(LENGTH) } };
const request = { body: helloBody, windowBytes: 2 ** 30 };

/** A client that reads the beginning of a long answer and then stops reading. */
async function startStuckClient(port: number, version: (typeof HTTP_VERSIONS)[number]) {
  const valve = await createValve(port);
  const { firstChunk, answer } = sendRequest(version, valve.origin, request);
  await firstChunk;
  valve.shut();
  // Wait until the system's buffers are full.
  await delay(100);
  return { valve, answer };
}

describe.each(HTTP_VERSIONS)("a client of %s that stops reading its answer", (version) => {
  test("does not prevent the end of the server's process", async () => {
    const server = await startChildServer([longReply]);
    await startStuckClient(server.port, version);
    const { journal, log } = await server.stop();
    expect(log).toBe("");
    expect(journal).toMatchObject({ requests: [{ delivered: false, status: 200 }], end: { requests: 1 } });
  });

  test("receives all of it when it continues within the grace time", async () => {
    const server = await startServer([longReply], { graceMs: 5_000 });
    const { valve, answer } = await startStuckClient(server.port, version);
    const ended = server.end("stopped");
    await delay(100);
    valve.open();
    const { bytes, error } = await answer;
    expect(error).toBeUndefined();
    expect(bytes.length).toBeGreaterThan(LENGTH);
    await ended;
    expect(server.journal()).toMatchObject({ requests: [{ delivered: true }], end: { requests: 1 } });
  });
});

describe("an HTTP/2 stream that its client cancels without an error code", () => {
  test.each([
    { when: "before the answer", pace: "first-token-ms=600000", hasBegun: false },
    { when: "during the answer", pace: "tokens-per-second=0.1", hasBegun: true },
  ])("$when is recorded as not delivered", async ({ pace, hasBegun }) => {
    const server = await startServer([greeting]);
    const pending = sendRequest("HTTP/2", server.origin, {
      body: { ...helloBody, stream: true },
      headers: { "x-mock-pace": pace },
    });
    await (hasBegun ? pending.firstChunk : delay(100));
    pending.abort(0);
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests).toMatchObject([{ delivered: false, status: 200 }]);
  });
});
