import { describe, expect, test } from "vitest";
import { chooseReply, repeatedCall } from "../../../src/mock-transport/match/choose-reply.ts";
import { emptyMemory } from "../../../src/mock-transport/core/server-state.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { answerTo, chatRequest, helloBody, settingOf, textOf } from "../sample.ts";

const say = (text: string) => ({ text });
const tooMany = { error: { status: 429, message: "Slow down." } };

/** A server with these fixtures, asked again and again; it gives the texts of its replies, or the status of a refusal. */
function asked(...fixtures: readonly Fixture[]) {
  const setting = settingOf(...fixtures);
  const memory = emptyMemory(0);
  let seq = 0;
  return (headers: { [name: string]: string } = {}, body: object = helloBody): string | number => {
    const request = chatRequest(body);
    seq += 1;
    const { answer } = answerTo({ ...request, headers: { ...request.headers, ...headers } }, setting, memory, seq);
    if (answer.status !== 200) return answer.status;
    const { choices } = JSON.parse(textOf(answer)) as { choices: { message: { content: string } }[] };
    return choices[0]?.message.content ?? "";
  };
}

const times = (count: number, ask: () => unknown) => Array.from({ length: count }, () => ask());
const sequence: Fixture = { match: {}, replies: [say("one"), say("two")] };
const again = { "x-stainless-retry-count": "1" };
const inSession = { "x-claude-code-session-id": "s1" };

describe("a sequence of replies", () => {
  test("goes on with each call and ends", () => {
    expect(times(3, asked(sequence))).toEqual(["one", "two", 410]);
  });

  test("goes on for ever with its last reply when `after` is last", () => {
    expect(times(4, asked({ ...sequence, after: "last" }))).toEqual(["one", "two", "two", "two"]);
  });

  test("makes room for the next fixture when it ends", () => {
    expect(times(3, asked(sequence, { match: {}, reply: say("three") }))).toEqual(["one", "two", "three"]);
  });

  test("gives the same reply again to a client that says it tries again", () => {
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

  test("gives the same reply again to an agent that sends the same body in the same session", () => {
    const ask = asked(sequence);
    expect([ask(inSession), ask(inSession), ask({ "x-claude-code-session-id": "s2" })]).toEqual(["one", "one", "two"]);
  });

  test("knows an agent's call again by what it says, whatever it asks of the stream and of tokens", () => {
    const ask = asked(sequence);
    const body = { ...helloBody, max_tokens: 128_000, client_metadata: { a: 1, b: 2 } };
    const repeated = { client_metadata: { b: 2, a: 1 }, max_tokens: 64_000, ...helloBody, stream: false };
    expect([ask(inSession, body), ask(inSession, { ...repeated, ...helloBody })]).toEqual(["one", "one"]);
  });

  test("goes on when the same is asked in other words", () => {
    const ask = asked(sequence);
    const other = { ...helloBody, messages: [...helloBody.messages, { role: "user", content: "Again" }] };
    expect([ask(inSession), ask(inSession, other)]).toEqual(["one", "two"]);
  });

  test("goes on after an error, which the client was meant to try again after", () => {
    const ask = asked({ match: {}, replies: [tooMany, say("one"), say("two")] });
    expect([ask(), ask(again), ask({ "x-stainless-retry-count": "2" })]).toEqual([429, "one", "one"]);
  });

  test("goes on after a fault", () => {
    const ask = asked({ match: {}, replies: [{ fault: { kind: "cut" }, text: "none" }, say("one")] });
    expect([ask(inSession), ask(inSession), ask(inSession)]).toEqual(["none", "one", "one"]);
  });

  test("ends with an error, after which the next fixture answers the client that tries again", () => {
    const ask = asked({ match: {}, replies: [tooMany] }, { match: {}, reply: say("fine") });
    expect([ask(), ask(again), ask()]).toEqual([429, "fine", "fine"]);
  });

  test("is counted for each test by itself", () => {
    const ask = asked(sequence);
    const [a, b] = [{ "x-mock-test": "a" }, { "x-mock-test": "b" }];
    expect([ask(a), ask(b), ask(), ask(a), ask(b), ask(a)]).toEqual(["one", "one", "one", "two", "two", 410]);
  });

  test("takes no call of another test for a try again", () => {
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

  test("is not used up by a request that is refused", () => {
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

  test("are chosen by how often tools have answered, so that a loop ends by itself", () => {
    const ask = asked(steps);
    expect([0, 1, 2, 3].map((rounds) => ask({}, after(rounds)))).toEqual(["one", "one", "two", 410]);
  });

  test("are the same whenever they are asked for", () => {
    const ask = asked(steps);
    expect([2, 0, 2, 0].map((rounds) => ask({}, after(rounds)))).toEqual(["two", "one", "two", "one"]);
  });

  test("cost nothing where one is repeated a million times", () => {
    const many = Array.from({ length: 1000 }, () => ({ reply: say("again"), times: 1000 }));
    const call = { step: 999_999, test: "", repeated: undefined };
    expect(chooseReply({ match: {}, steps: many }, 0, call, emptyMemory(0))).toEqual({
      reply: say("again"),
      index: 999,
    });
  });
});

describe("repeatedCall", () => {
  const earlier = { seq: 1, fixture: 0, replyIndex: 0, isFault: false, session: "s1" };
  const KEY = 2 ** 51;
  const memory = emptyMemory(0);
  memory.answered.add(KEY, earlier);

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
  ])("knows $name", ({ identity, expected }) => {
    expect(repeatedCall(memory, identity)).toEqual(expected);
  });
});
