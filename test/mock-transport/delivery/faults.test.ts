import { describe, expect, test } from "vitest";
import { handleRequest } from "../../../src/mock-transport/pipeline/handle-request.ts";
import { createServerState } from "../../../src/mock-transport/core/server-state.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import {
  handleOnce,
  createChatRequest,
  greeting,
  helloBody,
  type HandledWithEntry,
  createConfig,
  collectText,
  token,
} from "../sample.ts";

const authorization = `Bearer ${token}`;
const createRequest = (headers: { readonly [name: string]: string }, body: object = helloBody) =>
  createChatRequest(body, { headers: { authorization, ...headers } });
const parseBody = ({ answer }: HandledWithEntry) => JSON.parse(collectText(answer)) as unknown;

const say = { messages: [{ role: "user", content: "Say hello" }] };
/** One request for each provider's error form. */
const completions = [
  {
    name: "OpenAI's chat",
    target: "/v1/chat/completions",
    body: helloBody,
    error: { type: "server_error", message: "No" },
  },
  {
    name: "OpenAI's Responses",
    target: "/v1/responses",
    body: { model: "m", input: "Say hello" },
    error: { type: "server_error" },
  },
  {
    name: "Anthropic",
    target: "/v1/messages",
    body: { ...say, model: "m", max_tokens: 9 },
    error: { type: "overloaded_error" },
  },
  {
    name: "Google",
    target: "/v1beta/models/m:generateContent",
    body: { contents: [{ role: "user", parts: [{ text: "Say hello" }] }] },
    error: { code: 529, status: "INTERNAL" },
  },
];

describe("the fault `status` in a header", () => {
  test.each(completions)("replaces the answer with an error in the form of $name", ({ target, body, error }) => {
    const request = createChatRequest(body, {
      target,
      headers: { authorization, "x-mock-fault": 'status=529 message="No"' },
    });
    const result = handleOnce(request, createConfig(greeting));
    expect(result.answer.status).toBe(529);
    expect(parseBody(result)).toMatchObject({ error });
    expect(result.note).toMatchObject({ outcome: "error-replied", fault: "status", class: "completion" });
    expect(result.note.fixture).toBeUndefined();
    expect(result.delivery).toBeUndefined();
  });

  test("sets the retry headers", () => {
    const { answer } = handleOnce(
      createRequest({ "x-mock-fault": "status=503 retry-after-ms=10" }),
      createConfig(greeting),
    );
    expect(answer.headers).toMatchObject({ "retry-after-ms": "10", "retry-after": "1" });
  });

  test.each(["/v1/models", "/v1/models/m"])("applies to %s as well", (target) => {
    const request = { method: "GET", target, headers: { authorization, "x-mock-fault": "status=500" }, body: "" };
    expect(handleOnce(request, createConfig(greeting)).answer.status).toBe(500);
  });

  test("is sent after the requested wait", () => {
    const { delivery } = handleOnce(
      createRequest({ "x-mock-fault": "status=500", "x-mock-pace": "first-token-ms=20" }),
      createConfig(greeting),
    );
    expect(delivery).toMatchObject({ headAfterMs: 20, end: { how: "whole" } });
  });

  test("requires the key", () => {
    const result = handleOnce(
      createChatRequest(helloBody, { headers: { "x-mock-fault": "status=500" } }),
      createConfig(greeting),
    );
    expect(result.answer.status).toBe(401);
  });

  test("does not apply to the server's own routes", () => {
    const headers = { "x-mock-fault": "status=500", "x-mock-pace": "nonsense" };
    const { answer } = handleOnce({ method: "GET", target: "/health", headers, body: "" }, createConfig(greeting));
    expect(answer.status).toBe(200);
  });
});

describe("an invalid control header", () => {
  test.each(completions)("is rejected by its name in the form of $name", ({ target, body }) => {
    const request = createChatRequest(body, { target, headers: { authorization, "x-mock-fault": "cut after=x" } });
    const result = handleOnce(request, createConfig(greeting));
    expect(result.answer.status).toBe(400);
    expect(parseBody(result)).toMatchObject({ error: { message: expect.stringContaining("`x-mock-fault`") } });
    expect(result.note).toMatchObject({ outcome: "invalid", param: "x-mock-fault" });
  });
});

describe("a fault in a header", () => {
  test("applies to the answer and is in the journal entry", () => {
    const result = handleOnce(
      createRequest({ "x-mock-fault": "cut after=2" }, { ...helloBody, stream: true }),
      createConfig(greeting),
    );
    expect(result.delivery?.steps).toHaveLength(2);
    expect(result.note).toMatchObject({ outcome: "replied", fixture: 0, fault: "cut", streaming: true });
  });

  test("does not apply to a rejection", () => {
    const result = handleOnce(
      createRequest({ "x-mock-fault": "cut" }),
      createConfig({ match: { user: "Other" }, reply: { text: "x" } }),
    );
    expect(result).toMatchObject({ answer: { status: 410 }, note: { outcome: "unmatched" } });
    expect(result.delivery).toBeUndefined();
    expect(result.note.fault).toBeUndefined();
  });

  test("applies to counts, embeddings and lists as well", () => {
    const request = {
      method: "GET",
      target: "/v1/models",
      headers: { authorization, "x-mock-fault": "malformed-event" },
      body: "",
    };
    const result = handleOnce(request, createConfig(greeting));
    expect(result.note).toMatchObject({ outcome: "listed", fault: "malformed-event" });
    expect(result.delivery).toMatchObject({ end: { how: "whole" } });
  });

  test("does not advance a sequence of replies", () => {
    const fixture: Fixture = { match: {}, replies: [{ text: "one" }, { text: "two" }] };
    const [config, state] = [createConfig(fixture), createServerState(0)];
    const tries = [{ "x-mock-fault": "cut" }, { "x-stainless-retry-count": "1" }, {}];
    const replies = tries.map(
      (headers, index) => handleOnce(createRequest({ ...headers }), config, state, index + 1).note.reply,
    );
    expect(replies).toEqual([0, 0, 1]);
  });
});

describe("a fault of a fixture", () => {
  const faulty = (fault: object): Fixture => ({ match: {}, reply: { text: "Hello to you", fault } }) as Fixture;

  test.each(completions)("sends an error event of $name in the middle of a stream", ({ target, body }) => {
    const streaming = target.replace(":generateContent", ":streamGenerateContent?alt=sse");
    const request = createChatRequest(
      { ...body, ...(target === streaming ? { stream: true } : {}) },
      { target: streaming },
    );
    const result = handleOnce(request, createConfig(faulty({ kind: "error-event", status: 529, message: "Enough" })));
    const chunks = result.delivery?.steps.map(({ chunk }) => String(chunk)) ?? [];
    expect(result.answer.status).toBe(200);
    expect(chunks).toHaveLength(2);
    expect(chunks[1]).toContain("Enough");
    expect(result.note).toMatchObject({ outcome: "replied", fault: "error-event" });
  });

  test("replaces an answer that is not streamed with an error", () => {
    const result = handleOnce(
      createChatRequest(helloBody),
      createConfig(faulty({ kind: "error-event", status: 529, message: "Enough" })),
    );
    expect(result.answer.status).toBe(529);
    expect(parseBody(result)).toMatchObject({ error: { message: "Enough" } });
    expect(result.note).toMatchObject({ outcome: "error-replied", fault: "error-event", fixture: 0 });
  });

  test("applies to the share of answers that `rate` sets", () => {
    const config = createConfig(faulty({ kind: "status", status: 503, rate: 0.3 }));
    const state = createServerState(0);
    const notes = Array.from({ length: 200 }, (_, index) =>
      handleOnce(createChatRequest(helloBody), config, state, index + 1),
    );
    const failed = notes.filter(({ answer }) => answer.status === 503);
    expect(failed.length).toBeGreaterThan(40);
    expect(failed.length).toBeLessThan(80);
    expect(notes.every(({ answer, note: entry }) => (answer.status === 503) === (entry.fault === "status"))).toBe(true);
  });

  test("advances the sequence without a rate, and repeats its reply with one", () => {
    const follow = (fault: object) => {
      const fixture = { match: {}, replies: [{ text: "one", fault }, { text: "two" }] } as Fixture;
      const [config, state] = [createConfig(fixture), createServerState(0)];
      const retry = createRequest({ "x-stainless-retry-count": "1" });
      return [createChatRequest(helloBody), retry].map(
        (request, index) => handleOnce(request, config, state, index + 1).note.reply,
      );
    };
    expect(follow({ kind: "cut" })).toEqual([0, 1]);
    expect(follow({ kind: "cut", rate: 1 })).toEqual([0, 0]);
  });
});

describe("the pace of the server", () => {
  const config = { ...createConfig(greeting), pace: { firstTokenMs: 30 } };

  test("applies only to completions", () => {
    expect(handleOnce(createChatRequest(helloBody), config).delivery?.headAfterMs).toBe(30);
    const list = { method: "GET", target: "/v1/models", headers: { authorization }, body: "" };
    expect(handleOnce(list, config).delivery).toBeUndefined();
  });

  test("is overridden by the pace of the request", () => {
    expect(handleOnce(createRequest({ "x-mock-pace": "first-token-ms=0" }), config).delivery).toBeUndefined();
  });
});

describe("exchange", () => {
  test("computes the same jitter for the same request and seed", () => {
    const request = createRequest({ "x-mock-pace": "first-token-ms=100 jitter=1" });
    const planHead = (seed: string, seq: number) =>
      handleRequest(
        request,
        { ...createConfig(greeting), seed },
        { id: "m", seq, createdSeconds: 0 },
        createServerState(0),
      ).delivery?.headAfterMs;
    expect(planHead("1", 1)).toBe(planHead("1", 1));
    expect(planHead("1", 1)).not.toBe(planHead("1", 2));
    expect(planHead("1", 1)).not.toBe(planHead("2", 1));
  });
});
