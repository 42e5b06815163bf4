import { describe, expect, test, vi } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { createServerState } from "../../../src/mock-transport/core/server-state.ts";
import { handleSocketMessage } from "../../../src/mock-transport/socket/handle-socket-message.ts";
import { handleUpgrade } from "../../../src/mock-transport/socket/handle-upgrade.ts";
import { parseSocketMessage } from "../../../src/mock-transport/socket/parse-socket-message.ts";
import type { ServerConfig } from "../../../src/mock-transport/core/server-config.ts";
import { withEntry, greeting, createConfig, token } from "../sample.ts";

type Json = { readonly [key: string]: never };

/** A server without a network, and clients of one or more sockets. */
function server(fixtures: readonly Fixture[], changed: Partial<ServerConfig> = {}) {
  const config = { ...createConfig(...fixtures), ...changed };
  const state = createServerState(0);
  let seq = 0;
  const meta = () => ({ id: `mock-1-${++seq}`, seq, createdSeconds: 1_795_000_000 });
  return {
    memory: state,
    open: (headers: { readonly [name: string]: string } = {}) => {
      const request = {
        method: "GET",
        target: "/v1/responses",
        body: "",
        headers: {
          authorization: `Bearer ${token}`,
          upgrade: "websocket",
          "sec-websocket-version": "13",
          "sec-websocket-key": "MDEyMzQ1Njc4OWFiY2RlZg==",
          ...headers,
        },
      };
      const { session } = handleUpgrade(request, config, meta(), state);
      if (session === undefined) throw new Error("The handshake was refused.");
      return (event: unknown) => {
        const text = typeof event === "string" ? event : JSON.stringify(event);
        const exchange = withEntry(
          handleSocketMessage({ message: parseSocketMessage(text), text }, session, config, meta(), state),
        );
        const { answer } = exchange;
        const frames = ("events" in answer ? answer.events : [answer.body]).map((frame) => JSON.parse(frame as string));
        return { ...exchange, frames: frames as Json[], last: frames.at(-1) as Json };
      };
    },
  };
}

const create = { type: "response.create", model: "m" };
const named: Fixture = { match: { user: "Who am I?", system: "You know Ada.", turn: 2 }, reply: { text: "Ada." } };

describe("handleSocketMessage", () => {
  test("answers with the events of a stream as JSON", () => {
    const { frames, note: entry } = server([greeting]).open()({ ...create, input: "Say hello" });
    const kinds = frames.map(({ type }) => type);
    expect([kinds[0], kinds.at(-1)]).toEqual(["response.created", "response.completed"]);
    expect(frames.map(({ sequence_number }) => sequence_number)).toEqual(frames.map((_frame, index) => index));
    expect(entry).toMatchObject({
      route: "openai.responses.socket",
      method: "WS",
      class: "turn",
      outcome: "replied",
      streaming: true,
    });
  });

  test("echoes the stream id in every event, errors included, and in none without a stream id", () => {
    const say = server([greeting]).open();
    const lanes = (event: object) => new Set(say(event).frames.map(({ stream_id }) => stream_id));
    expect(lanes({ ...create, input: "Say hello", stream_id: "a" })).toEqual(new Set(["a"]));
    expect(lanes({ ...create, input: "What?", stream_id: "a" })).toEqual(new Set(["a"]));
    expect(lanes({ ...create, input: "Say hello" })).toEqual(new Set([undefined]));
  });

  test("continues from unstored responses of its own socket", () => {
    const say = server([{ match: { user: "I am Ada" }, reply: { text: "Hello." } }, named]).open();
    const first = say({ ...create, input: "I am Ada", store: false }).last as { response?: { id: string } };
    const next = { ...create, store: false, instructions: "You know Ada.", previous_response_id: first.response?.id };
    expect(say({ ...next, input: "Who am I?" }).note).toMatchObject({ outcome: "replied", fixture: 1 });
  });

  test("does not continue from unstored responses of another socket", () => {
    const { open } = server([greeting]);
    open()({ ...create, input: "Say hello", store: false });
    const { last, note: entry } = open()({ ...create, input: "Say hello", previous_response_id: "resp_mock-1-2" });
    expect(last).toMatchObject({
      type: "error",
      status: 400,
      error: { code: "previous_response_not_found", param: "previous_response_id", type: "invalid_request_error" },
    });
    expect(entry.outcome).toBe("invalid");
  });

  test("continues from stored responses of another socket", () => {
    const { open } = server([greeting]);
    open()({ ...create, input: "Say hello" });
    const { note: entry } = open()({ ...create, input: "Say hello", previous_response_id: "resp_mock-1-2" });
    expect(entry.outcome).toBe("replied");
  });

  test("puts a fixture's error and its retry hints where both clients read them", () => {
    const busy: Fixture = { match: {}, reply: { error: { status: 429, message: "Slow down.", retryAfterMs: 10 } } };
    const { frames } = server([busy]).open()({ ...create, input: "a" });
    const headers = { "retry-after-ms": "10", "retry-after": "1" };
    expect(frames).toMatchObject([
      { type: "error", status: 429, headers, error: { message: "Slow down.", type: "rate_limit_error", headers } },
    ]);
  });

  test("names the nearest fixture for an unmatched request, with the status after which Codex stops", () => {
    const { last, note: entry } = server([greeting]).open()({ ...create, input: "Say hallo" });
    expect(last).toMatchObject({ type: "error", status: 400, error: { code: "fixture.unmatched" } });
    expect(entry).toMatchObject({ outcome: "unmatched", fixture: 0, differs: ["user"] });
  });

  test("applies the control headers of the handshake to every message", () => {
    const say = server([greeting]).open({ "x-mock-pace": "first-token-ms=5" });
    expect(say({ ...create, input: "Say hello" }).delivery).toMatchObject({ headAfterMs: 5 });
  });

  test("ends a stream with an error event for the fault `error-event`", () => {
    const broken: Fixture = { match: {}, reply: { text: "a b c", fault: { kind: "error-event" } } };
    const { delivery } = server([broken]).open()({ ...create, input: "a", stream_id: "x" });
    const piece = delivery?.steps.at(-1)?.chunk as string;
    expect(JSON.parse(piece)).toMatchObject({ type: "error", status: 500, stream_id: "x" });
  });

  test("journals no secret of a message, and reports that one was redacted", () => {
    const { note: entry } = server([greeting]).open()({ ...create, input: `The key is ${token}` });
    expect(JSON.stringify(entry)).not.toContain(token);
    expect(entry.redacted).toBe(true);
  });

  test("counts messages in the server's metrics", () => {
    const { open, memory: state } = server([greeting]);
    const say = open();
    say({ ...create, input: "Say hello" });
    say({ ...create, input: "What?" });
    expect(state.metrics).toMatchObject({ requests: 1, errors: 1, outputTokens: 3 });
  });
});

describe("handleSocketMessage: a server that is not strict", () => {
  test.each([{ input: 5 }, { input: [null] }, { input: [{ role: "boss" }], model: 7 }, { tools: "a", store: false }])(
    "answers %j, and does not go on from it as from a request",
    (body) => {
      const say = server([], { strict: false }).open();
      expect(say({ type: "response.create", ...body }).note.outcome).toBe("improvised");
      expect(say({ ...create, input: "a", previous_response_id: "resp_mock-1-2" }).note.outcome).toBe("improvised");
    },
  );
});

describe("handleSocketMessage: prewarm", () => {
  const prewarm = { ...create, generate: false, input: [], store: false };

  test("completes without output, tokens or a fixture", () => {
    const { open, memory: state } = server([greeting]);
    const remember = vi.spyOn(state.answeredCalls, "add");
    const { frames, note: entry } = open()(prewarm);
    expect(frames).toMatchObject([
      { type: "response.created", response: { output: [], status: "in_progress" } },
      { type: "response.completed", response: { output: [], status: "completed", usage: { total_tokens: 0 } } },
    ]);
    expect(entry).toMatchObject({ class: "prewarm", outcome: "side-call" });
    expect(entry.fixture).toBeUndefined();
    expect(state.replyCounts.size).toBe(0);
    expect(remember).not.toHaveBeenCalled();
  });

  test("precedes the request that continues from it, with its input, instructions and tools", () => {
    const fixture: Fixture = {
      match: { system: { contains: "Be brief." }, tools: ["shell", "patch"] },
      reply: { text: "Ready." },
    };
    const say = server([fixture]).open();
    say({
      ...prewarm,
      instructions: "Be brief.",
      tools: [{ type: "function", name: "shell" }],
      input: [{ type: "additional_tools", role: "developer", tools: [{ type: "custom", name: "patch" }] }],
    });
    const { note: entry } = say({ ...create, input: "Go", previous_response_id: "resp_mock-1-2", store: false });
    expect(entry).toMatchObject({ outcome: "replied", fixture: 0 });
  });

  test("is overridden by the values of the request", () => {
    const say = server([{ match: { system: "Be long." }, reply: { text: "Ready." } }]).open();
    say({ ...prewarm, instructions: "Be brief." });
    const next = { ...create, input: "Go", instructions: "Be long.", previous_response_id: "resp_mock-1-2" };
    expect(say(next).note.outcome).toBe("replied");
  });

  test("counts as no turn of the conversation", () => {
    const say = server([{ match: { turn: 1 }, reply: { text: "First." } }]).open();
    say({ ...prewarm, input: [{ role: "user", content: "Go" }] });
    const { frames } = say({ ...create, input: [], previous_response_id: "resp_mock-1-2" });
    expect(JSON.stringify(frames)).toContain("First.");
  });

  test("is refused like any other request without a model", () => {
    const { last } = server([greeting]).open()({ type: "response.create", generate: false });
    expect(last).toMatchObject({ type: "error", error: { param: "model" } });
  });
});

describe("handleSocketMessage: steering", () => {
  test.each([
    { name: "an unknown response", id: "resp_9", input: "More", code: "response_not_found" },
    { name: "a complete response", id: "resp_mock-1-2", input: "More", code: "response_already_completed" },
    { name: "empty input", id: "resp_mock-1-2", input: [], code: "invalid_input" },
  ])("returns the input for $name", ({ id, input, code }) => {
    const say = server([greeting]).open();
    say({ ...create, input: "Say hello" });
    const { frames, note: entry } = say({ type: "response.steer", previous_response_id: id, input });
    expect(frames).toMatchObject([
      { type: "response.steer.failed", steer: { previous_response_id: id, input }, error: { code } },
    ]);
    expect(entry).toMatchObject({ outcome: "invalid", class: "steer" });
  });
});
