import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeSendRequest, type SendMeans } from "../../actions/_runtime/network/node-send-request.ts";
import { BODY_LIMIT_BYTES } from "../../actions/_runtime/network/read-limited-body.ts";
import type { ProbeRequest } from "../../src/secret-gate/profile.ts";
import { type Reply, startFakeProviders } from "./fake-providers.ts";

let fake: Awaited<ReturnType<typeof startFakeProviders>>;
beforeAll(async () => {
  fake = await startFakeProviders();
});
afterAll(() => fake.close());

const good: Reply = { status: 200, json: { ok: true } };

/** Sends with a clock that only pauses move, so that a test sees each pause and waits for none. */
async function send(
  replies: readonly Reply[],
  request: Partial<ProbeRequest> = {},
  limits: { untilMs?: number; chance?: number } = {},
) {
  let nowMs = 0;
  const pauses: number[] = [];
  const means: SendMeans = {
    nowMs: () => nowMs,
    sleep: async (ms) => {
      pauses.push(ms);
      nowMs += ms;
    },
    random: () => limits.chance ?? 0,
    // Only where silence is the answer is it not waited for long; a busy machine takes its time.
    tryMs: replies.some((reply) => "misbehave" in reply) ? 150 : 5_000,
  };
  let calls = 0;
  fake.behave(() => replies[Math.min(calls++, replies.length - 1)] ?? good);
  const answer = await nodeSendRequest({}, means)(
    { method: "GET", url: `${fake.origin}/host/path`, headers: {}, ...request },
    { untilMs: limits.untilMs ?? 60_000 },
  );
  return { answer, pauses, calls: fake.seen.length };
}

describe("nodeSendRequest", () => {
  test.each([
    { name: "429", reply: { status: 429, json: {} } },
    { name: "500", reply: { status: 500, json: {} } },
    { name: "529", reply: { status: 529, json: {} } },
    { name: "a broken connection", reply: { misbehave: "reset" } as const },
    { name: "silence", reply: { misbehave: "slow" } as const },
  ])("sends again after $name, and takes the good answer that follows", async ({ reply }) => {
    expect(await send([reply, good])).toMatchObject({ answer: { kind: "answer", status: 200 }, calls: 2 });
  });

  test("gives up after two repeats, and waits longer before the second", async () => {
    expect(await send([{ status: 503, json: {} }])).toMatchObject({
      answer: { status: 503 },
      pauses: [250, 500],
      calls: 3,
    });
  });

  test("leaves half of each pause to chance", async () => {
    const { pauses } = await send([{ status: 503, json: {} }], {}, { chance: 0.5 });
    expect(pauses).toEqual([375, 750]);
  });

  test.each([200, 204, 301, 302, 307, 400, 401, 403, 404])(
    "sends once for an answer that a repeat does not change: %i",
    async (status) => {
      expect(await send([{ status, text: "" }])).toMatchObject({ answer: { status }, calls: 1 });
    },
  );

  test("follows no redirect", async () => {
    const { answer, calls } = await send([
      { status: 302, text: "", headers: { location: `${fake.origin}/other/path` } },
    ]);
    expect(answer).toMatchObject({ status: 302 });
    expect(calls).toBe(1);
  });

  test("waits as long as the provider asks for, and not at all when that is too long", async () => {
    const limited = (seconds: string): Reply => ({ status: 429, json: {}, headers: { "retry-after": seconds } });
    expect((await send([limited("3"), good])).pauses).toEqual([3000]);
    expect(await send([limited("3600"), good])).toMatchObject({ answer: { status: 429 }, pauses: [], calls: 1 });
    expect((await send([limited("Wed, 21 Oct 2026 07:28:00 GMT"), good])).pauses).toEqual([250]);
  });

  test("does not start a pause that would end after the limit", async () => {
    expect(await send([{ status: 503, json: {} }], {}, { untilMs: 600 })).toMatchObject({ pauses: [250], calls: 2 });
  });

  test("sends nothing after the limit", async () => {
    expect(await send([good], {}, { untilMs: 0 })).toMatchObject({
      answer: { kind: "silence", why: "timeout" },
      calls: 0,
    });
  });

  test.each([
    { name: "silence", reply: { misbehave: "slow" } as const, calls: 1 },
    { name: "a broken connection", reply: { misbehave: "reset" } as const, calls: 1 },
    { name: "a failure that may have come after the work", reply: { status: 500, json: {} }, calls: 1 },
    { name: "a request that was turned away", reply: { status: 429, json: {} }, calls: 3 },
  ])("sends what costs something $calls times after $name", async ({ reply, calls }) => {
    expect((await send([reply], { method: "POST", body: "{}", costs: true })).calls).toBe(calls);
  });

  test("says that the connection was refused", async () => {
    const { answer } = await send([good], { url: "http://127.0.0.1:1/" });
    expect(answer).toEqual({ kind: "silence", why: "refused" });
  });

  test("says that a server does not speak TLS, and tries once", async () => {
    const { answer, pauses } = await send([good], { url: fake.origin.replace("http:", "https:") });
    expect(answer).toEqual({ kind: "silence", why: "tls" });
    expect(pauses).toEqual([]);
  });

  test("never throws, not even for a header that cannot be sent", async () => {
    const { answer } = await send([good], { headers: { authorization: "a\nb" } });
    expect(answer).toEqual({ kind: "silence", why: "other" });
  });

  test("sends method, headers and body as they are, and says nothing about the machine", async () => {
    await send([good], { method: "POST", headers: { "x-key": "value" }, body: "ä" });
    expect(fake.seen[0]).toMatchObject({
      method: "POST",
      body: "ä",
      headers: { "x-key": "value", "content-length": "2", "user-agent": "testing-actions" },
    });
    expect(Object.keys(fake.seen[0]?.headers ?? {}).sort()).toEqual([
      "accept-encoding",
      "connection",
      "content-length",
      "host",
      "user-agent",
      "x-key",
    ]);
  });

  test("reads a packed body, and cuts one that grows too large", async () => {
    const small = await send([{ status: 200, json: { a: 1 }, headers: { "content-encoding": "gzip" } }]);
    expect(small.answer).toMatchObject({ body: '{"a":1}' });
    const large = await send([{ status: 200, json: " ".repeat(20_000_000), headers: { "content-encoding": "gzip" } }]);
    expect(large.answer.kind === "answer" && large.answer.body.length).toBe(BODY_LIMIT_BYTES);
  });

  test("sends what goes to loopback past every proxy", async () => {
    fake.behave(() => good);
    const proxied = nodeSendRequest({ HTTP_PROXY: "http://127.0.0.1:1", http_proxy: "http://127.0.0.1:1" });
    const answer = await proxied(
      { method: "GET", url: `${fake.origin}/h/p`, headers: {} },
      { untilMs: Date.now() + 5000 },
    );
    expect(answer).toMatchObject({ status: 200 });
  });

  test("sends what goes elsewhere through the proxy that the environment names", async () => {
    const { createServer } = await import("node:http");
    const connects: string[] = [];
    const proxy = createServer().on("connect", (request, socket) => {
      connects.push(request.url ?? "");
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    proxy.listen(0, "127.0.0.1", resolve);
    await promise;
    const address = proxy.address();
    const port = typeof address === "object" ? address?.port : 0;
    const means: SendMeans = { nowMs: Date.now, sleep: async () => undefined, random: () => 0, tryMs: 1000 };
    const answer = await nodeSendRequest({ HTTPS_PROXY: `http://127.0.0.1:${port}` }, means)(
      { method: "GET", url: "https://api.provider.invalid/v1", headers: {} },
      { untilMs: Date.now() + 5000 },
    );
    proxy.close();
    expect(answer.kind).toBe("silence");
    expect(connects[0]).toBe("api.provider.invalid:443");
  });
});
