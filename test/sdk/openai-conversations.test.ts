import type OpenAI6 from "openai";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { generations } from "./openai-generations.ts";

const model = "gpt-5-mini";
const tools: OpenAI6.Responses.Tool[] = [
  { type: "function", name: "weather", parameters: { type: "object" }, strict: false },
];
const fixtures: readonly Fixture[] = [
  { match: { user: "I am Ada" }, reply: { text: "Hello Ada." } },
  { match: { user: "Who am I?", turn: 2 }, reply: { text: "Ada." } },
  { match: { user: "Who am I?", turn: 1 }, reply: { text: "Nobody." } },
  {
    match: { user: "Weather?", tools: ["weather"] },
    steps: [
      { reply: { toolCalls: [{ name: "weather", arguments: { city: "Oslo" } }] }, times: 2 },
      { reply: { text: "It snows." } },
    ],
  },
  { match: { user: "Think" }, reply: { reasoning: "Two and two.", text: "Four." } },
];

describe.each(generations)("conversations of OpenAI's client $generation", ({ OpenAI }) => {
  async function connected(options: { path?: string } = {}) {
    const server = await startServer(fixtures);
    const client = new OpenAI({ baseURL: `${server.origin}${options.path ?? ""}/v1`, apiKey: token, maxRetries: 0 });
    return { server, client };
  }

  test("continue an earlier response, whether it was streamed or not", async () => {
    const { client } = await connected();
    const first = await client.responses.create({ model, input: "I am Ada" });
    const body = { model, input: "Who am I?", previous_response_id: first.id };
    expect((await client.responses.create(body)).output_text).toBe("Ada.");
    const streamed = await client.responses.stream(body).finalResponse();
    expect(streamed).toMatchObject({ output_text: "Ada.", previous_response_id: first.id });
    expect((await client.responses.create({ model, input: "Who am I?" })).output_text).toBe("Nobody.");
  });

  test.each([false, true])("complete a tool loop with only new items, streamed: %s", async (isStream) => {
    const { client } = await connected();
    const ask = (input: OpenAI6.Responses.ResponseInput, previous_response_id: string | null) => {
      const body = { model, input, tools, previous_response_id };
      return isStream ? client.responses.stream(body).finalResponse() : client.responses.create(body);
    };
    const answer = ({ id, output: [call] }: OpenAI6.Responses.Response) => {
      const call_id = call?.type === "function_call" ? call.call_id : "none";
      return ask([{ type: "function_call_output", call_id, output: "snow" }], id);
    };
    const asked = await ask([{ role: "user", content: "Weather?" }], null);
    const again = await answer(asked);
    expect(again.output).toMatchObject([{ type: "function_call", name: "weather" }]);
    expect((await answer(again)).output_text).toBe("It snows.");
  });

  test("fork: two requests continue the same response", async () => {
    const { client } = await connected();
    const { id } = await client.responses.create({ model, input: "I am Ada" });
    const fork = () => client.responses.create({ model, input: "Who am I?", previous_response_id: id });
    const [left, right] = await Promise.all([fork(), fork()]);
    expect([left.output_text, right.output_text]).toEqual(["Ada.", "Ada."]);
  });

  test("count the tokens of the whole history", async () => {
    const { client } = await connected();
    const first = await client.responses.create({ model, input: "I am Ada" });
    const body = { model, input: "Who am I?", previous_response_id: first.id };
    const second = await client.responses.create(body);
    expect(second.usage?.input_tokens).toBeGreaterThan((first.usage?.total_tokens ?? 0) + 3);
    expect((await client.responses.inputTokens.count(body)).input_tokens).toBe(second.usage?.input_tokens);
  });

  test("end when the client stores nothing", async () => {
    const { client } = await connected();
    const { id } = await client.responses.create({ model, input: "I am Ada", store: false });
    const next = client.responses.create({ model, input: "Who am I?", previous_response_id: id });
    await expect(next).rejects.toMatchObject({
      status: 400,
      code: "previous_response_not_found",
      param: "previous_response_id",
    });
    await expect(client.responses.retrieve(id)).rejects.toBeInstanceOf(OpenAI.NotFoundError);
  });

  test("belong to one test: they are unknown below another path", async () => {
    const { client, server } = await connected({ path: "/one" });
    const { id } = await client.responses.create({ model, input: "I am Ada" });
    const other = new OpenAI({ baseURL: `${server.origin}/two/v1`, apiKey: token, maxRetries: 0 });
    await expect(other.responses.retrieve(id)).rejects.toBeInstanceOf(OpenAI.NotFoundError);
    expect((await client.responses.retrieve(id)).output_text).toBe("Hello Ada.");
  });

  test("contain items that a request can refer to", async () => {
    const { client } = await connected();
    const { output } = await client.responses.create({ model, input: "I am Ada" });
    const said = { type: "item_reference" as const, id: output[0]?.id ?? "" };
    const input = [
      { role: "user" as const, content: "I am Ada" },
      said,
      { role: "user" as const, content: "Who am I?" },
    ];
    expect((await client.responses.create({ model, input })).output_text).toBe("Ada.");
  });

  test("are returned as they were answered, and journaled as shown", async () => {
    const { client, server } = await connected();
    const first = await client.responses.create({ model, input: "I am Ada", metadata: { a: "b" } });
    expect(await client.responses.retrieve(first.id)).toEqual(first);
    await waitUntil(() => server.journal().requests.length === 2);
    expect(server.journal().requests[1]).toMatchObject({ route: "openai.response", outcome: "shown", class: "stored" });
  });

  test("list all items that were read for a response, in pages and in both orders", async () => {
    const { client } = await connected();
    const { id } = await client.responses.create({ model, input: "I am Ada" });
    const next = await client.responses.create({ model, input: "Who am I?", previous_response_id: id });
    const items: unknown[] = [];
    for await (const item of client.responses.inputItems.list(next.id, { limit: 2, order: "asc" })) items.push(item);
    expect(items).toMatchObject([
      { id: "msg_mock-1-1_in0", role: "user", content: [{ type: "input_text", text: "I am Ada" }] },
      { id: "msg_mock-1-1", role: "assistant", content: [{ type: "output_text", text: "Hello Ada." }] },
      { id: "msg_mock-1-2_in0", role: "user", content: [{ type: "input_text", text: "Who am I?" }] },
    ]);
    const newest = await client.responses.inputItems.list(next.id, { limit: 1 });
    expect(newest.data).toMatchObject([{ id: "msg_mock-1-2_in0" }]);
  });

  test.each([
    { name: "no limit", query: { limit: 0 }, param: "limit" },
    { name: "an unknown order", query: { order: "up" }, param: "order" },
    { name: "an item that is not there", query: { after: "msg_9" }, param: "after" },
  ])("refuse a list with $name", async ({ query, param }) => {
    const { client } = await connected();
    const { id } = await client.responses.create({ model, input: "I am Ada" });
    const list = client.responses.inputItems.list(id, query as never);
    await expect(list).rejects.toMatchObject({ status: 400, param });
  });

  test("are not returned after deletion, but can be continued", async () => {
    const { client } = await connected();
    const { id } = await client.responses.create({ model, input: "I am Ada" });
    const next = await client.responses.create({ model, input: "I am Ada", previous_response_id: id });
    await client.responses.delete(id);
    await expect(client.responses.retrieve(id)).rejects.toBeInstanceOf(OpenAI.NotFoundError);
    await expect(client.responses.delete(id)).rejects.toBeInstanceOf(OpenAI.NotFoundError);
    const items = await client.responses.inputItems.list(next.id);
    expect(items.data).toHaveLength(3);
  });

  test("cannot be cancelled, because none runs in the background", async () => {
    const { client } = await connected();
    const { id } = await client.responses.create({ model, input: "I am Ada" });
    await expect(client.responses.cancel(id)).rejects.toMatchObject({ status: 400 });
    await expect(client.responses.cancel("resp_9")).rejects.toMatchObject({ status: 404 });
  });

  test("repeat the request's settings", async () => {
    const { client } = await connected();
    const settings = {
      instructions: "Be brief.",
      tools,
      tool_choice: "auto" as const,
      temperature: 0.5,
      top_p: 0.9,
      max_output_tokens: 99,
      metadata: { run: "1" },
      parallel_tool_calls: false,
      store: true,
      truncation: "auto" as const,
      reasoning: { effort: "low" as const },
      text: { format: { type: "json_object" as const } },
    };
    const response = await client.responses.create({ model, input: "I am Ada", ...settings });
    expect(response).toMatchObject({ ...settings, reasoning: { effort: "low", summary: null } });
    const plain = await client.responses.create({ model, input: "I am Ada" });
    expect(plain).toMatchObject({
      instructions: null,
      tools: [],
      tool_choice: "auto",
      temperature: 1,
      metadata: {},
      store: true,
      truncation: "disabled",
      text: { format: { type: "text" } },
      previous_response_id: null,
    });
  });

  test.each([false, true])("return encrypted reasoning when the client requests it: %s", async (isAsked) => {
    const { client } = await connected();
    const include = isAsked ? (["reasoning.encrypted_content"] as const) : [];
    const { output } = await client.responses.create({ model, input: "Think", store: false, include: [...include] });
    const [reasoning] = output;
    expect(typeof (reasoning as { encrypted_content?: string }).encrypted_content).toBe(
      isAsked ? "string" : "undefined",
    );
    const input = [
      { role: "user" as const, content: "Think" },
      ...output,
      { role: "user" as const, content: "Who am I?" },
    ];
    const answered = await client.responses.create({ model, input: input as never, store: false });
    expect(answered.output_text).toBe("Ada.");
  });
});
