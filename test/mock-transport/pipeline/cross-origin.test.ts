import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { describe, expect, test } from "vitest";
import { tally } from "../../../src/mock-transport/journal/tally.ts";
import { sendRequest, HTTP_VERSIONS } from "../send-request.ts";
import { chatAnswer, planted, sendJson, startProvider } from "../forward/fake-provider.ts";
import { allAt, startForwarding } from "../forward/start-forwarding.ts";
import { pageFetch, type PageLog } from "./page-fetch.ts";
import { handleOnce, createChatRequest, greeting, helloBody, createConfig, token } from "../sample.ts";
import { startServer } from "../server/start-server.ts";

const website = "https://app.example";
const bearer = { authorization: `Bearer ${token}` };
const requestHeaders = {
  origin: website,
  "access-control-request-method": "POST",
  "access-control-request-headers": "authorization,content-type,x-stainless-retry-count",
};

function preflight(target: string, headers: { readonly [name: string]: string } = requestHeaders) {
  return handleOnce({ method: "OPTIONS", target, headers, body: "" }, createConfig(greeting));
}

describe("a preflight", () => {
  test.each(["/v1/chat/completions", "/v1/messages", "/t-1/v1/responses", "/model/m/converse", "/nowhere", "/"])(
    "of %s is granted without the token",
    (target) => {
      const { answer, note: entry } = preflight(target);
      expect(answer).toMatchObject({
        status: 204,
        body: "",
        headers: {
          "access-control-allow-origin": "*",
          "access-control-allow-methods": expect.stringContaining("POST"),
          "access-control-allow-headers": requestHeaders["access-control-request-headers"],
          "access-control-max-age": "7200",
        },
      });
      expect(entry).toMatchObject({ route: "preflight", outcome: "shown", access: "open" });
    },
  );

  test("grants a private network only on request", () => {
    const name = "access-control-allow-private-network";
    const asked = { ...requestHeaders, "access-control-request-private-network": "true" };
    expect(preflight("/v1/messages", asked).answer.headers[name]).toBe("true");
    expect(preflight("/v1/messages").answer.headers).not.toHaveProperty(name);
  });

  test.each([
    { name: "none", given: undefined },
    { name: "no names", given: "a b\u0001" },
  ])("grants the default headers when it lists $name", ({ given }) => {
    const { origin, "access-control-request-method": method } = requestHeaders;
    const lists = given === undefined ? {} : { "access-control-request-headers": given };
    const { answer } = preflight("/v1/messages", { origin, "access-control-request-method": method, ...lists });
    expect(answer.headers["access-control-allow-headers"]).toBe("authorization, *");
  });

  test.each(["/_testing-actions/stop", "/t-1/_testing-actions/stop"])(
    "of the server's end at %s is not granted",
    (target) => {
      const { answer } = preflight(target);
      expect(answer.status).toBe(401);
      expect(answer.headers).not.toHaveProperty("access-control-allow-methods");
    },
  );

  test("counts as no call, retry or unmatched request, and not in the metrics", async () => {
    const server = await startServer([greeting]);
    const asked = await fetch(`${server.origin}/v1/chat/completions`, { method: "OPTIONS", headers: requestHeaders });
    expect([asked.status, await asked.text(), asked.headers.get("content-length")]).toEqual([204, "", null]);
    await server.end("stopped");
    const { requests, fixtures } = server.journal();
    expect(tally(requests, fixtures)).toMatchObject({
      requests: 1,
      calls: 0,
      retries: 0,
      unauthorized: 0,
      unmatched: [],
    });
  });

  test("is answered over HTTP/2", async () => {
    const { origin } = await startServer([greeting]);
    const session = connectHttp2(origin);
    const stream = session.request({ ":method": "OPTIONS", ":path": "/v1/messages", ...requestHeaders }).end();
    const headers = await new Promise((resolve) => stream.on("response", resolve));
    stream.resume();
    expect(headers).toMatchObject({ ":status": 204, "access-control-allow-origin": "*" });
    session.close();
  });

  test("needs no token in its path when a real provider answers, and is not forwarded", async () => {
    const provider = await startProvider((response) => sendJson(response, chatAnswer({})));
    const { origin, entry } = await startForwarding("forward", allAt(provider.origin));
    for (const base of [origin, entry]) {
      const asked = await fetch(`${base}/v1/chat/completions`, { method: "OPTIONS", headers: requestHeaders });
      expect(asked.status).toBe(204);
    }
    expect(provider.sent).toEqual([]);
  });
});

describe("isReadableByPages", () => {
  const readable = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };

  test.each([
    { name: "an answer", parts: {}, status: 200 },
    { name: "a stream", parts: { body: JSON.stringify({ ...helloBody, stream: true }) }, status: 200 },
    { name: "the error for a wrong key", parts: { headers: { authorization: "Bearer no" } }, status: 401 },
    { name: "the error for a missing key", parts: { headers: {} }, status: 401 },
    { name: "the error for an unknown path", parts: { target: "/nowhere" }, status: 404 },
    { name: "the error for an invalid body", parts: { body: "{" }, status: 400 },
    { name: "the error for a body over the limit", parts: { body: undefined }, status: 413 },
    {
      name: "the error for an unmatched request",
      parts: { body: JSON.stringify({ ...helloBody, messages: [] }) },
      status: 400,
    },
    { name: "the error for an unsupported route", parts: { target: "/v1/images/generations" }, status: 501 },
    {
      name: "an error requested by a control header",
      parts: { headers: { ...bearer, "x-mock-fault": "status=503" } },
      status: 503,
    },
    { name: "the models", parts: { method: "GET", target: "/v1/models" }, status: 200 },
    { name: "the metrics, with the token", parts: { method: "GET", target: "/metrics" }, status: 200 },
  ])("allows $name", ({ parts, status }) => {
    const { answer } = handleOnce(createChatRequest(helloBody, parts), createConfig(greeting));
    expect(answer).toMatchObject({ status, headers: readable });
  });

  test.each([
    { name: "the metrics", method: "GET", target: "/metrics" },
    { name: "the health", method: "GET", target: "/health" },
    { name: "the cache statistics", method: "GET", target: "/cache/stats" },
    { name: "the models", method: "GET", target: "/v1/models" },
    { name: "the probe", method: "HEAD", target: "/" },
  ])("denies $name without the token", ({ method, target }) => {
    const { answer } = handleOnce({ method, target, headers: { origin: website }, body: "" }, createConfig(greeting));
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("denies the answer of the stop route, whatever the token", () => {
    const { answer, isStop } = handleOnce(
      createChatRequest("", { target: "/_testing-actions/stop" }),
      createConfig(greeting),
    );
    expect([isStop, answer.headers["access-control-allow-origin"]]).toEqual([true, undefined]);
  });

  test.each(HTTP_VERSIONS)("allows whole and streamed answers over %s", async (version) => {
    const { origin } = await startServer([greeting]);
    for (const stream of [false, true]) {
      const { headers } = await sendRequest(version, origin, {
        body: { ...helloBody, stream },
        headers: { origin: website },
      }).answer;
      expect(headers).toMatchObject(readable);
    }
  });

  test("allows the answer to bytes that are not a request", async () => {
    const { port } = await startServer([greeting]);
    const socket = connect(port, "127.0.0.1", () => socket.end("NONSENSE\r\n\r\n"));
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 .*\r\naccess-control-allow-origin: \*\r\n/is);
  });

  test.each([
    { name: "an answer of a real provider", isRunning: true, status: 200 },
    { name: "the error when a real provider does not answer", isRunning: false, status: 502 },
  ])("allows $name", async ({ isRunning, status }) => {
    const provider = await startProvider((response) =>
      isRunning ? sendJson(response, chatAnswer({})) : response.destroy(),
    );
    const { entry } = await startForwarding("forward", allAt(provider.origin));
    const answer = await fetch(`${entry}/v1/chat/completions`, {
      method: "POST",
      headers: { authorization: `Bearer ${planted.key}`, origin: website, "content-type": "application/json" },
      body: JSON.stringify(helloBody),
    });
    expect([answer.status, Object.fromEntries(answer.headers)]).toMatchObject([status, readable]);
  });
});

describe("a page of another origin", () => {
  test("reads nothing without the token", async () => {
    const { origin, journal } = await startServer([greeting]);
    const steal = pageFetch("https://evil.example");
    for (const target of ["/metrics", "/health", "/cache/stats", "/v1/models"])
      await expect(steal(`${origin}${target}`)).rejects.toThrow("A page may not have the answer");
    await expect(steal(`${origin}/_testing-actions/stop`, { method: "POST", headers: bearer })).rejects.toThrow(
      "A page may not have the preflight",
    );
    const simple = await steal(`${origin}/v1/chat/completions`, { method: "POST" });
    expect([simple.status, journal().requests.every(({ access }) => access !== "accepted")]).toEqual([401, true]);
  });
});

describe("the official clients in a page", () => {
  test("call OpenAI's routes, whole and streamed, and read the request id", async () => {
    const { origin } = await startServer([greeting]);
    const log: PageLog = { preflights: [] };
    const options = { baseURL: `${origin}/v1`, apiKey: token, dangerouslyAllowBrowser: true, maxRetries: 0 };
    const client = new OpenAI({ ...options, fetch: pageFetch(website, log) });
    const body = { model: "m", messages: [{ role: "user" as const, content: "Say hello" }] };
    const answer = await client.chat.completions.create(body);
    expect([answer.choices[0]?.message.content, answer._request_id]).toEqual(["Hello to you", "mock-1-2"]);
    const stream = client.chat.completions.stream(body);
    expect(await stream.finalContent()).toBe("Hello to you");
    expect(log.preflights).toHaveLength(2);
    await expect(new OpenAI({ ...options, apiKey: "no", fetch: pageFetch(website) }).models.list()).rejects.toThrow(
      "401",
    );
  });

  test("call Anthropic's routes and read error messages", async () => {
    const { origin } = await startServer([{ match: {}, reply: { error: { status: 429, message: "Slow down." } } }]);
    const options = { baseURL: origin, apiKey: token, dangerouslyAllowBrowser: true, maxRetries: 0 };
    const client = new Anthropic({ ...options, fetch: pageFetch(website) });
    const call = client.messages.create({ model: "m", max_tokens: 9, messages: [{ role: "user", content: "Hi" }] });
    await expect(call).rejects.toMatchObject({ status: 429, requestID: "req_mock-1-2" });
  });
});
