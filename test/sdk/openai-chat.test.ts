import type OpenAI6 from "openai";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { generations } from "./openai-generations.ts";
import { filterEvents, longStory, captureOutcome, serveStream, renderStream } from "./served.ts";

const tools: OpenAI6.ChatCompletionTool[] = [
  { type: "function", function: { name: "add", parameters: { type: "object" } } },
];
const fixtures: readonly Fixture[] = [
  { match: { user: "Say hello" }, reply: { deltas: ["Hel", "lo"], usage: { inputTokens: 3, outputTokens: 2 } } },
  {
    match: { user: "What is 2 + 3?", tools: ["add"] },
    reply: { text: "I add.", toolCalls: [{ name: "add", arguments: { a: 2, b: 3 } }] },
  },
  { match: { toolResult: "5" }, reply: { text: "It is 5." } },
  { match: { user: "Too fast" }, reply: { error: { status: 429, message: "Slow down." } } },
  { match: { user: "Break" }, reply: { error: { status: 500, message: "Broken.", code: "oops" } } },
  longStory,
];

/** Connects this generation of the client to a new server. */
function connectedWith(OpenAI: typeof OpenAI6) {
  return async (options: { apiKey?: string; path?: string } = {}) => {
    const server = await startServer(fixtures);
    const baseURL = `${server.origin}${options.path ?? "/v1"}`;
    const client = new OpenAI({ baseURL, apiKey: options.apiKey ?? token });
    const ask = (content: string) => ({ model: "gpt-5-mini", messages: [{ role: "user" as const, content }] });
    return { server, client, ask };
  };
}

describe.each(generations)("OpenAI's client $generation: chat completions", ({ OpenAI }) => {
  const connected = connectedWith(OpenAI);

  test.each(["/v1", ""])("reads a plain answer, with the base path %j", async (path) => {
    const { client, ask } = await connected({ path });
    const answer = await client.chat.completions.create(ask("Say hello"));
    expect(answer.choices[0]?.message).toMatchObject({ role: "assistant", content: "Hello", refusal: null });
    expect(answer.usage).toMatchObject({ prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 });
    expect(answer.usage?.prompt_tokens_details?.cached_tokens).toBe(0);
    expect(answer.usage?.completion_tokens_details?.reasoning_tokens).toBe(0);
    expect(answer._request_id).toBe("mock-1-1");
  });

  test("reads a stream chunk by chunk, usage last", async () => {
    const { client, ask } = await connected();
    const stream = await client.chat.completions.create({
      ...ask("Say hello"),
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks: OpenAI6.ChatCompletionChunk[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    expect(chunks.map(({ choices }) => choices[0]?.delta.content)).toEqual(["", "Hel", "lo", undefined, undefined]);
    expect(chunks.map(({ choices }) => choices[0]?.finish_reason ?? null)).toEqual([null, null, null, "stop", null]);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 5 } });
  });

  test("assembles a stream with its own helper, which checks the order of events", async () => {
    const { client, ask } = await connected();
    const runner = client.chat.completions.stream({ ...ask("What is 2 + 3?"), tools });
    const { choices } = await runner.finalChatCompletion();
    expect(choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      message: {
        content: "I add.",
        tool_calls: [{ type: "function", function: { name: "add", arguments: '{"a":2,"b":3}' } }],
      },
    });
  });

  test.each([false, true])("completes a tool loop on its own, streamed: %s", async (stream) => {
    const { client, ask, server } = await connected();
    const add = {
      type: "function" as const,
      function: {
        name: "add",
        parameters: { type: "object" },
        parse: JSON.parse,
        function: ({ a, b }: { a: number; b: number }) => String(a + b),
      },
    };
    const runner = client.chat.completions.runTools({ ...ask("What is 2 + 3?"), stream, tools: [add] } as never) as {
      finalContent: () => Promise<string | null>;
    };
    expect(await runner.finalContent()).toBe("It is 5.");
    await waitUntil(() => server.journal().requests.length === 2);
  });

  test("lists models", async () => {
    const { client } = await connected();
    expect((await client.models.list()).data.map(({ id }) => id)).toEqual(["mock-model"]);
  });

  test.each([
    {
      says: "Say hello",
      apiKey: "wrong",
      error: OpenAI.AuthenticationError,
      status: 401,
      code: "invalid_api_key",
      calls: 1,
    },
    {
      says: "Nothing like it",
      apiKey: token,
      error: OpenAI.APIError,
      status: 410,
      code: "fixture.unmatched",
      calls: 1,
    },
    { says: "Too fast", apiKey: token, error: OpenAI.RateLimitError, status: 429, code: null, calls: 3 },
    { says: "Break", apiKey: token, error: OpenAI.InternalServerError, status: 500, code: "oops", calls: 3 },
  ])(
    "throws its typed error for $status after $calls attempts",
    async ({ says, apiKey, error, status, code, calls }) => {
      const { client, ask, server } = await connected({ apiKey });
      const thrown = await client.chat.completions.create(ask(says)).catch((reason: unknown) => reason);
      expect(thrown).toBeInstanceOf(error);
      expect(thrown).toMatchObject({ status, code });
      await waitUntil(() => server.journal().requests.length === calls);
      expect(server.journal().requests.map(({ retry }) => retry)).toEqual([0, 1, 2].slice(0, calls));
    },
  );

  test("gets the error that images are not supported in one attempt", async () => {
    const { client, server } = await connected();
    await expect(client.images.generate({ model: "m", prompt: "a" })).rejects.toMatchObject({
      status: 501,
      code: "request.unsupported",
    });
    await waitUntil(() => server.journal().requests.length === 1);
  });

  test("is rejected with 400 without messages", async () => {
    const { client } = await connected();
    const thrown = await client.chat.completions.create({ model: "m" } as never).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(OpenAI.BadRequestError);
    expect(thrown).toMatchObject({ status: 400, param: "messages" });
  });

  test("aborts a stream in the middle, and the journal records it", async () => {
    const { client, ask, server } = await connected();
    const stream = await client.chat.completions.create({ ...ask("Long"), stream: true });
    for await (const { choices } of stream) if (choices[0]?.delta.content) break;
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ outcome: "replied", streaming: true, delivered: false });
  });
});

describe.each(generations)("a chat stream for OpenAI's client $generation that lacks something", ({ OpenAI }) => {
  const body = {
    model: "gpt-5-mini",
    messages: [{ role: "user" as const, content: "Weather?" }],
    tools: [{ type: "function" as const, function: { name: "weather" } }],
    stream_options: { include_usage: true },
  };
  const stream = renderStream("/v1/chat/completions", { ...body, stream: true });
  const read = (damaged: string) =>
    captureOutcome(async () => {
      const client = new OpenAI({ baseURL: await serveStream(damaged), apiKey: "any", maxRetries: 0 });
      return client.chat.completions.stream(body).finalChatCompletion();
    });

  test.each([
    { name: "the role", isKept: (event: string) => !event.includes('"role":"assistant"') },
    { name: "the text", isKept: (event: string) => !event.includes('"content":"look') },
    { name: "the head of the call", isKept: (event: string) => !event.includes('"name":"weather"') },
    { name: "a part of the arguments", isKept: (event: string) => !event.includes("city") },
    { name: "the finish reason", isKept: (event: string) => !event.includes('"finish_reason":"tool_calls"') },
    { name: "the usage", isKept: (event: string) => !event.includes('"prompt_tokens"') },
  ])("is read differently or not at all without $name", async ({ isKept }) => {
    const whole = await read(stream);
    expect(whole).toMatchObject({ value: { choices: [{ finish_reason: "tool_calls" }] } });
    const damaged = filterEvents(stream, isKept);
    expect(damaged).not.toBe(stream);
    expect(await read(damaged)).not.toEqual(whole);
  });

  test("ends with the event that the client does not require", () => {
    expect(stream.endsWith("data: [DONE]\n\n")).toBe(true);
  });
});
