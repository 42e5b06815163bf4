import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { match } from "../../../src/mock-transport/match/match.ts";
import { findAnchors } from "../../../src/mock-transport/record/find-anchors.ts";
import { toCandidate } from "../../../src/mock-transport/record/to-candidate.ts";
import { createCleaner } from "../../../src/mock-transport/record/create-cleaner.ts";
import { buildFixtures } from "../../../src/mock-transport/record/build-fixtures.ts";
import type { RecordedExchange } from "../../../src/mock-transport/record/recorded-exchange.ts";
import type { Fixture, Reply } from "../../../src/schema/fixture.ts";
import { createCompletionRequest } from "../sample.ts";
import { exchanged } from "./sample-exchange.ts";

const say = (text: string): Reply => ({ text });
const make = (...exchanges: readonly Partial<RecordedExchange>[]): Fixture[] =>
  buildFixtures(
    exchanges.flatMap((parts, index) => toCandidate(exchanged({ seq: index + 1, ...parts }), createCleaner([])) ?? []),
  ).map(({ fixture }) => fixture);

describe("buildFixtures", () => {
  test("builds one fixture for a request, matched only by the text of the user", () => {
    expect(make({ system: "Be brief.", model: "gpt", tools: ["a"], test: "t" })).toEqual([
      { match: { user: "Say hello" }, reply: say("Hello") },
    ]);
  });

  test("merges equal exchanges, whatever else differs", () => {
    expect(make({ model: "a" }, { model: "b", protocol: "google", turn: 4 })).toHaveLength(1);
  });

  test("keeps token counts that are equal, and omits others", () => {
    const counted = (inputTokens: number) => ({ reply: { text: "x", usage: { inputTokens, outputTokens: 1 } } });
    expect(make(counted(3), counted(3))[0]?.reply).toEqual(counted(3).reply);
    expect(make(counted(3), counted(4))[0]?.reply).toEqual(say("x"));
  });

  test.each([
    { part: "test", by: [{ test: "one" }, { test: "two" }], matches: [{ test: "one" }, { test: "two" }] },
    {
      part: "protocol",
      by: [{ protocol: "anthropic" }, { protocol: "google" }],
      matches: [{ protocol: "anthropic" }, { protocol: "google" }],
    },
    {
      part: "user",
      by: [{ user: "A\nSay hello" }, { user: "B\nSay hello" }],
      matches: [{ user: "A\nSay hello" }, { user: "B\nSay hello" }],
    },
    { part: "turn", by: [{ turn: 1 }, { turn: 3 }], matches: [{ turn: 1 }, { turn: 3 }] },
    {
      part: "system",
      by: [{ system: "French" }, { system: "German" }],
      matches: [{ system: "French" }, { system: "German" }],
    },
    { part: "model", by: [{ model: "a" }, { model: "b" }], matches: [{ model: "a" }, { model: "b" }] },
  ] as const)("distinguishes requests by $part when it alone explains different answers", ({ by, matches }) => {
    const [first, second] = by;
    expect(make({ ...first, reply: say("1") }, { ...second, reply: say("2") })).toEqual([
      { match: { user: "Say hello", ...matches[0] }, reply: say("1") },
      { match: { user: "Say hello", ...matches[1] }, reply: say("2") },
    ]);
  });

  test("puts the fixture that requires more tools first", () => {
    expect(make({ reply: say("1") }, { tools: ["b", "a"], reply: say("2") })).toEqual([
      { match: { user: "Say hello", tools: ["a", "b"] }, reply: say("2") },
      { match: { user: "Say hello" }, reply: say("1") },
    ]);
  });

  test("requires the offered tools that its reply calls", () => {
    const toolCalls = [
      { name: "weather", arguments: {} },
      { name: "unknown", arguments: {} },
    ];
    expect(make({ tools: ["weather", "clock"], reply: { toolCalls } })[0]?.match).toEqual({
      user: "Say hello",
      tools: ["weather"],
    });
  });

  test("returns the replies to indistinguishable requests in order, and repeats the last one", () => {
    expect(make({ reply: say("1") }, { reply: say("2") }, { reply: say("1") })).toEqual([
      { match: { user: "Say hello" }, replies: [say("1"), say("2"), say("1")], after: "last" },
    ]);
  });

  test("puts later steps of a loop first and adds the turn to each", () => {
    const step = (step: number, result: string): Partial<RecordedExchange> => ({
      step,
      turn: step + 1,
      result: findAnchors([result]),
      reply: say(result),
    });
    expect(make({}, step(1, "one"), step(2, "two")).map((fixture) => fixture.match)).toEqual([
      { user: "Say hello", toolResult: "two", turn: 3 },
      { user: "Say hello", toolResult: "one", turn: 2 },
      { user: "Say hello" },
    ]);
  });

  /** The replies of a loop with these results, recorded once and requested again `late` turns later. */
  function loop(results: readonly string[], late: number) {
    const steps = [undefined, ...results].map((result, step) => ({
      step,
      turn: step + 1,
      toolResults: result === undefined ? [] : [result],
    }));
    const fixtures = make(
      ...steps.map(({ toolResults, ...step }) => ({
        ...step,
        result: toolResults.length === 0 ? undefined : findAnchors(toolResults),
        reply: say(`after ${step.step}`),
      })),
    );
    return steps.map((step) => {
      const request = createCompletionRequest({ ...step, turn: step.turn + late });
      const matched = match(fixtures, { request, test: "", countGiven: () => 0 }, new Map());
      return matched.found && fixtures[matched.index]?.reply?.text;
    });
  }

  test.each([0, 1, 2, 5])("matches each step of a loop in a conversation that is %d turns longer", (late) => {
    const found = loop(["page one", "page two", "page three"], late);
    expect(found).toEqual(["after 0", "after 1", "after 2", "after 3"]);
  });

  test("distinguishes steps with equal results by their turn, and ends their loop where no turn matches", () => {
    expect(loop(["ok", "ok", "ok"], 0)).toEqual(["after 0", "after 1", "after 2", "after 3"]);
    expect(loop(["ok", "ok", "ok"], 5)).toEqual(["after 0", "after 3", "after 3", "after 3"]);
  });

  test("matches no text of the user where the request continues a stored response", () => {
    const result = findAnchors(["snow"]);
    expect(make({ prompt: "", step: 1, turn: 1, result })[0]?.match).toEqual({ toolResult: "snow", turn: 1 });
    expect(make({ prompt: "" })[0]?.match).toEqual({ user: "" });
  });

  test("matches any result where nothing of it is stable", () => {
    expect(make({ step: 1, turn: 2, result: findAnchors(["1732150000123"]) })[0]?.match.toolResult).toEqual({
      pattern: "^",
    });
  });

  test("omits a request of which nothing is left", () => {
    const key = ["sk", "proj", "Ab3dEf6hIj9kLm2nOp5q"].join("-");
    expect(make({ prompt: key })).toEqual([]);
  });

  test("replays the same reply to every request of any conversations", () => {
    const sampleRequest = fc.record({
      prompt: fc.constantFrom("p", "q", "continue"),
      reminder: fc.constantFrom("", "It is late.\n", "It is early.\n"),
      tools: fc.constantFrom([], ["a"], ["a", "b"]),
      history: fc.integer({ min: 0, max: 3 }),
      results: fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }),
      protocol: fc.constantFrom("openai-chat" as const, "anthropic" as const),
      model: fc.constantFrom("m", "n"),
      system: fc.constantFrom("", "s"),
      test: fc.constantFrom("", "t"),
    });
    const toRequest = ({ prompt, reminder, tools, history, results, protocol, model, system }: SampleRequest) =>
      createCompletionRequest({
        protocol,
        model,
        system,
        user: `${reminder}${prompt}`,
        prompt,
        toolResults: results.map((result, step) => `${result} of step ${"abcdef"[step]}`).slice(-1),
        step: results.length,
        tools: tools.map((name) => ({ name })),
        turn: history + results.length + 1,
      });
    fc.assert(
      fc.property(fc.array(sampleRequest, { minLength: 1, maxLength: 12 }), (all) => {
        const toKey = ({ results, ...rest }: SampleRequest) =>
          JSON.stringify({ ...rest, newest: results.at(-1), step: results.length });
        const fixtures = make(
          ...all.map((one) => {
            const { protocol, model, system, user, prompt, toolResults, step, turn } = toRequest(one);
            const result = toolResults.length === 0 ? undefined : findAnchors(toolResults);
            return {
              protocol,
              model,
              system,
              user,
              prompt,
              step,
              turn,
              tools: one.tools,
              test: one.test,
              result,
              reply: say(toKey(one)),
            };
          }),
        );
        for (const one of all) {
          const found = match(fixtures, { request: toRequest(one), test: one.test, countGiven: () => 0 }, new Map());
          expect(found.found && fixtures[found.index]?.reply).toEqual(say(toKey(one)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

interface SampleRequest {
  readonly prompt: string;
  readonly reminder: string;
  readonly tools: readonly string[];
  readonly history: number;
  readonly results: readonly string[];
  readonly protocol: "openai-chat" | "anthropic";
  readonly model: string;
  readonly system: string;
  readonly test: string;
}
