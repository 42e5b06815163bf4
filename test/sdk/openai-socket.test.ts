import OpenAI7 from "openai-7";
import { ResponsesWebSocketAccumulator } from "openai-7/lib/responses/responses-websocket-accumulator";
import { ResponsesWebSocketSession } from "openai-7/lib/responses/responses-websocket-session";
import { ResponsesWS as ResponsesWS7 } from "openai-7/resources/responses/ws";
import { ResponsesWS as ResponsesWS6 } from "openai/resources/responses/ws";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { openSocket } from "../mock-transport/websocket/open-socket.ts";
import { generations } from "./openai-generations.ts";
import { fixtures as asked } from "./served.ts";

type ResponsesWS = InstanceType<typeof ResponsesWS6>;
type Create = Extract<Parameters<ResponsesWS["send"]>[0], { type: "response.create" }>;
type Completed = {
  readonly id: string;
  readonly output: readonly { readonly type: string; readonly call_id?: string }[];
};

const sockets = { 6: ResponsesWS6, 7: ResponsesWS7 as unknown as typeof ResponsesWS6 };
const model = "gpt-5-mini";
const create = { type: "response.create" as const, model, store: false };
const tools = [{ type: "function" as const, name: "weather", parameters: { type: "object" }, strict: false }];
const slow: Fixture = { match: { user: "Slow" }, reply: { text: "Slow.", pace: { firstTokenMs: 120 } } };
const fixtures: readonly Fixture[] = [
  { match: { user: "Who am I?", system: "You know Ada." }, reply: { text: "Ada." } },
  slow,
  ...asked,
];

describe.each(generations)("the WebSocket of OpenAI's client $generation", ({ generation, OpenAI }) => {
  async function connected(apiKey = token) {
    const server = await startServer(fixtures);
    const client = new OpenAI({ baseURL: `${server.origin}/v1`, apiKey });
    const socket = new sockets[generation as 6 | 7](client);
    onTestFinished(() => socket.close());
    const events: { type: string; stream_id?: string }[] = [];
    socket.on("event", (event) => events.push(event));
    const errors: unknown[] = [];
    socket.on("error", (error) => errors.push(error));
    const ask = (request: Partial<Create>): Promise<Completed> => {
      const from = events.length;
      socket.send({ ...create, ...request });
      const find = () => events.slice(from).find(({ type }) => type === "response.completed");
      return waitUntil(() => find() !== undefined).then(() => (find() as unknown as { response: Completed }).response);
    };
    return { server, socket, events, errors, ask };
  }

  test("reads a response event by event", async () => {
    const { ask, events } = await connected();
    expect(await ask({ input: "Say hello" })).toMatchObject({ status: "completed", usage: { total_tokens: 5 } });
    expect(events.map(({ type }) => type)).toContain("response.output_text.delta");
  });

  test("completes a prewarm and a tool loop with only new items", async () => {
    const { ask, server } = await connected();
    const prewarm = { generate: false, input: [], tools } as Partial<Create>;
    const ready = await ask(prewarm);
    expect(ready.output).toEqual([]);
    const called = await ask({ input: "Weather?", previous_response_id: ready.id });
    const call = called.output.find(({ type }) => type === "function_call");
    const output = { type: "function_call_output" as const, call_id: call?.call_id ?? "", output: "snow" };
    const done = await ask({ input: [output], previous_response_id: called.id });
    expect(JSON.stringify(done.output)).toContain("It snows.");
    await waitUntil(() => server.journal().requests.length === 4);
    const classes = server.journal().requests.map(({ class: kind }) => kind);
    expect(classes).toEqual(["socket", "prewarm", "turn", "turn"]);
  });

  test("gets the events of each stream under its name", async () => {
    const { socket, events } = await connected();
    for (const [stream_id, input] of [
      ["left", "Slow"],
      ["right", "Say hello"],
    ])
      socket.send({ ...create, input, stream_id } as Create);
    const ends = () => events.filter(({ type }) => type === "response.completed");
    await waitUntil(() => ends().length === 2);
    expect(ends().map(({ stream_id }) => stream_id)).toEqual(["right", "left"]);
    expect(new Set(events.map(({ stream_id }) => stream_id))).toEqual(new Set(["left", "right"]));
  });

  test.each([
    { says: "Bad", status: 400, code: null },
    { says: "Too fast", status: 429, code: null },
    { says: "Unknown", status: 400, code: "fixture.unmatched" },
  ])("gets the error for $says, and continues", async ({ says, status, code }) => {
    const { socket, events, errors, ask } = await connected();
    socket.send({ ...create, input: says });
    await waitUntil(() => errors.length === 1);
    expect(events).toMatchObject([{ type: "error", status, error: { code } }]);
    expect(errors[0]).toMatchObject({ error: { type: "error", status } });
    expect(await ask({ input: "Say hello" })).toMatchObject({ status: "completed" });
  });

  test("gets the error for a wrong key", async () => {
    const { errors } = await connected("wrong");
    await waitUntil(() => errors.length > 0);
    expect(String((errors[0] as Error).message)).toContain("401");
  });
});

describe("the streams of OpenAI's client 7", () => {
  async function connected() {
    const server = await startServer(fixtures);
    const socket = new ResponsesWS7(new OpenAI7({ baseURL: `${server.origin}/v1`, apiKey: token }));
    onTestFinished(() => socket.close());
    await new Promise<void>((resolve) => socket.socket.on("open", resolve));
    const limits = { maxLanes: 20, maxBufferedEvents: 10_000, maxBufferedBytes: 10_000_000 };
    return { server, session: new ResponsesWebSocketSession(socket, limits) };
  }

  test("carry parallel conversations, one of which forks from another", async () => {
    const { session } = await connected();
    const main = session.lane("main");
    main.create({ model, store: false, instructions: "You know Ada.", input: "Who am I?" });
    const { id } = await main.finalResponse();
    const forks = Array.from({ length: 10 }, (_fork, index) => session.lane(`fork-${index}`));
    for (const fork of forks) fork.create({ model, store: false, input: "Say hello", previous_response_id: id });
    const responses = await Promise.all(forks.map((fork) => fork.finalResponse()));
    expect(responses.map(({ output_text }) => output_text)).toEqual(forks.map(() => "Hello"));
    expect(new Set(responses.map(({ previous_response_id }) => previous_response_id))).toEqual(new Set([id]));
  });

  test("answer in order, including the stream without a name", async () => {
    const { session } = await connected();
    const lane = session.lane();
    lane.create({ model, input: "Slow" });
    lane.create({ model, input: "Say hello" });
    const texts = [await lane.finalResponse(), await lane.finalResponse()].map(({ output_text }) => output_text);
    expect(texts).toEqual(["Slow.", "Hello"]);
  });

  test("throw only the error of their own request", async () => {
    const { session } = await connected();
    const [good, bad] = [session.lane("good"), session.lane("bad")];
    bad.create({ model, input: "Say hello", previous_response_id: "resp_9" });
    good.create({ model, input: "Say hello" });
    await expect(bad.finalResponse()).rejects.toMatchObject({
      error: { error: { code: "previous_response_not_found" } },
    });
    expect((await good.finalResponse()).output_text).toBe("Hello");
  });
});

describe("the events of a stream without one kind", () => {
  /** The states of the client's own accumulator after each event that changes it. */
  function read(events: readonly { readonly type: string }[]): string[] {
    const accumulator = new ResponsesWebSocketAccumulator();
    const states = events.map((event) => {
      accumulator.add(event);
      return JSON.stringify(accumulator.current);
    });
    return states.filter((state, index) => state !== states[index - 1]);
  }

  async function whole() {
    const { origin } = await startServer(fixtures);
    const { say, answer } = await openSocket(origin);
    say({ ...create, input: "Weather?", tools });
    return answer();
  }

  test.each([
    "response.output_item.added",
    "response.content_part.added",
    "response.output_text.delta",
    "response.function_call_arguments.delta",
    "response.output_item.done",
    "response.completed",
  ])("are read differently without %s", async (kind) => {
    const events = await whole();
    const states = read(events);
    expect(states.at(-1)).toContain('"phase":"terminal"');
    expect(states.join("")).not.toContain('"phase":"unavailable"');
    const damaged = events.filter(({ type }) => type !== kind);
    expect(damaged.length).toBeLessThan(events.length);
    expect(read(damaged)).not.toEqual(states);
  });
});
