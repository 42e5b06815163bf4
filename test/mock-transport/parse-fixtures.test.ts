import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/contract/action-error.ts";
import { NESTING_LIMIT } from "../../src/mock-transport/bounded.ts";
import { parseFixtures } from "../../src/mock-transport/parse-fixtures.ts";
import { DELTA_COUNT_LIMIT, FIXTURE_COUNT_LIMIT } from "../../src/schema/fixture.ts";
import { documentOf, greeting } from "./sample.ts";

async function refusal(text: string, path = "f.json"): Promise<string> {
  try {
    await parseFixtures(path, text);
  } catch (error) {
    if (error instanceof ActionError) return `${error.message} [${error.code}]`;
    throw error;
  }
  return "accepted";
}

const withFixture = (fixture: object) => JSON.stringify({ ...documentOf(), fixtures: [greeting, fixture] });
const withMatch = (match: object) => withFixture({ match, reply: { text: "" } });
const withReply = (reply: object) => withFixture({ match: {}, reply });
const withHeader = (header: object) => JSON.stringify({ ...documentOf(greeting), ...header });

describe("parseFixtures", () => {
  test("quotes no value of a document it refuses", async () => {
    const secret = ["sk", "a1B2c3D4"].join("-");
    for (const text of [
      `{"a": "${secret}" oops`,
      withFixture({ match: { user: 5 }, reply: secret }),
      withHeader({ lane: secret }),
      withMatch({ user: { pattern: `(${secret}` } }),
    ]) {
      expect(await refusal(text)).toContain("[fixture.invalid]");
      expect(await refusal(text)).not.toContain(secret);
    }
  });

  test("reads a document, a byte order mark before it included", async () => {
    const document = documentOf(greeting);
    expect(await parseFixtures("f.json", `\ufeff${JSON.stringify(document)}`)).toEqual(document);
  });

  test.each([
    { name: "text that is not JSON, with its place", text: '{\n"a": }', says: "at line 2, column 6" },
    {
      name: "a key that stands twice",
      text: '{"a": 1,\n "b": {"a": 2}, "\\u0061": 3}',
      says: "twice in the same object at line 2, column 17",
    },
    { name: "another version", text: withHeader({ schemaVersion: 2 }), says: "`schemaVersion` must be the number 1" },
    { name: "another lane", text: withHeader({ lane: "model-backed" }), says: '`lane` must be "no-model"' },
    { name: "another provider", text: withHeader({ provider: "acme" }), says: '`provider` must be "openai"' },
    { name: "an unknown redaction", text: withHeader({ redaction: "later" }), says: "`redaction` must be" },
    {
      name: "a harness that is a sentence",
      text: withHeader({ harness: "my agent" }),
      says: "`harness` must be a word",
    },
    { name: "an unknown key in the header", text: withHeader({ mode: "auto" }), says: 'its top level has "mode"' },
    { name: "no fixtures", text: withHeader({ fixtures: [] }), says: "`fixtures` must be a list of 1 to 1000" },
    {
      name: "a wrong text",
      text: withMatch({ user: 5 }),
      says: '`fixtures[1].match.user` must be a text, or one of `{"contains"',
    },
    {
      name: "an empty part of a text",
      text: withMatch({ test: { contains: "" } }),
      says: "`fixtures[1].match.test` must be a text",
    },
    {
      name: "two ways to match a text",
      text: withMatch({ user: { contains: "a", pattern: "a" } }),
      says: "match.user` must be",
    },
    {
      name: "a pattern over the limit",
      text: withMatch({ user: { pattern: "a".repeat(1001) } }),
      says: "with 1 to 1000 characters",
    },
    {
      name: "a turn of 0",
      text: withMatch({ turn: 0 }),
      says: "`fixtures[1].match.turn` must be a whole number from 1",
    },
    {
      name: "a body that is a list",
      text: withMatch({ body: [] }),
      says: "`fixtures[1].match.body` must be an object",
    },
    {
      name: "an unknown part of a match, and names the known ones",
      text: withMatch({ usr: "a" }),
      says: '`fixtures[1].match` has "usr", which this version does not know; it knows `user`, `system`,',
    },
    {
      name: "an unknown protocol",
      text: withMatch({ protocol: "cohere" }),
      says: 'match.protocol` must be "openai-chat", "openai-responses"',
    },
    { name: "an empty list of tools", text: withMatch({ tools: [] }), says: "`fixtures[1].match.tools` must be" },
    { name: "reasoning alone", text: withReply({ reasoning: "a" }), says: "`fixtures[1].reply` must be" },
    {
      name: "text and deltas together",
      text: withReply({ text: "a", deltas: ["a"] }),
      says: "`fixtures[1].reply` must be",
    },
    { name: "an empty reply", text: withReply({}), says: "`fixtures[1].reply` must be" },
    {
      name: "an error with text",
      text: withReply({ text: "a", error: { status: 429, message: "a" } }),
      says: "`fixtures[1].reply` must be",
    },
    {
      name: "an error with a status of success",
      text: withReply({ error: { status: 200, message: "a" } }),
      says: "`fixtures[1].reply.error.status` must be a whole number from 400 to 599",
    },
    {
      name: "an error without a message",
      text: withReply({ error: { status: 429 } }),
      says: "reply.error.message` must be a text",
    },
    {
      name: "a finish reason in a provider's words",
      text: withReply({ text: "a", finishReason: "tool_calls" }),
      says: '`fixtures[1].reply.finishReason` must be "stop"',
    },
    {
      name: "arguments that are no object",
      text: withReply({ toolCalls: [{ name: "add", arguments: "{}" }] }),
      says: "`fixtures[1].reply.toolCalls[0].arguments` must be",
    },
    {
      name: "a call without arguments",
      text: withReply({ toolCalls: [{ name: "add" }] }),
      says: "`fixtures[1].reply.toolCalls[0]` must be an object with `name` and one of `arguments`, `parts`",
    },
    {
      name: "parts of arguments that joined are no JSON object",
      text: withReply({ toolCalls: [{ name: "add", parts: ['{"a":', "1"] }] }),
      says: "`fixtures[1].reply.toolCalls[0]` must be",
    },
    {
      name: "half a usage",
      text: withReply({ text: "", usage: { inputTokens: 1 } }),
      says: "usage.outputTokens` must be a whole number",
    },
    {
      name: "a jitter of more than all",
      text: withReply({ text: "", pace: { jitter: 2 } }),
      says: "pace.jitter` must be a number from 0 to 1",
    },
    { name: "an unknown fault", text: withReply({ fault: { kind: "fire" } }), says: 'fault.kind` must be "status"' },
    {
      name: "no reply at all",
      text: withFixture({ match: {} }),
      says: "`fixtures[1]` must be an object with `match` and one of",
    },
    {
      name: "two sources of replies",
      text: withFixture({ match: {}, reply: { text: "" }, replies: [{ text: "" }] }),
      says: "`fixtures[1]` must be an object with `match` and one of `reply`, `replies` and `steps`",
    },
    {
      name: "`after` without replies",
      text: withFixture({ match: {}, reply: { text: "" }, after: "last" }),
      says: "`after` stands beside `replies` alone",
    },
    {
      name: "an unknown end",
      text: withFixture({ match: {}, replies: [{ text: "" }], after: "first" }),
      says: '`fixtures[1].after` must be "unmatched" or "last"',
    },
    {
      name: "an empty sequence",
      text: withFixture({ match: {}, replies: [] }),
      says: "`fixtures[1].replies` must be a list of 1 to 1000",
    },
    {
      name: "a reply of a sequence",
      text: withFixture({ match: {}, replies: [{}] }),
      says: "`fixtures[1].replies[0]` must be an object with",
    },
    {
      name: "a step without a reply",
      text: withFixture({ match: {}, steps: [{ times: 2 }] }),
      says: "`fixtures[1].steps[0].reply` must be",
    },
    {
      name: "a step 0 times",
      text: withFixture({ match: {}, steps: [{ reply: { text: "" }, times: 0 }] }),
      says: "steps[0].times` must be a whole number from 1",
    },
  ])("refuses $name", async ({ text, says }) => {
    expect(await refusal(text)).toMatch(/^`fixtures` names "f\.json", .*\[fixture\.invalid\]$/);
    expect(await refusal(text)).toContain(says);
  });

  test.each([
    {
      path: "f.json",
      text: JSON.stringify([greeting]),
      says: 'Write `{"schemaVersion": 1, "lane": "no-model", "provider": "any", "redaction": "none-needed", "fixtures": [` before',
    },
    { path: "f.json", text: JSON.stringify({ fixtures: [greeting] }), says: 'Write `{"schemaVersion": 1, ' },
    {
      path: "f.jsonl",
      text: JSON.stringify(greeting),
      says: 'Make `{"schemaVersion": 1, "lane": "no-model", "provider": "any", "redaction": "none-needed"}` the first line',
    },
    {
      path: "f.yml",
      text: "- match: {}\n  reply: { text: a }",
      says: "Write the lines `schemaVersion: 1`, `lane: no-model`, `provider: any`, `redaction: none-needed` and `fixtures:` before",
    },
  ])("refuses a document without a header in $path and shows the one to add", async ({ path, text, says }) => {
    expect(await refusal(text, path)).toContain(`names "${path}", which is without a header.`);
    expect(await refusal(text, path)).toContain(says);
  });

  test.each(["openai", "anthropic", "google", "azure", "vertex", "bedrock", "any"])(
    "reads a document for %s",
    async (provider) => {
      expect(await refusal(withHeader({ provider }))).toBe("accepted");
    },
  );

  test("accepts a fault alone, because a connection that breaks needs no text", async () => {
    expect(await refusal(withReply({ fault: { kind: "reset-before-headers" } }))).toBe("accepted");
  });

  test("accepts as many fixtures as the limit, and refuses one more", async () => {
    const many = (count: number) =>
      JSON.stringify(
        documentOf(...Array.from({ length: count }, (_, index) => ({ ...greeting, match: { user: `${index}` } }))),
      );
    expect(await refusal(many(FIXTURE_COUNT_LIMIT))).toBe("accepted");
    expect(await refusal(many(FIXTURE_COUNT_LIMIT + 1))).toContain("`fixtures` must be a list of 1 to 1000 entries");
  });

  test("accepts as many deltas as the limit, and refuses one more", async () => {
    const deltas = (count: number) => withReply({ deltas: Array(count).fill("a") });
    expect(await refusal(deltas(DELTA_COUNT_LIMIT))).toBe("accepted");
    expect(await refusal(deltas(DELTA_COUNT_LIMIT + 1))).toContain(
      "`fixtures[1].reply.deltas` must be a list of 1 to 10000 texts",
    );
  });

  test("accepts nesting up to the limit, and refuses one level more or a hundred thousand", async () => {
    const nested = (levels: number) =>
      withHeader({}).replace('"Hello to you"', `"", "x": ${"[".repeat(levels)}${"]".repeat(levels)}`);
    expect(await refusal(nested(NESTING_LIMIT - 4))).toContain('has "x", which this version does not know');
    expect(await refusal(nested(NESTING_LIMIT - 3))).toContain("`fixtures[0]` is nested deeper than 100 levels");
    expect(await refusal(nested(100_000))).toContain("`fixtures[0]` is nested deeper than 100 levels");
  });

  test("names at most five problems and counts the rest", async () => {
    expect(
      await refusal(withHeader({ schemaVersion: 0, lane: 0, provider: 0, redaction: 0, fixtures: 0, mode: 0 })),
    ).toContain("; and 1 more");
  });
});
