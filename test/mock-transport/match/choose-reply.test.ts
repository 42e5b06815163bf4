import { describe, expect, test } from "vitest";
import { chooseReply, findRepeatedCall } from "../../../src/mock-transport/match/choose-reply.ts";
import { createServerState } from "../../../src/mock-transport/core/server-state.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { handleOnce, createChatRequest, helloBody, createConfig, collectText } from "../sample.ts";

const say = (text: string) => ({ text });
const tooMany = { error: { status: 429, message: "Slow down." } };

/** A server with these fixtures; each call returns the reply's text or the error's status. */
function asked(...fixtures: readonly Fixture[]) {
  const config = createConfig(...fixtures);
  const state = createServerState(0);
  let seq = 0;
  return (headers: { [name: string]: string } = {}, body: object = helloBody): string | number => {
    const request = createChatRequest(body);
    seq += 1;
    const { answer } = handleOnce({ ...request, headers: { ...request.headers, ...headers } }, config, state, seq);
    if (answer.status !== 200) return answer.status;
    const { choices } = JSON.parse(collectText(answer)) as { choices: { message: { content: string } }[] };
    return choices[0]?.message.content ?? "";
  };
}

const times = (count: number, ask: () => unknown) => Array.from({ length: count }, () => ask());
const sequence: Fixture = { match: {}, replies: [say("one"), say("two")] };
const again = { "x-stainless-retry-count": "1" };
const inSession = { "x-claude-code-session-id": "s1" };

describe("a sequence of replies", () => {
  test("advances with each call and ends", () => {
    expect(times(3, asked(sequence))).toEqual(["one", "two", 410]);
  });

  test("repeats its last reply indefinitely when `after` is last", () => {
    expect(times(4, asked({ ...sequence, after: "last" }))).toEqual(["one", "two", "two", "two"]);
  });

  test("lets the next fixture answer when it ends", () => {
    expect(times(3, asked(sequence, { match: {}, reply: say("three") }))).toEqual(["one", "two", "three"]);
  });

  test("repeats the reply for a client that marks a retry", () => {
    const ask = asked(sequence);
    expect([ask(), ask(again), ask({ "x-stainless-retry-count": "2" }), ask(), ask(again), ask()]).toEqual([
      "one",
      "one",
      "one",
      "two",
      "two",
      410,
    ]);
  });

  test("repeats the reply for an agent that sends the same body in the same session", () => {
    const ask = asked(sequence);
    expect([ask(inSession), ask(inSession), ask({ "x-claude-code-session-id": "s2" })]).toEqual(["one", "one", "two"]);
  });

  test("recognizes an agent's repeated call whatever its streaming and token settings", () => {
    const ask = asked(sequence);
    const body = { ...helloBody, max_tokens: 128_000, client_metadata: { a: 1, b: 2 } };
    const repeated = { client_metadata: { b: 2, a: 1 }, max_tokens: 64_000, ...helloBody, stream: false };
    expect([ask(inSession, body), ask(inSession, { ...repeated, ...helloBody })]).toEqual(["one", "one"]);
  });

  test("advances when the body differs", () => {
    const ask = asked(sequence);
    const other = { ...helloBody, messages: [...helloBody.messages, { role: "user", content: "Again" }] };
    expect([ask(inSession), ask(inSession, other)]).toEqual(["one", "two"]);
  });

  test("advances after an error, which the client is expected to retry", () => {
    const ask = asked({ match: {}, replies: [tooMany, say("one"), say("two")] });
    expect([ask(), ask(again), ask({ "x-stainless-retry-count": "2" })]).toEqual([429, "one", "one"]);
  });

  test("advances after a fault", () => {
    const ask = asked({ match: {}, replies: [{ fault: { kind: "cut" }, text: "none" }, say("one")] });
    expect([ask(inSession), ask(inSession), ask(inSession)]).toEqual(["none", "one", "one"]);
  });

  test("ends with an error, after which the next fixture answers the retry", () => {
    const ask = asked({ match: {}, replies: [tooMany] }, { match: {}, reply: say("fine") });
    expect([ask(), ask(again), ask()]).toEqual([429, "fine", "fine"]);
  });

  test("is counted separately for each test", () => {
    const ask = asked(sequence);
    const [a, b] = [{ "x-mock-test": "a" }, { "x-mock-test": "b" }];
    expect([ask(a), ask(b), ask(), ask(a), ask(b), ask(a)]).toEqual(["one", "one", "one", "two", "two", 410]);
  });

  test("treats an equal call of another test as a new call", () => {
    const ask = asked(sequence);
    expect([ask({ "x-mock-test": "a", ...inSession }), ask({ "x-mock-test": "b", ...inSession })]).toEqual([
      "one",
      "one",
    ]);
    expect(ask({ "x-mock-test": "b" })).toBe("two");
  });

  test("is not used up by requests that another fixture answers", () => {
    const ask = asked({ match: { model: "other" }, reply: say("other") }, sequence);
    const other = { ...helloBody, model: "other" };
    expect([ask(), ask({}, other), ask({}, other), ask()]).toEqual(["one", "other", "other", "two"]);
  });

  test("is not used up by a rejected request", () => {
    const ask = asked({ ...sequence, match: { user: "Say hello" } });
    expect([ask(), ask({}, { ...helloBody, model: "" }), ask()]).toEqual(["one", 400, "two"]);
  });
});

describe("steps", () => {
  const steps: Fixture = {
    match: { user: "Say hello" },
    steps: [{ reply: say("one"), times: 2 }, { reply: say("two") }],
  };
  const after = (rounds: number) => ({
    ...helloBody,
    messages: [
      ...helloBody.messages,
      ...times(rounds, () => [
        {
          role: "assistant",
          content: null,
          tool_calls: [{ id: "c", type: "function", function: { name: "f", arguments: "{}" } }],
        },
        { role: "tool", tool_call_id: "c", content: "done" },
      ]).flat(),
    ],
  });

  test("are chosen by the number of tool rounds, so that a loop ends on its own", () => {
    const ask = asked(steps);
    expect([0, 1, 2, 3].map((rounds) => ask({}, after(rounds)))).toEqual(["one", "one", "two", 410]);
  });

  test("are the same for repeated requests", () => {
    const ask = asked(steps);
    expect([2, 0, 2, 0].map((rounds) => ask({}, after(rounds)))).toEqual(["two", "one", "two", "one"]);
  });

  test("are chosen quickly when one is repeated a million times", () => {
    const many = Array.from({ length: 1000 }, () => ({ reply: say("again"), times: 1000 }));
    const call = { step: 999_999, test: "", repeated: undefined };
    expect(chooseReply({ match: {}, steps: many }, 0, call, createServerState(0))).toEqual({
      reply: say("again"),
      index: 999,
    });
  });
});

describe("findRepeatedCall", () => {
  const earlier = { seq: 1, fixture: 0, replyIndex: 0, isFault: false, session: "s1" };
  const KEY = 2 ** 51;
  const state = createServerState(0);
  state.answeredCalls.add(KEY, earlier);

  test.each([
    { name: "a client that says so", identity: { key: KEY, session: undefined, isRetry: true }, expected: earlier },
    { name: "the same session", identity: { key: KEY, session: "s1", isRetry: false }, expected: earlier },
    {
      name: "no call of another session",
      identity: { key: KEY, session: "s2", isRetry: false },
      expected: undefined,
    },
    {
      name: "no call that only looks alike",
      identity: { key: KEY, session: undefined, isRetry: false },
      expected: undefined,
    },
    { name: "no call with another key", identity: { key: KEY + 1, session: "s1", isRetry: true }, expected: undefined },
  ])("recognizes $name", ({ identity, expected }) => {
    expect(findRepeatedCall(state, identity)).toEqual(expected);
  });
});
