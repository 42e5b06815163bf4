import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { match } from "../../../src/mock-transport/match/match.ts";
import { anchorsIn } from "../../../src/mock-transport/record/anchors.ts";
import { toCandidate } from "../../../src/mock-transport/record/candidate.ts";
import { cleanerOf } from "../../../src/mock-transport/record/cleaner.ts";
import { fixturesOf } from "../../../src/mock-transport/record/fixtures-of.ts";
import type { Recorded } from "../../../src/mock-transport/record/recorded.ts";
import type { Fixture, Reply } from "../../../src/schema/fixture.ts";
import { completionRequest } from "../sample.ts";
import { exchanged } from "./sample-exchange.ts";

const say = (text: string): Reply => ({ text });
const make = (...exchanges: readonly Partial<Recorded>[]): Fixture[] =>
  fixturesOf(
    exchanges.flatMap((parts, index) => toCandidate(exchanged({ seq: index + 1, ...parts }), cleanerOf([])) ?? []),
  ).map(({ fixture }) => fixture);

describe("fixturesOf", () => {
  test("makes one fixture of a request, known by what the user said and nothing else", () => {
    expect(make({ system: "Be brief.", model: "gpt", tools: ["a"], test: "t" })).toEqual([
      { match: { user: "Say hello" }, reply: say("Hello") },
    ]);
  });

  test("merges equal ones, whatever else was different", () => {
    expect(make({ model: "a" }, { model: "b", protocol: "google", turn: 4 })).toHaveLength(1);
  });

  test("keeps tokens where they were counted alike, and leaves them out where not", () => {
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
  ] as const)("tells requests apart by $part when that alone explains different answers", ({ by, matches }) => {
    const [first, second] = by;
    expect(make({ ...first, reply: say("1") }, { ...second, reply: say("2") })).toEqual([
      { match: { user: "Say hello", ...matches[0] }, reply: say("1") },
      { match: { user: "Say hello", ...matches[1] }, reply: say("2") },
    ]);
  });

  test("puts the fixture that wants more tools first", () => {
    expect(make({ reply: say("1") }, { tools: ["b", "a"], reply: say("2") })).toEqual([
      { match: { user: "Say hello", tools: ["a", "b"] }, reply: say("2") },
      { match: { user: "Say hello" }, reply: say("1") },
    ]);
  });

  test("wants the tools that its reply calls, when they were offered", () => {
    const toolCalls = [
      { name: "weather", arguments: {} },
      { name: "unknown", arguments: {} },
    ];
    expect(make({ tools: ["weather", "clock"], reply: { toolCalls } })[0]?.match).toEqual({
      user: "Say hello",
      tools: ["weather"],
    });
  });

  test("gives what nothing tells apart in its order, the last for ever", () => {
    expect(make({ reply: say("1") }, { reply: say("2") }, { reply: say("1") })).toEqual([
      { match: { user: "Say hello" }, replies: [say("1"), say("2"), say("1")], after: "last" },
    ]);
  });

  test("puts later steps of a loop first and gives each its turn", () => {
    const step = (step: number, result: string): Partial<Recorded> => ({
      step,
      turn: step + 1,
      result: anchorsIn([result]),
      reply: say(result),
    });
    expect(make({}, step(1, "one"), step(2, "two")).map((fixture) => fixture.match)).toEqual([
      { user: "Say hello", toolResult: "two", turn: 3 },
      { user: "Say hello", toolResult: "one", turn: 2 },
      { user: "Say hello" },
    ]);
  });

  /** The replies that a loop gets with these results, recorded once and asked again `late` turns later. */
  function loop(results: readonly string[], late: number) {
    const steps = [undefined, ...results].map((result, step) => ({
      step,
      turn: step + 1,
      toolResults: result === undefined ? [] : [result],
    }));
    const fixtures = make(
      ...steps.map(({ toolResults, ...step }) => ({
        ...step,
        result: toolResults.length === 0 ? undefined : anchorsIn(toolResults),
        reply: say(`after ${step.step}`),
      })),
    );
    return steps.map((step) => {
      const request = completionRequest({ ...step, turn: step.turn + late });
      const matched = match(fixtures, { request, test: "", given: () => 0 }, new Map());
      return matched.found && fixtures[matched.index]?.reply?.text;
    });
  }

  test.each([0, 1, 2, 5])("finds each step of a loop again in a conversation that is %d turns longer", (late) => {
    const found = loop(["page one", "page two", "page three"], late);
    expect(found).toEqual(["after 0", "after 1", "after 2", "after 3"]);
  });

  test("knows steps whose results look alike by their turn, and ends their loop where no turn fits", () => {
    expect(loop(["ok", "ok", "ok"], 0)).toEqual(["after 0", "after 1", "after 2", "after 3"]);
    expect(loop(["ok", "ok", "ok"], 5)).toEqual(["after 0", "after 3", "after 3", "after 3"]);
  });

  test("asks for no user's text where the request leaves it to a stored response", () => {
    const result = anchorsIn(["snow"]);
    expect(make({ prompt: "", step: 1, turn: 1, result })[0]?.match).toEqual({ toolResult: "snow", turn: 1 });
    expect(make({ prompt: "" })[0]?.match).toEqual({ user: "" });
  });

  test("takes any result where nothing of it stays", () => {
    expect(make({ step: 1, turn: 2, result: anchorsIn(["1732150000123"]) })[0]?.match.toolResult).toEqual({
      pattern: "^",
    });
  });

  test("leaves out a request of which nothing may be kept", () => {
    const key = ["sk", "proj", "Ab3dEf6hIj9kLm2nOp5q"].join("-");
    expect(make({ prompt: key })).toEqual([]);
  });

  test("gives every request of any conversations its own reply again", () => {
    const asked = fc.record({
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
    const requestOf = ({ prompt, reminder, tools, history, results, protocol, model, system }: Asked) =>
      completionRequest({
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
      fc.property(fc.array(asked, { minLength: 1, maxLength: 12 }), (all) => {
        const keyOf = ({ results, ...rest }: Asked) =>
          JSON.stringify({ ...rest, newest: results.at(-1), step: results.length });
        const fixtures = make(
          ...all.map((one) => {
            const { protocol, model, system, user, prompt, toolResults, step, turn } = requestOf(one);
            const result = toolResults.length === 0 ? undefined : anchorsIn(toolResults);
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
              reply: say(keyOf(one)),
            };
          }),
        );
        for (const one of all) {
          const found = match(fixtures, { request: requestOf(one), test: one.test, given: () => 0 }, new Map());
          expect(found.found && fixtures[found.index]?.reply).toEqual(say(keyOf(one)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

interface Asked {
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
