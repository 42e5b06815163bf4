import Anthropic from "@anthropic-ai/sdk";
import { describe, expect, test } from "vitest";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { filterEvents, fixtures, captureOutcome, serveStream, renderStream } from "./served.ts";

const model = "claude-test";
const tools: Anthropic.Tool[] = [{ name: "weather", input_schema: { type: "object" } }];
const say = (content: string) => ({ model, max_tokens: 50, messages: [{ role: "user" as const, content }] });

async function connected(options: { apiKey?: string | null; authToken?: string } = {}) {
  const server = await startServer(fixtures);
  const client = new Anthropic({ baseURL: server.origin, apiKey: token, authToken: null, ...options });
  return { server, client };
}

describe("Anthropic's client", () => {
  test("reads a plain answer and the request id", async () => {
    const { client } = await connected();
    const message = await client.messages.create(say("Say hello"));
    expect(message).toMatchObject({
      id: "msg_mock-1-1",
      type: "message",
      role: "assistant",
      model,
      content: [{ type: "text", text: "Hello" }],
      stop_reason: "end_turn",
      usage: { input_tokens: 3, output_tokens: 2 },
    });
    expect(message._request_id).toBe("req_mock-1-1");
  });

  test.each([
    { name: "an API key", options: {} },
    { name: "a bearer token", options: { apiKey: null, authToken: token } },
  ])("is let in with $name", async ({ options }) => {
    const { client } = await connected(options);
    expect((await client.messages.create(say("Say hello"))).stop_reason).toBe("end_turn");
  });

  test("is authorized with the header of its older versions", async () => {
    const { server } = await connected();
    const headers = { "x-api-key": token, "anthropic-version": "2023-06-01" };
    const body = JSON.stringify(say("Say hello"));
    expect((await fetch(`${server.origin}/v1/messages`, { method: "POST", headers, body })).status).toBe(200);
  });

  test("assembles a stream with its own helper", async () => {
    const { client } = await connected();
    const texts: string[] = [];
    const stream = client.messages.stream(say("Say hello")).on("text", (delta) => texts.push(delta));
    const message = await stream.finalMessage();
    expect(texts).toEqual(["Hel", "lo"]);
    expect(message).toMatchObject({
      content: [{ type: "text", text: "Hello" }],
      stop_reason: "end_turn",
      usage: { input_tokens: 3, output_tokens: 2 },
    });
  });

  test.each([false, true])("reads a tool call and its answer, streamed: %s", async (isStream) => {
    const { client } = await connected();
    const ask = async (body: Anthropic.MessageCreateParamsNonStreaming) =>
      isStream ? client.messages.stream(body).finalMessage() : client.messages.create(body);
    const called = await ask({ ...say("Weather?"), tools });
    expect(called.stop_reason).toBe("tool_use");
    expect(called.content).toMatchObject([
      { type: "text", text: "I look." },
      { type: "tool_use", id: "toolu_mock-1-1_0", name: "weather", input: { city: "Tromsø", days: 3 } },
    ]);
    const result: Anthropic.MessageParam = {
      role: "user",
      content: [
        { type: "tool_result", tool_use_id: "toolu_mock-1-1_0", content: [{ type: "text", text: "snow" }] },
        { type: "text", text: "A reminder that an agent adds." },
      ],
    };
    const messages = [...say("Weather?").messages, { role: "assistant" as const, content: called.content }, result];
    const done = await ask({ ...say("Weather?"), tools, messages: messages as Anthropic.MessageParam[] });
    expect(done.content).toMatchObject([{ type: "text", text: "It snows." }]);
  });

  test.each([false, true])("reads thinking before the text, streamed: %s", async (isStream) => {
    const { client } = await connected();
    const body = say("Think");
    const message = isStream ? await client.messages.stream(body).finalMessage() : await client.messages.create(body);
    expect(message.content).toMatchObject([
      { type: "thinking", thinking: "Two and two.", signature: expect.stringMatching(/./) },
      { type: "text", text: "Four." },
    ]);
  });

  test("reads that the answer was cut", async () => {
    const { client } = await connected();
    expect((await client.messages.create(say("Too long"))).stop_reason).toBe("max_tokens");
  });

  test("counts more tokens for more input, and as many as the answer's usage", async () => {
    const { client, server } = await connected();
    const { messages } = say("Think");
    const count = async (more: object = {}) =>
      (await client.messages.countTokens({ model, messages, ...more })).input_tokens;
    const plain = await count();
    const withTools = await count({ tools });
    expect(withTools).toBeGreaterThan(plain);
    expect(await count({ tools, system: "Be brief." })).toBeGreaterThan(withTools);
    expect((await client.messages.create({ ...say("Think"), tools })).usage.input_tokens).toBe(withTools);
    await waitUntil(() => server.journal().requests.length === 4);
    expect(server.journal().requests[0]).toMatchObject({ route: "anthropic.count", outcome: "counted", model });
  });

  test("lists models and retrieves one", async () => {
    const { client } = await connected();
    const ids: string[] = [];
    for await (const { id } of client.models.list()) ids.push(id);
    expect(ids).toEqual(["mock-model"]);
    expect(await client.models.retrieve("claude-x")).toMatchObject({ id: "claude-x", type: "model" });
  });

  test.each([
    { says: "Bad", error: Anthropic.BadRequestError, status: 400, type: "invalid_request_error", calls: 1 },
    { says: "Too fast", error: Anthropic.RateLimitError, status: 429, type: "rate_limit_error", calls: 3 },
    { says: "Too much", error: Anthropic.InternalServerError, status: 529, type: "overloaded_error", calls: 3 },
    { says: "Unknown", error: Anthropic.APIError, status: 410, type: "invalid_request_error", calls: 1 },
  ])("throws its typed error for $status after $calls tries", async ({ says, error, status, type, calls }) => {
    const { client, server } = await connected();
    const thrown = await client.messages.create(say(says)).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(error);
    expect(thrown).toMatchObject({ status, type, requestID: `req_mock-1-${calls}` });
    await waitUntil(() => server.journal().requests.length === calls);
  });

  test("throws its typed error for a wrong key in one attempt", async () => {
    const { client, server } = await connected({ apiKey: "wrong" });
    const thrown = await client.messages.create(say("Say hello")).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(Anthropic.AuthenticationError);
    expect(thrown).toMatchObject({ status: 401, type: "authentication_error" });
    await waitUntil(() => server.journal().requests.length === 1);
  });

  test.each([
    { name: "no max_tokens", body: { model, messages: say("x").messages }, param: "max_tokens" },
    { name: "no messages", body: { model, max_tokens: 5 }, param: "messages" },
    { name: "no model", body: { max_tokens: 5, messages: say("x").messages }, param: "model" },
    { name: "max_tokens as a text", body: { ...say("x"), max_tokens: "5" }, param: "max_tokens" },
    {
      name: "an unknown role",
      body: { ...say("x"), messages: [{ role: "tool", content: "" }] },
      param: "messages[0].role",
    },
    {
      name: "a text block without text",
      body: { ...say("x"), messages: [{ role: "user", content: [{ type: "text" }] }] },
      param: "messages[0].content[0].text",
    },
    { name: "a tool without a name", body: { ...say("x"), tools: [{ name: "" }] }, param: "tools[0].name" },
  ])("is refused with 400 for $name", async ({ body, param }) => {
    const { client } = await connected();
    const thrown = await client.messages.create(body as never).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(Anthropic.BadRequestError);
    expect(thrown).toMatchObject({ message: expect.stringContaining(`'${param}'`) });
  });

  test("aborts a stream in the middle, and the journal records it", async () => {
    const { client, server } = await connected();
    const stream = await client.messages.create({ ...say("Long"), stream: true });
    for await (const event of stream) if (event.type === "content_block_delta") break;
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ outcome: "replied", streaming: true, delivered: false });
  });
});

describe("a stream for Anthropic's client that lacks one kind of event", () => {
  const body = { ...say("Weather?"), tools, stream: true };
  const read = (stream: string) =>
    captureOutcome(async () => {
      const client = new Anthropic({ baseURL: await serveStream(stream), apiKey: "any", maxRetries: 0 });
      return client.messages.stream({ ...say("Weather?"), tools }).finalMessage();
    });

  test.each(["message_start", "content_block_start", "content_block_delta", "message_delta", "message_stop"])(
    "is read differently or not at all without %s",
    async (kind) => {
      const stream = renderStream("/v1/messages", body);
      const whole = await read(stream);
      expect(whole).toMatchObject({ value: { stop_reason: "tool_use" } });
      const damaged = filterEvents(stream, (event) => !event.startsWith(`event: ${kind}\n`));
      expect(damaged).not.toBe(stream);
      expect(await read(damaged)).not.toEqual(whole);
    },
  );

  test("also sends the events that the client does not require, in the provider's order", () => {
    const kinds = [...renderStream("/v1/messages", body).matchAll(/^event: (.*)$/gm)].map((match) => match[1]);
    const order = kinds.filter((kind, index) => kind !== kinds[index - 1]);
    expect(order).toEqual([
      "message_start",
      "content_block_start",
      "ping",
      "content_block_delta",
      "content_block_stop",
      "content_block_start",
      "content_block_delta",
      "content_block_stop",
      "message_delta",
      "message_stop",
    ]);
  });
});
