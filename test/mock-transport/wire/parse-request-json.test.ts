import { describe, expect, test } from "vitest";
import { REQUEST_NESTING_LIMIT, parseRequestJson } from "../../../src/mock-transport/wire/parse-request-json.ts";
import { handleOnce, createChatRequest, helloBody, createConfig } from "../sample.ts";

const lists = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

describe("parseRequestJson", () => {
  test.each([{ nested: lists }, { nested: objects }])(
    "takes JSON up to the limit of levels, and none past it",
    ({ nested }) => {
      expect(parseRequestJson(nested(REQUEST_NESTING_LIMIT))).toBeDefined();
      expect(parseRequestJson(nested(REQUEST_NESTING_LIMIT + 1))).toBeUndefined();
      expect(parseRequestJson(nested(1_000_000))).toBeUndefined();
    },
  );

  test("accepts any number of siblings", () => {
    const many = JSON.stringify(Array.from({ length: 20_000 }, () => ({ a: [] })));
    expect(parseRequestJson(many)).toHaveLength(20_000);
  });

  test("ignores brackets in strings", () => {
    expect(parseRequestJson(JSON.stringify({ a: "[{".repeat(10_000) }))).toEqual({ a: "[{".repeat(10_000) });
  });

  test("returns undefined for invalid JSON", () => {
    expect(parseRequestJson("{")).toBeUndefined();
  });
});

describe("a request with 100,000 levels of nesting", () => {
  const withPart = (part: string) => JSON.stringify(helloBody).replace(/\}$/, `,${part}}`);

  test.each([
    { name: "in chat completions", request: createChatRequest(withPart(`"metadata":${lists(100_000)}`)) },
    {
      name: "in the schema of a tool",
      request: createChatRequest(
        withPart(`"tools":[{"type":"function","function":{"name":"f","parameters":${objects(100_000)}}}]`),
      ),
    },
    {
      name: "in the result of a tool",
      request: {
        ...createChatRequest(
          `{"contents":[{"role":"user","parts":[{"text":"Say hello"},{"functionResponse":{"name":"f","response":${objects(100_000)}}}]}]}`,
        ),
        target: "/v1beta/models/m:generateContent",
      },
    },
  ])("is refused $name", ({ request }) => {
    const config = { ...createConfig({ match: {}, reply: { text: "Hello" } }), mode: "auto" as const };
    const { answer, note: entry } = handleOnce({ ...request, headers: { "x-api-key": config.token } }, config);
    expect(answer.status).toBe(400);
    expect(entry.outcome).toBe("invalid");
  });
});
