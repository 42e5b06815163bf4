import type { ClientHttp2Stream } from "node:http2";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { greeting, helloBody } from "../sample.ts";
import { startChild } from "./child-server.ts";
import { askOnStream, openSession, type StreamAsking } from "./http2-asking.ts";
import { startWellBehaved } from "./well-behaved.ts";

const SESSIONS = 2;
const WAVES = 8;
const STREAMS_PER_WAVE = 16;
const READERS = SESSIONS * WAVES * STREAMS_PER_WAVE;

/** The answers of all waves but the last are more than a session may hold, so that a server that queues them there refuses the last. */
const ANSWER_BYTES = 600_000;
const much: Fixture = { match: { user: "Say much" }, reply: { text: "word ".repeat(ANSWER_BYTES / 5) } };
/** Its events are twice as long as its text. */
const streamed: Fixture = { match: { user: "Say words" }, reply: { text: "word ".repeat(ANSWER_BYTES / 15) } };

/** Odd readers read a stream, even ones an answer as a whole. */
function bodyOf(reader: number): string {
  const content = reader % 2 === 0 ? "Say much" : "Say words";
  return JSON.stringify({ ...helloBody, stream: reader % 2 === 1, messages: [{ role: "user", content }] });
}

/** Resolves with the first bit of an answer, and leaves the rest unread. */
function firstBit(stream: ClientHttp2Stream): Promise<void> {
  return new Promise((resolve) => {
    stream.once("data", () => {
      stream.pause();
      resolve();
    });
  });
}

/** Reads on after each bit's pause. */
function readOnSlowly(stream: ClientHttp2Stream): void {
  stream.on("data", () => {
    stream.pause();
    setTimeout(() => stream.resume(), 5);
  });
  stream.resume();
}

/** An answer without what differs from request to request. */
function withoutId(bytes: Buffer): string {
  return bytes.toString().replace(/mock-1-\d+|"created":\d+/g, "");
}

describe("a server with 256 slow readers on two sessions of HTTP/2", () => {
  test("serves others while none of them reads, holds no more than their answers, and gives each its whole one", async () => {
    const server = await startChild([greeting, much, streamed]);
    const sessions = Array.from({ length: SESSIONS }, () => openSession(server.origin));
    const warm = await Promise.all(
      sessions.slice(0, 2).map((session, reader) => askOnStream(session, bodyOf(reader)).ended),
    );
    const growth = server.watchGrowth();

    const askings: StreamAsking[] = [];
    for (let wave = 0; wave < WAVES; wave += 1) {
      const asked = sessions.flatMap((session) =>
        Array.from({ length: STREAMS_PER_WAVE }, (_, reader) => askOnStream(session, bodyOf(reader))),
      );
      // Nobody reads on before everybody was answered.
      await Promise.all(asked.map(({ stream, ended }) => Promise.race([firstBit(stream), ended])));
      askings.push(...asked);
    }
    const good = startWellBehaved(server.origin);
    await good.callsMore(20);
    for (const { stream } of askings) readOnSlowly(stream);
    const answers = await Promise.all(askings.map(({ ended }) => ended));
    const grownMegabytes = growth();
    for (const session of sessions) session.destroy();

    const behaved = await good.stop();
    expect(behaved.failures).toEqual([]);
    expect(answers.map(({ status, code }) => `${status} ${code}`).filter((seen) => seen !== "200 0")).toEqual([]);
    const texts = warm.map(({ bytes }) => withoutId(bytes));
    expect(answers.filter(({ bytes }, reader) => withoutId(bytes) !== texts[reader % 2])).toHaveLength(0);
    const { journal, log } = await server.stop();
    const answersBytes = (READERS / warm.length) * warm.reduce((sum, { bytes }) => sum + bytes.length, 0);
    // Each answer may be held as events, as text and as bytes, and no more.
    expect(grownMegabytes).toBeLessThan(150 + (3 * answersBytes) / 1e6);
    expect(log).toBe("");
    expect(journal.requests).toHaveLength(warm.length + READERS + behaved.calls);
    expect(journal.requests.every(({ delivered, status }) => delivered && status === 200)).toBe(true);
    expect(journal.end).toMatchObject({ requests: journal.requests.length, dropped: 0 });
  });
});
