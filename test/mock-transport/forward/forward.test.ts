import { connect } from "node:http2";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { helloBody, token } from "../sample.ts";
import { waitUntil } from "../server/start-server.ts";
import { chatAnswer, openaiHeaders, planted, requestId, sendJson, startProvider } from "./fake-provider.ts";
import { allAt, startForwarding } from "./start-forwarding.ts";

const key = { authorization: `Bearer ${planted.key}`, "content-type": "application/json" };

function ask(entry: string, parts: RequestInit & { path?: string } = {}): Promise<Response> {
  const { path = "/v1/chat/completions", ...init } = parts;
  return fetch(`${entry}${path}`, {
    method: "POST",
    headers: key,
    body: JSON.stringify(helloBody),
    redirect: "manual",
    ...init,
  });
}

async function started(...[answer, changed]: [Parameters<typeof startProvider>[0], object?]) {
  const provider = await startProvider(answer);
  const server = await startForwarding("forward", allAt(provider.origin), changed ?? {});
  return { provider, server };
}

describe("forward: the request to the provider", () => {
  test("forwards the request unchanged with the caller's key, and journals the provider's proof", async () => {
    const { provider, server } = await started((response) => sendJson(response, chatAnswer({})));
    const response = await ask(server.entry, { path: "/v1/chat/completions?a=1&a=2" });
    expect(await response.json()).toEqual(chatAnswer({}));
    expect(provider.sent).toMatchObject([
      { method: "POST", url: "/v1/chat/completions?a=1&a=2", body: JSON.stringify(helloBody), headers: key },
    ]);
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()).toMatchObject([
      {
        outcome: "forwarded",
        status: 200,
        path: "/v1/chat/completions",
        access: "accepted",
        class: "turn",
        model: "gpt-5-mini-2026-08-07",
        excerpt: "Say hello",
        usage: { inputTokens: 11, outputTokens: 5 },
        upstream: { host: provider.host, requestId, hasUsage: true },
        delivered: true,
      },
    ]);
  });

  test("forwards only listed headers in both directions", async () => {
    const { provider, server } = await started((response) => sendJson(response, chatAnswer({})));
    const response = await ask(server.entry, {
      headers: {
        ...key,
        accept: "application/json",
        "openai-beta": "x=1",
        cookie: `session=${planted.cookie}`,
        "x-api-key": planted.key,
        "x-goog-api-key": planted.key,
        "x-babysitter-run-id": "run-1",
        "x-stainless-os": "Linux",
        "x-mock-test": "one",
        "proxy-authorization": "Basic abc",
        forwarded: "for=10.0.0.1",
      },
    });
    expect(Object.keys(provider.sent[0]?.headers ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "authorization",
      "connection",
      "content-length",
      "content-type",
      "host",
      "openai-beta",
      "user-agent",
    ]);
    expect(provider.sent[0]?.headers).toMatchObject({ host: provider.host, "accept-encoding": "identity" });
    const hops = ["connection", "date", "keep-alive", "transfer-encoding"];
    expect([...response.headers.keys()].filter((name) => !hops.includes(name)).sort()).toEqual([
      "access-control-allow-origin",
      "access-control-expose-headers",
      "content-type",
      "openai-processing-ms",
      "openai-version",
      "x-ratelimit-remaining-requests",
      "x-request-id",
    ]);
    expect(response.headers.get("x-request-id")).toBe(requestId);
  });

  test("writes no credential or account of the caller to disk", async () => {
    const { server } = await started((response) =>
      sendJson(response, { ...chatAnswer({}), model: `gpt for ${planted.organization}` }),
    );
    const encoded = Buffer.from(planted.key).toString("base64");
    const said = `My key is ${planted.key}. As an encoded word: ${encoded}`;
    const body = JSON.stringify({ model: "gpt-5-mini", messages: [{ role: "user", content: said }] });
    const headers = { ...key, "openai-organization": planted.organization, cookie: `a=${planted.cookie}` };
    await ask(server.entry, { headers, body }).then((response) => response.text());
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()[0]?.excerpt).toMatch(/^My key is __REDACTED-value__\..*__REDACTED-base64__$/);
    const found = [...Object.values(planted), token, encoded].filter((value) => server.evidence().includes(value));
    expect(found).toEqual([]);
  });

  test("removes the run's token from the body", async () => {
    const { provider, server } = await started((response) => sendJson(response, chatAnswer({})));
    const content = `OPENAI_BASE_URL=${server.entry}/v1`;
    const body = JSON.stringify({ model: "m", messages: [{ role: "user", content }] });
    await ask(server.entry, { body, path: `/v1/chat/completions?base=${token}&b=1` });
    expect(provider.sent[0]?.url).toBe("/v1/chat/completions?b=1");
    expect(provider.sent[0]?.body).toContain("__REDACTED-value__/v1");
    expect(JSON.stringify(provider.sent)).not.toContain(token);
  });

  test("follows no redirect, and hides its address from the client", async () => {
    const other = await startProvider((response) => sendJson(response, chatAnswer({})));
    const { provider, server } = await started((response) =>
      response
        .writeHead(307, { location: `${other.origin}/v1/chat/completions`, "x-request-id": requestId })
        .end("moved"),
    );
    const response = await ask(server.entry);
    expect([response.status, response.headers.get("location"), await response.text()]).toEqual([307, null, "moved"]);
    await waitUntil(() => server.journal().length === 1);
    expect([provider.sent.length, other.sent.length]).toEqual([1, 0]);
    expect(server.journal()).toMatchObject([
      { outcome: "forwarded", status: 307, upstream: { problem: "redirect", hasUsage: false } },
    ]);
  });

  test.each([
    { name: "count", path: "/v1/messages/count_tokens", outcome: "counted" },
    { name: "list of models", path: "/v1/models", outcome: "listed" },
    { name: "route that no fixture could answer", path: "/v1/conversations/c1", outcome: "shown" },
  ])("forwards a $name without counting it as a call", async ({ path, outcome }) => {
    const { provider, server } = await started((response) => sendJson(response, { data: [] }));
    const isRead = path.endsWith("models") || path.endsWith("c1");
    const init = isRead ? { method: "GET", body: null } : { body: JSON.stringify({ model: "m", messages: [] }) };
    const response = await ask(server.entry, { path, ...init });
    expect([response.status, provider.sent[0]?.url]).toEqual([200, path]);
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()[0]?.outcome).toBe(outcome);
  });
});

describe("forward: authorization", () => {
  test.each([
    { name: "no token", entry: (origin: string) => origin, access: "missing", path: "/v1/chat/completions" },
    {
      name: "another token",
      entry: (origin: string) => `${origin}/mock-other0123456789`,
      access: "wrong",
      path: "/v1/chat/completions",
    },
    {
      name: "half a token",
      entry: (origin: string) => `${origin}/${token.slice(0, 10)}`,
      access: "wrong",
      path: "/v1/chat/completions",
    },
  ])("refuses $name with 401 without calling the provider", async ({ entry, access, path }) => {
    const { provider, server } = await started((response) => sendJson(response, chatAnswer({})));
    const response = await ask(entry(server.origin));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      error: { code: "invalid_base_url", message: expect.stringContaining("first folder of the base URL") },
    });
    expect(provider.sent).toEqual([]);
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()).toMatchObject([{ outcome: "unauthorized", access, path }]);
    expect(server.evidence()).not.toMatch(/mock-other|mock-01234/);
  });

  test("refuses in the shape of the requested provider", async () => {
    const { server } = await started((response) => sendJson(response, chatAnswer({})));
    const response = await ask(server.origin, { path: "/v1/messages" });
    expect(await response.json()).toMatchObject({ type: "error", error: { type: "authentication_error" } });
  });

  test("refuses the token as the provider's key", async () => {
    const { provider, server } = await started((response) => sendJson(response, chatAnswer({})));
    const response = await ask(server.entry, { headers: { authorization: `Bearer ${token}` } });
    expect([response.status, provider.sent.length]).toEqual([401, 0]);
    expect(await response.text()).toContain("give the client the provider's own key");
  });

  test("answers the stop route with the token and /health without it", async () => {
    const { server } = await started((response) => sendJson(response, chatAnswer({})));
    expect((await fetch(`${server.origin}/health`)).status).toBe(200);
    const stop = await fetch(`${server.origin}/_testing-actions/stop`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
    });
    expect(stop.status).toBe(200);
    await server.ended;
  });
});

describe("forward: allowed addresses", () => {
  test("refuses a base URL that is neither https nor local, and a missing one", async () => {
    const server = await startForwarding("forward", [{ provider: "openai", base: "http://provider.example/v1" }]);
    const plain = await ask(server.entry);
    expect([plain.status, await plain.text()]).toEqual([
      400,
      expect.stringContaining("No key is sent to this address"),
    ]);
    const azure = await ask(server.entry, {
      path: "/openai/deployments/d/chat/completions",
      headers: { "api-key": planted.key },
    });
    expect([azure.status, await azure.text()]).toEqual([501, expect.stringContaining("Set `upstream`")]);
    await waitUntil(() => server.journal().length === 2);
    expect(server.journal().map(({ outcome }) => outcome)).toEqual(["invalid", "unsupported"]);
  });

  test("refuses a path that contains the run's token again", async () => {
    const { provider, server } = await started((response) => sendJson(response, {}));
    const response = await ask(server.entry, { path: `/v1/models/${token}`, method: "GET", body: null });
    expect([response.status, provider.sent.length]).toEqual([400, 0]);
  });

  test("refuses a body that is not JSON", async () => {
    const { provider, server } = await started((response) => sendJson(response, {}));
    const response = await ask(server.entry, {
      path: "/v1/files",
      headers: { ...key, "content-type": "multipart/form-data; boundary=x" },
      body: "--x--",
    });
    expect([response.status, provider.sent.length]).toEqual([501, 0]);
  });
});

describe("forward: the answer to the client", () => {
  test("sends the first event before the provider has sent the last one", async () => {
    let finish: () => void = () => undefined;
    const { server } = await started((response) => {
      response.writeHead(200, { ...openaiHeaders, "content-type": "text/event-stream" });
      response.write(
        `data: ${JSON.stringify({ id: planted.answerId, model: "m", choices: [{ index: 0, delta: { content: "Hel" } }] })}\n\n`,
      );
      finish = () => {
        response.write(
          `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: "lo" }, finish_reason: "stop" }] })}\n\n`,
        );
        response.write(
          `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } })}\n\n`,
        );
        response.end("data: [DONE]\n\n");
      };
    });
    const response = await ask(server.entry, { body: JSON.stringify({ ...helloBody, stream: true }) });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toContain('"Hel"');
    finish();
    while ((await reader?.read())?.done === false);
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()).toMatchObject([
      {
        streaming: true,
        events: 3,
        usage: { inputTokens: 3, outputTokens: 2 },
        upstream: { hasUsage: true, requestId },
      },
    ]);
  });

  test("applies backpressure to the provider", async () => {
    let written = 0;
    const piece = Buffer.alloc(256 * 1024, "x");
    const { server } = await started((response) => {
      response.writeHead(200, openaiHeaders);
      const write = () => {
        while (written < 48 * 1024 * 1024) {
          written += piece.length;
          if (!response.write(piece)) return void response.once("drain", write);
        }
        response.end();
      };
      write();
    });
    const response = await ask(server.entry);
    const reader = response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(written).toBeLessThan(32 * 1024 * 1024);
    while ((await reader?.read())?.done === false);
    expect(written).toBe(48 * 1024 * 1024);
  });

  test("disconnects from the provider when the client disconnects", async () => {
    const { provider, server } = await started((response) => {
      response.writeHead(200, openaiHeaders);
      response.write("{");
    });
    const abort = new AbortController();
    const response = await ask(server.entry, { signal: abort.signal });
    await response.body?.getReader().read();
    abort.abort();
    await waitUntil(() => provider.gone.length === 1);
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()).toMatchObject([{ outcome: "forwarded", delivered: false, upstream: { hasUsage: false } }]);
    expect(server.journal()[0]?.upstream).not.toHaveProperty("problem");
  });

  test("disconnects from the provider when the client disconnects before the answer", async () => {
    const { provider, server } = await started(() => undefined);
    const abort = new AbortController();
    const asked = ask(server.entry, { signal: abort.signal }).catch(() => "aborted");
    await waitUntil(() => provider.sent.length === 1);
    abort.abort();
    expect(await asked).toBe("aborted");
    await waitUntil(() => provider.gone.length === 1 && server.journal().length === 1);
    expect(server.journal()[0]?.delivered).toBe(false);
  });

  test("closes the connection where the provider closed it", async () => {
    const { server } = await started((response) => {
      response.writeHead(200, openaiHeaders);
      response.write("{", () => response.destroy());
    });
    const response = await ask(server.entry);
    await expect(response.text()).rejects.toThrow("terminated");
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()).toMatchObject([
      { outcome: "upstream-failed", status: 200, delivered: false, upstream: { problem: "cut", hasUsage: false } },
    ]);
  });

  test("answers with an error in the provider's shape when the provider is down", async () => {
    const { provider, server } = await started(() => undefined);
    await new Promise((resolve) => provider.server.close(resolve));
    const response = await ask(server.entry, {
      path: "/v1/messages",
      body: JSON.stringify({ model: "m", max_tokens: 1, messages: [{ role: "user", content: "Hi" }] }),
    });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      type: "error",
      error: {
        type: "api_error",
        message: expect.stringContaining(
          `${provider.host} refused the connection. This answer comes from mock-transport.`,
        ),
      },
    });
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()).toMatchObject([
      { outcome: "upstream-failed", status: 502, excerpt: "Hi", upstream: { host: provider.host, problem: "refused" } },
    ]);
  });

  test.each([
    { name: "closes the connection at once", problem: "reset", destroy: true },
    { name: "does not speak HTTP", problem: "reset", destroy: false },
  ])("answers 502 when the provider $name", async ({ problem, destroy }) => {
    const other = createServer((socket) => {
      socket.on("error", () => undefined);
      if (destroy) socket.destroy();
      else socket.end("SSH-2.0-OpenSSH_9.9\r\n");
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    const server = await startForwarding("forward", allAt(`http://127.0.0.1:${port}`));
    expect((await ask(server.entry)).status).toBe(502);
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()[0]?.upstream?.problem).toBe(problem);
    other.close();
  });

  test("answers 502 when the provider does not speak TLS", async () => {
    const provider = await startProvider((response) => sendJson(response, {}));
    const server = await startForwarding("forward", [{ provider: "openai", base: `https://${provider.host}/v1` }]);
    const response = await ask(server.entry);
    expect([response.status, provider.sent.length]).toEqual([502, 0]);
    expect(await response.text()).toContain("failed the TLS handshake");
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()[0]?.upstream?.problem).toBe("tls");
  });

  test("serves a client that speaks HTTP/2", async () => {
    const { server } = await started((response) => sendJson(response, chatAnswer({})));
    const session = connect(server.origin);
    const stream = session.request({ ":method": "POST", ":path": `/${token}/v1/chat/completions`, ...key });
    let [status, text] = [0, ""];
    stream.on("response", (headers) => (status = Number(headers[":status"])));
    stream.setEncoding("utf8").on("data", (part: string) => (text += part));
    stream.end(JSON.stringify(helloBody));
    await new Promise((resolve) => stream.on("end", resolve));
    session.close();
    expect([status, JSON.parse(text)]).toEqual([200, chatAnswer({})]);
    await waitUntil(() => server.journal().length === 1);
    expect(server.journal()).toMatchObject([{ outcome: "forwarded", delivered: true }]);
  });

  test("keeps the answer's content length and content encoding", async () => {
    const { server } = await started((response) =>
      response.writeHead(200, { ...openaiHeaders, "content-encoding": "gzip", "content-length": 3 }).end("abc"),
    );
    const { get } = await import("node:http");
    const head = await new Promise<object>((resolve) => {
      get(`${server.entry}/v1/models`, { headers: key }, (response) => resolve(response.resume().headers));
    });
    expect(head).toMatchObject({ "content-encoding": "gzip", "content-length": "3" });
  });
});

describe("forward: limits", () => {
  test("stops connecting after the limit", async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as { port: number };
    const upstream = [{ provider: "openai" as const, base: `https://127.0.0.1:${port}/v1` }];
    const server = await startForwarding("forward", upstream, { upstreamConnectMs: 300 });
    const begun = performance.now();
    expect((await ask(server.entry)).status).toBe(504);
    expect(performance.now() - begun).toBeGreaterThan(290);
    silent.close();
  });

  test("answers 504 when the first byte exceeds the limit", async () => {
    const after = (ms: number) =>
      started((response) => void setTimeout(() => sendJson(response, chatAnswer({})), ms), {
        upstreamFirstByteMs: 300,
      });
    const [early, late] = [await after(20), await after(700)];
    expect((await ask(early.server.entry)).status).toBe(200);
    const refused = await ask(late.server.entry);
    expect([refused.status, await refused.text()]).toEqual([504, expect.stringContaining("did not answer in time")]);
  });

  test("closes the connection when the next part exceeds the limit", async () => {
    const pausing = (ms: number) =>
      started(
        (response) => {
          response.writeHead(200, openaiHeaders);
          response.write("{");
          setTimeout(() => response.end("}"), ms);
        },
        { upstreamIdleMs: 300 },
      );
    const [early, late] = [await pausing(20), await pausing(2_000)];
    expect(await (await ask(early.server.entry)).text()).toBe("{}");
    await expect((await ask(late.server.entry)).text()).rejects.toThrow("terminated");
    await waitUntil(() => late.server.journal().length === 1);
    expect(late.server.journal()[0]).toMatchObject({ outcome: "upstream-failed", upstream: { problem: "silent" } });
  });

  test.each([
    { name: "announced", headers: (length: number) => ({ "content-length": length }), status: 502 },
    { name: "not announced", headers: () => ({}), status: 200 },
  ])(
    "forwards an answer at the size limit and stops at one byte more, its length $name",
    async ({ headers, status }) => {
      const sending = (length: number) =>
        started(
          (response) => void response.writeHead(200, { ...openaiHeaders, ...headers(length) }).end("x".repeat(length)),
          { upstreamBodyBytes: 1000 },
        );
      const [fits, exceeds] = [await sending(1000), await sending(1001)];
      expect((await (await ask(fits.server.entry)).text()).length).toBe(1000);
      const response = await ask(exceeds.server.entry);
      expect(response.status).toBe(status);
      if (status === 200) await expect(response.text()).rejects.toThrow();
      await waitUntil(() => exceeds.server.journal().length === 1);
      expect(exceeds.server.journal()[0]?.upstream?.problem).toBe(status === 200 ? "too-long" : "too-large");
    },
  );

  test("parses answers within the buffer budget, forwards others unparsed, and releases the budget", async () => {
    const whole = JSON.stringify(chatAnswer({}));
    const { server } = await started(
      (response, { url }) =>
        void response.writeHead(200, openaiHeaders).end(url.includes("big") ? whole.padEnd(whole.length + 1) : whole),
      { upstreamBufferBytes: whole.length },
    );
    for (const path of ["", "?big", ""])
      await (await ask(server.entry, { path: `/v1/chat/completions${path}` })).text();
    await waitUntil(() => server.journal().length === 3);
    expect(server.journal().map(({ upstream }) => upstream?.hasUsage)).toEqual([true, false, true]);
  });
});
