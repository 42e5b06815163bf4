import { describe, expect, test } from "vitest";
import { exchange } from "../../../src/mock-transport/pipeline/handle-request.ts";
import { emptyMemory } from "../../../src/mock-transport/core/server-state.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { answerTo, chatRequest, greeting, helloBody, type NotedExchange, settingOf, textOf, token } from "../sample.ts";

const authorization = `Bearer ${token}`;
const ask = (headers: { readonly [name: string]: string }, body: object = helloBody) =>
  chatRequest(body, { headers: { authorization, ...headers } });
const bodyOf = ({ answer }: NotedExchange) => JSON.parse(textOf(answer)) as unknown;

const say = { messages: [{ role: "user", content: "Say hello" }] };
/** One request for each provider's shape of errors. */
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

describe("a status asked for by header", () => {
  test.each(completions)("is answered in the shape of $name", ({ target, body, error }) => {
    const request = chatRequest(body, {
      target,
      headers: { authorization, "x-mock-fault": 'status=529 message="No"' },
    });
    const seen = answerTo(request, settingOf(greeting));
    expect(seen.answer.status).toBe(529);
    expect(bodyOf(seen)).toMatchObject({ error });
    expect(seen.note).toMatchObject({ outcome: "error-replied", fault: "status", class: "completion" });
    expect(seen.note.fixture).toBeUndefined();
    expect(seen.delivery).toBeUndefined();
  });

  test("tells when to try again", () => {
    const { answer } = answerTo(ask({ "x-mock-fault": "status=503 retry-after-ms=10" }), settingOf(greeting));
    expect(answer.headers).toMatchObject({ "retry-after-ms": "10", "retry-after": "1" });
  });

  test.each(["/v1/models", "/v1/models/m"])("is answered on %s too", (target) => {
    const request = { method: "GET", target, headers: { authorization, "x-mock-fault": "status=500" }, body: "" };
    expect(answerTo(request, settingOf(greeting)).answer.status).toBe(500);
  });

  test("comes after the wait that was asked for", () => {
    const { delivery } = answerTo(
      ask({ "x-mock-fault": "status=500", "x-mock-pace": "first-token-ms=20" }),
      settingOf(greeting),
    );
    expect(delivery).toMatchObject({ headAfterMs: 20, end: { how: "whole" } });
  });

  test("needs the key", () => {
    const seen = answerTo(chatRequest(helloBody, { headers: { "x-mock-fault": "status=500" } }), settingOf(greeting));
    expect(seen.answer.status).toBe(401);
  });

  test("touches nothing that is the server's own", () => {
    const headers = { "x-mock-fault": "status=500", "x-mock-pace": "nonsense" };
    const { answer } = answerTo({ method: "GET", target: "/health", headers, body: "" }, settingOf(greeting));
    expect(answer.status).toBe(200);
  });
});

describe("a header that cannot be read", () => {
  test.each(completions)("is refused in the shape of $name, by its name", ({ target, body }) => {
    const request = chatRequest(body, { target, headers: { authorization, "x-mock-fault": "cut after=x" } });
    const seen = answerTo(request, settingOf(greeting));
    expect(seen.answer.status).toBe(400);
    expect(bodyOf(seen)).toMatchObject({ error: { message: expect.stringContaining("`x-mock-fault`") } });
    expect(seen.note).toMatchObject({ outcome: "invalid", param: "x-mock-fault" });
  });
});

describe("a fault asked for by header", () => {
  test("hits the answer and is noted", () => {
    const seen = answerTo(ask({ "x-mock-fault": "cut after=2" }, { ...helloBody, stream: true }), settingOf(greeting));
    expect(seen.delivery?.steps).toHaveLength(2);
    expect(seen.note).toMatchObject({ outcome: "replied", fixture: 0, fault: "cut", streaming: true });
  });

  test("leaves a refusal as it is", () => {
    const seen = answerTo(
      ask({ "x-mock-fault": "cut" }),
      settingOf({ match: { user: "Other" }, reply: { text: "x" } }),
    );
    expect(seen).toMatchObject({ answer: { status: 410 }, note: { outcome: "unmatched" } });
    expect(seen.delivery).toBeUndefined();
    expect(seen.note.fault).toBeUndefined();
  });

  test("hits what is counted, embedded and listed too", () => {
    const request = {
      method: "GET",
      target: "/v1/models",
      headers: { authorization, "x-mock-fault": "malformed-event" },
      body: "",
    };
    const seen = answerTo(request, settingOf(greeting));
    expect(seen.note).toMatchObject({ outcome: "listed", fault: "malformed-event" });
    expect(seen.delivery).toMatchObject({ end: { how: "whole" } });
  });

  test("uses up no reply of a sequence", () => {
    const fixture: Fixture = { match: {}, replies: [{ text: "one" }, { text: "two" }] };
    const [setting, memory] = [settingOf(fixture), emptyMemory(0)];
    const tries = [{ "x-mock-fault": "cut" }, { "x-stainless-retry-count": "1" }, {}];
    const replies = tries.map((headers, index) => answerTo(ask({ ...headers }), setting, memory, index + 1).note.reply);
    expect(replies).toEqual([0, 0, 1]);
  });
});

describe("a fault of a fixture", () => {
  const faulty = (fault: object): Fixture => ({ match: {}, reply: { text: "Hello to you", fault } }) as Fixture;

  test.each(completions)("puts an error event of $name in mid-stream", ({ target, body }) => {
    const streaming = target.replace(":generateContent", ":streamGenerateContent?alt=sse");
    const request = chatRequest({ ...body, ...(target === streaming ? { stream: true } : {}) }, { target: streaming });
    const seen = answerTo(request, settingOf(faulty({ kind: "error-event", status: 529, message: "Enough" })));
    const pieces = seen.delivery?.steps.map(({ piece }) => String(piece)) ?? [];
    expect(seen.answer.status).toBe(200);
    expect(pieces).toHaveLength(2);
    expect(pieces[1]).toContain("Enough");
    expect(seen.note).toMatchObject({ outcome: "replied", fault: "error-event" });
  });

  test("is an error in the answer's place where there is no stream", () => {
    const seen = answerTo(
      chatRequest(helloBody),
      settingOf(faulty({ kind: "error-event", status: 529, message: "Enough" })),
    );
    expect(seen.answer.status).toBe(529);
    expect(bodyOf(seen)).toMatchObject({ error: { message: "Enough" } });
    expect(seen.note).toMatchObject({ outcome: "error-replied", fault: "error-event", fixture: 0 });
  });

  test("is a status for the share of answers that it hits", () => {
    const setting = settingOf(faulty({ kind: "status", status: 503, rate: 0.3 }));
    const memory = emptyMemory(0);
    const notes = Array.from({ length: 200 }, (_, index) =>
      answerTo(chatRequest(helloBody), setting, memory, index + 1),
    );
    const failed = notes.filter(({ answer }) => answer.status === 503);
    expect(failed.length).toBeGreaterThan(40);
    expect(failed.length).toBeLessThan(80);
    expect(notes.every(({ answer, note }) => (answer.status === 503) === (note.fault === "status"))).toBe(true);
  });

  test("goes on with the next reply when it is scripted, and stays with its own when it came by chance", () => {
    const follow = (fault: object) => {
      const fixture = { match: {}, replies: [{ text: "one", fault }, { text: "two" }] } as Fixture;
      const [setting, memory] = [settingOf(fixture), emptyMemory(0)];
      const retry = ask({ "x-stainless-retry-count": "1" });
      return [chatRequest(helloBody), retry].map(
        (request, index) => answerTo(request, setting, memory, index + 1).note.reply,
      );
    };
    expect(follow({ kind: "cut" })).toEqual([0, 1]);
    expect(follow({ kind: "cut", rate: 1 })).toEqual([0, 0]);
  });
});

describe("the pace of the server", () => {
  const setting = { ...settingOf(greeting), pace: { firstTokenMs: 30 } };

  test("holds for completions, and for nothing else", () => {
    expect(answerTo(chatRequest(helloBody), setting).delivery?.headAfterMs).toBe(30);
    const list = { method: "GET", target: "/v1/models", headers: { authorization }, body: "" };
    expect(answerTo(list, setting).delivery).toBeUndefined();
  });

  test("gives way to the request's own", () => {
    expect(answerTo(ask({ "x-mock-pace": "first-token-ms=0" }), setting).delivery).toBeUndefined();
  });
});

describe("exchange", () => {
  test("draws the same jitter for the same request and seed", () => {
    const request = ask({ "x-mock-pace": "first-token-ms=100 jitter=1" });
    const headOf = (seed: string, seq: number) =>
      exchange(request, { ...settingOf(greeting), seed }, { id: "m", seq, createdSeconds: 0 }, emptyMemory(0)).delivery
        ?.headAfterMs;
    expect(headOf("1", 1)).toBe(headOf("1", 1));
    expect(headOf("1", 1)).not.toBe(headOf("1", 2));
    expect(headOf("1", 1)).not.toBe(headOf("2", 1));
  });
});
