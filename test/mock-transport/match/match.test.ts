import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePatterns } from "../../../src/mock-transport/match/compile-patterns.ts";
import type { CompletionRequest } from "../../../src/mock-transport/core/completion-request.ts";
import { match as matchCall } from "../../../src/mock-transport/match/match.ts";
import type { Fixture, Match } from "../../../src/schema/fixture.ts";
import { createCompletionRequest } from "../sample.ts";

const match = (fixtures: readonly Fixture[], request: CompletionRequest, test = "", given = 0) =>
  matchCall(fixtures, { request, test, countGiven: () => given }, new Map());

const tool = (name: string) => ({ name });
const reply = { text: "yes" };

const createFixtures = (...matches: readonly Match[]): Fixture[] => matches.map((match) => ({ match, reply }));

/** The explanation of the only difference between the request and the fixture. */
function explainDifference(fixture: Fixture, request: Partial<CompletionRequest>, test = "", given = 0): string {
  const matched = match([fixture], createCompletionRequest(request), test, given);
  if (matched.found || matched.differences.length !== 1) throw new Error("There is not exactly one difference.");
  return matched.differences[0]?.detail ?? "";
}

describe("match", () => {
  test("takes the first fixture in file order when several match", () => {
    const fixtures = createFixtures({ user: "other" }, { user: { contains: "hello" } }, { user: "Say hello" });
    expect(match(fixtures, createCompletionRequest())).toEqual({ found: true, index: 1 });
  });

  test.each([
    { name: "an exact text", wanted: { user: "Say hello" } },
    { name: "a part of a text", wanted: { user: { contains: "hello" } } },
    { name: "a model", wanted: { model: "gpt-5-mini" } },
    { name: "a protocol", wanted: { protocol: "openai-chat" as const } },
    { name: "instructions", wanted: { system: { contains: "brief" } } },
    { name: "a tool among others", wanted: { tools: ["add"] } },
    { name: "all tools in any order", wanted: { tools: ["multiply", "add"] } },
    { name: "a part of the body", wanted: { body: { temperature: 0, stop: ["a"], nested: { b: null } } } },
    { name: "a test", wanted: { test: "t1" } },
    { name: "everything when nothing is wanted", wanted: {} },
  ])("matches $name", ({ wanted }) => {
    const body = { temperature: 0, stop: ["a"], nested: { b: null, c: 1 }, more: true };
    const request = createCompletionRequest({ system: "Be brief.", tools: [tool("add"), tool("multiply")], body });
    expect(match(createFixtures(wanted), request, "t1")).toEqual({ found: true, index: 0 });
  });

  test.each([
    { name: "a text with more around it", wanted: { user: "hello" }, part: "user" },
    { name: "a text in another case", wanted: { user: "say hello" }, part: "user" },
    { name: "JSON where there is none", wanted: { user: { json: {} } }, part: "user" },
    { name: "a pattern that was not compiled", wanted: { user: { pattern: "hello" } }, part: "user" },
    { name: "another model", wanted: { model: "gpt-5" }, part: "model" },
    { name: "another protocol", wanted: { protocol: "google" as const }, part: "protocol" },
    { name: "instructions that are missing", wanted: { system: { contains: "brief" } }, part: "system" },
    { name: "a tool that is not offered", wanted: { tools: ["add", "divide"] }, part: "tools" },
    { name: "a tool result that is not there", wanted: { toolResult: "5" }, part: "toolResult" },
    { name: "another value in the body", wanted: { body: { temperature: 1 } }, part: "body" },
    { name: "a longer list in the body", wanted: { body: { stop: ["a", "b"] } }, part: "body" },
    { name: "another test", wanted: { test: "t1" }, part: "test" },
  ])("does not match $name", ({ wanted, part }) => {
    const request = createCompletionRequest({ tools: [tool("add")], body: { temperature: 0, stop: ["a"] } });
    expect(match(createFixtures(wanted), request)).toMatchObject({ found: false, nearest: 0, differences: [{ part }] });
  });

  test("compares patterns with the whole user text and with the part that the person typed", async () => {
    const fixtures = createFixtures({ user: { pattern: "^Say (?:hello|bye)$" } });
    const { patterns } = await compilePatterns(fixtures);
    const call = (parts: Partial<CompletionRequest>) => ({
      request: createCompletionRequest(parts),
      test: "",
      countGiven: () => 0,
    });
    expect(matchCall(fixtures, call({ user: "Say bye", prompt: "Say bye" }), patterns).found).toBe(true);
    expect(matchCall(fixtures, call({ user: "<reminder/>\nSay bye", prompt: "Say bye" }), patterns).found).toBe(true);
    expect(matchCall(fixtures, call({ user: "Say bye now", prompt: "Say bye now" }), patterns).found).toBe(false);
  });

  test.each<{ wanted: NonNullable<Match["user"]> }>([
    { wanted: "reply with PONG" },
    { wanted: "<reminder/>\nreply with PONG" },
    { wanted: { contains: "reminder/>\nreply" } },
    { wanted: { contains: "PONG" } },
  ])("finds $wanted in a text to which an agent added its own before the person's", ({ wanted }) => {
    const request = createCompletionRequest({ user: "<reminder/>\nreply with PONG", prompt: "reply with PONG" });
    expect(match(createFixtures({ user: wanted }), request).found).toBe(true);
  });

  test("accepts JSON that contains at least the wanted JSON, and no other", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.string()), (value, removed) => {
        const less = Object.fromEntries(Object.entries(value).filter(([key]) => !removed.includes(key)));
        const accepts = (wanted: unknown, seen: unknown) =>
          match(
            createFixtures({ toolResult: { json: wanted } }),
            createCompletionRequest({ toolResults: [JSON.stringify(seen)] }),
          ).found;
        const plain = JSON.parse(JSON.stringify({ value, less })) as { value: object; less: object };
        expect(accepts(plain.less, plain.value)).toBe(true);
        expect(accepts({ ...plain.value, "added-by-the-test": 1 }, plain.value)).toBe(false);
      }),
    );
  });

  test("ignores property names that every object inherits", () => {
    const request = createCompletionRequest({ toolResults: ["{}"] });
    expect(match(createFixtures({ toolResult: { json: { toString: {} } } }), request).found).toBe(false);
  });
});

describe("match: turns", () => {
  test("never answers a tool's result with a fixture for the user's message, which would repeat the tool call indefinitely", () => {
    const request = createCompletionRequest({ toolResults: ["5"], step: 1 });
    const matched = match(createFixtures({ user: "Say hello" }, {}), request);
    expect(matched).toMatchObject({ found: false, differences: [{ part: "toolResult" }] });
    expect(match(createFixtures({}, { toolResult: "5" }), request)).toEqual({ found: true, index: 1 });
  });

  test("matches when one of several tool results matches", () => {
    const request = createCompletionRequest({ toolResults: ["4", "5"], step: 1 });
    expect(match(createFixtures({ toolResult: "5" }), request).found).toBe(true);
  });

  test("uses `turn` only to decide between fixtures that both match", () => {
    const fixtures = createFixtures({ turn: 3 }, { user: "Say hello" }, { turn: 2 }, { turn: 2, user: "Say hello" });
    const at = (turn: number) => match(fixtures, createCompletionRequest({ turn }));
    expect([1, 2, 3, 4].map(at)).toEqual([1, 2, 0, 1].map((index) => ({ found: true, index })));
  });

  test("uses a fixture for another turn when no other matches, because agents add messages", () => {
    expect(match(createFixtures({ turn: 2 }), createCompletionRequest({ turn: 5 }))).toEqual({ found: true, index: 0 });
  });

  test("answers with each step as often as its `times`, by the number of tool rounds", () => {
    const steps = [{ reply, times: 2 }, { reply }];
    const fixtures: Fixture[] = [{ match: { user: "Say hello" }, steps }];
    const at = (step: number) =>
      match(fixtures, createCompletionRequest({ step, toolResults: step === 0 ? [] : ["done"] }));
    expect([0, 1, 2].every((step) => at(step).found)).toBe(true);
    expect(at(3)).toMatchObject({ found: false, differences: [{ part: "steps" }] });
  });

  test('ends a sequence after its last reply, unless `after` is "last"', () => {
    const replies = [reply, reply];
    const ending: Fixture[] = [{ match: {}, replies }];
    expect(match(ending, createCompletionRequest(), "", 1).found).toBe(true);
    expect(match(ending, createCompletionRequest(), "", 2)).toMatchObject({
      found: false,
      differences: [{ part: "replies" }],
    });
    expect(match([{ match: {}, replies, after: "last" }], createCompletionRequest(), "", 2).found).toBe(true);
    expect(match([...ending, ...createFixtures({})], createCompletionRequest(), "", 2)).toEqual({
      found: true,
      index: 1,
    });
  });
});

describe("match: the nearest fixture", () => {
  test("is the one with the fewest differences", () => {
    const fixtures = createFixtures({ user: "Say bye", model: "other" }, { user: "Say bye" });
    expect(match(fixtures, createCompletionRequest())).toMatchObject({ found: false, nearest: 1 });
  });

  test("is the one with the most common words when the differences tie", () => {
    const fixtures = createFixtures({ user: "Tell a story" }, { user: "Say hello twice" }, { user: "Bye" });
    expect(match(fixtures, createCompletionRequest())).toMatchObject({ found: false, nearest: 1 });
  });

  test("is missing without fixtures", () => {
    expect(match([], createCompletionRequest())).toEqual({ found: false, differences: [] });
  });

  const long = "The same beginning of two long texts, ".repeat(10);

  test.each<{ name: string; wanted: Match; request?: Partial<CompletionRequest>; test?: string; says: string }>([
    {
      name: "both texts",
      wanted: { user: "Say hello twice" },
      says: '`user` is "Say hello", but the fixture wants exactly "Say hello twice"',
    },
    {
      name: "where two long texts part",
      wanted: { user: `${long}then this.` },
      request: { user: `${long}then that.`, prompt: `${long}then that.` },
      says: `\`user\` differs from the fixture's after 387 characters: "… long texts, then that.", but the fixture wants exactly "… long texts, then this."`,
    },
    {
      name: "that only white space and case differ",
      wanted: { user: "say  hello\n" },
      says: '`user` is "Say hello", but the fixture wants exactly "say  hello\\n"; it would match without regard to white space and case',
    },
    {
      name: "that a part only differs in case",
      wanted: { user: { contains: "HELLO" } },
      says: '`user` is "Say hello", which does not contain "HELLO"; it would match without regard to white space and case',
    },
    {
      name: "what the person typed, of a longer text",
      wanted: { user: "reply with PING" },
      request: { user: "<reminder/>\nreply with PONG", prompt: "reply with PONG" },
      says: 'the last part of `user` is "reply with PONG", but the fixture wants exactly "reply with PING"',
    },
    {
      name: "that a text is empty",
      wanted: { system: { contains: "brief" } },
      says: '`system` is empty, which does not contain "brief"',
    },
    {
      name: "the test",
      wanted: { test: "t2" },
      test: "t1",
      says: '`test` is "t1", but the fixture wants exactly "t2"',
    },
    {
      name: "a pattern",
      wanted: { user: { pattern: "^bye" } },
      says: 'is "Say hello", which does not match the pattern "^bye"',
    },
    {
      name: "missing tools and those that are there",
      wanted: { tools: ["add", "divide"] },
      request: { tools: [tool("add"), tool("multiply")] },
      says: 'the request does not offer the tools "divide", but "add", "multiply"',
    },
    { name: "that there are no tools", wanted: { tools: ["add"] }, says: 'does not offer the tools "add", but none' },
    {
      name: "the place in the body",
      wanted: { body: { options: { stop: ["a", "b"] } } },
      request: { body: { options: { stop: ["a", "c"] } } },
      says: 'the request\'s body at `options.stop[1]` is "c", but the fixture wants "b"',
    },
    {
      name: "a key that the body lacks",
      wanted: { body: { temperature: 0 } },
      says: "the request's body at `temperature` is missing, but the fixture wants 0",
    },
    {
      name: "a list of another length",
      wanted: { body: { stop: ["a", "b"] } },
      request: { body: { stop: ["a"] } },
      says: 'at `stop` is "[\\"a\\"]", but the fixture wants "[\\"a\\",\\"b\\"]"',
    },
    {
      name: "the place in a result that is JSON",
      wanted: { toolResult: { json: { city: "Oslo" } } },
      request: { toolResults: ['{"city":"Bergen"}'], step: 1 },
      says: '`toolResult` at `city` is "Bergen", but the fixture wants "Oslo"',
    },
    {
      name: "that a result is no JSON",
      wanted: { toolResult: { json: {} } },
      request: { toolResults: ["done"], step: 1 },
      says: '`toolResult` is "done", which is not JSON',
    },
    {
      name: "a result that the fixture does not answer",
      wanted: {},
      request: { toolResults: ["5"], step: 1 },
      says: 'the request ends with a tool\'s result, "5", and the fixture has neither `toolResult` nor `steps`',
    },
    {
      name: "a result that the request does not have",
      wanted: { toolResult: "5" },
      says: "the request ends with the user's message, not with a `toolResult`",
    },
  ])("explains $name", ({ wanted, request = {}, test = "", says }) => {
    expect(explainDifference({ match: wanted, reply }, request, test)).toContain(says);
  });

  test("explains that replies or steps are used up", () => {
    expect(explainDifference({ match: {}, replies: [reply, reply] }, {}, "", 2)).toBe(
      'its 2 replies have all been given, and `after` is not "last"',
    );
    const steps = [{ reply, times: 2 }];
    expect(explainDifference({ match: {}, steps }, { step: 2, toolResults: ["a"] })).toContain(
      "tools have answered 2 times since the user's message, but its `steps` end after 2 replies",
    );
  });
});
