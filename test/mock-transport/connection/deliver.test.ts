import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { sendRequest, HTTP_VERSIONS } from "../send-request.ts";
import { greeting, helloBody, token } from "../sample.ts";
import { startServer, waitUntil } from "../server/start-server.ts";

const streaming = { ...helloBody, stream: true };
const faulty = (fault: string, body: object = streaming) => ({ headers: { "x-mock-fault": fault }, body });
const eventsIn = (bytes: Buffer) =>
  bytes
    .toString("utf8")
    .split(/(?<=\n\n)/)
    .filter((event) => event.endsWith("\n\n"));

/** Sends one request. Returns what the client received and the journal line. */
async function send(
  version: (typeof HTTP_VERSIONS)[number],
  options: Parameters<typeof sendRequest>[2],
  fixtures: readonly Fixture[] = [greeting],
) {
  const server = await startServer(fixtures);
  const seen = await sendRequest(version, server.origin, options).answer;
  await waitUntil(() => server.journal().requests.length === 1);
  return { seen, line: server.journal().requests[0] };
}

describe.each(HTTP_VERSIONS)("deliver over %s", (version) => {
  test.each([
    { name: "a whole answer", body: helloBody },
    { name: "a stream without a pace", body: streaming },
  ])("writes $name with its length", async ({ body }) => {
    const { seen, line } = await send(version, { body });
    expect(seen).toMatchObject({ status: 200, error: undefined });
    expect(Number(seen.headers["content-length"])).toBe(seen.bytes.length);
    expect(line).toMatchObject({ delivered: true, status: 200, firstByteMs: expect.any(Number) });
    expect(line?.events).toBe(body === helloBody ? undefined : eventsIn(seen.bytes).length);
    expect(line?.fault).toBeUndefined();
  });

  test("gives a paced answer the same bytes as one without a pace", async () => {
    const { origin } = await startServer([greeting]);
    const pace = { "x-mock-pace": "first-token-ms=1 tokens-per-second=1000" };
    // Ids and times differ between requests.
    const textOf = async (headers: { [name: string]: string }) =>
      (await sendRequest(version, origin, { headers, body: streaming }).answer).bytes
        .toString()
        .replace(/mock-1-\d|"created":\d+/g, "");
    expect(await textOf(pace)).toBe(await textOf({}));
  });

  test("sends nothing before the first wait ends, and each event when it is due", async () => {
    const deltas = ["1234", "12345678", "1234"];
    const fixture: Fixture = { match: {}, reply: { deltas, pace: { firstTokenMs: 60, tokensPerSecond: 20 } } };
    const { seen, line } = await send(version, { body: streaming }, [fixture]);
    const [head = 0, ...rest] = seen.times;
    expect(head).toBeGreaterThanOrEqual(58);
    // Deltas of 1, 2 and 1 tokens, 50 ms each; measured from the request, because a busy client may
    // receive the head late.
    expect(rest.at(-1) ?? 0).toBeGreaterThanOrEqual(255);
    expect(rest.length).toBeGreaterThanOrEqual(4);
    expect(line).toMatchObject({ delivered: true, firstByteMs: expect.any(Number) });
    expect(line?.firstByteMs).toBeGreaterThanOrEqual(58);
    expect(line?.durationMs).toBeGreaterThanOrEqual(250);
  });

  test("resets the connection before any byte of the answer", async () => {
    const { seen, line } = await send(version, faulty("reset-before-headers"));
    expect(seen).toMatchObject({ status: undefined, bytes: Buffer.alloc(0) });
    expect(seen.error).toBe(version === "HTTP/1.1" ? "ECONNRESET" : "ERR_HTTP2_STREAM_ERROR");
    expect(line).toMatchObject({ fault: "reset-before-headers", delivered: false, outcome: "replied" });
    expect(line?.firstByteMs).toBeUndefined();
  });

  test.each([
    { fault: "reset-after-headers", events: 0 },
    { fault: "reset-after-headers after=2", events: 2 },
    { fault: "stall limit-ms=30 after=2", events: 2 },
  ])("resets the connection after the head and $events events with $fault", async ({ fault, events }) => {
    const { seen, line } = await send(version, faulty(fault));
    expect(seen.status).toBe(200);
    expect(eventsIn(seen.bytes)).toHaveLength(events);
    expect(seen.error).toBe(version === "HTTP/1.1" ? "ECONNRESET" : "ERR_HTTP2_STREAM_ERROR");
    expect(line).toMatchObject({ fault: fault.split(" ")[0], delivered: false });
    expect(line?.events ?? 0).toBe(events);
  });

  test("stalls after the head until the client disconnects", async () => {
    const server = await startServer([greeting]);
    const pending = sendRequest(version, server.origin, faulty("stall after=2"));
    await pending.firstChunk;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.journal().requests).toEqual([]);
    pending.abort();
    await waitUntil(() => server.journal().requests.length === 1);
    const [line] = server.journal().requests;
    expect(line).toMatchObject({ fault: "stall", delivered: false, events: 2 });
    expect(line?.durationMs).toBeGreaterThanOrEqual(95);
  });

  test.each([
    { fault: "cut after=3", sent: 3 },
    { fault: "error-event after=3", sent: 4 },
  ])("ends a stream early but regularly with $fault", async ({ fault, sent }) => {
    const { seen, line } = await send(version, faulty(fault));
    expect(seen).toMatchObject({ status: 200, error: undefined });
    expect(eventsIn(seen.bytes)).toHaveLength(sent);
    expect(seen.bytes.toString()).not.toContain("[DONE]");
    expect(line).toMatchObject({ fault: fault.split(" ")[0], delivered: true, events: sent });
  });

  test("ends a stream inside an event", async () => {
    const { seen } = await send(version, faulty("truncated-frame after=1"));
    expect(seen).toMatchObject({ status: 200, error: undefined });
    expect(eventsIn(seen.bytes)).toHaveLength(1);
    expect(seen.bytes.toString()).toMatch(/\n\ndata: \{[^}]+$/);
  });

  test("sends a corrupt event and the rest", async () => {
    const { seen } = await send(version, faulty("malformed-event after=1"));
    const data = eventsIn(seen.bytes).map((event) => event.slice("data: ".length).trim());
    const broken = data.filter((text) => text !== "[DONE]" && !isJson(text));
    expect(broken).toEqual([data[1]]);
    expect(data.at(-1)).toBe("[DONE]");
  });

  test.each([helloBody, streaming])("sends invalid UTF-8 in %j", async (body) => {
    const { seen } = await send(version, faulty("bad-utf8", body));
    expect(seen.error).toBeUndefined();
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(seen.bytes)).toThrow(TypeError);
    expect(seen.bytes.toString("utf8")).toContain("\ufffdHello ");
  });

  test("truncates a whole answer below its content length", async () => {
    const { seen, line } = await send(version, faulty("cut", helloBody));
    expect(seen.status).toBe(200);
    expect(seen.error).toBe(version === "HTTP/1.1" ? "ECONNRESET" : "ERR_HTTP2_STREAM_ERROR");
    expect(seen.bytes.length).toBe(Math.floor(Number(seen.headers["content-length"]) / 2));
    expect(line).toMatchObject({ fault: "cut", streaming: false });
  });

  test("sends a whole answer that is not JSON, and ends regularly", async () => {
    const { seen } = await send(version, faulty("malformed-event", helloBody));
    expect(seen).toMatchObject({ status: 200, error: undefined });
    expect(isJson(seen.bytes.toString())).toBe(false);
  });

  test("stops a paced stream when its client disconnects", async () => {
    const reply = { deltas: Array.from({ length: 1000 }, () => "1234"), pace: { tokensPerSecond: 50 } };
    const server = await startServer([{ match: {}, reply }]);
    const pending = sendRequest(version, server.origin, { body: streaming });
    await pending.firstChunk;
    pending.abort();
    await waitUntil(() => server.journal().requests.length === 1);
    const [line] = server.journal().requests;
    expect(line).toMatchObject({ delivered: false, streaming: true });
    expect(line?.events).toBeLessThan(500);
  });

  test("aborts a stalled answer when the server ends", async () => {
    const server = await startServer([greeting]);
    const pending = sendRequest(version, server.origin, faulty("stall"));
    await pending.firstChunk;
    await server.end("stopped");
    expect((await pending.answer).error).toBeDefined();
    expect(server.journal()).toMatchObject({ requests: [{ fault: "stall", delivered: false }], end: { requests: 1 } });
  });
});

describe("deliver to HTTP/2", () => {
  test("resets one stream and continues the others of its session", async () => {
    const { connect: connectHttp2 } = await import("node:http2");
    const server = await startServer([greeting]);
    const session = connectHttp2(server.origin);
    const open = (headers: object) => {
      const stream = session.request({
        ":method": "POST",
        ":path": "/v1/chat/completions",
        authorization: `Bearer ${token}`,
        ...headers,
      });
      stream.end(JSON.stringify(streaming));
      return new Promise<string>((resolve) => {
        let text = "";
        stream.on("data", (chunk: Buffer) => {
          text += chunk.toString();
        });
        stream.on("error", (error: NodeJS.ErrnoException) => resolve(error.message));
        stream.on("close", () => resolve(text));
      });
    };
    const [slow, broken] = [
      open({ "x-mock-pace": "first-token-ms=80" }),
      open({ "x-mock-fault": "reset-after-headers after=1" }),
    ];
    expect(await broken).toMatch(/INTERNAL_ERROR/);
    expect(await slow).toContain("[DONE]");
    session.close();
  });
});

describe("deliver to a slow reader", () => {
  test("waits until the client reads, and delivers everything", async () => {
    const deltas = Array.from({ length: 400 }, () => "x".repeat(40_000));
    const fixture: Fixture = { match: {}, reply: { deltas, fault: { kind: "cut", afterEvents: 400 } } };
    const server = await startServer([fixture]);
    const body = JSON.stringify(streaming);
    const socket = connect(server.port, "127.0.0.1").pause();
    onTestFinished(() => void socket.destroy());
    const head = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}`;
    socket.write(`${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(server.journal().requests).toEqual([]);
    let size = 0;
    socket.on("data", (chunk: Buffer) => {
      size += chunk.length;
    });
    socket.resume();
    await waitUntil(() => size > 400 * 40_000 && server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ delivered: true, events: 400 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
