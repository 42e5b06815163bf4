import { malformed } from "../../../actions/mock-transport/connection/rejected-connection.ts";
import { digestOf } from "../../../src/mock-transport/wire/digest.ts";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect as connectHttp2 } from "node:http2";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openAnswering } from "../../../actions/mock-transport/server/request-handler.ts";
import { openJournal } from "../../../actions/mock-transport/server/journal-file.ts";
import { type LoadAnswering, serve } from "../../../actions/mock-transport/server/serve.ts";
import { limits } from "../../../src/mock-transport/limits.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import { greeting, helloBody, orderOf, token } from "../sample.ts";
import { startServer, until } from "./start-server.ts";

const authorization = `Bearer ${token}`;

function ask(origin: string, body: string | ReadableStream, headers: object = {}): Promise<Response> {
  const target = `${origin}/v1/chat/completions`;
  return fetch(target, { method: "POST", headers: { authorization, ...headers }, body, duplex: "half" } as RequestInit);
}

/** A bare connection, and everything the server said on it. */
async function open(port: number): Promise<{ socket: Socket; said: () => string; closed: Promise<void> }> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (chunk: Buffer) => {
    text += chunk.toString("latin1");
  });
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  return { socket, said: () => text, closed };
}

const chatHead = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\n`;

describe("serve: what it withstands", () => {
  test("listens on loopback only", async () => {
    const { port } = await startServer([greeting]);
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.2");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("close", () => socket.destroy());
    });
    expect(reached).toBe(false);
  });

  test("accepts a body at the limit and refuses one byte more with 413, whether its length is announced or not", async () => {
    const body = JSON.stringify(helloBody);
    const { origin, journal } = await startServer([greeting], { bodyBytes: body.length });
    expect((await ask(origin, body)).status).toBe(200);
    expect((await ask(origin, `${body} `)).status).toBe(413);
    expect((await ask(origin, new Blob([body, " "]).stream())).status).toBe(413);
    await until(() => journal().requests.length === 3);
    expect(journal().requests.map(({ outcome }) => outcome)).toEqual(["replied", "too-large", "too-large"]);
  });

  test("refuses headers over the limit with 431 and closes the connection", async () => {
    const { port, journal } = await startServer([greeting], { headerBytes: 1024 });
    const { socket, said, closed } = await open(port);
    socket.write(`${chatHead}x-bomb: ${"x".repeat(2000)}\r\n\r\n`);
    await closed;
    expect(said()).toMatch(/^HTTP\/1\.1 431 /);
    expect(journal().requests).toMatchObject([{ outcome: "malformed", status: 431, path: "-" }]);
  });

  test("closes a connection whose headers do not arrive in time", async () => {
    const { port } = await startServer([greeting], { headersTimeoutMs: 150, requestTimeoutMs: 300 });
    const { socket, said, closed } = await open(port);
    socket.write("POST /v1/chat");
    await closed;
    expect(said()).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("closes a connection whose body does not arrive in time", async () => {
    const { port } = await startServer([greeting], { headersTimeoutMs: 150, requestTimeoutMs: 300 });
    const { socket, closed } = await open(port);
    socket.write(`${chatHead}content-length: 10\r\n\r\n{`);
    await closed;
  });

  test("answers as many connections as the limit, drops the next, and serves again when one is free", async () => {
    const { port, origin } = await startServer([greeting], { connections: 3 });
    const held = await Promise.all([open(port), open(port), open(port)]);
    const next = await open(port);
    await next.closed;
    expect(next.said()).toBe("");
    for (const { socket, closed } of held) {
      socket.destroy();
      await closed;
    }
    // The server learns of a closed connection a moment after the client does.
    await expect
      .poll(() =>
        ask(origin, JSON.stringify(helloBody)).then(
          ({ status }) => status,
          () => "dropped",
        ),
      )
      .toBe(200);
  });

  test.each([
    { name: "no HTTP at all", bytes: "\x16\x03\x01\x02\x00garbage\r\n\r\n" },
    { name: "a broken header", bytes: "GET / HTTP/1.1\r\nhost x\r\n\r\n" },
    { name: "two lengths", bytes: `${chatHead}content-length: 2\r\ncontent-length: 3\r\n\r\n{}` },
    {
      name: "a length and chunks",
      bytes: `${chatHead}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    },
  ])("answers $name with 400, closes, and serves the next client", async ({ bytes }) => {
    const { port, origin } = await startServer([greeting]);
    const { socket, said, closed } = await open(port);
    socket.write(bytes, "latin1");
    await closed;
    expect(said()).toMatch(/^HTTP\/1\.1 400 /);
    expect((await ask(origin, JSON.stringify(helloBody))).status).toBe(200);
  });

  test("lets 200 clients in at once and answers each", async () => {
    const { origin, journal } = await startServer([greeting]);
    const asked = Array.from({ length: 200 }, () =>
      ask(origin, JSON.stringify({ ...helloBody, stream: true })).then((response) => response.text()),
    );
    const bodies = await Promise.all(asked);
    expect(bodies.every((body) => body.endsWith("data: [DONE]\n\n"))).toBe(true);
    await until(() => journal().requests.length === 200);
    expect(new Set(journal().requests.map(({ seq }) => seq)).size).toBe(200);
  });
});

describe("serve: its journal", () => {
  test("stays below its limit, counts what it does not write, and keeps room for the last line", async () => {
    const { origin, journal, readJournal, end } = await startServer([greeting], { journalBytes: 2_000 });
    for (let call = 0; call < 8; call += 1) expect((await ask(origin, JSON.stringify(helloBody))).status).toBe(200);
    await end("stopped");
    const { requests, end: last } = journal();
    expect(Buffer.byteLength(readJournal())).toBeLessThanOrEqual(2_000);
    expect(requests.length).toBeGreaterThan(0);
    expect(last).toMatchObject({ requests: requests.length, dropped: 8 - requests.length });
  });

  test("says that a client which goes away did not get its answer", async () => {
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
    await until(() => journal().requests.length === 1);
    expect(journal().requests[0]).toMatchObject({ outcome: "replied", streaming: true, delivered: false });
  });

  test("is never opened over another one", async () => {
    const folder = mkdtempSync(`${tmpdir()}/journal-`);
    writeFileSync(`${folder}/journal.jsonl`, "");
    expect(() => openJournal(`${folder}/journal.jsonl`, 1_000)).toThrow("EEXIST");
    rmSync(folder, { recursive: true });
  });
});

describe("serve: its end", () => {
  test("answers the stop with the journal's size and digest, and is gone", async () => {
    const { origin, readJournal, ended, port } = await startServer([greeting]);
    await (await ask(origin, JSON.stringify(helloBody))).text();
    const response = await fetch(`${origin}/_testing-actions/stop`, { method: "POST", headers: { authorization } });
    const told = await response.json();
    await ended;
    const text = readJournal();
    const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
    expect(told).toEqual({ sizeBytes: Buffer.byteLength(text), digest });
    const { closed } = await new Promise<{ closed: boolean }>((resolve) => {
      connect(port, "127.0.0.1")
        .once("error", () => resolve({ closed: true }))
        .once("connect", () => resolve({ closed: false }));
    });
    expect(closed).toBe(true);
  });

  test("does not stop for a wrong token", async () => {
    const { origin } = await startServer([greeting]);
    const response = await fetch(`${origin}/_testing-actions/stop`, {
      method: "POST",
      headers: { authorization: "Bearer no" },
    });
    expect(response.status).toBe(401);
    expect((await ask(origin, JSON.stringify(helloBody))).status).toBe(200);
  });

  test("cuts answers that outlast the grace time, and journals them", async () => {
    const { origin, end, journal } = await startServer([{ match: {}, reply: { text: "x".repeat(24_000_000) } }]);
    const response = await ask(origin, JSON.stringify({ ...helloBody, stream: true }));
    await end("stopped");
    await expect(response.text()).rejects.toThrow();
    expect(journal()).toMatchObject({ requests: [{ delivered: false }], end: { reason: "stopped", requests: 1 } });
  });

  test("comes by itself after the idle limit", async () => {
    const { ended, journal } = await startServer([greeting], { idleMs: 100 });
    await ended;
    expect(journal().end?.reason).toBe("idle");
  });
});

describe("serve: connections that do not go on", () => {
  test("notes a request that breaks off in its body once", async () => {
    const { port, journal } = await startServer([greeting]);
    const { socket } = await open(port);
    socket.end(`${chatHead}content-length: 100\r\n\r\n{"model"`);
    await until(() => journal().requests.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(journal().requests.map(({ outcome, delivered }) => [outcome, delivered])).toEqual([["malformed", false]]);
  });

  const whole = JSON.stringify(helloBody);
  const lengthLine = `content-length: ${whole.length}\r\n\r\n`;

  test.each([
    { name: "all at once", parts: [`${chatHead}${lengthLine}${whole}`] },
    { name: "head and body apart", parts: [`${chatHead}${lengthLine}`, whole] },
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
    const { socket, said } = await open(port);
    for (const part of parts) {
      socket.write(part);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await until(() => said().split("HTTP/1.1 200 OK").length === answers + 1);
    await end("stopped");
    expect(journal().requests.map(({ outcome, bodyBytes }) => [outcome, bodyBytes])).toEqual(
      Array.from({ length: answers }, () => ["replied", whole.length]),
    );
  });

  test("notes a client that sends all and is gone at once, and one that sends the head and is gone", async () => {
    const { port, journal } = await startServer([greeting]);
    const gone = [`${chatHead}${lengthLine}${whole}`, `${chatHead}${lengthLine}`];
    for (const [index, sent] of gone.entries()) {
      const { socket } = await open(port);
      socket.write(sent, () => socket.resetAndDestroy());
      await until(() => journal().requests.length === index + 1);
    }
    const [, second] = journal().requests;
    expect(second).toMatchObject({ outcome: "malformed", delivered: false });
    expect((await ask(`http://127.0.0.1:${port}`, whole)).status).toBe(200);
  });

  test("knows HTTP/2 by first bytes that arrive one by one", async () => {
    const { port } = await startServer([greeting]);
    const { socket, said } = await open(port);
    for (const character of "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") {
      socket.write(character);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    // The server's settings: a frame of type 4 on stream 0.
    await until(() => said().length >= 9);
    expect(Buffer.from(said(), "latin1").subarray(3, 9)).toEqual(Buffer.from([4, 0, 0, 0, 0, 0]));
  });

  test("closes one that sends nothing but the beginning of HTTP/2's first bytes", async () => {
    const { port } = await startServer([greeting], { headersTimeoutMs: 100 });
    const { socket, closed } = await open(port);
    socket.write("PR");
    await closed;
  });

  test("ends a session of HTTP/2 that asks for nothing, and a request whose body does not come", async () => {
    const { origin } = await startServer([greeting], { headersTimeoutMs: 100, requestTimeoutMs: 100 });
    const idle = connectHttp2(origin);
    await new Promise((resolve) => idle.once("close", resolve));
    const slow = connectHttp2(origin);
    onTestFinished(() => slow.destroy());
    const asking = slow.request({ ":method": "POST", ":path": "/v1/chat/completions", authorization });
    asking.on("error", () => undefined).write("{");
    await new Promise((resolve) => asking.once("close", resolve));
    expect(asking.rstCode).toBe(8);
  });
});

describe("serve: a failure of its own", () => {
  test("is answered with 500, noted, printed without what was sent, and ends nothing else", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mock-transport-"));
    const journalPath = join(folder, "journal.jsonl");
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const load: LoadAnswering = async (order, given, desk) => {
      const answering = await openAnswering(order, given, desk);
      const exchange: typeof answering.exchange = (take, stamp) =>
        answering.exchange(() => {
          const request = take();
          if (request?.target === "/v1/break") throw new TypeError(`cannot read ${request.body}`);
          return request;
        }, stamp);
      return { ...answering, exchange };
    };
    const server = await serve(orderOf([greeting], journalPath), limits, 0, load);
    onTestFinished(async () => {
      await server.end("signal");
      printed.mockRestore();
      rmSync(folder, { recursive: true });
    });
    const origin = `http://127.0.0.1:${server.port}`;
    const broken = await fetch(`${origin}/v1/break`, { method: "POST", body: "what the client said" });
    expect([broken.status, await broken.json()]).toMatchObject([500, { error: { type: "server_error" } }]);
    expect(broken.headers.get("access-control-allow-origin")).toBe("*");
    expect((await ask(origin, JSON.stringify(helloBody))).status).toBe(200);
    await server.end("stopped");
    const journal = parseJournal(readFileSync(journalPath, "utf8"));
    expect(journal.requests.map(({ outcome }) => outcome)).toEqual(["crashed", "replied"]);
    expect(printed.mock.calls.join()).toContain("request 1 failed with TypeError");
    expect(printed.mock.calls.join()).not.toContain("what the client said");
  });
});

describe("limits", () => {
  test("are those the README names", () => {
    expect(limits).toEqual({
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
      upstreamSilenceMs: 300_000,
      upstreamBodyBytes: 64 * 1024 * 1024,
      upstreamKeptBytes: 64 * 1024 * 1024,
      recordedBytes: 8 * 1024 * 1024,
      socketMessages: 64,
      socketBufferBytes: 8 * 1024 * 1024,
      socketPingMs: 30_000,
      socketLifeMs: 60 * 60 * 1000,
    });
  });
});

describe("malformed", () => {
  test("has the digest of nothing, which is written out", () => {
    expect(malformed.bodyDigest).toBe(digestOf(""));
  });
});
