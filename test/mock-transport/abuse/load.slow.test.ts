import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { greeting, helloBody, token } from "../sample.ts";
import { startChild } from "./child-server.ts";
import { startWellBehaved } from "./well-behaved.ts";

const streaming = { ...helloBody, stream: true };

/** What the reply to "Say much" has beside its events' own form, in bytes. */
const MUCH_BYTES = 400_000;
const much: Fixture = { match: { user: "Say much" }, reply: { text: "word ".repeat(MUCH_BYTES / 5) } };
const muchBody = { ...streaming, messages: [{ role: "user", content: "Say much" }] };

/** A stream read a little at a time, with a pause after each bit; gives its bytes. */
function readSlowly(port: number, pauseMs: number): Promise<Buffer> {
  const body = JSON.stringify(muchBody);
  const head = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${token}`;
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    socket.pause();
    setTimeout(() => socket.resume(), pauseMs);
  });
  socket.on("error", reject).on("close", () => resolve(Buffer.concat(chunks)));
  socket.write(`${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  return promise;
}

/** An answer without what differs from request to request. */
function withoutId(answer: Buffer): string {
  return answer.toString().replace(/mock-1-\d+|"created":\d+|^date: .*|^content-length: .*/gim, "");
}

describe("a server with 256 slow readers", () => {
  test("gives each its whole stream, holds no more than their answers, and serves others meanwhile", async () => {
    const server = await startChild([greeting, much]);
    const warm = await readSlowly(server.port, 0);
    const growth = server.watchGrowth();
    const good = startWellBehaved(server.origin);
    const answers = await Promise.all(Array.from({ length: 256 }, () => readSlowly(server.port, 15)));
    const grownMegabytes = growth();
    const behaved = await good.stop();
    expect(behaved.failures).toEqual([]);
    expect(behaved.calls).toBeGreaterThan(10);
    // Each answer may be held twice, as text and as bytes, and no more.
    expect(grownMegabytes).toBeLessThan(100 + (2 * 256 * warm.length) / 1e6);
    const [first = ""] = [warm].map(withoutId);
    expect(answers.filter((answer) => withoutId(answer) !== first)).toEqual([]);
    const { journal, log } = await server.stop();
    expect(log).toBe("");
    expect(journal.requests).toHaveLength(1 + 256 + behaved.calls);
    expect(journal.requests.every(({ delivered }) => delivered)).toBe(true);
  });
});
