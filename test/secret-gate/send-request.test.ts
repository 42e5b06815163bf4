import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeSendRequest, type SendRuntime } from "../../actions/_runtime/network/node-send-request.ts";
import { MAX_BODY_BYTES } from "../../actions/_runtime/network/read-limited-body.ts";
import type { ProbeRequest } from "../../src/secret-gate/profile.ts";
import { type Reply, startFakeProviders } from "./fake-providers.ts";

let fake: Awaited<ReturnType<typeof startFakeProviders>>;
beforeAll(async () => {
  fake = await startFakeProviders();
});
afterAll(() => fake.close());

const good: Reply = { status: 200, json: { ok: true } };

/**
 * Sends with a clock that only delays advance, so that a test observes each delay without waiting.
 */
async function send(
  replies: readonly Reply[],
  request: Partial<ProbeRequest> = {},
  limits: { untilMs?: number; chance?: number } = {},
) {
  let nowMs = 0;
  const delays: number[] = [];
  const runtime: SendRuntime = {
    nowMs: () => nowMs,
    sleep: async (ms) => {
      delays.push(ms);
      nowMs += ms;
    },
    random: () => limits.chance ?? 0,
    // Short only when the server does not answer, because a busy machine is slow.
    attemptTimeoutMs: replies.some((reply) => "misbehave" in reply) ? 150 : 5_000,
  };
  let calls = 0;
  fake.behave(() => replies[Math.min(calls++, replies.length - 1)] ?? good);
  const answer = await nodeSendRequest({}, runtime)(
    { method: "GET", url: `${fake.origin}/host/path`, headers: {}, ...request },
    { untilMs: limits.untilMs ?? 60_000 },
  );
  return { answer, delays, calls: fake.seen.length };
}

describe("nodeSendRequest", () => {
  test.each([
    { name: "429", reply: { status: 429, json: {} } },
    { name: "500", reply: { status: 500, json: {} } },
    { name: "529", reply: { status: 529, json: {} } },
    { name: "a broken connection", reply: { misbehave: "reset" } as const },
    { name: "no-response", reply: { misbehave: "slow" } as const },
  ])("retries after $name, and returns the successful answer that follows", async ({ reply }) => {
    expect(await send([reply, good])).toMatchObject({ answer: { kind: "answer", status: 200 }, calls: 2 });
  });

  test("stops after two retries, with a longer delay before the second", async () => {
    expect(await send([{ status: 503, json: {} }])).toMatchObject({
      answer: { status: 503 },
      delays: [250, 500],
      calls: 3,
    });
  });

  test("randomizes half of each delay", async () => {
    const { delays } = await send([{ status: 503, json: {} }], {}, { chance: 0.5 });
    expect(delays).toEqual([375, 750]);
  });

  test.each([200, 204, 301, 302, 307, 400, 401, 403, 404])("does not retry after %i", async (status) => {
    expect(await send([{ status, text: "" }])).toMatchObject({ answer: { status }, calls: 1 });
  });

  test("follows no redirect", async () => {
    const { answer, calls } = await send([
      { status: 302, text: "", headers: { location: `${fake.origin}/other/path` } },
    ]);
    expect(answer).toMatchObject({ status: 302 });
    expect(calls).toBe(1);
  });

  test("waits as long as the provider requests, and not at all when that is too long", async () => {
    const limited = (seconds: string): Reply => ({ status: 429, json: {}, headers: { "retry-after": seconds } });
    expect((await send([limited("3"), good])).delays).toEqual([3000]);
    expect(await send([limited("3600"), good])).toMatchObject({ answer: { status: 429 }, delays: [], calls: 1 });
    expect((await send([limited("Wed, 21 Oct 2026 07:28:00 GMT"), good])).delays).toEqual([250]);
  });

  test("does not start a delay that would end after the limit", async () => {
    expect(await send([{ status: 503, json: {} }], {}, { untilMs: 600 })).toMatchObject({ delays: [250], calls: 2 });
  });

  test("sends nothing after the limit", async () => {
    expect(await send([good], {}, { untilMs: 0 })).toMatchObject({
      answer: { kind: "no-response", why: "timeout" },
      calls: 0,
    });
  });

  test.each([
    { name: "no-response", reply: { misbehave: "slow" } as const, calls: 1 },
    { name: "a broken connection", reply: { misbehave: "reset" } as const, calls: 1 },
    { name: "a failure that may have come after the work", reply: { status: 500, json: {} }, calls: 1 },
    { name: "a request that was turned away", reply: { status: 429, json: {} }, calls: 3 },
  ])("sends a paid request $calls times after $name", async ({ reply, calls }) => {
    expect((await send([reply], { method: "POST", body: "{}", isPaid: true })).calls).toBe(calls);
  });

  test("reports a refused connection", async () => {
    const { answer } = await send([good], { url: "http://127.0.0.1:1/" });
    expect(answer).toEqual({ kind: "no-response", why: "refused" });
  });

  test("reports a server without TLS, and tries once", async () => {
    const { answer, delays } = await send([good], { url: fake.origin.replace("http:", "https:") });
    expect(answer).toEqual({ kind: "no-response", why: "tls" });
    expect(delays).toEqual([]);
  });

  test("never throws, not even for a header that cannot be sent", async () => {
    const { answer } = await send([good], { headers: { authorization: "a\nb" } });
    expect(answer).toEqual({ kind: "no-response", why: "other" });
  });

  test("sends method, headers and body unchanged, and nothing about the machine", async () => {
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

  test("decompresses a body, and cuts one that is too large", async () => {
    const small = await send([{ status: 200, json: { a: 1 }, headers: { "content-encoding": "gzip" } }]);
    expect(small.answer).toMatchObject({ body: '{"a":1}' });
    const large = await send([{ status: 200, json: " ".repeat(20_000_000), headers: { "content-encoding": "gzip" } }]);
    expect(large.answer.kind === "answer" && large.answer.body.length).toBe(MAX_BODY_BYTES);
  });

  test("sends plain http to loopback without a proxy", async () => {
    fake.behave(() => good);
    const proxied = nodeSendRequest({ HTTP_PROXY: "http://127.0.0.1:1", http_proxy: "http://127.0.0.1:1" });
    const answer = await proxied(
      { method: "GET", url: `${fake.origin}/h/p`, headers: {} },
      { untilMs: Date.now() + 5000 },
    );
    expect(answer).toMatchObject({ status: 200 });
  });

  test("sends https through the proxy in the environment", async () => {
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
    const runtime: SendRuntime = {
      nowMs: Date.now,
      sleep: async () => undefined,
      random: () => 0,
      attemptTimeoutMs: 1000,
    };
    const answer = await nodeSendRequest({ HTTPS_PROXY: `http://127.0.0.1:${port}` }, runtime)(
      { method: "GET", url: "https://api.provider.invalid/v1", headers: {} },
      { untilMs: Date.now() + 5000 },
    );
    proxy.close();
    expect(answer.kind).toBe("no-response");
    expect(connects[0]).toBe("api.provider.invalid:443");
  });
});
