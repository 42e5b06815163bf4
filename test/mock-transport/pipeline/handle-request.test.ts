import { createRedactor } from "../../../src/redact/redactor.ts";
import { describe, expect, test } from "vitest";
import type { WireRequest } from "../../../src/mock-transport/wire/wire.ts";
import { EXCERPT_UNITS } from "../../../src/mock-transport/core/journal-line.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { handleOnce, createChatRequest, greeting, helloBody, createConfig, collectText, token } from "../sample.ts";

function ask(request: WireRequest, ...fixtures: readonly Fixture[]) {
  const { answer, note: entry } = handleOnce(request, createConfig(...(fixtures.length > 0 ? fixtures : [greeting])));
  return { status: answer.status, headers: answer.headers, body: JSON.parse(collectText(answer)), note: entry };
}

describe("handleRequest: the token", () => {
  test.each([
    { name: "no header", headers: {}, access: "missing" },
    { name: "another token", headers: { authorization: `Bearer ${token}x` }, access: "wrong" },
    { name: "the start of the token", headers: { authorization: `Bearer ${token.slice(0, -1)}` }, access: "wrong" },
    { name: "an empty token", headers: { authorization: "Bearer " }, access: "wrong" },
  ])("refuses a request with $name on every route but /health, in OpenAI's shape", ({ headers, access }) => {
    for (const target of [
      "/v1/chat/completions",
      "/v1/models",
      "/v1/responses",
      "/nowhere",
      "/_testing-actions/stop",
    ]) {
      const { status, body, note: entry } = ask(createChatRequest(helloBody, { target, headers }));
      expect({ status, body }).toMatchObject({
        status: 401,
        body: { error: { type: "invalid_request_error", code: "invalid_api_key" } },
      });
      expect(entry).toMatchObject({ outcome: "unauthorized", access });
      expect(JSON.stringify({ body, note: entry })).not.toContain(token.slice(0, 8));
    }
  });

  test("rejects the token in the query of OpenAI's routes", () => {
    const { status, note: entry } = ask(
      createChatRequest(helloBody, { target: `/v1/chat/completions?key=${token}`, headers: {} }),
    );
    expect(status).toBe(401);
    expect(JSON.stringify(entry)).not.toContain(token);
  });

  test.each([
    { name: "x-api-key", headers: { "x-api-key": token } },
    { name: "x-goog-api-key", headers: { "x-goog-api-key": token } },
    { name: "api-key", headers: { "api-key": token } },
    { name: "one of two headers", headers: { "x-api-key": token, authorization: "Bearer another" } },
  ])("accepts the token in $name", ({ headers }) => {
    expect(ask(createChatRequest(helloBody, { headers })).status).toBe(200);
    const wrong = Object.fromEntries(Object.keys(headers).map((name) => [name, `${token}x`]));
    expect(ask(createChatRequest(helloBody, { headers: wrong })).status).toBe(401);
  });

  test("accepts the token in the query parameter of Google's clients, and in no other", () => {
    const body = JSON.stringify({ contents: [{ parts: [{ text: "Say hello" }] }] });
    const askGoogle = (key: string) =>
      ask({ method: "POST", target: `/v1beta/models/m:generateContent?key=${key}`, headers: {}, body });
    expect(askGoogle(token).status).toBe(200);
    expect(JSON.stringify(askGoogle(token).note)).not.toContain(token);
    expect(askGoogle("wrong")).toMatchObject({ status: 401, body: { error: { status: "UNAUTHENTICATED" } } });
  });

  test.each([
    { target: "/v1/messages", error: { type: "authentication_error" }, says: "ANTHROPIC_API_KEY" },
    { target: "/v1beta/models/m:generateContent", error: { status: "UNAUTHENTICATED" }, says: "GEMINI_API_KEY" },
    { target: "/openai/v1/responses", error: { code: "invalid_api_key" }, says: "AZURE_OPENAI_API_KEY" },
  ])("names the key of the provider when a request to $target has no token", ({ target, error, says }) => {
    const seen = ask({ method: "POST", target, headers: {}, body: "{}" });
    expect(seen).toMatchObject({ status: 401, body: { error }, note: { outcome: "unauthorized" } });
    expect(seen.body.error.message).toContain(says);
  });

  test("accepts any case of the scheme `bearer`", () => {
    expect(ask(createChatRequest(helloBody, { headers: { authorization: `bearer ${token}` } })).status).toBe(200);
  });

  test("answers /health without a token and without disclosing it", () => {
    const { status, body, note: entry } = ask({ method: "GET", target: "/health", headers: {}, body: "" });
    expect({ status, body }).toEqual({
      status: 200,
      body: { ok: true, transport: "mock-transport", instance: "mock-1" },
    });
    expect(entry.access).toBe("open");
  });
});

describe("handleRequest: the journal entry", () => {
  test("contains no secret, even when the end of an excerpt cuts it", () => {
    const secret = "s3cr3t-password-1";
    const said = `${"x".repeat(EXCERPT_UNITS - 5)}${secret} and ${token} "quoted"`;
    const body = { model: secret, messages: [{ role: "user", content: said }] };
    const config = { ...createConfig(greeting), redactor: createRedactor([token, secret]) };
    const { note: entry } = handleOnce(createChatRequest(body, { target: `/v1/chat/completions?x=${secret}` }), config);
    expect(JSON.stringify(entry)).not.toContain("s3cr3");
    expect(entry.excerpt).toHaveLength(EXCERPT_UNITS);
    expect(entry.model).toBe("__REDACTED-value__");
  });

  test("has the same digest for bodies that differ only in a secret", () => {
    const digestOf = (secret: string) => {
      const body = { ...helloBody, user: secret };
      return handleOnce(createChatRequest(body), { ...createConfig(greeting), redactor: createRedactor([secret]) }).note
        .bodyDigest;
    };
    expect(digestOf("first-secret")).toBe(digestOf("other-secret"));
  });

  test("has the client's retry count", () => {
    const headers = { authorization: `Bearer ${token}`, "x-stainless-retry-count": "2" };
    expect(ask(createChatRequest(helloBody, { headers })).note.retry).toBe(2);
  });
});

describe("handleRequest: chat completions", () => {
  test("answers with the fixture's text, with and without /v1", () => {
    for (const target of ["/v1/chat/completions", "/chat/completions"]) {
      const { status, body, note: entry } = ask(createChatRequest(helloBody, { target }));
      expect(status).toBe(200);
      expect(body).toMatchObject({
        id: "chatcmpl-mock-1-1",
        object: "chat.completion",
        created: 1_795_000_000,
        model: "gpt-5-mini",
        choices: [{ index: 0, message: { role: "assistant", content: "Hello to you" }, finish_reason: "stop" }],
        usage: { prompt_tokens: 13, completion_tokens: 3, total_tokens: 16 },
      });
      expect(entry).toMatchObject({ outcome: "replied", fixture: 0, model: "gpt-5-mini", excerpt: "Say hello" });
    }
  });

  test("answers tool calls with null content and their finish reason", () => {
    const reply = {
      toolCalls: [
        { name: "add", arguments: { a: 2 } },
        { id: "call_x", name: "add", arguments: {} },
      ],
    };
    const { body } = ask(createChatRequest(helloBody), { match: {}, reply });
    expect(body.choices[0]).toMatchObject({
      message: {
        content: null,
        tool_calls: [
          { id: "call_mock-1-1_0", type: "function", function: { name: "add", arguments: '{"a":2}' } },
          { id: "call_x", type: "function", function: { name: "add", arguments: "{}" } },
        ],
      },
      finish_reason: "tool_calls",
    });
  });

  test("joins deltas and uses the fixture's usage and finish reason", () => {
    const reply = { deltas: ["a", "b"], usage: { inputTokens: 5, outputTokens: 7 }, finishReason: "length" as const };
    const { body } = ask(createChatRequest(helloBody), { match: {}, reply });
    expect(body).toMatchObject({
      choices: [{ message: { content: "ab" }, finish_reason: "length" }],
      usage: { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 },
    });
  });

  test("counts more tokens when tools, system or messages grow", () => {
    const tokens = (body: object) =>
      ask(createChatRequest(body), { match: {}, reply: { text: "a" } }).body.usage.prompt_tokens;
    const system = { ...helloBody, messages: [{ role: "system", content: "Be brief." }, ...helloBody.messages] };
    const tools = { ...system, tools: [{ type: "function", function: { name: "add" } }] };
    expect(tokens(system)).toBeGreaterThan(tokens(helloBody));
    expect(tokens(tools)).toBeGreaterThan(tokens(system));
  });

  test("reads text parts, developer messages, and only those tool results after the last user message", () => {
    const messages = [
      { role: "developer", content: [{ type: "text", text: "Be brief." }] },
      { role: "user", content: "first" },
      { role: "assistant", content: null, tool_calls: [] },
      { role: "tool", content: "old", tool_call_id: "1" },
      {
        role: "user",
        content: [
          { type: "image_url", image_url: { url: "data:" } },
          { type: "text", text: "second" },
        ],
      },
    ];
    const fixture = { match: { system: "Be brief.", user: "second" }, reply: { text: "yes" } };
    expect(ask(createChatRequest({ model: "m", messages }), fixture).status).toBe(200);
    const answered = [...messages, { role: "tool", content: "new", tool_call_id: "2" }];
    const byResult = { match: { toolResult: "new" }, reply: { text: "yes" } };
    expect(ask(createChatRequest({ model: "m", messages: answered }), byResult).status).toBe(200);
  });

  test("answers 410 when no fixture matches, and names the nearest one and the differences", () => {
    const {
      status,
      body,
      note: entry,
    } = ask(createChatRequest(helloBody), { match: { user: "Say bye" }, reply: { text: "bye" } });
    expect(status).toBe(410);
    expect(body.error).toEqual({
      message:
        'No fixture matches this request. The nearest is fixtures[0] of 1: `user` is "Say hello", but the fixture wants exactly "Say bye". Add a fixture, or correct its `match`.',
      type: "invalid_request_error",
      param: null,
      code: "fixture.unmatched",
    });
    expect(entry).toMatchObject({ outcome: "unmatched", fixture: 0, differs: ["user"] });
  });

  test.each([
    { status: 429, type: "rate_limit_error", headers: { "retry-after-ms": "1" } },
    { status: 500, type: "server_error", headers: { "retry-after-ms": "1" } },
    { status: 400, type: "invalid_request_error", headers: {} },
  ])(
    "answers with a fixture's error $status, and lets the client try again at once where it does",
    ({ status, type, headers }) => {
      const seen = ask(createChatRequest(helloBody), { match: {}, reply: { error: { status, message: "No." } } });
      expect(seen).toMatchObject({ status, body: { error: { message: "No.", type, code: null } }, headers });
      expect("retry-after-ms" in seen.headers).toBe("retry-after-ms" in headers);
      expect(seen.note).toMatchObject({ outcome: "error-replied", fixture: 0 });
    },
  );

  test.each([
    { name: "text that is not JSON", body: "{", message: "The request body must be a JSON object." },
    { name: "a list", body: "[]", message: "The request body must be a JSON object." },
    { name: "an empty body", body: "", message: "The request body must be a JSON object." },
    { name: "no model", body: { messages: helloBody.messages }, message: "Missing or invalid parameter: 'model'." },
    { name: "no messages", body: { model: "m" }, message: "Missing or invalid parameter: 'messages'." },
    {
      name: "an empty list of messages",
      body: { model: "m", messages: [] },
      message: "Missing or invalid parameter: 'messages'.",
    },
    {
      name: "an unknown role",
      body: { model: "m", messages: [{ role: "boss" }] },
      message: "Missing or invalid parameter: 'messages[0].role'.",
    },
    {
      name: "stream as a string",
      body: { ...helloBody, stream: "true" },
      message: "Missing or invalid parameter: 'stream'.",
    },
  ])("refuses $name with 400 like the provider", ({ body, message }) => {
    const seen = ask(createChatRequest(body));
    expect(seen).toMatchObject({ status: 400, body: { error: { message, code: null } }, note: { outcome: "invalid" } });
  });

  test.each(["n", "logprobs", "modalities", "audio", "functions"])(
    "refuses the parameter %s, which no fixture can answer",
    (param) => {
      const values = {
        n: 2,
        logprobs: true,
        modalities: ["text", "audio"],
        audio: { voice: "alloy" },
        functions: [{}],
      };
      const seen = ask(createChatRequest({ ...helloBody, [param]: values[param as keyof typeof values] }));
      expect(seen).toMatchObject({
        status: 400,
        body: { error: { param, code: "request.unsupported" } },
        note: { outcome: "unsupported", param },
      });
    },
  );

  test("refuses a body over the limit with 413", () => {
    const seen = ask({ ...createChatRequest(""), body: undefined });
    expect(seen).toMatchObject({ status: 413, note: { outcome: "too-large" } });
  });
});

describe("handleRequest: other routes", () => {
  test("lists the models that fixtures name exactly", () => {
    const request = { ...createChatRequest(""), method: "GET", target: "/v1/models" };
    const named = { match: { model: "gpt-5" }, reply: { text: "" } };
    const ids = (...fixtures: readonly Fixture[]) =>
      ask(request, ...fixtures).body.data.map(({ id }: { id: string }) => id);
    expect(ids(named, { match: { model: { contains: "x" } }, reply: { text: "" } }, named)).toEqual(["gpt-5"]);
    expect(ids(greeting)).toEqual(["mock-model"]);
  });

  test.each([
    ["GET", "/v1/responses", "openai.responses"],
    ["POST", "/v1/images/generations", "openai.other"],
    ["DELETE", "/v1/models/gpt-5", "openai.model"],
    ["POST", "/v1/messages/batches", "anthropic.messages"],
    ["POST", "/v1beta/models/gemini-3:predict", "google.models"],
    ["POST", "/v1beta/interactions", "google.other"],
    ["POST", "/v1beta1/projects/p/locations/l/publishers/google/models/m:computeTokens", "vertex.other"],
    ["POST", "/v1/projects/p/locations/l/publishers/anthropic/models/c:predict", "vertex.anthropic"],
    ["POST", "/models/images/embeddings", "azure.foundry-other"],
    ["POST", "/openai/deployments/d/images/generations?api-version=1", "azure.openai"],
  ])("refuses %s %s as unsupported, in the shape of its provider", (method, target, route) => {
    const seen = ask({ ...createChatRequest("{}"), method, target });
    const message = expect.stringContaining("This version of mock-transport does not answer");
    expect(seen).toMatchObject({ status: 501, body: { error: { message } }, note: { outcome: "unsupported", route } });
    // Google's clients never retry.
    if (!/^google|^vertex\.other/.test(route)) expect(seen.headers).toMatchObject({ "x-should-retry": "false" });
  });

  test.each([
    ["OpenAI's", "/v1/models", {}, { object: "list", data: [{ id: "m" }] }],
    [
      "Anthropic's",
      "/v1/models",
      { "anthropic-version": "2023-06-01" },
      { data: [{ type: "model" }], has_more: false },
    ],
    ["Google's", "/v1/models", { "x-goog-api-key": token }, { models: [{ name: "models/m" }] }],
    ["Google's", `/v1/models?key=${token}`, {}, { models: [{ name: "models/m" }] }],
    ["Google's", "/v1beta/models", {}, { models: [{ name: "models/m" }] }],
    ["OpenAI's", "/openai/models?api-version=1", {}, { object: "list", data: [{ id: "m" }] }],
    ["OpenAI's", "/v1/models/m", {}, { id: "m", object: "model" }],
    ["Anthropic's", "/v1/models/m", { "anthropic-version": "2023-06-01" }, { id: "m", type: "model" }],
    ["Google's", "/v1beta/models/m", {}, { name: "models/m" }],
  ])("shows models in %s shape at %s with %j", (_name, target, more, body) => {
    const headers = { authorization: `Bearer ${token}`, ...more };
    const seen = ask({ method: "GET", target, headers, body: "" }, { match: { model: "m" }, reply: { text: "" } });
    expect(seen).toMatchObject({ status: 200, body, note: { outcome: "listed" } });
  });

  test("knows a model when a fixture may answer it", () => {
    const show = (...fixtures: readonly Fixture[]) =>
      ask({ ...createChatRequest(""), method: "GET", target: "/v1/models/gpt-9" }, ...fixtures).status;
    expect(show(greeting)).toBe(200);
    expect(show({ match: { model: { contains: "gpt" } }, reply: { text: "" } })).toBe(200);
    expect(show({ match: { model: "gpt-5" }, reply: { text: "" } })).toBe(404);
  });

  test.each([
    ["GET", "/v1/chat/completions"],
    ["POST", "/nowhere"],
    ["GET", "/v1/chat/completions/../models/x"],
    ["OPTIONS", "*"],
  ])("refuses %s %s", (method, target) => {
    const seen = ask({ ...createChatRequest("{}"), method, target });
    expect([404, 501]).toContain(seen.status);
    expect(["unknown-route", "unsupported"]).toContain(seen.note.outcome);
  });
});
