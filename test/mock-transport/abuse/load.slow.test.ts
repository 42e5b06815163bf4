import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { greeting, helloBody, token } from "../sample.ts";
import { startChildServer } from "./child-server.ts";
import { startSteadyClient } from "./steady-client.ts";

const streaming = { ...helloBody, stream: true };

/** Length of the reply to "Say much", in bytes. */
const REPLY_BYTES = 400_000;
const longReply: Fixture = { match: { user: "Say much" }, reply: { text: "word ".repeat(REPLY_BYTES / 5) } };
const longReplyBody = { ...streaming, messages: [{ role: "user", content: "Say much" }] };

/** Reads a stream with a pause after each chunk. Returns its bytes. */
function readSlowly(port: number, pauseMs: number): Promise<Buffer> {
  const body = JSON.stringify(longReplyBody);
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

/** Removes the parts of an answer that differ between requests. */
function removeIds(answer: Buffer): string {
  return answer.toString().replace(/mock-1-\d+|"created":\d+|^date: .*|^content-length: .*/gim, "");
}

describe("a server with 256 slow readers", () => {
  test("delivers each stream completely, buffers no more than their answers, and serves others meanwhile", async () => {
    const server = await startChildServer([greeting, longReply]);
    const warm = await readSlowly(server.port, 0);
    const growth = server.watchGrowth();
    const steady = startSteadyClient(server.origin);
    const answers = await Promise.all(Array.from({ length: 256 }, () => readSlowly(server.port, 15)));
    const grownMegabytes = growth();
    const result = await steady.stop();
    expect(result.failures).toEqual([]);
    expect(result.calls).toBeGreaterThan(10);
    // Each answer may be buffered twice, as text and as bytes.
    expect(grownMegabytes).toBeLessThan(100 + (2 * 256 * warm.length) / 1e6);
    const [first = ""] = [warm].map(removeIds);
    expect(answers.filter((answer) => removeIds(answer) !== first)).toEqual([]);
    const { journal, log } = await server.stop();
    expect(log).toBe("");
    expect(journal.requests).toHaveLength(1 + 256 + result.calls);
    expect(journal.requests.every(({ delivered }) => delivered)).toBe(true);
  });
});
