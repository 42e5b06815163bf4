import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/contract/action-error.ts";
import { parseFixtures } from "../../src/mock-transport/parse-fixtures.ts";
import { DELTA_COUNT_LIMIT, FIXTURE_COUNT_LIMIT } from "../../src/schema/fixture.ts";
import { documentOf, greeting } from "./sample.ts";

function refusal(text: string): string {
  try {
    parseFixtures("f.json", text);
  } catch (error) {
    if (error instanceof ActionError) return `${error.message} [${error.code}]`;
    throw error;
  }
  return "accepted";
}

const withFixture = (fixture: object) => JSON.stringify({ ...documentOf(), fixtures: [greeting, fixture] });
const withHeader = (header: object) => JSON.stringify({ ...documentOf(greeting), ...header });

describe("parseFixtures", () => {
  test("quotes no value of a document it refuses", () => {
    const secret = ["sk", "a1B2c3D4"].join("-");
    for (const text of [
      `{"a": "${secret}" oops`,
      withFixture({ match: { user: 5 }, reply: secret }),
      withHeader({ lane: secret }),
    ]) {
      expect(refusal(text)).toContain("[fixture.invalid]");
      expect(refusal(text)).not.toContain(secret);
    }
  });

  test("reads a document, a byte order mark before it included", () => {
    expect(parseFixtures("f.json", `\ufeff${JSON.stringify(documentOf(greeting))}`)).toEqual(documentOf(greeting));
  });

  test.each([
    { name: "text that is not JSON, with its place", text: '{\n"a": }', says: "at line 2, column 6" },
    { name: "a bare list without a header", text: JSON.stringify([greeting]), says: "its top level must be an object" },
    {
      name: "a document without a header",
      text: JSON.stringify({ fixtures: [greeting] }),
      says: "`schemaVersion` must be the number 1",
    },
    { name: "another version", text: withHeader({ schemaVersion: 2 }), says: "`schemaVersion` must be the number 1" },
    { name: "another lane", text: withHeader({ lane: "model-backed" }), says: '`lane` must be "no-model"' },
    { name: "another provider", text: withHeader({ provider: "bedrock" }), says: '`provider` must be "openai"' },
    { name: "an unknown redaction", text: withHeader({ redaction: "later" }), says: "`redaction` must be" },
    { name: "an unknown key in the header", text: withHeader({ mode: "auto" }), says: 'its top level has "mode"' },
    { name: "no fixtures", text: withHeader({ fixtures: [] }), says: "`fixtures` must be a list" },
    {
      name: "a pattern",
      text: withFixture({ match: { user: { pattern: "a+" } }, reply: { text: "" } }),
      says: '`fixtures[1].match.user` must be a text, or `{"contains": "…"}`; patterns are not supported',
    },
    {
      name: "an unknown part of a match",
      text: withFixture({ match: { turn: 1 }, reply: { text: "" } }),
      says: '`fixtures[1].match` has "turn"',
    },
    {
      name: "an unknown protocol",
      text: withFixture({ match: { protocol: "bedrock" }, reply: { text: "" } }),
      says: '`fixtures[1].match.protocol` must be "openai-chat"',
    },
    {
      name: "reasoning alone",
      text: withFixture({ match: {}, reply: { reasoning: "a" } }),
      says: "`fixtures[1].reply` must be",
    },
    {
      name: "an empty list of tools",
      text: withFixture({ match: { tools: [] }, reply: { text: "" } }),
      says: "`fixtures[1].match.tools` must be",
    },
    {
      name: "text and deltas together",
      text: withFixture({ match: {}, reply: { text: "a", deltas: ["a"] } }),
      says: "`fixtures[1].reply` must be",
    },
    { name: "an empty reply", text: withFixture({ match: {}, reply: {} }), says: "`fixtures[1].reply` must be" },
    {
      name: "an error with text",
      text: withFixture({ match: {}, reply: { text: "a", error: { status: 429, message: "a" } } }),
      says: "`fixtures[1].reply` must be",
    },
    {
      name: "an error with a status of success",
      text: withFixture({ match: {}, reply: { error: { status: 200, message: "a" } } }),
      says: "`fixtures[1].reply.error.status` must be a whole number from 400 to 599",
    },
    {
      name: "a finish reason in a provider's words",
      text: withFixture({ match: {}, reply: { text: "a", finishReason: "tool_calls" } }),
      says: "`fixtures[1].reply.finishReason` must be",
    },
    {
      name: "arguments that are no object",
      text: withFixture({ match: {}, reply: { toolCalls: [{ name: "add", arguments: "{}" }] } }),
      says: "`fixtures[1].reply.toolCalls[0].arguments` must be",
    },
  ])("refuses $name", ({ text, says }) => {
    expect(refusal(text)).toMatch(/^`fixtures` names "f\.json", .*\[fixture\.invalid\]$/);
    expect(refusal(text)).toContain(says);
  });

  test.each(["openai", "anthropic", "google", "azure", "any"])("reads a document for %s", (provider) => {
    expect(refusal(withHeader({ provider }))).toBe("accepted");
  });

  test("accepts as many fixtures as the limit, and refuses one more", () => {
    const many = (count: number) => JSON.stringify(documentOf(...Array.from({ length: count }, () => greeting)));
    expect(refusal(many(FIXTURE_COUNT_LIMIT))).toBe("accepted");
    expect(refusal(many(FIXTURE_COUNT_LIMIT + 1))).toContain("`fixtures` must be a list of 1 to 1000 entries");
  });

  test("accepts as many deltas as the limit, and refuses one more", () => {
    const deltas = (count: number) => withFixture({ match: {}, reply: { deltas: Array(count).fill("a") } });
    expect(refusal(deltas(DELTA_COUNT_LIMIT))).toBe("accepted");
    expect(refusal(deltas(DELTA_COUNT_LIMIT + 1))).toContain("`fixtures[1].reply.deltas` must be at most 10000");
  });

  test("names at most five problems and counts the rest", () => {
    expect(
      refusal(withHeader({ schemaVersion: 0, lane: 0, provider: 0, redaction: 0, fixtures: 0, mode: 0 })),
    ).toContain("; and 1 more");
  });
});
