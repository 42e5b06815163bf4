import { describe, expect, test } from "vitest";
import type { ServerConfig } from "../../../../src/mock-transport/core/server-config.ts";
import { detectProtocol } from "../../../../src/mock-transport/protocols/mux/detect-protocol.ts";
import { handleOnce, createChatRequest, greeting, createConfig, collectText } from "../../sample.ts";

function count(body: object | string, target = "/v1/count_tokens", changed: Partial<ServerConfig> = {}) {
  const { answer, note: entry } = handleOnce(createChatRequest(body, { target }), {
    ...createConfig(greeting),
    ...changed,
  });
  return { status: answer.status, body: JSON.parse(collectText(answer)) as { [key: string]: unknown }, note: entry };
}

const messages = [{ role: "user", content: "How many?" }];
const blocks = [{ role: "user", content: [{ text: "How many?" }] }];
const contents = [{ role: "user", parts: [{ text: "How many?" }] }];
const tool = { name: "add", input_schema: { type: "object" } };

/** One body of every format, and the provider's own route that counts the same body. */
const bodies = [
  { shape: "openai-chat", body: { messages } },
  { shape: "openai-chat", body: { messages, max_tokens: 9, tools: [{ type: "function", function: { name: "add" } }] } },
  { shape: "anthropic", body: { model: "c", messages, system: "Be brief." }, like: "/v1/messages/count_tokens" },
  { shape: "anthropic", body: { model: "c", messages, tools: [tool] }, like: "/v1/messages/count_tokens" },
  {
    shape: "anthropic",
    body: {
      model: "c",
      messages: [
        ...messages,
        { role: "assistant", content: [{ type: "tool_use", id: "t", name: "add", input: {} }] },
        { role: "user", content: [{ type: "tool_result", tool_use_id: "t", content: "5" }] },
      ],
    },
    like: "/v1/messages/count_tokens",
  },
  { shape: "openai-responses", body: { input: "How many?" }, like: "/v1/responses/input_tokens" },
  {
    shape: "openai-responses",
    body: { instructions: "Be brief.", input: messages },
    like: "/v1/responses/input_tokens",
  },
  { shape: "google", body: { contents }, like: "/v1beta/models/m:countTokens" },
  { shape: "google", body: { generateContentRequest: { contents } }, like: "/v1beta/models/m:countTokens" },
  { shape: "bedrock", body: { messages: blocks } },
  { shape: "bedrock", body: { messages: blocks, system: [{ text: "Be brief." }], inferenceConfig: { maxTokens: 5 } } },
] as const;

describe("the transport-mux's token count", () => {
  test.each(bodies)("detects a body of $shape: $body", ({ shape, body }) => {
    expect(detectProtocol(body)).toBe(shape);
    const { status, body: answer, note: entry } = count(body);
    expect({ status, answer }).toEqual({ status: 200, answer: { count: expect.any(Number) } });
    expect(answer["count"]).toBeGreaterThan(0);
    expect(entry).toMatchObject({ route: "mux.count", class: "count", outcome: "counted" });
  });

  test.each(bodies.filter((entry) => "like" in entry))("counts as the provider does: $body", ({ body, like }) => {
    const own = Object.values(count(body, like).body).find((value) => typeof value === "number");
    expect(count(body).body).toEqual({ count: own });
  });

  test.each([
    { name: "a system prompt", more: { system: "Be brief." } },
    { name: "a tool", more: { tools: [tool] } },
    { name: "another message", more: { messages: [...messages, ...messages] } },
  ])("grows with $name", ({ more }) => {
    expect(count({ messages, ...more }).body["count"]).toBeGreaterThan(Number(count({ messages }).body["count"]));
  });

  test.each([
    { name: "no JSON", body: "{", message: "Request body must be valid JSON." },
    { name: "nothing", body: "", message: "Request body must be valid JSON." },
    { name: "a list", body: "[]", message: "Request body must be a JSON object." },
    { name: "a number", body: "7", message: "Request body must be a JSON object." },
    { name: "null", body: "null", message: "Request body must be a JSON object." },
  ])("rejects $name with the transport-mux's message, strict or not", ({ body, message }) => {
    for (const strict of [true, false]) {
      const seen = count(body, "/v1/count_tokens", { strict });
      expect(seen).toMatchObject({ status: 400, note: { outcome: "invalid" } });
      expect(seen.body).toEqual({ error: { message } });
    }
  });

  test.each([
    { body: {}, message: "Missing or invalid parameter: 'messages'." },
    {
      body: { messages: [{ role: "boss", content: "a" }] },
      message: "Missing or invalid parameter: 'messages[0].role'.",
    },
    { body: { contents: [{ role: "boss" }] }, message: "Missing or invalid parameter: 'contents[0].role'." },
  ])("rejects $body, or counts all of it when the server is not strict", ({ body, message }) => {
    expect(count(body)).toMatchObject({ status: 400, body: { error: { message } } });
    const { status, body: lenient } = count(body, "/v1/count_tokens", { strict: false });
    expect({ status, lenient }).toEqual({
      status: 200,
      lenient: { count: Math.ceil(JSON.stringify(body).length / 4) },
    });
  });

  test("answers only Unauthorized without the token", () => {
    const { answer } = handleOnce(
      createChatRequest({ messages }, { target: "/v1/count_tokens", headers: {} }),
      createConfig(),
    );
    expect([answer.status, collectText(answer)]).toEqual([401, '{"error":{"message":"Unauthorized"}}']);
  });
});
