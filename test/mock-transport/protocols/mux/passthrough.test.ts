import { describe, expect, test } from "vitest";
import type { WireRequest } from "../../../../src/mock-transport/wire/wire.ts";
import { handleOnce, createChatRequest, greeting, helloBody, createConfig, collectText, token } from "../../sample.ts";

function ask(request: WireRequest) {
  const { answer, note: entry } = handleOnce(request, createConfig(greeting));
  return { status: answer.status, headers: answer.headers, text: collectText(answer), note: entry };
}

const gemini = { contents: [{ parts: [{ text: "Say hello" }] }] };
const converse = { messages: [{ role: "user", content: [{ text: "Say hello" }] }] };

const requests: readonly {
  readonly method?: string;
  readonly target: string;
  readonly body?: object;
  readonly headers?: object;
}[] = [
  { target: "/v1/chat/completions", body: helloBody },
  { target: "/v1/chat/completions", body: { ...helloBody, stream: true } },
  { target: "/v1/messages", body: { ...helloBody, max_tokens: 9 }, headers: { "anthropic-version": "2023-06-01" } },
  { target: "/v1/messages", body: { ...helloBody, max_tokens: 9, stream: true } },
  { target: "/v1/responses", body: { model: "m", input: "Say hello" } },
  { target: "/v1beta/models/m:generateContent", body: gemini },
  { target: "/v1beta/models/m:streamGenerateContent?alt=sse&x=1&x=2", body: gemini },
  { target: "/v1beta/models/m:countTokens", body: gemini },
  { target: "/model/m/converse", body: converse },
  { target: "/openai/deployments/d/chat/completions?api-version=1", body: helloBody },
  { target: "/models/chat/completions?api-version=1", body: helloBody },
  { target: "/v1beta1/publishers/google/models/m:generateContent", body: gemini },
  { target: "/v1/messages", body: {} },
  { target: "/v1/images/generations", body: {} },
  { method: "GET", target: "/v1/models" },
  { method: "GET", target: "/v1/models", headers: { "anthropic-version": "2023-06-01" } },
  { method: "HEAD", target: "/v1/models" },
];

describe("/passthrough", () => {
  test.each(requests)(
    "answers $method $target with $body as the loopback upstream does",
    ({ method = "POST", target, body = {}, headers = {} }) => {
      const request = (path: string) =>
        createChatRequest(body, { method, target: path, headers: { authorization: `Bearer ${token}`, ...headers } });
      const direct = ask(request(target));
      const passed = ask(request(`/passthrough${target}`));
      const name = ({ text }: { text: string }) => text.replaceAll("/passthrough", "");
      expect([passed.status, name(passed)]).toEqual([direct.status, name(direct)]);
      expect(passed.note).toMatchObject({
        route: direct.note.route,
        outcome: direct.note.outcome,
        class: "passthrough",
        path: `/passthrough${target.split("?")[0]}`,
      });
    },
  );

  test("keeps the test name that precedes it", () => {
    const { status, note: entry } = ask(
      createChatRequest(helloBody, { target: "/t-1/passthrough/v1/chat/completions" }),
    );
    expect([status, entry.test, entry.class]).toEqual([200, "t-1", "passthrough"]);
  });

  test.each([
    { name: "the transport-mux's own routes", target: "/metrics" },
    { name: "its own converse", target: "/converse" },
    { name: "its own count", target: "/v1/count_tokens" },
    { name: "the stop", target: "/_testing-actions/stop" },
    { name: "itself", target: "/passthrough/v1/chat/completions" },
    { name: "the name of a test after it", target: "/t-1/v1/chat/completions" },
    { name: "nothing", target: "" },
    { name: "a slash alone", target: "/" },
    { name: "a way out", target: "/../_testing-actions/stop" },
    { name: "a way out in other letters", target: "/%2e%2e/metrics" },
  ])("does not serve $name", ({ target }) => {
    const seen = ask(createChatRequest(helloBody, { target: `/passthrough${target}` }));
    expect(seen).toMatchObject({ status: 404, note: { outcome: "unknown-route", class: "passthrough" } });
    expect(JSON.parse(seen.text)).toMatchObject({ error: { message: expect.stringContaining("/passthrough") } });
    expect(
      handleOnce(createChatRequest("", { target: `/passthrough${target}` }), createConfig()).isStop,
    ).toBeUndefined();
  });

  test.each([
    { headers: { "anthropic-version": "2023-06-01" }, body: { type: "error", error: { type: "not_found_error" } } },
    { headers: { "x-goog-api-key": token }, body: { error: { status: "NOT_FOUND" } } },
    { headers: {}, body: { error: { type: "invalid_request_error", code: null } } },
  ])("rejects an unknown path in the format of the client that sends $headers", ({ headers, body }) => {
    const request = { target: "/passthrough/nowhere", headers: { authorization: `Bearer ${token}`, ...headers } };
    expect(JSON.parse(ask(createChatRequest("", request)).text)).toMatchObject(body);
  });

  test("requires the token for routes that are otherwise open, and accepts it in the query for every provider", () => {
    const get = (target: string) => ask({ method: "GET", target, headers: {}, body: "" }).status;
    expect(get("/v1/models")).toBe(200);
    expect(get("/passthrough/v1/models")).toBe(401);
    expect(get(`/passthrough/openai/models?key=${token}`)).toBe(200);
    expect(get(`/openai/models?key=${token}`)).toBe(401);
  });
});
