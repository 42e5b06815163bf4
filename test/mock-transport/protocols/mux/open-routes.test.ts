import { describe, expect, test } from "vitest";
import { exchange } from "../../../../src/mock-transport/pipeline/handle-request.ts";
import type { WireRequest } from "../../../../src/mock-transport/wire/wire.ts";
import { emptyMemory } from "../../../../src/mock-transport/core/server-state.ts";
import { answerTo, chatRequest, greeting, helloBody, settingOf, textOf, token } from "../../sample.ts";

const get = (target: string): WireRequest => ({ method: "GET", target, headers: {}, body: "" });
const long = { text: "long", usage: { inputTokens: 5, outputTokens: 7 } };
const setting = settingOf(
  greeting,
  { match: { user: "Too long" }, reply: long },
  { match: { user: "Bad" }, reply: { error: { status: 500, message: "No." } } },
);

/** What `/metrics` says after the requests, half a minute after the start. */
function metricsAfter(...requests: readonly WireRequest[]): { [name: string]: unknown } {
  const memory = emptyMemory(1_000);
  for (const request of requests) answerTo(request, setting, memory);
  const stamp = { id: "m", seq: 9, createdSeconds: 31, arrivedMs: 31_260 };
  return JSON.parse(textOf(exchange(get("/metrics"), setting, stamp, memory).answer)) as { [name: string]: unknown };
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

const say = (content: string) => chatRequest({ model: "m", messages: [{ role: "user", content }] });
const one = { total_requests: 1, total_input_tokens: 13, total_output_tokens: 3, avg_tokens_per_request: 16 };
const gemini = JSON.stringify({ contents: [{ parts: [{ text: "Say hello" }] }], stream: true });

describe("the transport-mux's open routes", () => {
  test("say that the server is there, which transport it has, and its public name", () => {
    expect(JSON.parse(textOf(answerTo(get("/health"), setting).answer))).toEqual({
      ok: true,
      transport: "mock-transport",
      instance: "mock-1",
    });
  });

  test("say that there is no cache, in exactly these words", () => {
    const { answer } = answerTo(get("/cache/stats"), setting);
    expect([answer.status, textOf(answer)]).toEqual([200, '{"enabled":false}']);
  });

  test.each(["/health", "/metrics", "/cache/stats"])(
    "answer GET %s with any key, and note that it was open",
    (target) => {
      for (const headers of [{}, { authorization: "Bearer wrong" }, { "x-api-key": token }]) {
        const { answer, note } = answerTo({ ...get(target), headers }, setting);
        expect([answer.status, note.access, note.outcome]).toEqual([200, "open", "shown"]);
      }
    },
  );
});

describe("/metrics", () => {
  test.each([
    { name: "nothing", requests: [], expected: {} },
    { name: "a completion", requests: [chatRequest(helloBody)], expected: one },
    { name: "a stream", requests: [chatRequest({ ...helloBody, stream: true })], expected: one },
    {
      name: "three completions",
      requests: [say("Say hello"), say("Say hello"), say("Too long")],
      expected: { total_requests: 3, total_input_tokens: 31, total_output_tokens: 13, avg_tokens_per_request: 14.7 },
    },
    { name: "a fixture's error", requests: [say("Bad")], expected: { total_errors: 1 } },
    { name: "a request that nothing matches", requests: [say("Who?")], expected: { total_errors: 1 } },
    { name: "a wrong key", requests: [chatRequest(helloBody, { headers: { "x-api-key": "no" } })], expected: {} },
    { name: "a wrong address", requests: [chatRequest(helloBody, { target: "/nowhere" })], expected: {} },
    { name: "a body that is refused", requests: [chatRequest("{}")], expected: {} },
    {
      name: "a stream that Google's path does not have",
      requests: [chatRequest(gemini, { target: "/v1beta/models/m:generateContent" })],
      expected: {},
    },
    { name: "a count", requests: [chatRequest(helloBody, { target: "/v1/count_tokens" })], expected: {} },
    { name: "a count that is refused", requests: [chatRequest("[]", { target: "/v1/count_tokens" })], expected: {} },
    { name: "what is open", requests: [get("/health"), get("/metrics"), get("/v1/models")], expected: {} },
    {
      name: "a completion that is passed through, without its tokens",
      requests: [chatRequest(helloBody, { target: "/passthrough/v1/chat/completions" })],
      expected: { total_requests: 1 },
    },
    {
      name: "models that are passed through",
      requests: [chatRequest("", { method: "GET", target: "/passthrough/v1/models" })],
      expected: { total_requests: 1 },
    },
    {
      name: "an address that is passed through and wrong",
      requests: [chatRequest("", { target: "/passthrough/nowhere" })],
      expected: { total_errors: 1 },
    },
    {
      name: "a wrong key where it is passed through",
      requests: [chatRequest(helloBody, { target: "/passthrough/v1/chat/completions", headers: {} })],
      expected: {},
    },
  ])("counts $name as the transport-mux does", ({ requests, expected }) => {
    const { outcomes, access, routes, ...numbers } = metricsAfter(...requests);
    expect(numbers).toEqual(six(expected));
    const sum = (counts: unknown) => Object.values(counts as { [key: string]: number }).reduce((a, b) => a + b, 0);
    expect([outcomes, access, routes].map(sum)).toEqual([requests.length, requests.length, requests.length]);
  });

  test("counts every request by what became of it, by its key and by its route", () => {
    const seen = metricsAfter(
      chatRequest(helloBody),
      chatRequest("{}"),
      chatRequest(helloBody, { headers: {} }),
      chatRequest("", { target: "/nowhere" }),
      chatRequest("[]", { target: "/v1/count_tokens" }),
    );
    expect(seen).toMatchObject({
      outcomes: { replied: 1, invalid: 2, unauthorized: 1, "unknown-route": 1 },
      access: { accepted: 4, missing: 1 },
      routes: { "openai.chat": 3, unknown: 1, "mux.count": 1 },
    });
  });

  test("holds nothing but numbers, whatever was asked", () => {
    const secret = "s3cr3t-value";
    const text = JSON.stringify(
      metricsAfter(
        chatRequest({ model: secret, messages: [{ role: "user", content: secret }] }),
        chatRequest("", { target: `/${secret}` }),
        chatRequest("", { method: secret, target: "/v1/models" }),
        chatRequest(helloBody, { headers: { "x-api-key": secret } }),
      ),
    );
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
  });
});
