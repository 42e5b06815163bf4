/** Abuse of WebSockets. Takes about 30 seconds. */
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { greeting, helloBody, token } from "../sample.ts";
import { startServer, waitUntil } from "../server/start-server.ts";
import { openSocket, textIn } from "./open-socket.ts";

const headers = { authorization: `Bearer ${token}` };
const hello = { type: "response.create", model: "m", input: "Say hello" };

/** Bytes of memory in use after garbage collection. */
async function memoryInUse(): Promise<number> {
  const { setFlagsFromString } = await import("node:v8");
  const { runInNewContext } = await import("node:vm");
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    collect();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function openRaw(origin: string): Promise<WebSocket> {
  const ws = new WebSocket(`${origin.replace("http", "ws")}/v1/responses`, { headers });
  ws.on("error", () => undefined);
  return new Promise((resolve, reject) => ws.once("open", () => resolve(ws)).once("close", reject));
}

const isClosed = (ws: WebSocket) => new Promise<void>((resolve) => ws.once("close", () => resolve()));

async function isServing(origin: string): Promise<boolean> {
  const { say, answer, ws } = await openSocket(origin);
  say(hello);
  const text = textIn(await answer());
  ws.close();
  const body = JSON.stringify(helloBody);
  const chat = await fetch(`${origin}/v1/chat/completions`, { method: "POST", headers, body });
  return text === "Hello to you" && chat.status === 200;
}

describe("createSockets: many clients", () => {
  test("answers 100 sockets at once, 20 messages in 4 streams on each, and journals every message", async () => {
    const { origin, end, journal } = await startServer([greeting], { journalBytes: 64 * 1024 * 1024, graceMs: 2_000 });
    const talks = Array.from({ length: 100 }, async () => {
      const { say, answer, ws, closed } = await openSocket(origin);
      for (let message = 0; message < 20; message += 1) say({ ...hello, stream_id: `lane-${message % 4}` });
      let answered = 0;
      for (let message = 0; message < 20; message += 1) if (textIn(await answer()) === "Hello to you") answered += 1;
      ws.close();
      await closed;
      return answered;
    });
    expect(await Promise.all(talks)).toEqual(Array.from({ length: 100 }, () => 20));
    await end("stopped");
    const { requests, end: last } = journal();
    expect(requests.filter(({ outcome, delivered }) => outcome === "replied" && delivered)).toHaveLength(2_000);
    expect(new Set(requests.map(({ seq }) => seq)).size).toBe(2_100);
    expect(last).toMatchObject({ requests: 2_100, dropped: 0 });
  });

  test("frees the memory of 2,000 sockets, a third of them closed during an answer", async () => {
    const long: Fixture = { match: { user: "Long" }, reply: { text: "word ".repeat(2_000) } };
    const { origin } = await startServer([greeting, long], { journalBytes: 64 * 1024 * 1024 });
    const visit = async (index: number) => {
      const ws = await openRaw(origin);
      ws.send(JSON.stringify({ ...hello, input: index % 3 === 0 ? "Long" : "Say hello", store: false }));
      await new Promise((resolve) => ws.once("message", resolve));
      if (index % 3 === 0) ws.terminate();
      else ws.close();
      await isClosed(ws);
    };
    const visitAll = async (count: number) => {
      for (let done = 0; done < count; done += 50)
        await Promise.all(Array.from({ length: 50 }, (_visit, index) => visit(done + index)));
    };
    await visitAll(500);
    const before = await memoryInUse();
    await visitAll(1_500);
    // Less than 16 KiB for each: a leaked socket holds more.
    expect((await memoryInUse()) - before).toBeLessThan(24_000_000);
    expect(await isServing(origin)).toBe(true);
  });
});

describe("createSockets: misbehaving clients", () => {
  test.each([
    { name: "messages", changed: { socketMessages: 4 } },
    { name: "bytes", changed: { socketMessages: 4_000 } },
  ])("stops answering at the limit of $name for a client that never reads", async ({ changed }) => {
    const large: Fixture = { match: {}, reply: { text: "x".repeat(1_000_000) } };
    const { origin, journal } = await startServer([large], changed);
    const ws = await openRaw(origin);
    ws.pause();
    const say = (message: number) => ws.send(JSON.stringify({ ...hello, stream_id: `lane-${message}` }));
    for (let message = 0; message < 10; message += 1) say(message);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const before = await memoryInUse();
    for (let message = 10; message < 500; message += 1) say(message);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await memoryInUse()) - before).toBeLessThan(64 * 1024 * 1024);
    ws.terminate();
    await waitUntil(() => journal().requests.length > 1);
  });

  test("keeps serving while clients send endless fragments, pings and oversized messages", async () => {
    const { origin } = await startServer([greeting], { bodyBytes: 64 * 1024 });
    const [fragments, pings, oversized] = await Promise.all([openRaw(origin), openRaw(origin), openRaw(origin)]);
    const ends = Promise.all([isClosed(fragments), isClosed(pings), isClosed(oversized)]);
    for (let piece = 0; piece < 2_000; piece += 1) fragments.send("x".repeat(100), { fin: false });
    oversized.send(Buffer.alloc(1024 * 1024));
    for (let ping = 0; ping < 5_000; ping += 1) pings.ping();
    await ends;
    expect(await isServing(origin)).toBe(true);
  });

  test("keeps serving after sockets that close in every possible way", async () => {
    const { origin } = await startServer([greeting]);
    const ways: ((ws: WebSocket) => void)[] = [
      (ws) => ws.terminate(),
      (ws) => ws.close(1000),
      (ws) => ws.close(4000, "because"),
      (ws) => (ws as unknown as { _socket: { end: () => void } })._socket.end(),
      (ws) => (ws as unknown as { _socket: { resetAndDestroy: () => void } })._socket.resetAndDestroy(),
      (ws) => {
        ws.close();
        (ws as unknown as { _socket: { write: (bytes: Buffer) => void } })._socket.write(Buffer.from([0x81, 0x80]));
      },
    ];
    for (const leave of ways)
      for (const isAsking of [false, true]) {
        const ws = await openRaw(origin);
        const gone = isClosed(ws);
        if (isAsking) ws.send(JSON.stringify(hello));
        leave(ws);
        await gone;
      }
    expect(await isServing(origin)).toBe(true);
  });

  test("answers any text with an event, and stays open", async () => {
    const { origin } = await startServer([greeting], { journalBytes: 64 * 1024 * 1024 });
    const { ws, say, answer } = await openSocket(origin);
    const item = fc.record({ type: fc.string(), role: fc.string(), content: fc.jsonValue(), id: fc.string() });
    const event = fc.record({
      type: fc.constantFrom("response.create", "response.steer", "session.update"),
      model: fc.oneof(fc.string(), fc.jsonValue()),
      input: fc.oneof(fc.string(), fc.array(item), fc.jsonValue()),
      tools: fc.jsonValue(),
      previous_response_id: fc.oneof(fc.string(), fc.jsonValue()),
      stream_id: fc.oneof(fc.string(), fc.constant("lane")),
      generate: fc.jsonValue(),
      response: fc.jsonValue(),
    });
    const message = fc.oneof(
      fc.string(),
      fc.json(),
      event.map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(message, async (text) => {
        say(text);
        expect((await answer()).length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
    expect(ws.readyState).toBe(WebSocket.OPEN);
  });

  test("survives any bytes after the handshake", async () => {
    const { origin, journal } = await startServer([greeting], { journalBytes: 64 * 1024 * 1024, graceMs: 100 });
    for (let run = 0; run < 300; run += 1) {
      const ws = await openRaw(origin);
      const gone = isClosed(ws);
      const { _socket: socket } = ws as unknown as { _socket: { end: (bytes: Buffer) => void } };
      socket.end(randomBytes(1 + (run % 200)));
      await gone;
    }
    await waitUntil(() => journal().requests.length >= 300);
    expect(await isServing(origin)).toBe(true);
  });
});
