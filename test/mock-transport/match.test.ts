import { describe, expect, test } from "vitest";
import { match as matchCall } from "../../src/mock-transport/match.ts";
import type { CompletionRequest } from "../../src/mock-transport/completion-request.ts";
import type { Fixture, Match } from "../../src/schema/fixture.ts";
import { completionRequest } from "./sample.ts";

const match = (fixtures: readonly Fixture[], request: CompletionRequest) =>
  matchCall(fixtures, { request, test: "", given: () => 0 }, new Map());

const tool = (name: string) => ({ name });

const fixturesOf = (...matches: readonly Match[]) => matches.map((match) => ({ match, reply: { text: "yes" } }));

describe("match", () => {
  test("takes the first fixture in file order when several match", () => {
    const fixtures = fixturesOf({ user: "other" }, { user: { contains: "hello" } }, { user: "Say hello" });
    expect(match(fixtures, completionRequest())).toEqual({ found: true, index: 1 });
  });

  test.each([
    { name: "an exact text", wanted: { user: "Say hello" } },
    { name: "a part of a text", wanted: { user: { contains: "hello" } } },
    { name: "a model", wanted: { model: "gpt-5-mini" } },
    { name: "a protocol", wanted: { protocol: "openai-chat" as const } },
    { name: "instructions", wanted: { system: { contains: "brief" } } },
    { name: "a tool among others", wanted: { tools: ["add"] } },
    { name: "everything when nothing is wanted", wanted: {} },
  ])("matches $name", ({ wanted }) => {
    const request = completionRequest({ system: "Be brief.", tools: [tool("add"), tool("multiply")] });
    expect(match(fixturesOf(wanted), request)).toEqual({ found: true, index: 0 });
  });

  test.each([
    { name: "a text with more around it", wanted: { user: "hello" }, part: "user" },
    { name: "a text in another case", wanted: { user: "say hello" }, part: "user" },
    { name: "another model", wanted: { model: "gpt-5" }, part: "model" },
    { name: "another protocol", wanted: { protocol: "google" as const }, part: "protocol" },
    { name: "instructions that are missing", wanted: { system: { contains: "brief" } }, part: "system" },
    { name: "a tool that is not offered", wanted: { tools: ["add", "divide"] }, part: "tools" },
    { name: "a tool result that is not there", wanted: { toolResult: "5" }, part: "toolResult" },
  ])("does not match $name", ({ wanted, part }) => {
    const matched = match(fixturesOf(wanted), completionRequest({ tools: [tool("add")] }));
    expect(matched).toMatchObject({ found: false, nearest: 0, differences: [{ part }] });
  });

  test("never answers a tool's result with a fixture for the user's message, which would repeat a tool call for ever", () => {
    const request = completionRequest({ toolResults: ["5"] });
    const matched = match(fixturesOf({ user: "Say hello" }, {}), request);
    expect(matched).toMatchObject({ found: false, differences: [{ part: "toolResult" }] });
    expect(match(fixturesOf({}, { toolResult: "5" }), request)).toEqual({ found: true, index: 1 });
  });

  test("matches when one of several tool results fits", () => {
    const request = completionRequest({ toolResults: ["4", "5"] });
    expect(match(fixturesOf({ toolResult: "5" }), request).found).toBe(true);
  });

  test("names the fixture with the fewest differences as the nearest", () => {
    const fixtures = fixturesOf({ user: "Say bye", model: "other" }, { user: "Say bye" });
    expect(match(fixtures, completionRequest())).toMatchObject({ found: false, nearest: 1 });
  });

  test("names the fixture with the most common words as the nearest when the differences tie", () => {
    const fixtures = fixturesOf({ user: "Tell a story" }, { user: "Say hello twice" }, { user: "Bye" });
    const matched = match(fixtures, completionRequest());
    expect(matched).toMatchObject({ found: false, nearest: 1 });
    expect(matched.found === false && matched.differences[0]?.detail).toBe(
      '`user` is "Say hello", but the fixture wants exactly "Say hello twice"',
    );
  });
});
