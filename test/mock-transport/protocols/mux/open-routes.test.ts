import { describe, expect, test } from "vitest";
import { handleRequest } from "../../../../src/mock-transport/pipeline/handle-request.ts";
import type { WireRequest } from "../../../../src/mock-transport/wire/wire.ts";
import { createServerState } from "../../../../src/mock-transport/core/server-state.ts";
import { handleOnce, createChatRequest, greeting, helloBody, createConfig, collectText, token } from "../../sample.ts";

const get = (target: string): WireRequest => ({ method: "GET", target, headers: {}, body: "" });
const long = { text: "long", usage: { inputTokens: 5, outputTokens: 7 } };
const config = createConfig(
  greeting,
  { match: { user: "Too long" }, reply: long },
  { match: { user: "Bad" }, reply: { error: { status: 500, message: "No." } } },
);

/** The body of `/metrics` after the requests, half a minute after the start. */
function metricsAfter(...requests: readonly WireRequest[]): { [name: string]: unknown } {
  const state = createServerState(1_000);
  for (const request of requests) handleOnce(request, config, state);
  const meta = { id: "m", seq: 9, createdSeconds: 31, arrivedMs: 31_260 };
  return JSON.parse(collectText(handleRequest(get("/metrics"), config, meta, state).answer)) as {
    [name: string]: unknown;
  };
}

const six = (parts: object) => ({
  total_input_tokens: 0,
  total_output_tokens: 0,
  total_requests: 0,
  total_errors: 0,
  uptime_seconds: 30.3,
  avg_tokens_per_request: 0,
  ...parts,
});

const say = (content: string) => createChatRequest({ model: "m", messages: [{ role: "user", content }] });
const one = { total_requests: 1, total_input_tokens: 13, total_output_tokens: 3, avg_tokens_per_request: 16 };
const gemini = JSON.stringify({ contents: [{ parts: [{ text: "Say hello" }] }], stream: true });

describe("the transport-mux's open routes", () => {
  test("show that the server is up, its transport and its public name", () => {
    expect(JSON.parse(collectText(handleOnce(get("/health"), config).answer))).toEqual({
      ok: true,
      transport: "mock-transport",
      instance: "mock-1",
    });
  });

  test("show that there is no cache, with exactly this body", () => {
    const { answer } = handleOnce(get("/cache/stats"), config);
    expect([answer.status, collectText(answer)]).toEqual([200, '{"enabled":false}']);
  });

  test.each(["/health", "/metrics", "/cache/stats"])("answer GET %s with any key, and journal it as open", (target) => {
    for (const headers of [{}, { authorization: "Bearer wrong" }, { "x-api-key": token }]) {
      const { answer, note: entry } = handleOnce({ ...get(target), headers }, config);
      expect([answer.status, entry.access, entry.outcome]).toEqual([200, "open", "shown"]);
    }
  });
});

describe("/metrics", () => {
  test.each([
    { name: "nothing", requests: [], expected: {} },
    { name: "a completion", requests: [createChatRequest(helloBody)], expected: one },
    { name: "a stream", requests: [createChatRequest({ ...helloBody, stream: true })], expected: one },
    {
      name: "three completions",
      requests: [say("Say hello"), say("Say hello"), say("Too long")],
      expected: { total_requests: 3, total_input_tokens: 31, total_output_tokens: 13, avg_tokens_per_request: 14.7 },
    },
    { name: "a fixture's error", requests: [say("Bad")], expected: { total_errors: 1 } },
    { name: "a request that nothing matches", requests: [say("Who?")], expected: { total_errors: 1 } },
    { name: "a wrong key", requests: [createChatRequest(helloBody, { headers: { "x-api-key": "no" } })], expected: {} },
    { name: "a wrong address", requests: [createChatRequest(helloBody, { target: "/nowhere" })], expected: {} },
    { name: "a body that is refused", requests: [createChatRequest("{}")], expected: {} },
    {
      name: "a stream that Google's path does not have",
      requests: [createChatRequest(gemini, { target: "/v1beta/models/m:generateContent" })],
      expected: {},
    },
    { name: "a count", requests: [createChatRequest(helloBody, { target: "/v1/count_tokens" })], expected: {} },
    {
      name: "a count that is refused",
      requests: [createChatRequest("[]", { target: "/v1/count_tokens" })],
      expected: {},
    },
    { name: "what is open", requests: [get("/health"), get("/metrics"), get("/v1/models")], expected: {} },
    {
      name: "a completion that is passed through, without its tokens",
      requests: [createChatRequest(helloBody, { target: "/passthrough/v1/chat/completions" })],
      expected: { total_requests: 1 },
    },
    {
      name: "models that are passed through",
      requests: [createChatRequest("", { method: "GET", target: "/passthrough/v1/models" })],
      expected: { total_requests: 1 },
    },
    {
      name: "an address that is passed through and wrong",
      requests: [createChatRequest("", { target: "/passthrough/nowhere" })],
      expected: { total_errors: 1 },
    },
    {
      name: "a wrong key where it is passed through",
      requests: [createChatRequest(helloBody, { target: "/passthrough/v1/chat/completions", headers: {} })],
      expected: {},
    },
  ])("counts $name as the transport-mux does", ({ requests, expected }) => {
    const { outcomes, access, routes, ...numbers } = metricsAfter(...requests);
    expect(numbers).toEqual(six(expected));
    const sum = (counts: unknown) => Object.values(counts as { [key: string]: number }).reduce((a, b) => a + b, 0);
    expect([outcomes, access, routes].map(sum)).toEqual([requests.length, requests.length, requests.length]);
  });

  test("counts every request per outcome, key check and route", () => {
    const seen = metricsAfter(
      createChatRequest(helloBody),
      createChatRequest("{}"),
      createChatRequest(helloBody, { headers: {} }),
      createChatRequest("", { target: "/nowhere" }),
      createChatRequest("[]", { target: "/v1/count_tokens" }),
    );
    expect(seen).toMatchObject({
      outcomes: { replied: 1, invalid: 2, unauthorized: 1, "unknown-route": 1 },
      access: { accepted: 4, missing: 1 },
      routes: { "openai.chat": 3, unknown: 1, "mux.count": 1 },
    });
  });

  test("contains only numbers, whatever the requests contain", () => {
    const secret = "s3cr3t-value";
    const text = JSON.stringify(
      metricsAfter(
        createChatRequest({ model: secret, messages: [{ role: "user", content: secret }] }),
        createChatRequest("", { target: `/${secret}` }),
        createChatRequest("", { method: secret, target: "/v1/models" }),
        createChatRequest(helloBody, { headers: { "x-api-key": secret } }),
      ),
    );
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
  });
});
