import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { startChild } from "../abuse/child-server.ts";
import { askOver, versions } from "../ask-over.ts";
import { greeting, helloBody } from "../sample.ts";
import { startServer, until } from "./start-server.ts";
import { valveTo } from "./valve.ts";

/** More than the system holds between two sockets. */
const LENGTH = 24_000_000;
const much: Fixture = { match: {}, reply: { text: "x".repeat(LENGTH) } };
const asked = { body: helloBody, windowBytes: 2 ** 30 };

/** A client that has the beginning of a long answer and takes nothing more. */
async function stuckAt(port: number, version: (typeof versions)[number]) {
  const valve = await valveTo(port);
  const { began, seen } = askOver(version, valve.origin, asked);
  await began;
  valve.shut();
  // Until the system holds all that it can.
  await delay(100);
  return { valve, seen };
}

describe.each(versions)("a client of %s that takes nothing of its answer", (version) => {
  test("does not keep the server's process from its end", async () => {
    const server = await startChild([much]);
    await stuckAt(server.port, version);
    const { journal, log } = await server.stop();
    expect(log).toBe("");
    expect(journal).toMatchObject({ requests: [{ delivered: false, status: 200 }], end: { requests: 1 } });
  });

  test("has all of it when it goes on before the grace time is over", async () => {
    const server = await startServer([much], { graceMs: 5_000 });
    const { valve, seen } = await stuckAt(server.port, version);
    const ended = server.end("stopped");
    await delay(100);
    valve.open();
    const { bytes, error } = await seen;
    expect(error).toBeUndefined();
    expect(bytes.length).toBeGreaterThan(LENGTH);
    await ended;
    expect(server.journal()).toMatchObject({ requests: [{ delivered: true }], end: { requests: 1 } });
  });
});

describe("a stream of HTTP/2 that its client gives up without an error's code", () => {
  test.each([
    { when: "before the answer", pace: "first-token-ms=600000", begins: false },
    { when: "in the middle of it", pace: "tokens-per-second=0.1", begins: true },
  ])("$when is noted as not delivered", async ({ pace, begins }) => {
    const server = await startServer([greeting]);
    const asking = askOver("HTTP/2", server.origin, {
      body: { ...helloBody, stream: true },
      headers: { "x-mock-pace": pace },
    });
    await (begins ? asking.began : delay(100));
    asking.leave(0);
    await until(() => server.journal().requests.length === 1);
    expect(server.journal().requests).toMatchObject([{ delivered: false, status: 200 }]);
  });
});
