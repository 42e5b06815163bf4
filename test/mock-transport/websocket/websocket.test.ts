import { globSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { greeting, helloBody, token } from "../sample.ts";
import { startServer, waitUntil } from "../server/start-server.ts";
import { idIn, openSocket, textIn } from "./open-socket.ts";

const create = { type: "response.create", model: "m" };
const hello = { ...create, input: "Say hello" };
const slow: Fixture = { match: { user: "Slow" }, reply: { text: "a b c d", pace: { tokensPerSecond: 40 } } };
const late: Fixture = { match: { user: "Late" }, reply: { text: "Late.", pace: { firstTokenMs: 150 } } };
const authorization = `Bearer ${token}`;

/** The HTTP status of the answer to a handshake. */
function statusFor(origin: string, path: string, headers: { readonly [name: string]: string } = { authorization }) {
  const ws = new WebSocket(`${origin.replace("http", "ws")}${path}`, { headers });
  return new Promise<number>((resolve, reject) => {
    ws.on("error", reject);
    ws.once("open", () => resolve(101));
    ws.once("unexpected-response", (request, response) => {
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
  });
}

async function chat(origin: string): Promise<number> {
  const body = JSON.stringify(helloBody);
  const response = await fetch(`${origin}/v1/chat/completions`, { method: "POST", headers: { authorization }, body });
  await response.text();
  return response.status;
}

describe("createSockets: handshakes", () => {
  test.each([
    { path: "/v1/responses", headers: { authorization }, status: 101 },
    { path: "/openai/v1/responses", headers: { "api-key": token }, status: 101 },
    { path: "/v1/responses", headers: { authorization: "Bearer no" }, status: 401 },
    { path: "/v1/nothing", headers: { authorization }, status: 404 },
    { path: "/v1/chat/completions", headers: { authorization }, status: 426 },
  ])(
    "are answered with $status at $path, journaled, and leave the server in order",
    async ({ path, headers, status }) => {
      const { origin, journal } = await startServer([greeting]);
      expect(await statusFor(origin, path, headers as { [name: string]: string })).toBe(status);
      await waitUntil(() => journal().requests.length === 1);
      expect(journal().requests[0]).toMatchObject({ status, method: "GET", path, delivered: true });
      expect(await chat(origin)).toBe(200);
    },
  );

  test("for other protocols are answered like requests", async () => {
    const { origin, port } = await startServer([greeting]);
    const socket = connect(port, "127.0.0.1");
    const body = JSON.stringify(helloBody);
    socket.write(
      `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\nconnection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABk\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    const said = await new Promise<string>((resolve) => socket.once("data", (chunk) => resolve(chunk.toString())));
    socket.destroy();
    expect(said).toMatch(/^HTTP\/1\.1 200 /);
    expect(await chat(origin)).toBe(200);
  });

  test("load the WebSocket library with the first one", () => {
    const files = globSync("{src,actions}/**/*.ts").map((path) => readFileSync(path, "utf8"));
    expect(files.filter((text) => /^import (?!type )[^;]*"ws"/m.test(text))).toEqual([]);
    expect(files.filter((text) => text.includes('await import("ws")'))).toHaveLength(1);
  });
});

describe("createSockets: conversations", () => {
  test("send only new items over one socket, and every message is journaled", async () => {
    const remembered: Fixture = { match: { user: "Again", turn: 2 }, reply: { text: "Hello again" } };
    const { origin, journal } = await startServer([greeting, remembered]);
    const { say, answer } = await openSocket(origin);
    say({ ...create, generate: false, input: [], store: false });
    const ready = await answer();
    say({ ...hello, previous_response_id: idIn(ready), store: false });
    const first = await answer();
    say({ ...create, input: "Again", previous_response_id: idIn(first), store: false });
    expect(textIn(await answer())).toBe("Hello again");
    await waitUntil(() => journal().requests.length === 4);
    expect(journal().requests.map(({ class: kind, outcome, events }) => [kind, outcome, events])).toEqual([
      ["socket", "shown", undefined],
      ["prewarm", "side-call", 2],
      ["turn", "replied", 11],
      ["turn", "replied", 10],
    ]);
  });

  test("run concurrently in streams, and sequentially within a stream", async () => {
    const { origin } = await startServer([greeting, late]);
    const { say, answer } = await openSocket(origin);
    say({ ...create, input: "Late", stream_id: "a" });
    say({ ...hello, stream_id: "a" });
    say({ ...hello, stream_id: "b" });
    const ends = [await answer(), await answer(), await answer()].map((events) => [
      events.at(-1)?.stream_id,
      textIn(events),
    ]);
    expect(ends).toEqual([
      ["b", "Hello to you"],
      ["a", "Late."],
      ["a", "Hello to you"],
    ]);
  });

  test("run sequentially without streams", async () => {
    const { origin } = await startServer([greeting, late]);
    const { say, answer } = await openSocket(origin);
    say({ ...create, input: "Late" });
    say(hello);
    expect([textIn(await answer()), textIn(await answer())]).toEqual(["Late.", "Hello to you"]);
  });

  test("continue after a refused message", async () => {
    const { origin } = await startServer([greeting]);
    const { say, answer } = await openSocket(origin);
    for (const message of ["{", "[]", { type: "session.update" }, { ...create, input: "What?" }]) {
      say(message);
      expect(await answer()).toMatchObject([{ type: "error", status: 400 }]);
    }
    say(hello);
    expect(textIn(await answer())).toBe("Hello to you");
  });
});

describe("createSockets: limits", () => {
  test("accept a message at the limit, close with 1009 for one byte more, and journal it", async () => {
    const bodyBytes = JSON.stringify(hello).length;
    const { origin, journal } = await startServer([greeting], { bodyBytes });
    const { say, answer, closed } = await openSocket(origin);
    say(hello);
    expect(textIn(await answer())).toBe("Hello to you");
    say(`${JSON.stringify(hello)} `);
    expect((await closed).code).toBe(1009);
    await waitUntil(() => journal().requests.length === 3);
    expect(journal().requests[2]).toMatchObject({ outcome: "too-large", status: 413, method: "-" });
  });

  test("answer as many messages at once as the limit, and read the next when one is answered", async () => {
    const { origin } = await startServer([slow], { socketMessages: 2 });
    const { say, answer, events } = await openSocket(origin);
    for (const lane of ["a", "b", "c"]) say({ ...create, input: "Slow", stream_id: lane });
    await answer();
    await answer();
    await answer();
    const created = (lane: string) =>
      events.findIndex(({ type, stream_id }) => type === "response.created" && stream_id === lane);
    const done = events.findIndex(({ type }) => type === "response.completed");
    expect([created("a") < done, created("b") < done, created("c") < done]).toEqual([true, true, false]);
  });

  test("close a socket at the maximum age with the provider's own error", async () => {
    const { origin } = await startServer([greeting], { socketLifeMs: 60 });
    const { answer, closed } = await openSocket(origin);
    expect(await answer()).toMatchObject([
      { type: "error", status: 400, error: { code: "websocket_connection_limit_reached" } },
    ]);
    expect((await closed).code).toBe(1000);
  });

  test("end a socket whose client does not answer a ping, and leave one that does", async () => {
    const { origin } = await startServer([greeting], { socketPingMs: 60 });
    const dead = new WebSocket(`${origin.replace("http", "ws")}/v1/responses`, {
      headers: { authorization },
      autoPong: false,
    });
    const live = await openSocket(origin);
    await new Promise((resolve) => dead.once("close", resolve));
    live.say(hello);
    expect(textIn(await live.answer())).toBe("Hello to you");
  });

  test("count sockets among the connections", async () => {
    const { origin } = await startServer([greeting], { connections: 2 });
    await openSocket(origin);
    await openSocket(origin);
    await expect(statusFor(origin, "/v1/responses")).rejects.toThrow();
  });
});

describe("createSockets: frames", () => {
  test("are joined when a message is fragmented around a ping", async () => {
    const { origin } = await startServer([greeting]);
    const { ws, answer } = await openSocket(origin);
    const text = JSON.stringify(hello);
    const pong = new Promise((resolve) => ws.once("pong", (data: Buffer) => resolve(data.toString())));
    ws.send(text.slice(0, 10), { fin: false });
    ws.ping("still there");
    ws.send(text.slice(10), { fin: true });
    expect(await pong).toBe("still there");
    expect(textIn(await answer())).toBe("Hello to you");
  });

  test("of binary messages are refused, and the socket stays open", async () => {
    const { origin } = await startServer([greeting]);
    const { ws, say, answer } = await openSocket(origin);
    ws.send(Buffer.from(JSON.stringify(hello)), { binary: true });
    expect(await answer()).toMatchObject([{ type: "error", error: { message: expect.stringContaining("binary") } }]);
    say(hello);
    expect(textIn(await answer())).toBe("Hello to you");
  });

  test.each([
    { name: "invalid UTF-8", bytes: [0x81, 0x82, 0, 0, 0, 0, 0xff, 0xff], code: 1007 },
    { name: "a reserved bit", bytes: [0xf1, 0x80, 0, 0, 0, 0], code: 1002 },
    { name: "an unknown opcode", bytes: [0x83, 0x80, 0, 0, 0, 0], code: 1002 },
    { name: "no mask", bytes: [0x81, 0x01, 0x61], code: 1002 },
    { name: "a continuation without a message", bytes: [0x80, 0x80, 0, 0, 0, 0], code: 1002 },
    { name: "a long ping", bytes: [0x89, 0xfe, 0, 126, 0, 0, 0, 0], code: 1002 },
  ])("with $name close the socket with $code, and are journaled as malformed", async ({ bytes, code }) => {
    const { origin, journal } = await startServer([greeting]);
    const { ws, closed } = await openSocket(origin);
    (ws as unknown as { _socket: { write: (bytes: Buffer) => void } })._socket.write(Buffer.from(bytes));
    expect((await closed).code).toBe(code);
    await waitUntil(() => journal().requests.length === 2);
    expect(journal().requests[1]).toMatchObject({
      outcome: "malformed",
      status: 400,
      route: "openai.responses.socket",
    });
    expect(await chat(origin)).toBe(200);
  });
});

describe("createSockets: faults on the wire", () => {
  const faulty = (fault: NonNullable<Fixture["reply"]>["fault"]) => [{ match: {}, reply: { text: "a b c", fault } }];

  test.each([
    { kind: "cut" as const, code: 1011 },
    { kind: "reset-after-headers" as const, code: 1006 },
    { kind: "reset-before-headers" as const, code: 1006 },
    { kind: "bad-utf8" as const, code: 1006 },
  ])("$kind ends the client's socket with $code", async ({ kind, code }) => {
    const { origin, journal } = await startServer(faulty({ kind }));
    const { say, closed } = await openSocket(origin);
    say(hello);
    expect((await closed).code).toBe(code);
    await waitUntil(() => journal().requests.length > 1);
    expect(journal().requests[1]).toMatchObject({ fault: kind, outcome: "replied" });
  });

  test("stall stops its stream, and other streams continue", async () => {
    const fixtures = [{ match: { user: "Stall" }, reply: { text: "a", fault: { kind: "stall" as const } } }, greeting];
    const { origin, journal } = await startServer(fixtures);
    const { ws, say, answer, events } = await openSocket(origin);
    say({ ...create, input: "Stall", stream_id: "a" });
    say({ ...hello, stream_id: "b" });
    await answer();
    expect(events.filter(({ stream_id }) => stream_id === "a")).toMatchObject([{ type: "response.created" }]);
    ws.close();
    await waitUntil(() => journal().requests.length === 3);
    const stalled = journal().requests.find(({ fault }) => fault === "stall");
    expect(stalled).toMatchObject({ outcome: "replied", delivered: false });
  });
});

describe("createSockets: the end", () => {
  test("of a client during an answer is journaled", async () => {
    const { origin, journal } = await startServer([slow]);
    const { ws, say, events } = await openSocket(origin);
    say({ ...create, input: "Slow" });
    await waitUntil(() => events.length > 0);
    ws.terminate();
    await waitUntil(() => journal().requests.length === 2);
    expect(journal().requests[1]).toMatchObject({ outcome: "replied", delivered: false });
  });

  test("of one direction ends the socket", async () => {
    const { origin } = await startServer([greeting]);
    const { ws, closed } = await openSocket(origin);
    (ws as unknown as { _socket: { end: () => void } })._socket.end();
    await closed;
    expect(await chat(origin)).toBe(200);
  });

  test("of the server closes idle sockets with 1001", async () => {
    const { origin, end } = await startServer([greeting]);
    const { closed } = await openSocket(origin);
    await end("stopped");
    expect((await closed).code).toBe(1001);
  });

  test("of the server waits for running answers and accepts no messages", async () => {
    const { origin, end, journal } = await startServer([greeting, late], { graceMs: 2_000 });
    const { say, answer, closed } = await openSocket(origin);
    say({ ...create, input: "Late", stream_id: "a" });
    await waitUntil(() => journal().requests.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const ended = end("stopped");
    say(hello);
    expect(textIn(await answer())).toBe("Late.");
    await ended;
    expect((await closed).code).toBe(1001);
    expect(journal()).toMatchObject({ requests: [{}, { delivered: true }], end: { requests: 2, dropped: 0 } });
  });

  test("of the server cuts answers that outlast the grace time, and journals them", async () => {
    const stuck: Fixture = { match: {}, reply: { text: "Never.", pace: { firstTokenMs: 60_000 } } };
    const { origin, end, journal } = await startServer([stuck]);
    const { say, closed } = await openSocket(origin);
    say({ ...create, input: "a" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await end("stopped");
    expect((await closed).code).toBe(1006);
    expect(journal()).toMatchObject({ requests: [{}, { delivered: false }], end: { requests: 2 } });
  });

  test("by the idle limit waits for an answer on a socket", async () => {
    const { origin, ended, journal } = await startServer([late], { idleMs: 100 });
    const { say, answer } = await openSocket(origin);
    say({ ...create, input: "Late" });
    expect(textIn(await answer())).toBe("Late.");
    await ended;
    expect(journal().end?.reason).toBe("idle");
  });
});
