import { describe, expect, test } from "vitest";
import type { Route } from "../../../src/mock-transport/core/request-context.ts";
import { resolveRoute, routes } from "../../../src/mock-transport/pipeline/routes.ts";
import type { PathCache } from "../../../src/mock-transport/pipeline/match-path.ts";
import { handleOnce, createChatRequest, greeting, helloBody, createConfig, collectText, token } from "../sample.ts";

type Headers = { readonly [name: string]: string };
type Kind = Route["work"]["kind"];

const fromAnthropic = { "anthropic-version": "2023-06-01" };
const fromGoogle = { "x-goog-api-key": "k" };
const upgrade = { connection: "Upgrade", upgrade: "websocket" };
const project = "projects/p-1/locations/us-central1";

/** A request and its expected route. */
type Case = readonly [
  method: string,
  target: string,
  id: string,
  kind: Kind,
  more?: { model?: string; headers?: Headers },
];

const table: readonly Case[] = [
  ["HEAD", "/", "probe", "probe"],
  ["HEAD", "/api/hello", "probe", "probe"],
  ["POST", "/_testing-actions/stop", "control.stop", "stop"],
  ["GET", "/health", "mux.health", "document"],
  ["GET", "/metrics", "mux.metrics", "document"],
  ["GET", "/cache/stats", "mux.cache", "document"],
  ["POST", "/v1/count_tokens", "mux.count", "count"],
  ["POST", "/converse", "mux.converse", "completion"],
  ["POST", "/models/chat/completions?api-version=2024-05-01-preview", "azure.foundry-chat", "completion"],
  ["POST", "/models/embeddings?api-version=2024-05-01-preview", "azure.foundry-embeddings", "embeddings"],
  ["GET", "/models/info?api-version=2024-05-01-preview", "azure.foundry-info", "models"],
  ["POST", "/models/images/embeddings", "azure.foundry-other", "unsupported"],
  ["POST", "/anthropic/v1/messages", "azure.foundry-messages", "completion"],
  ["POST", "/anthropic/v1/messages/count_tokens", "azure.foundry-count", "count"],
  [
    "POST",
    `/v1/${project}/publishers/anthropic/models/claude-sonnet-4-5%4020250929:rawPredict`,
    "vertex.anthropic",
    "completion",
    { model: "claude-sonnet-4-5@20250929" },
  ],
  [
    "POST",
    `/${project}/publishers/anthropic/models/c:streamRawPredict`,
    "vertex.anthropic",
    "completion",
    { model: "c" },
  ],
  ["POST", `/v1/${project}/publishers/anthropic/models/count-tokens:rawPredict`, "vertex.anthropic-count", "count"],
  ["POST", `/v1/${project}/publishers/anthropic/models/c:predict`, "vertex.anthropic", "unsupported"],
  ["POST", `/v1beta1/${project}/endpoints/openapi/chat/completions`, "vertex.chat", "completion"],
  [
    "POST",
    `/v1beta1/${project}/publishers/google/models/m:generateContent`,
    "vertex.generate",
    "completion",
    { model: "m" },
  ],
  ["POST", "/v1beta1/publishers/google/models/m:generateContent", "vertex.generate", "completion", { model: "m" }],
  [
    "POST",
    `/v1/${project}/publishers/google/models/m:generateContent`,
    "vertex.generate",
    "completion",
    { model: "m" },
  ],
  [
    "POST",
    `/v1beta/${project}/publishers/google/models/m:generateContent`,
    "vertex.generate",
    "completion",
    { model: "m" },
  ],
  [
    "POST",
    `/v1beta1/${project}/publishers/meta/models/m:generateContent`,
    "vertex.generate",
    "completion",
    { model: "m" },
  ],
  ["POST", `/v1beta1/${project}/endpoints/123:generateContent`, "vertex.generate", "completion", { model: "123" }],
  ["POST", `/v1beta1/${project}/models/456:generateContent`, "vertex.generate", "completion", { model: "456" }],
  [
    "POST",
    `/v1beta1/${project}/publishers/google/models/m:streamGenerateContent?alt=sse`,
    "vertex.stream",
    "completion",
    { model: "m" },
  ],
  ["POST", "/v1beta1/publishers/google/models/m:countTokens", "vertex.count", "count", { model: "m" }],
  ["POST", "/v1beta1/publishers/google/models/m:predict", "vertex.embed", "embeddings", { model: "m" }],
  ["POST", "/v1beta1/publishers/google/models/m:embedContent", "vertex.embed", "embeddings", { model: "m" }],
  ["GET", "/v1beta1/publishers/google/models?pageSize=5", "vertex.models", "models"],
  ["GET", "/v1beta1/publishers/google/models/m", "vertex.model", "model", { model: "m" }],
  ["GET", `/v1beta1/${project}/models?filter=labels.tune-type:*`, "vertex.tuned", "document"],
  ["POST", "/v1beta1/publishers/google/models/m:computeTokens", "vertex.other", "unsupported"],
  ["GET", "/v1beta1/models", "vertex.other", "unsupported"],
  ["POST", "/model/anthropic.claude%3A0/converse", "bedrock.converse", "completion", { model: "anthropic.claude:0" }],
  ["POST", "/model/a/b/converse-stream", "bedrock.converse-stream", "completion", { model: "a/b" }],
  ["POST", "/model/m/invoke", "bedrock.invoke", "completion", { model: "m" }],
  ["POST", "/model/m/invoke-with-response-stream", "bedrock.invoke-stream", "completion", { model: "m" }],
  ["POST", "/model/m/count-tokens", "bedrock.count", "count", { model: "m" }],
  ["POST", "/model/m/async", "bedrock.model", "unsupported"],
  ["POST", "/guardrail/g/version/1/apply", "bedrock.guardrail", "unsupported"],
  ["GET", "/async-invoke/x", "bedrock.async", "unsupported"],
  ["POST", "/v1/messages", "anthropic.messages", "completion"],
  ["POST", "/messages?beta=true", "anthropic.messages", "completion"],
  ["POST", "/v1/messages/count_tokens", "anthropic.count", "count"],
  ["GET", "/v1/models", "anthropic.models", "models", { headers: fromAnthropic }],
  ["GET", "/v1/models/c", "anthropic.model", "model", { headers: fromAnthropic, model: "c" }],
  ["POST", "/v1/messages/batches", "anthropic.messages", "unsupported"],
  ["POST", "/v1beta/openai/chat/completions", "google.openai-chat", "completion"],
  ["POST", "/v1beta/openai/embeddings", "google.openai-embeddings", "embeddings"],
  ["GET", "/v1beta/openai/models", "google.openai-models", "models"],
  ["GET", "/v1beta/openai/models/m", "google.openai-model", "model", { model: "m" }],
  ["POST", "/v1beta/models/m:generateContent", "google.generate", "completion", { model: "m" }],
  ["POST", "/v1/models/m:generateContent", "google.generate", "completion", { model: "m" }],
  ["POST", "/v1/models/m:streamGenerateContent?alt=sse", "google.stream", "completion", { model: "m" }],
  ["POST", "/v1beta/models/m:countTokens", "google.count", "count", { model: "m" }],
  ["POST", "/v1beta/models/m:embedContent", "google.embed", "embeddings", { model: "m" }],
  ["POST", "/v1beta/models/m:batchEmbedContents", "google.embed", "embeddings", { model: "m" }],
  ["GET", "/v1beta/models", "google.models", "models"],
  ["GET", "/v1/models", "google.models", "models", { headers: fromGoogle }],
  ["GET", "/v1/models?key=k", "google.models", "models"],
  ["GET", "/v1beta/models/m", "google.model", "model", { model: "m" }],
  ["GET", "/v1/models/m", "google.model", "model", { headers: fromGoogle, model: "m" }],
  ["POST", "/v1/models/m:predict", "google.models", "unsupported"],
  ["POST", "/v1beta/interactions", "google.other", "unsupported"],
  ["POST", "/openai/deployments/d%201/chat/completions", "azure.chat", "completion", { model: "d 1" }],
  ["POST", "/v1/deployments/d/chat/completions", "azure.chat", "completion", { model: "d" }],
  ["POST", "/openai/deployments/d/embeddings", "azure.embeddings", "embeddings", { model: "d" }],
  ["POST", "/openai/v1/chat/completions", "azure.chat", "completion"],
  ["POST", "/openai/responses", "azure.responses", "completion"],
  ["POST", "/openai/v1/responses/input_tokens", "azure.count", "count"],
  ["GET", "/openai/v1/responses", "azure.responses.socket", "socket", { headers: upgrade }],
  ["GET", "/openai/responses/resp_1", "azure.response", "stored"],
  ["DELETE", "/openai/responses/resp_1", "azure.response", "stored"],
  ["GET", "/openai/responses/resp_1/input_items", "azure.response", "stored"],
  ["POST", "/openai/responses/resp_1/cancel", "azure.response", "stored"],
  ["POST", "/openai/v1/embeddings", "azure.embeddings", "embeddings"],
  ["GET", "/openai/models", "azure.models", "models"],
  ["GET", "/openai/v1/models/d", "azure.model", "model", { model: "d" }],
  ["POST", "/openai/deployments/d/images/generations", "azure.openai", "unsupported"],
  ["POST", "/v1/chat/completions", "openai.chat", "completion"],
  ["POST", "/chat/completions", "openai.chat", "completion"],
  ["GET", "/v1/chat/completions/x", "openai.chat", "unsupported"],
  ["POST", "/v1/responses", "openai.responses", "completion"],
  ["POST", "/v1/responses/input_tokens", "openai.count", "count"],
  ["GET", "/responses", "openai.responses.socket", "socket", { headers: upgrade }],
  ["GET", "/v1/responses/resp_1", "openai.response", "stored"],
  ["DELETE", "/v1/responses/resp_1", "openai.response", "stored"],
  ["GET", "/v1/responses/resp_1/input_items", "openai.response", "stored"],
  ["POST", "/v1/responses/resp_1/cancel", "openai.response", "stored"],
  ["GET", "/v1/responses", "openai.responses", "unsupported"],
  ["POST", "/v1/embeddings", "openai.embeddings", "embeddings"],
  ["GET", "/v1/models", "openai.models", "models"],
  ["GET", "/models/org%2Fm", "openai.model", "model", { model: "org/m" }],
  ["DELETE", "/v1/models/m", "openai.model", "unsupported"],
  ["POST", "/v1/completions", "openai.completions", "unsupported"],
  ["POST", "/v1/images/generations", "openai.other", "unsupported"],
];

const cases = table.map(([method, target, id, kind, { headers = {}, model } = {}]) => ({
  method,
  target,
  id,
  kind,
  headers,
  model,
}));
const routed = ({ method, target, headers }: (typeof cases)[number], known?: PathCache) =>
  resolveRoute(method, target, headers, known);

describe("resolveRoute", () => {
  test.each(cases)("resolves $method $target to $id, of kind $kind", (entry) => {
    const { route, address, ownPath } = routed(entry);
    expect([route.id, route.work.kind, address.model, address.test]).toEqual([entry.id, entry.kind, entry.model, ""]);
    expect([ownPath, address.isPassthrough]).toEqual([entry.target.split("?")[0], undefined]);
    expect(routes).toContain(route);
  });

  test("has a case for every route", () => {
    const reached = new Set(cases.map((entry) => routed(entry).route));
    expect(routes.filter((route) => !reached.has(route)).map(({ id, path }) => `${id} ${path.source}`)).toEqual([]);
  });

  test.each(cases.filter(({ id }) => !/^(?:probe|control)/.test(id)))(
    "takes the folder before it for the name of a test in $method $target",
    (entry) => {
      const { route, address, ownPath } = routed({ ...entry, target: `/my%20test${entry.target}` });
      const { id, kind, model, target } = entry;
      expect([route.id, route.work.kind, address.model, address.test]).toEqual([id, kind, model, "my test"]);
      expect(ownPath).toBe(target.split("?")[0]);
    },
  );

  test.each([
    ["/t/v1/messages", "t"],
    ["/a/b/c/d/e/f/g/h/v1/messages", "a/b/c/d/e/f/g/h"],
    ["/100%/messages", "100%"],
    ["/anthropic/messages", "anthropic"],
  ])("reads the test's name from %s", (target, name) => {
    expect(resolveRoute("POST", target, {})).toMatchObject({
      route: { id: "anthropic.messages" },
      address: { test: name },
    });
  });

  test("prefers the test's name in the header", () => {
    const { address } = resolveRoute("POST", "/path/v1/messages", { "x-mock-test": "header" });
    expect(address.test).toBe("header");
  });

  test.each(["/", "/t", "/t/", "/api/hello", "/a/b/api/hello"])(
    "answers agents that ask for the head of %s",
    (target) => {
      expect(resolveRoute("HEAD", target, {}).route).toMatchObject({ id: "probe", access: "open" });
    },
  );

  test.each(cases.filter(({ method }) => method === "GET"))(
    "answers the head of $target where it answers GET",
    (entry) => {
      expect(routed({ ...entry, method: "HEAD" }).route.id).toBe(entry.id);
    },
  );

  test("resolves a cached path the same way", () => {
    const known: PathCache = new Map();
    const ask = () => cases.map((entry) => routed(entry, known).route);
    const first = ask();
    expect(known.size).toBeGreaterThan(50);
    expect(ask()).toEqual(first);
  });

  test("caches at most 500 paths, and no long ones", () => {
    const known: PathCache = new Map();
    for (let number = 0; number < 1_234; number += 1) resolveRoute("POST", `/t${number}/v1/messages`, {}, known);
    expect(known.size).toBe(234);
    resolveRoute("POST", `/${"t".repeat(200)}/v1/messages`, {}, known);
    expect(known.size).toBe(234);
  });
});

/**
 * Requests that no route answers, a part of the expected hint, and a key of the expected error
 * shape.
 */
const mistakes: readonly (readonly [
  method: string,
  target: string,
  says: string,
  shape: "type" | "status" | "message",
])[] = [
  ["POST", "/v1/v1/messages", "two versions", "type"],
  ["POST", "/t/v1/v1/chat/completions", "two versions", "type"],
  ["POST", "/v1/v1beta/models/m:generateContent", "two versions", "status"],
  ["POST", "/v1/v1/projects/p/locations/l/publishers/google/models/m:generateContent", "two versions", "status"],
  ["POST", "/v1/chat/completions/chat/completions", "endpoint twice", "type"],
  ["POST", "/v1/messages/v1/messages", "endpoint twice", "type"],
  ["POST", "/v1/responses/responses", "endpoint twice", "type"],
  ["POST", "//v1/messages", "two slashes", "type"],
  ["POST", "/v1//messages", "two slashes", "type"],
  ["POST", "/v1/messages/", "ends in a slash", "type"],
  ["POST", "/v1/chat/completions//", "ends in a slash", "type"],
  ["POST", "/models/m:generateContent", "lacks its version", "status"],
  ["POST", "/count_tokens", "lacks its version", "message"],
  ["POST", "/v1/converse", "Without its first folder", "message"],
  ["GET", "/v1/health", "Without its first folder", "message"],
  ["POST", "/V1/Messages", "Paths are case-sensitive", "type"],
  ["GET", "/v1/chat/completions", "Its method is POST", "type"],
  ["GET", "/converse", "Its method is POST", "message"],
  ["POST", "/health", "Its method is GET, HEAD", "message"],
  ["DELETE", "/_testing-actions/stop", "Its method is POST", "type"],
  ["GET", "/", "Set the client's base URL", "type"],
  ["POST", "/nowhere", "Set the client's base URL", "type"],
  ["POST", "/v1/chat%2Fcompletions", "Set the client's base URL", "type"],
  ["POST", "/a/b/c/d/e/f/g/h/i/v1/messages", "Without its first folder", "type"],
  ["POST", "/v1/chat/../messages", "Set the client's base URL", "type"],
  ["GET", "/v1/models/..", "Set the client's base URL", "type"],
  ["GET", "/v1/models/%2e%2E", "Set the client's base URL", "type"],
  ["GET", "/./v1/models", "Without its first folder", "type"],
  ["POST", "/t/../_testing-actions/stop", "Set the client's base URL", "type"],
  ["POST", "*", "Set the client's base URL", "type"],
  ["POST", "http://127.0.0.1/v1/messages", "Set the client's base URL", "type"],
];

describe("an unknown path", () => {
  test.each(mistakes)("gets 404 in its provider's shape for %s %s, with the hint: %s", (method, target, says, key) => {
    const seen = handleOnce(createChatRequest(helloBody, { method, target }), createConfig(greeting));
    expect(seen.answer.status).toBe(404);
    expect(seen.note).toMatchObject({ outcome: "unknown-route", route: "unknown" });
    const { error } = JSON.parse(collectText(seen.answer)) as { error: { [key: string]: string } };
    expect(error["message"]).toContain(says);
    expect(Object.keys(error)).toContain(key);
  });

  test("gets a short answer for a long path within 100 ms", () => {
    const target = `/${"a/".repeat(7_000)}v1/messages`;
    const start = performance.now();
    const { answer } = handleOnce(createChatRequest(helloBody, { target }), createConfig(greeting));
    expect(performance.now() - start).toBeLessThan(100);
    expect([answer.status, collectText(answer).length < 1_000]).toEqual([404, true]);
  });

  test.each([
    [{}, { error: { type: "invalid_request_error", param: null } }],
    [fromAnthropic, { type: "error", error: { type: "not_found_error" } }],
    [{ "x-goog-api-key": token }, { error: { code: 404, status: "NOT_FOUND" } }],
    [{ authorization: "AWS4-HMAC-SHA256 Credential=x", "x-api-key": token }, { message: expect.any(String) }],
  ])("gets the error shape of the client that sends %j", (more, body) => {
    const headers = { authorization: `Bearer ${token}`, ...more };
    const { answer } = handleOnce(createChatRequest("{}", { target: "/nowhere", headers }), createConfig(greeting));
    expect(JSON.parse(collectText(answer))).toMatchObject(body);
  });

  test.each([
    ["/", 404],
    ["/health", 404],
    ["/metrics", 404],
    ["/cache/stats", 404],
    ["/nowhere", 401],
    ["/v1/count_tokens", 401],
    ["/converse", 401],
    ["/passthrough/v1/models", 401],
  ])("needs the token with DELETE %s as in the transport-mux", (target, status) => {
    const request = { method: "DELETE", target, headers: {}, body: "" };
    expect(handleOnce(request, createConfig(greeting)).answer.status).toBe(status);
  });

  test.each([
    ["/v1/messages", "POST, OPTIONS"],
    ["/v1/models", "GET, HEAD, OPTIONS"],
    ["/v1/responses/resp_1", "GET, HEAD, DELETE, OPTIONS"],
    ["/t/health", "GET, HEAD, OPTIONS"],
  ])("gets the methods of %s for OPTIONS with the token", (target, allow) => {
    const seen = handleOnce(createChatRequest("", { method: "OPTIONS", target }), createConfig(greeting));
    expect(seen.answer).toMatchObject({ status: 200, headers: { allow }, body: "" });
    expect(seen.answer.headers).not.toHaveProperty("access-control-allow-methods");
    expect(handleOnce({ method: "OPTIONS", target, headers: {}, body: "" }, createConfig(greeting)).answer.status).toBe(
      401,
    );
  });
});

describe("the answer to HEAD", () => {
  test.each(["/v1/models", "/health", "/v1beta/models/m"])("has the headers of GET %s and no body", (target) => {
    const ask = (method: string) =>
      handleOnce(createChatRequest("", { method, target }), createConfig(greeting)).answer;
    const [whole, head] = [ask("GET"), ask("HEAD")];
    expect(head).toMatchObject({ status: whole.status, headers: whole.headers, body: "" });
    expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(collectText(whole))));
  });

  test("has no body for an unknown path", () => {
    const { answer } = handleOnce(
      createChatRequest("", { method: "HEAD", target: "/converse" }),
      createConfig(greeting),
    );
    expect(answer).toMatchObject({ status: 404, body: "" });
  });
});
