import { describe, expect, test } from "vitest";
import type { ServerConfig } from "../../../../src/mock-transport/core/server-config.ts";
import { handleOnce, createChatRequest, greeting, helloBody, createConfig, collectText, token } from "../../sample.ts";

function ask(
  method: string,
  target: string,
  body: object | string,
  headers?: { [name: string]: string },
  changed: Partial<ServerConfig> = {},
) {
  const request = createChatRequest(body, { method, target, ...(headers === undefined ? {} : { headers }) });
  const { answer, note: entry } = handleOnce(request, { ...createConfig(greeting), ...changed });
  return { status: answer.status, body: JSON.parse(collectText(answer)) as { [key: string]: unknown }, note: entry };
}

const foundry = "/models/chat/completions?api-version=2024-05-01-preview";
const project = "/v1/projects/p/locations/l/endpoints/openapi/chat/completions";
const texts = { model: "m", input: ["a"] };

describe("OpenAI's formats at other providers' addresses", () => {
  test.each([
    {
      name: "Foundry with its own header",
      target: foundry,
      headers: { "api-key": token },
      route: "azure.foundry-chat",
    },
    {
      name: "Foundry with a login",
      target: foundry,
      headers: { authorization: `Bearer ${token}` },
      route: "azure.foundry-chat",
    },
    {
      name: "Foundry without a version",
      target: "/models/chat/completions",
      headers: { "x-api-key": token },
      route: "azure.foundry-chat",
    },
    { name: "Vertex AI", target: project, headers: { authorization: `Bearer ${token}` }, route: "vertex.chat" },
    {
      name: "Gemini",
      target: "/v1beta/openai/chat/completions",
      headers: { authorization: `Bearer ${token}` },
      route: "google.openai-chat",
    },
  ])("answer a chat completion at $name", ({ target, headers, route }) => {
    const { status, body, note: entry } = ask("POST", target, helloBody, headers);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { object: "chat.completion", choices: [{ message: { content: "Hello to you" } }] },
    });
    expect(entry).toMatchObject({ route, protocol: "openai-chat", outcome: "replied" });
    expect(ask("POST", target, helloBody, {})).toMatchObject({
      status: 401,
      body: { error: { code: "invalid_api_key" } },
    });
  });

  test.each([
    ["/models/embeddings?api-version=2024-05-01-preview", "azure.foundry-embeddings"],
    ["/v1beta/openai/embeddings", "google.openai-embeddings"],
  ])("embed texts at %s", (target, route) => {
    const { body, note: entry } = ask("POST", target, texts);
    expect(body).toMatchObject({ object: "list", data: [{ object: "embedding", index: 0 }] });
    expect(entry).toMatchObject({ route, outcome: "embedded" });
  });

  test.each([
    [
      "/models/info",
      { model_name: "mock-model", model_type: "chat_completion", model_provider_name: "mock-transport" },
    ],
    ["/v1beta/openai/models", { object: "list", data: [{ id: "mock-model" }] }],
    ["/v1beta/openai/models/m", { id: "m", object: "model" }],
  ])("show models at %s", (target, body) => {
    expect(ask("GET", target, "")).toMatchObject({ status: 200, body, note: { outcome: "listed" } });
  });

  test.each(["{", "[]", "", "{}", JSON.stringify({ messages: "no" })])(
    "reject %s at Foundry with 400, or answer 200 when the server is not strict",
    (body) => {
      expect(ask("POST", foundry, body)).toMatchObject({ status: 400, note: { outcome: "invalid" } });
      const lenient = ask("POST", foundry, body, undefined, { strict: false });
      expect(lenient).toMatchObject({
        status: 200,
        body: { object: "chat.completion" },
        note: { outcome: "improvised" },
      });
    },
  );
});

describe("a stream requested in the body of Google's generateContent", () => {
  const body = { contents: [{ parts: [{ text: "Say hello" }] }], stream: true };
  test.each(["/v1beta/models/m:generateContent", "/v1beta1/publishers/google/models/m:generateContent"])(
    "is rejected at %s with the transport-mux's message, strict or not",
    (target) => {
      for (const strict of [true, false]) {
        expect(ask("POST", target, body, undefined, { strict })).toMatchObject({
          status: 400,
          body: {
            error: {
              code: 400,
              status: "INVALID_ARGUMENT",
              message: "Google streaming requires the dedicated :streamGenerateContent route.",
            },
          },
          note: { outcome: "invalid", param: "stream" },
        });
      }
    },
  );
});
