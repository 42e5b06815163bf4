import { MALFORMED_ENTRY } from "../../../actions/mock-transport/connection/reject-connection.ts";
import { computeDigest } from "../../../src/mock-transport/wire/digest.ts";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect as connectHttp2 } from "node:http2";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createRequestHandler } from "../../../actions/mock-transport/server/request-handler.ts";
import { openJournal } from "../../../actions/mock-transport/server/journal-file.ts";
import { type LoadRequestHandler, serve } from "../../../actions/mock-transport/server/serve.ts";
import { SERVER_LIMITS } from "../../../src/mock-transport/limits.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import { greeting, helloBody, createServerOptions, token } from "../sample.ts";
import { startServer, waitUntil } from "./start-server.ts";

const authorization = `Bearer ${token}`;

function send(origin: string, body: string | ReadableStream, headers: object = {}): Promise<Response> {
  const target = `${origin}/v1/chat/completions`;
  return fetch(target, { method: "POST", headers: { authorization, ...headers }, body, duplex: "half" } as RequestInit);
}

/** A TCP connection and everything received on it. */
async function open(port: number): Promise<{ socket: Socket; received: () => string; closed: Promise<void> }> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (chunk: Buffer) => {
    text += chunk.toString("latin1");
  });
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  return { socket, received: () => text, closed };
}

const chatHead = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\n`;

describe("serve: limits", () => {
  test("listens on loopback only", async () => {
    const { port } = await startServer([greeting]);
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.2");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("close", () => socket.destroy());
    });
    expect(reached).toBe(false);
  });

  test("accepts a body at the limit and rejects one byte more with 413, with a content length or chunks", async () => {
    const body = JSON.stringify(helloBody);
    const { origin, journal } = await startServer([greeting], { bodyBytes: body.length });
    expect((await send(origin, body)).status).toBe(200);
    expect((await send(origin, `${body} `)).status).toBe(413);
    expect((await send(origin, new Blob([body, " "]).stream())).status).toBe(413);
    await waitUntil(() => journal().requests.length === 3);
    expect(journal().requests.map(({ outcome }) => outcome)).toEqual(["replied", "too-large", "too-large"]);
  });

  test("rejects headers over the limit with 431 and closes the connection", async () => {
    const { port, journal } = await startServer([greeting], { headerBytes: 1024 });
    const { socket, received, closed } = await open(port);
    socket.write(`${chatHead}x-bomb: ${"x".repeat(2000)}\r\n\r\n`);
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 431 /);
    expect(journal().requests).toMatchObject([{ outcome: "malformed", status: 431, path: "-" }]);
  });

  test("closes a connection whose headers do not arrive in time", async () => {
    const { port } = await startServer([greeting], { headersTimeoutMs: 150, requestTimeoutMs: 300 });
    const { socket, received, closed } = await open(port);
    socket.write("POST /v1/chat");
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("closes a connection whose body does not arrive in time", async () => {
    const { port } = await startServer([greeting], { headersTimeoutMs: 150, requestTimeoutMs: 300 });
    const { socket, closed } = await open(port);
    socket.write(`${chatHead}content-length: 10\r\n\r\n{`);
    await closed;
  });

  test("accepts connections up to the limit, drops the next, and serves again when one is free", async () => {
    const { port, origin } = await startServer([greeting], { connections: 3 });
    const held = await Promise.all([open(port), open(port), open(port)]);
    const next = await open(port);
    await next.closed;
    expect(next.received()).toBe("");
    for (const { socket, closed } of held) {
      socket.destroy();
      await closed;
    }
    // The server sees the close of a connection after the client.
    await expect
      .poll(() =>
        send(origin, JSON.stringify(helloBody)).then(
          ({ status }) => status,
          () => "dropped",
        ),
      )
      .toBe(200);
  });

  test.each([
    { name: "bytes that are not HTTP", bytes: "\x16\x03\x01\x02\x00garbage\r\n\r\n" },
    { name: "a broken header", bytes: "GET / HTTP/1.1\r\nhost x\r\n\r\n" },
    { name: "two lengths", bytes: `${chatHead}content-length: 2\r\ncontent-length: 3\r\n\r\n{}` },
    {
      name: "a length and chunks",
      bytes: `${chatHead}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    },
  ])("answers $name with 400, closes, and serves the next client", async ({ bytes }) => {
    const { port, origin } = await startServer([greeting]);
    const { socket, received, closed } = await open(port);
    socket.write(bytes, "latin1");
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 400 /);
    expect((await send(origin, JSON.stringify(helloBody))).status).toBe(200);
  });

  test("answers 200 concurrent clients", async () => {
    const { origin, journal } = await startServer([greeting]);
    const calls = Array.from({ length: 200 }, () =>
      send(origin, JSON.stringify({ ...helloBody, stream: true })).then((response) => response.text()),
    );
    const bodies = await Promise.all(calls);
    expect(bodies.every((body) => body.endsWith("data: [DONE]\n\n"))).toBe(true);
    await waitUntil(() => journal().requests.length === 200);
    expect(new Set(journal().requests.map(({ seq }) => seq)).size).toBe(200);
  });
});

describe("serve: journal", () => {
  test("stays below its limit, counts dropped lines, and reserves space for the last line", async () => {
    const { origin, journal, readJournal, end } = await startServer([greeting], { journalBytes: 2_000 });
    for (let call = 0; call < 8; call += 1) expect((await send(origin, JSON.stringify(helloBody))).status).toBe(200);
    await end("stopped");
    const { requests, end: last } = journal();
    expect(Buffer.byteLength(readJournal())).toBeLessThanOrEqual(2_000);
    expect(requests.length).toBeGreaterThan(0);
    expect(last).toMatchObject({ requests: requests.length, dropped: 8 - requests.length });
  });

  test("records that a client which disconnects did not receive its answer", async () => {
    const { origin, journal } = await startServer([{ match: {}, reply: { text: "x".repeat(24_000_000) } }]);
    const abort = new AbortController();
    const response = await fetch(`${origin}/v1/chat/completions`, {
      method: "POST",
      headers: { authorization },
      body: JSON.stringify({ ...helloBody, stream: true }),
      signal: abort.signal,
    });
    await response.body?.getReader().read();
    abort.abort();
    await waitUntil(() => journal().requests.length === 1);
    expect(journal().requests[0]).toMatchObject({ outcome: "replied", streaming: true, delivered: false });
  });

  test("never overwrites another journal", async () => {
    const folder = mkdtempSync(`${tmpdir()}/journal-`);
    writeFileSync(`${folder}/journal.jsonl`, "");
    expect(() => openJournal(`${folder}/journal.jsonl`, 1_000)).toThrow("EEXIST");
    rmSync(folder, { recursive: true });
  });
});

describe("serve: end", () => {
  test("answers the stop request with the journal's size and digest, and closes", async () => {
    const { origin, readJournal, ended, port } = await startServer([greeting]);
    await (await send(origin, JSON.stringify(helloBody))).text();
    const response = await fetch(`${origin}/_testing-actions/stop`, { method: "POST", headers: { authorization } });
    const proof = await response.json();
    await ended;
    const text = readJournal();
    const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
    expect(proof).toEqual({ sizeBytes: Buffer.byteLength(text), digest });
    const { closed } = await new Promise<{ closed: boolean }>((resolve) => {
      connect(port, "127.0.0.1")
        .once("error", () => resolve({ closed: true }))
        .once("connect", () => resolve({ closed: false }));
    });
    expect(closed).toBe(true);
  });

  test("rejects a stop request with a wrong token", async () => {
    const { origin } = await startServer([greeting]);
    const response = await fetch(`${origin}/_testing-actions/stop`, {
      method: "POST",
      headers: { authorization: "Bearer no" },
    });
    expect(response.status).toBe(401);
    expect((await send(origin, JSON.stringify(helloBody))).status).toBe(200);
  });

  test("aborts answers that outlast the grace time, and records them", async () => {
    const { origin, end, journal } = await startServer([{ match: {}, reply: { text: "x".repeat(24_000_000) } }]);
    const response = await send(origin, JSON.stringify({ ...helloBody, stream: true }));
    await end("stopped");
    await expect(response.text()).rejects.toThrow();
    expect(journal()).toMatchObject({ requests: [{ delivered: false }], end: { reason: "stopped", requests: 1 } });
  });

  test("ends after the idle limit", async () => {
    const { ended, journal } = await startServer([greeting], { idleMs: 100 });
    await ended;
    expect(journal().end?.reason).toBe("idle");
  });
});

describe("serve: incomplete connections", () => {
  test("records a request whose body is cut off once", async () => {
    const { port, journal } = await startServer([greeting]);
    const { socket } = await open(port);
    socket.end(`${chatHead}content-length: 100\r\n\r\n{"model"`);
    await waitUntil(() => journal().requests.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(journal().requests.map(({ outcome, delivered }) => [outcome, delivered])).toEqual([["malformed", false]]);
  });

  const whole = JSON.stringify(helloBody);
  const lengthLine = `content-length: ${whole.length}\r\n\r\n`;

  test.each([
    { name: "all at once", parts: [`${chatHead}${lengthLine}${whole}`] },
    { name: "head and body separately", parts: [`${chatHead}${lengthLine}`, whole] },
    { name: "a body in two", parts: [`${chatHead}${lengthLine}${whole.slice(0, 9)}`, whole.slice(9)] },
    {
      name: "a body in chunks",
      parts: [
        `${chatHead}transfer-encoding: chunked\r\n\r\n9\r\n${whole.slice(0, 9)}\r\n`,
        `${(whole.length - 9).toString(16)}\r\n${whole.slice(9)}\r\n0\r\n\r\n`,
      ],
    },
    { name: "two requests at once", parts: [`${chatHead}${lengthLine}${whole}`.repeat(2)], answers: 2 },
  ])("answers $name", async ({ parts, answers = 1 }) => {
    const { port, journal, end } = await startServer([greeting]);
    const { socket, received } = await open(port);
    for (const part of parts) {
      socket.write(part);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await waitUntil(() => received().split("HTTP/1.1 200 OK").length === answers + 1);
    await end("stopped");
    expect(journal().requests.map(({ outcome, bodyBytes }) => [outcome, bodyBytes])).toEqual(
      Array.from({ length: answers }, () => ["replied", whole.length]),
    );
  });

  test("records a client that disconnects after its request, and one that disconnects after the head", async () => {
    const { port, journal } = await startServer([greeting]);
    const gone = [`${chatHead}${lengthLine}${whole}`, `${chatHead}${lengthLine}`];
    for (const [index, sent] of gone.entries()) {
      const { socket } = await open(port);
      socket.write(sent, () => socket.resetAndDestroy());
      await waitUntil(() => journal().requests.length === index + 1);
    }
    const [, second] = journal().requests;
    expect(second).toMatchObject({ outcome: "malformed", delivered: false });
    expect((await send(`http://127.0.0.1:${port}`, whole)).status).toBe(200);
  });

  test("detects HTTP/2 by first bytes that arrive one by one", async () => {
    const { port } = await startServer([greeting]);
    const { socket, received } = await open(port);
    for (const character of "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") {
      socket.write(character);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    // The server's settings: a frame of type 4 on stream 0.
    await waitUntil(() => received().length >= 9);
    expect(Buffer.from(received(), "latin1").subarray(3, 9)).toEqual(Buffer.from([4, 0, 0, 0, 0, 0]));
  });

  test("closes a connection that sends only part of the HTTP/2 preface", async () => {
    const { port } = await startServer([greeting], { headersTimeoutMs: 100 });
    const { socket, closed } = await open(port);
    socket.write("PR");
    await closed;
  });

  test("ends an HTTP/2 session without requests, and a request whose body does not arrive", async () => {
    const { origin } = await startServer([greeting], { headersTimeoutMs: 100, requestTimeoutMs: 100 });
    const idle = connectHttp2(origin);
    await new Promise((resolve) => idle.once("close", resolve));
    const slow = connectHttp2(origin);
    onTestFinished(() => slow.destroy());
    const stream = slow.request({ ":method": "POST", ":path": "/v1/chat/completions", authorization });
    stream.on("error", () => undefined).write("{");
    await new Promise((resolve) => stream.once("close", resolve));
    expect(stream.rstCode).toBe(8);
  });
});

describe("serve: internal errors", () => {
  test("answers 500, records and prints the error without the request's text, and continues to serve", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mock-transport-"));
    const journalPath = join(folder, "journal.jsonl");
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const load: LoadRequestHandler = async (...parameters) => {
      const handler = await createRequestHandler(...parameters);
      const exchange: typeof handler.handle = (take, meta) =>
        handler.handle(() => {
          const request = take();
          if (request?.target === "/v1/break") throw new TypeError(`cannot read ${request.body}`);
          return request;
        }, meta);
      return { ...handler, handle: exchange };
    };
    const server = await serve(createServerOptions([greeting], journalPath), SERVER_LIMITS, 0, load);
    onTestFinished(async () => {
      await server.end("signal");
      printed.mockRestore();
      rmSync(folder, { recursive: true });
    });
    const origin = `http://127.0.0.1:${server.port}`;
    const broken = await fetch(`${origin}/v1/break`, { method: "POST", body: "what the client received" });
    expect([broken.status, await broken.json()]).toMatchObject([500, { error: { type: "server_error" } }]);
    expect(broken.headers.get("access-control-allow-origin")).toBe("*");
    expect((await send(origin, JSON.stringify(helloBody))).status).toBe(200);
    await server.end("stopped");
    const journal = parseJournal(readFileSync(journalPath, "utf8"));
    expect(journal.requests.map(({ outcome }) => outcome)).toEqual(["crashed", "replied"]);
    expect(printed.mock.calls.join()).toContain("request 1 failed with TypeError");
    expect(printed.mock.calls.join()).not.toContain("what the client received");
  });
});

describe("limits", () => {
  test("are those in the README", () => {
    expect(SERVER_LIMITS).toEqual({
      bodyBytes: 8 * 1024 * 1024,
      headerBytes: 16 * 1024,
      connections: 512,
      headersTimeoutMs: 10_000,
      requestTimeoutMs: 30_000,
      keepAliveMs: 65_000,
      idleMs: 2 * 60 * 60 * 1000,
      graceMs: 1_000,
      journalBytes: 32 * 1024 * 1024,
      upstreamConnectMs: 10_000,
      upstreamFirstByteMs: 600_000,
      upstreamIdleMs: 300_000,
      upstreamBodyBytes: 64 * 1024 * 1024,
      upstreamBufferBytes: 64 * 1024 * 1024,
      recordedBytes: 8 * 1024 * 1024,
      socketMessages: 64,
      socketBufferBytes: 8 * 1024 * 1024,
      socketPingMs: 30_000,
      socketLifeMs: 60 * 60 * 1000,
    });
  });
});

describe("MALFORMED_ENTRY", () => {
  test("has the digest of the empty text", () => {
    expect(MALFORMED_ENTRY.bodyDigest).toBe(computeDigest(""));
  });
});
