import { describe, expect, test, vi } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { emptyMemory } from "../../../src/mock-transport/core/server-state.ts";
import { answerMessage } from "../../../src/mock-transport/socket/handle-socket-message.ts";
import { shakeHands } from "../../../src/mock-transport/socket/handle-upgrade.ts";
import { readMessage } from "../../../src/mock-transport/socket/parse-socket-message.ts";
import type { Setting } from "../../../src/mock-transport/core/server-config.ts";
import { noted, greeting, settingOf, token } from "../sample.ts";

type Json = { readonly [key: string]: never };

/** A client of one socket, or more, on a server without a network. */
function server(fixtures: readonly Fixture[], changed: Partial<Setting> = {}) {
  const setting = { ...settingOf(...fixtures), ...changed };
  const memory = emptyMemory(0);
  let seq = 0;
  const stamp = () => ({ id: `mock-1-${++seq}`, seq, createdSeconds: 1_795_000_000 });
  return {
    memory,
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
      const { seat } = shakeHands(request, setting, stamp(), memory);
      if (seat === undefined) throw new Error("The handshake was refused.");
      return (event: unknown) => {
        const text = typeof event === "string" ? event : JSON.stringify(event);
        const exchange = noted(answerMessage({ message: readMessage(text), text }, seat, setting, stamp(), memory));
        const { answer } = exchange;
        const frames = ("events" in answer ? answer.events : [answer.body]).map((frame) => JSON.parse(frame as string));
        return { ...exchange, frames: frames as Json[], last: frames.at(-1) as Json };
      };
    },
  };
}

const create = { type: "response.create", model: "m" };
const named: Fixture = { match: { user: "Who am I?", system: "You know Ada.", turn: 2 }, reply: { text: "Ada." } };

describe("answerMessage", () => {
  test("answers with the events of a stream as JSON, and nothing after the last", () => {
    const { frames, note } = server([greeting]).open()({ ...create, input: "Say hello" });
    const kinds = frames.map(({ type }) => type);
    expect([kinds[0], kinds.at(-1)]).toEqual(["response.created", "response.completed"]);
    expect(frames.map(({ sequence_number }) => sequence_number)).toEqual(frames.map((_frame, index) => index));
    expect(note).toMatchObject({
      route: "openai.responses.socket",
      method: "WS",
      class: "turn",
      outcome: "replied",
      streaming: true,
    });
  });

  test("echoes the lane in every event, errors too, and in none without a lane", () => {
    const say = server([greeting]).open();
    const lanes = (event: object) => new Set(say(event).frames.map(({ stream_id }) => stream_id));
    expect(lanes({ ...create, input: "Say hello", stream_id: "a" })).toEqual(new Set(["a"]));
    expect(lanes({ ...create, input: "What?", stream_id: "a" })).toEqual(new Set(["a"]));
    expect(lanes({ ...create, input: "Say hello" })).toEqual(new Set([undefined]));
  });

  test("goes on from what its own socket said, though nothing is stored", () => {
    const say = server([{ match: { user: "I am Ada" }, reply: { text: "Hello." } }, named]).open();
    const first = say({ ...create, input: "I am Ada", store: false }).last as { response?: { id: string } };
    const next = { ...create, store: false, instructions: "You know Ada.", previous_response_id: first.response?.id };
    expect(say({ ...next, input: "Who am I?" }).note).toMatchObject({ outcome: "replied", fixture: 1 });
  });

  test("does not go on from what another socket did not store", () => {
    const { open } = server([greeting]);
    open()({ ...create, input: "Say hello", store: false });
    const { last, note } = open()({ ...create, input: "Say hello", previous_response_id: "resp_mock-1-2" });
    expect(last).toMatchObject({
      type: "error",
      status: 400,
      error: { code: "previous_response_not_found", param: "previous_response_id", type: "invalid_request_error" },
    });
    expect(note.outcome).toBe("invalid");
  });

  test("goes on from what another socket stored", () => {
    const { open } = server([greeting]);
    open()({ ...create, input: "Say hello" });
    const { note } = open()({ ...create, input: "Say hello", previous_response_id: "resp_mock-1-2" });
    expect(note.outcome).toBe("replied");
  });

  test("puts a fixture's error and its hints where both clients look", () => {
    const busy: Fixture = { match: {}, reply: { error: { status: 429, message: "Slow down.", retryAfterMs: 10 } } };
    const { frames } = server([busy]).open()({ ...create, input: "a" });
    const headers = { "retry-after-ms": "10", "retry-after": "1" };
    expect(frames).toMatchObject([
      { type: "error", status: 429, headers, error: { message: "Slow down.", type: "rate_limit_error", headers } },
    ]);
  });

  test("names the nearest fixture to a request without one, with the status after which Codex stops", () => {
    const { last, note } = server([greeting]).open()({ ...create, input: "Say hallo" });
    expect(last).toMatchObject({ type: "error", status: 400, error: { code: "fixture.unmatched" } });
    expect(note).toMatchObject({ outcome: "unmatched", fixture: 0, differs: ["user"] });
  });

  test("takes what the handshake asks for as asked by every message", () => {
    const say = server([greeting]).open({ "x-mock-pace": "first-token-ms=5" });
    expect(say({ ...create, input: "Say hello" }).delivery).toMatchObject({ headAfterMs: 5 });
  });

  test("ends a stream with an error event of the lane when a fault asks for one", () => {
    const broken: Fixture = { match: {}, reply: { text: "a b c", fault: { kind: "error-event" } } };
    const { delivery } = server([broken]).open()({ ...create, input: "a", stream_id: "x" });
    const piece = delivery?.steps.at(-1)?.piece as string;
    expect(JSON.parse(piece)).toMatchObject({ type: "error", status: 500, stream_id: "x" });
  });

  test("notes no secret that a message holds, and says that one was there", () => {
    const { note } = server([greeting]).open()({ ...create, input: `The key is ${token}` });
    expect(JSON.stringify(note)).not.toContain(token);
    expect(note.redacted).toBe(true);
  });

  test("counts messages in the server's metrics", () => {
    const { open, memory } = server([greeting]);
    const say = open();
    say({ ...create, input: "Say hello" });
    say({ ...create, input: "What?" });
    expect(memory.metrics).toMatchObject({ requests: 1, errors: 1, outputTokens: 3 });
  });
});

describe("answerMessage: a server that is not strict", () => {
  test.each([{ input: 5 }, { input: [null] }, { input: [{ role: "boss" }], model: 7 }, { tools: "a", store: false }])(
    "answers %j, and does not go on from it as from a request",
    (body) => {
      const say = server([], { strict: false }).open();
      expect(say({ type: "response.create", ...body }).note.outcome).toBe("improvised");
      expect(say({ ...create, input: "a", previous_response_id: "resp_mock-1-2" }).note.outcome).toBe("improvised");
    },
  );
});

describe("answerMessage: a response that only makes something ready", () => {
  const prewarm = { ...create, generate: false, input: [], store: false };

  test("is created and completed without output, tokens or a fixture", () => {
    const { open, memory } = server([greeting]);
    const remember = vi.spyOn(memory.answered, "add");
    const { frames, note } = open()(prewarm);
    expect(frames).toMatchObject([
      { type: "response.created", response: { output: [], status: "in_progress" } },
      { type: "response.completed", response: { output: [], status: "completed", usage: { total_tokens: 0 } } },
    ]);
    expect(note).toMatchObject({ class: "prewarm", outcome: "side-call" });
    expect(note.fixture).toBeUndefined();
    expect(memory.given.size).toBe(0);
    expect(remember).not.toHaveBeenCalled();
  });

  test("stands before the request that goes on from it, with its input, instructions and tools", () => {
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
    const { note } = say({ ...create, input: "Go", previous_response_id: "resp_mock-1-2", store: false });
    expect(note).toMatchObject({ outcome: "replied", fixture: 0 });
  });

  test("gives way to what the request says itself", () => {
    const say = server([{ match: { system: "Be long." }, reply: { text: "Ready." } }]).open();
    say({ ...prewarm, instructions: "Be brief." });
    const next = { ...create, input: "Go", instructions: "Be long.", previous_response_id: "resp_mock-1-2" };
    expect(say(next).note.outcome).toBe("replied");
  });

  test("is no turn: the first answer after it is the conversation's first", () => {
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

describe("answerMessage: steering", () => {
  test.each([
    { name: "a response it does not know", id: "resp_9", input: "More", code: "response_not_found" },
    { name: "a response that is complete", id: "resp_mock-1-2", input: "More", code: "response_already_completed" },
    { name: "nothing to say", id: "resp_mock-1-2", input: [], code: "invalid_input" },
  ])("gives the input back for $name", ({ id, input, code }) => {
    const say = server([greeting]).open();
    say({ ...create, input: "Say hello" });
    const { frames, note } = say({ type: "response.steer", previous_response_id: id, input });
    expect(frames).toMatchObject([
      { type: "response.steer.failed", steer: { previous_response_id: id, input }, error: { code } },
    ]);
    expect(note).toMatchObject({ outcome: "invalid", class: "steer" });
  });
});
