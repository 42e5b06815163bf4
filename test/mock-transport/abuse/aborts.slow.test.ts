import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { greeting, helloBody, token } from "../sample.ts";
import { startChildServer } from "./child-server.ts";
import { startSteadyClient } from "./steady-client.ts";

const REQUESTS = 10_000;
const CLIENTS = 64;

const head = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${token}`;
const body = JSON.stringify({ ...helloBody, stream: true });
const request = `${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

/** When a client disconnects. */
const DISCONNECTS = ["never", "at the first byte", "at once", "before the body"] as const;

/** Runs one client on its own connection. Returns whether it received the whole answer. */
function runClient(port: number, disconnect: (typeof DISCONNECTS)[number]): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ port, host: "127.0.0.1" });
  let answer = "";
  socket.on("error", () => undefined);
  socket.on("close", () => resolve(answer.endsWith("data: [DONE]\n\n")));
  socket.on("data", (chunk: Buffer) => {
    answer += chunk.toString("latin1");
    if (disconnect === "at the first byte") socket.destroy();
  });
  socket.write(disconnect === "before the body" ? request.slice(0, -10) : request, () => {
    if (disconnect === "at once" || disconnect === "before the body") socket.destroy();
  });
  return promise;
}

describe("a server whose clients disconnect", () => {
  test("records 10,000 requests as their clients see them, keeps no memory of those that disconnected, and serves others meanwhile", async () => {
    const server = await startChildServer([greeting]);
    await Promise.all(Array.from({ length: CLIENTS }, () => runClient(server.port, "never")));
    const before = server.residentMegabytes();
    const steady = startSteadyClient(server.origin);
    let started = 0;
    let whole = 0;
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        while (started < REQUESTS) {
          const disconnect = DISCONNECTS[started++ % DISCONNECTS.length] ?? "never";
          const isWhole = await runClient(server.port, disconnect);
          if (disconnect === "never") expect(isWhole).toBe(true);
          if (isWhole) whole += 1;
        }
      }),
    );
    const result = await steady.stop();
    const after = server.residentMegabytes();
    const { journal, log } = await server.stop();
    expect([result.failures, log]).toEqual([[], ""]);
    expect(after - before).toBeLessThan(100);
    expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
    // A client with a whole answer is recorded as served; one that disconnected may be recorded
    // either way, or never have arrived.
    const served = journal.requests.filter(({ outcome, delivered }) => outcome === "replied" && delivered).length;
    expect(served).toBeGreaterThanOrEqual(CLIENTS + whole + result.calls);
    expect(journal.requests.length).toBeLessThanOrEqual(CLIENTS + started + result.calls);
    expect(journal.requests.some(({ outcome }) => outcome === "malformed")).toBe(true);
  });
});
