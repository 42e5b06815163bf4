import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { greeting, helloBody, token } from "../sample.ts";
import { startChild } from "./child-server.ts";
import { startWellBehaved } from "./well-behaved.ts";

const REQUESTS = 10_000;
const LANES = 64;

const head = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${token}`;
const body = JSON.stringify({ ...helloBody, stream: true });
const request = `${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

/** When a client goes away: after the answer, at its first byte, with its request sent, or in the middle of it. */
const leavings = ["never", "at the first byte", "at once", "before the body"] as const;

/** One client on a connection of its own; gives whether it had the whole answer. */
function visit(port: number, leaving: (typeof leavings)[number]): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ port, host: "127.0.0.1" });
  let answer = "";
  socket.on("error", () => undefined);
  socket.on("close", () => resolve(answer.endsWith("data: [DONE]\n\n")));
  socket.on("data", (chunk: Buffer) => {
    answer += chunk.toString("latin1");
    if (leaving === "at the first byte") socket.destroy();
  });
  socket.write(leaving === "before the body" ? request.slice(0, -10) : request, () => {
    if (leaving === "at once" || leaving === "before the body") socket.destroy();
  });
  return promise;
}

describe("a server whose clients go away", () => {
  test("counts 10,000 requests as their clients do, holds nothing of those that left, and serves others meanwhile", async () => {
    const server = await startChild([greeting]);
    await Promise.all(Array.from({ length: LANES }, () => visit(server.port, "never")));
    const before = server.residentMegabytes();
    const good = startWellBehaved(server.origin);
    let begun = 0;
    let whole = 0;
    await Promise.all(
      Array.from({ length: LANES }, async () => {
        while (begun < REQUESTS) {
          const leaving = leavings[begun++ % leavings.length] ?? "never";
          const isWhole = await visit(server.port, leaving);
          if (leaving === "never") expect(isWhole).toBe(true);
          if (isWhole) whole += 1;
        }
      }),
    );
    const behaved = await good.stop();
    const after = server.residentMegabytes();
    const { journal, log } = await server.stop();
    expect([behaved.failures, log]).toEqual([[], ""]);
    expect(after - before).toBeLessThan(100);
    expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
    // Who had the whole answer is in the journal as served; who left may be in it either way, or never have arrived.
    const served = journal.requests.filter(({ outcome, delivered }) => outcome === "replied" && delivered).length;
    expect(served).toBeGreaterThanOrEqual(LANES + whole + behaved.calls);
    expect(journal.requests.length).toBeLessThanOrEqual(LANES + begun + behaved.calls);
    expect(journal.requests.some(({ outcome }) => outcome === "malformed")).toBe(true);
  });
});
