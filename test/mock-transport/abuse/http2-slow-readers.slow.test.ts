import type { ClientHttp2Stream } from "node:http2";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { greeting, helloBody } from "../sample.ts";
import { startChildServer } from "./child-server.ts";
import { sendOnStream, connectSession, type StreamRequest } from "./http2-requests.ts";
import { startSteadyClient } from "./steady-client.ts";

const SESSIONS = 2;
const WAVES = 8;
const STREAMS_PER_WAVE = 16;
const READERS = SESSIONS * WAVES * STREAMS_PER_WAVE;

/**
 * The answers of all waves but the last exceed the memory of a session, so a server that queues
 * them there rejects the last wave.
 */
const ANSWER_BYTES = 600_000;
const longReply: Fixture = { match: { user: "Say much" }, reply: { text: "word ".repeat(ANSWER_BYTES / 5) } };
/** Its events are twice as long as its text. */
const longStream: Fixture = { match: { user: "Say words" }, reply: { text: "word ".repeat(ANSWER_BYTES / 15) } };

/** Odd readers request a stream, even ones a whole answer. */
function renderBody(reader: number): string {
  const content = reader % 2 === 0 ? "Say much" : "Say words";
  return JSON.stringify({ ...helloBody, stream: reader % 2 === 1, messages: [{ role: "user", content }] });
}

/** Resolves with the first chunk of an answer, and leaves the rest unread. */
function readFirstChunk(stream: ClientHttp2Stream): Promise<void> {
  return new Promise((resolve) => {
    stream.once("data", () => {
      stream.pause();
      resolve();
    });
  });
}

/** Reads the rest with a pause after each chunk. */
function readSlowly(stream: ClientHttp2Stream): void {
  stream.on("data", () => {
    stream.pause();
    setTimeout(() => stream.resume(), 5);
  });
  stream.resume();
}

/** Removes the parts of an answer that differ between requests. */
function removeIds(bytes: Buffer): string {
  return bytes.toString().replace(/mock-1-\d+|"created":\d+/g, "");
}

describe("a server with 256 slow readers on two sessions of HTTP/2", () => {
  test("serves others while none of them reads, buffers no more than their answers, and delivers each completely", async () => {
    const server = await startChildServer([greeting, longReply, longStream]);
    const sessions = Array.from({ length: SESSIONS }, () => connectSession(server.origin));
    const warm = await Promise.all(
      sessions.slice(0, 2).map((session, reader) => sendOnStream(session, renderBody(reader)).ended),
    );
    const growth = server.watchGrowth();

    const requests: StreamRequest[] = [];
    for (let wave = 0; wave < WAVES; wave += 1) {
      const started = sessions.flatMap((session) =>
        Array.from({ length: STREAMS_PER_WAVE }, (_, reader) => sendOnStream(session, renderBody(reader))),
      );
      // No client continues to read before all have a first chunk.
      await Promise.all(started.map(({ stream, ended }) => Promise.race([readFirstChunk(stream), ended])));
      requests.push(...started);
    }
    const steady = startSteadyClient(server.origin);
    await steady.waitForCalls(20);
    for (const { stream } of requests) readSlowly(stream);
    const answers = await Promise.all(requests.map(({ ended }) => ended));
    const grownMegabytes = growth();
    for (const session of sessions) session.destroy();

    const result = await steady.stop();
    expect(result.failures).toEqual([]);
    expect(answers.map(({ status, code }) => `${status} ${code}`).filter((end) => end !== "200 0")).toEqual([]);
    const texts = warm.map(({ bytes }) => removeIds(bytes));
    expect(answers.filter(({ bytes }, reader) => removeIds(bytes) !== texts[reader % 2])).toHaveLength(0);
    const { journal, log } = await server.stop();
    const answersBytes = (READERS / warm.length) * warm.reduce((sum, { bytes }) => sum + bytes.length, 0);
    // Each answer may be buffered as events, as text and as bytes.
    expect(grownMegabytes).toBeLessThan(150 + (3 * answersBytes) / 1e6);
    expect(log).toBe("");
    expect(journal.requests).toHaveLength(warm.length + READERS + result.calls);
    expect(journal.requests.every(({ delivered, status }) => delivered && status === 200)).toBe(true);
    expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
  });
});
