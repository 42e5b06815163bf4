import Anthropic from "@anthropic-ai/sdk";
import { describe, expect, test } from "vitest";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { fixtures } from "./served.ts";

const model = "claude-sonnet-4-5@20250929";
const tools = [{ name: "weather", input_schema: { type: "object" as const } }];
const say = (content: string) => ({ model, max_tokens: 99, messages: [{ role: "user" as const, content }] });
const place = "/projects/p-1/locations/us-east5/publishers/anthropic/models";

/**
 * Rewrites a request as Anthropic's client for Vertex AI does: model in the path, version in the
 * body, login in the header.
 */
const asVertex: typeof fetch = (input, init) => {
  const url = new URL(input as string);
  const { model: named, ...body } = JSON.parse(init?.body as string) as { model: string; stream?: boolean };
  const isCount = url.pathname.endsWith("/count_tokens");
  const method = body.stream === true ? "streamRawPredict" : "rawPredict";
  const rest = isCount ? "count-tokens:rawPredict" : `${encodeURIComponent(named)}:${method}`;
  url.pathname = url.pathname.replace(/\/v1\/messages.*$/, `${place}/${rest}`);
  const versioned = { ...body, ...(isCount ? { model: named } : {}), anthropic_version: "vertex-2023-10-16" };
  const headers = new Headers(init?.headers);
  headers.delete("anthropic-version");
  return fetch(url, { ...init, headers, body: JSON.stringify(versioned) } as RequestInit);
};

async function connected({ version = "/v1", key = token } = {}) {
  const server = await startServer(fixtures);
  const baseURL = `${server.origin}${version}`;
  return { server, client: new Anthropic({ baseURL, apiKey: null, authToken: key, fetch: asVertex }) };
}

describe("Anthropic's client on Vertex AI", () => {
  test.each(["/v1", "", "/v1beta1", "/t-1/v1"])(
    "reads a plain answer below '%s', for the model in the path",
    async (version) => {
      const { client, server } = await connected({ version });
      const { content, model: answered } = await client.messages.create(say("Say hello"));
      expect([content, answered]).toEqual([[{ type: "text", text: "Hello" }], model]);
      await waitUntil(() => server.journal().requests.length === 1);
      const test = version.startsWith("/t-1") ? { test: "t-1" } : {};
      expect(server.journal().requests[0]).toMatchObject({
        route: "vertex.anthropic",
        protocol: "anthropic",
        model,
        ...test,
      });
    },
  );

  test("assembles a stream with a tool call", async () => {
    const { client } = await connected();
    const message = await client.messages.stream({ ...say("Weather?"), tools }).finalMessage();
    expect(message).toMatchObject({
      stop_reason: "tool_use",
      content: [{ text: "I look." }, { type: "tool_use", name: "weather", input: { city: "Tromsø", days: 3 } }],
    });
  });

  test("counts more tokens for more input, and as many as the answer's usage", async () => {
    const { client } = await connected();
    const { max_tokens: _, ...prompt } = say("Think");
    const { input_tokens } = await client.messages.countTokens(prompt);
    const { input_tokens: withTools } = await client.messages.countTokens({ ...prompt, tools });
    expect(withTools).toBeGreaterThan(input_tokens);
    expect((await client.messages.create(say("Think"))).usage.input_tokens).toBe(input_tokens);
  });

  test.each([
    { says: "Say hello", key: "wrong", error: Anthropic.AuthenticationError },
    { says: "Bad", key: token, error: Anthropic.BadRequestError },
    { says: "Too fast", key: token, error: Anthropic.RateLimitError },
    { says: "Too much", key: token, error: Anthropic.InternalServerError },
  ])("throws its typed error for $says with the key $key", async ({ says, key, error }) => {
    const { client } = await connected({ key });
    const thrown = await client.messages.create(say(says)).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(error);
    expect(thrown).toMatchObject({ requestID: expect.stringMatching(/^req_/) });
  });

  const { model: _, ...body } = say("Say hello");
  test.each([
    { name: "no version", sent: body, says: "anthropic_version" },
    { name: "a model beside the one in the path", sent: { ...say("a"), anthropic_version: "v" }, says: "model" },
    { name: "no messages", sent: { max_tokens: 9, anthropic_version: "v" }, says: "messages" },
    { name: "no limit", sent: { messages: body.messages, anthropic_version: "v" }, says: "max_tokens" },
  ])("is rejected with 400 for $name", async ({ sent, says }) => {
    const { server } = await connected();
    const headers = { authorization: `Bearer ${token}` };
    for (const method of ["rawPredict", "streamRawPredict"]) {
      const target = `${server.origin}/v1${place}/claude:${method}`;
      const response = await fetch(target, { method: "POST", headers, body: JSON.stringify(sent) });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        type: "error",
        error: { type: "invalid_request_error", message: `Missing or invalid parameter: '${says}'.` },
      });
    }
  });

  test("gets a stream from streamRawPredict even when the body does not request one", async () => {
    const { server } = await connected();
    const headers = { "x-goog-api-key": token };
    const target = `${server.origin}/v1${place}/claude:streamRawPredict`;
    const sent = JSON.stringify({ ...body, anthropic_version: "vertex-2023-10-16" });
    const response = await fetch(target, { method: "POST", headers, body: sent });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(await response.text()).toContain("event: message_stop");
  });
});

describe("Anthropic's client on Azure AI Foundry", () => {
  test.each(["/anthropic", "/anthropic/", "/t-1/anthropic"])("is answered below %s", async (base) => {
    const server = await startServer(fixtures);
    const client = new Anthropic({ baseURL: `${server.origin}${base}`, apiKey: token });
    expect((await client.messages.create(say("Say hello"))).content).toMatchObject([{ text: "Hello" }]);
    expect(await client.messages.stream(say("Say hello")).finalText()).toBe("Hello");
    expect((await client.messages.countTokens({ model, messages: say("a").messages })).input_tokens).toBeGreaterThan(0);
    await waitUntil(() => server.journal().requests.length === 3);
    expect(server.journal().requests.map(({ route }) => route)).toEqual([
      "azure.foundry-messages",
      "azure.foundry-messages",
      "azure.foundry-count",
    ]);
  });
});
