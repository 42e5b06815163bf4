import type OpenAI6 from "openai";
import { describe, expect, test } from "vitest";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { generations } from "./openai-generations.ts";
import { filterEvents, fixtures, captureOutcome, serveStream, renderStream } from "./served.ts";

const model = "gpt-5-mini";
const tools: OpenAI6.Responses.FunctionTool[] = [
  { type: "function", name: "weather", parameters: { type: "object" }, strict: false },
];

type Client = typeof OpenAI6;

/** Connects this generation of the client to a new server. */
function connectedWith(OpenAI: Client) {
  return async (options: { apiKey?: string } = {}) => {
    const server = await startServer(fixtures);
    const client = new OpenAI({ baseURL: `${server.origin}/v1`, apiKey: options.apiKey ?? token });
    return { server, client };
  };
}

describe.each(generations)("OpenAI's client $generation: responses", ({ OpenAI }) => {
  const connected = connectedWith(OpenAI);

  test("reads a plain answer", async () => {
    const { client } = await connected();
    const response = await client.responses.create({ model, input: "Say hello" });
    expect(response).toMatchObject({
      id: "resp_mock-1-1",
      object: "response",
      status: "completed",
      model,
      output_text: "Hello",
      output: [{ type: "message", role: "assistant", status: "completed" }],
      usage: { input_tokens: 3, output_tokens: 2, total_tokens: 5 },
    });
  });

  test.each([
    { name: "a message without a type", item: { role: "user", content: "Say hello" } },
    { name: "a message with a type", item: { type: "message", role: "user", content: "Say hello" } },
    {
      name: "a message of parts",
      item: { role: "user", content: [{ type: "input_text", text: "Say hello" }] },
    },
  ])("is understood when the input is $name", async ({ item }) => {
    const { client } = await connected();
    const response = await client.responses.create({ model, input: [item] as OpenAI6.Responses.ResponseInput });
    expect(response.output_text).toBe("Hello");
  });

  test("assembles a stream with its own helper, which checks the order of events", async () => {
    const { client } = await connected();
    const deltas: string[] = [];
    const stream = client.responses.stream({ model, input: "Say hello" });
    stream.on("response.output_text.delta", ({ delta }) => deltas.push(delta));
    const response = await stream.finalResponse();
    expect(deltas).toEqual(["Hel", "lo"]);
    expect(response).toMatchObject({ status: "completed", output_text: "Hello", usage: { total_tokens: 5 } });
  });

  test.each([false, true])("reads a function call and its answer, streamed: %s", async (isStream) => {
    const { client } = await connected();
    const ask = (input: OpenAI6.Responses.ResponseInput) =>
      isStream
        ? client.responses.stream({ model, input, tools }).finalResponse()
        : client.responses.create({ model, input, tools });
    const question = { role: "user" as const, content: "Weather?" };
    const called = await ask([question]);
    expect(called.output).toMatchObject([
      { type: "message", content: [{ type: "output_text", text: "I look." }] },
      { type: "function_call", call_id: "call_mock-1-1_0", name: "weather", arguments: '{"city":"Tromsø","days":3}' },
    ]);
    const result = { type: "function_call_output" as const, call_id: "call_mock-1-1_0", output: "snow" };
    const done = await ask([question, ...(called.output as OpenAI6.Responses.ResponseInput), result]);
    expect(done.output_text).toBe("It snows.");
  });

  test.each([false, true])("reads a summary of the reasoning, streamed: %s", async (isStream) => {
    const { client } = await connected();
    const body = { model, input: "Think" };
    const response = isStream
      ? await client.responses.stream(body).finalResponse()
      : await client.responses.create(body);
    expect(response.output).toMatchObject([
      { type: "reasoning", summary: [{ type: "summary_text", text: "Two and two." }] },
      { type: "message" },
    ]);
  });

  test.each([false, true])("reads that the answer was cut, streamed: %s", async (isStream) => {
    const { client } = await connected();
    const body = { model, input: "Too long" };
    const response = isStream
      ? await client.responses.stream(body).finalResponse()
      : await client.responses.create(body);
    expect(response).toMatchObject({ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } });
  });

  test("counts more tokens for more input, and as many as the answer's usage", async () => {
    const { client } = await connected();
    const body = { model, input: "Think" };
    const plain = await client.responses.inputTokens.count(body);
    expect(plain.object).toBe("response.input_tokens");
    const full = await client.responses.inputTokens.count({ ...body, instructions: "Be brief.", tools });
    expect(full.input_tokens).toBeGreaterThan(plain.input_tokens);
    expect((await client.responses.create(body)).usage?.input_tokens).toBe(plain.input_tokens);
  });

  test.each([
    { says: "Bad", error: OpenAI.BadRequestError, status: 400, calls: 1 },
    { says: "Too fast", error: OpenAI.RateLimitError, status: 429, calls: 3 },
    { says: "Too much", error: OpenAI.InternalServerError, status: 529, calls: 3 },
    { says: "Unknown", error: OpenAI.BadRequestError, status: 400, calls: 1 },
  ])("throws its typed error for $says after $calls attempts", async ({ says, error, status, calls }) => {
    const { client, server } = await connected();
    const thrown = await client.responses.create({ model, input: says }).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(error);
    expect(thrown).toMatchObject({ status });
    await waitUntil(() => server.journal().requests.length === calls);
  });

  test("throws its typed error for a wrong key", async () => {
    const { client } = await connected({ apiKey: "wrong" });
    const thrown = await client.responses.create({ model, input: "Say hello" }).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(OpenAI.AuthenticationError);
  });

  test.each([
    { name: "no model", body: { input: "a" }, param: "model", code: null },
    { name: "no input", body: { model }, param: "input", code: null },
    { name: "an empty input", body: { model, input: [] }, param: "input", code: null },
    {
      name: "an unknown role",
      body: { model, input: [{ role: "boss", content: "a" }] },
      param: "input[0].role",
      code: null,
    },
    {
      name: "a message without content",
      body: { model, input: [{ role: "user" }] },
      param: "input[0].content",
      code: null,
    },
    {
      name: "no room for an answer",
      body: { model, input: "a", max_output_tokens: 0 },
      param: "max_output_tokens",
      code: null,
    },
    ...["conversation", "prompt"].map((param) => ({
      name: `the memory behind ${param}, which this version lacks,`,
      body: { model, input: "a", [param]: param === "prompt" ? { id: "p" } : "x_1" },
      param,
      code: "request.unsupported",
    })),
    { name: "a temperature over 2", body: { model, input: "a", temperature: 2.1 }, param: "temperature", code: null },
    {
      name: "a response before it that nobody knows",
      body: { model, input: "a", previous_response_id: "resp_1" },
      param: "previous_response_id",
      code: "previous_response_not_found",
    },
    {
      name: "an item that nobody knows",
      body: { model, input: [{ type: "item_reference", id: "msg_1" }] },
      param: "input",
      code: null,
    },
    {
      name: "the answer to no call",
      body: { model, input: [{ type: "function_call_output", call_id: "c", output: "snow" }] },
      param: "input",
      code: null,
    },
    {
      name: "a call without an answer",
      body: { model, input: [{ type: "function_call", call_id: "c", name: "weather", arguments: "{}" }] },
      param: "input",
      code: null,
    },
    {
      name: "an answer in the background",
      body: { model, input: "a", background: true },
      param: "background",
      code: "request.unsupported",
    },
  ])("is rejected with 400 for $name", async ({ body, param, code }) => {
    const { client } = await connected();
    const thrown = await client.responses.create(body as never).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(OpenAI.BadRequestError);
    expect(thrown).toMatchObject({ param, code });
  });

  test("aborts a stream in the middle, and the journal records it", async () => {
    const { client, server } = await connected();
    const stream = await client.responses.create({ model, input: "Long", stream: true });
    for await (const event of stream) if (event.type === "response.output_text.delta") break;
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ outcome: "replied", streaming: true, delivered: false });
  });
});

describe.each(generations)(
  "a stream of a response that lacks one kind of event, for OpenAI's client $generation",
  ({ OpenAI }) => {
    const body = { model, input: "Weather?", tools };
    const whole = renderStream("/v1/responses", { ...body, stream: true });
    const read = (stream: string) =>
      captureOutcome(async () => {
        const client = new OpenAI({ baseURL: await serveStream(stream), apiKey: "any", maxRetries: 0 });
        const deltas: string[] = [];
        const events = client.responses.stream(body);
        events.on("response.output_text.delta", ({ snapshot }) => deltas.push(snapshot));
        events.on("response.function_call_arguments.delta", ({ snapshot }) => deltas.push(snapshot));
        const { status, output } = await events.finalResponse();
        return { status, output, deltas };
      });

    test.each([
      "response.created",
      "response.output_item.added",
      "response.content_part.added",
      "response.output_text.delta",
      "response.function_call_arguments.delta",
      "response.completed",
    ])("is read differently or not at all without %s", async (kind) => {
      const expected = await read(whole);
      expect(expected).toMatchObject({ value: { status: "completed" } });
      const damaged = filterEvents(whole, (event) => !event.startsWith(`event: ${kind}\n`));
      expect(damaged).not.toBe(whole);
      expect(await read(damaged)).not.toEqual(expected);
    });

    test("also sends the events that the client does not require, in the provider's order and numbered", () => {
      const events = [...whole.matchAll(/^data: (.*)$/gm)].map((match) => JSON.parse(match[1] ?? ""));
      expect(events.map(({ sequence_number }) => sequence_number)).toEqual(events.map((_event, index) => index));
      const kinds = events.map(({ type }) => type);
      expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.output_item.added",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "response.output_item.done",
        "response.completed",
      ]);
      expect(whole).not.toContain("[DONE]");
    });
  },
);

describe.each(generations)(
  "a stream of a chat completion that lacks something, for OpenAI's client $generation",
  ({ OpenAI }) => {
    const body = { model, messages: [{ role: "user" as const, content: "Weather?" }] };
    const offered = [{ type: "function" as const, function: { name: "weather" } }];
    const whole = renderStream("/v1/chat/completions", { ...body, tools: offered, stream: true });
    const read = (stream: string) =>
      captureOutcome(async () => {
        const client = new OpenAI({ baseURL: await serveStream(stream), apiKey: "any", maxRetries: 0 });
        return (await client.chat.completions.stream({ ...body, tools: offered }).finalChatCompletion()).choices;
      });

    test.each([
      { name: "the role", isKept: (event: string) => !event.includes('"role"') },
      { name: "text", isKept: (event: string) => !event.includes('"content":"I ') },
      { name: "the head of a call", isKept: (event: string) => !event.includes('"name":"weather"') },
      { name: "the arguments", isKept: (event: string) => !event.includes('{"arguments":"') },
      { name: "the finish reason", isKept: (event: string) => !event.includes('"finish_reason":"') },
    ])("is read differently or not at all without $name", async ({ isKept }) => {
      const expected = await read(whole);
      expect(expected).toMatchObject({ value: [{ finish_reason: "tool_calls" }] });
      const damaged = filterEvents(whole, isKept);
      expect(damaged).not.toBe(whole);
      expect(await read(damaged)).not.toEqual(expected);
    });
  },
);

describe.each(generations)("OpenAI's client $generation: embeddings and models", ({ OpenAI }) => {
  const connected = connectedWith(OpenAI);

  test("reads the same numbers as base64, which is its default, and as a list", async () => {
    const { client, server } = await connected();
    const embed = async (more: object = {}) =>
      client.embeddings.create({ model: "text-embedding-3-small", input: ["a", "b", "a"], ...more });
    const packed = await embed();
    const listed = await embed({ encoding_format: "float" });
    expect(packed.data).toHaveLength(3);
    expect(packed.data[0]?.embedding).toHaveLength(1536);
    expect([...(packed.data[0]?.embedding ?? [])]).toEqual(listed.data[0]?.embedding);
    expect(listed.data[2]?.embedding).toEqual(listed.data[0]?.embedding);
    expect(listed.data[1]?.embedding).not.toEqual(listed.data[0]?.embedding);
    expect(listed.data[0]?.embedding.reduce((sum, number) => sum + number ** 2, 0)).toBeCloseTo(1);
    expect(packed.usage).toEqual({ prompt_tokens: 3, total_tokens: 3 });
    await waitUntil(() => server.journal().requests.length === 2);
    expect(server.journal().requests[0]).toMatchObject({ route: "openai.embeddings", outcome: "embedded" });
  });

  test.each([
    { name: "a text", input: "a" },
    { name: "tokens", input: [1, 2] },
    { name: "lists of tokens", input: [[1, 2]] },
  ])("gets one vector with the requested dimensions for $name", async ({ input }) => {
    const { client } = await connected();
    const { data } = await client.embeddings.create({ model: "m", input, dimensions: 5 });
    expect(data.map(({ embedding }) => embedding.length)).toEqual([5]);
  });

  test.each([
    { name: "an empty text", body: { input: "" }, param: "input" },
    { name: "an empty list", body: { input: [] }, param: "input" },
    { name: "no dimension", body: { input: "a", dimensions: 0 }, param: "dimensions" },
    { name: "an unknown format", body: { input: "a", encoding_format: "hex" }, param: "encoding_format" },
  ])("is rejected with 400 for $name", async ({ body, param }) => {
    const { client } = await connected();
    const thrown = await client.embeddings.create({ model: "m", ...body } as never).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(OpenAI.BadRequestError);
    expect(thrown).toMatchObject({ param });
  });

  test("retrieves a model", async () => {
    const { client } = await connected();
    expect(await client.models.retrieve("gpt-5")).toMatchObject({ id: "gpt-5", object: "model" });
  });
});
