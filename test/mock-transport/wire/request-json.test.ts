import { describe, expect, test } from "vitest";
import { REQUEST_NESTING_LIMIT, requestJson } from "../../../src/mock-transport/wire/request-json.ts";
import { answerTo, chatRequest, helloBody, settingOf } from "../sample.ts";

const lists = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

describe("requestJson", () => {
  test.each([{ nested: lists }, { nested: objects }])(
    "takes JSON up to the limit of levels, and none past it",
    ({ nested }) => {
      expect(requestJson(nested(REQUEST_NESTING_LIMIT))).toBeDefined();
      expect(requestJson(nested(REQUEST_NESTING_LIMIT + 1))).toBeUndefined();
      expect(requestJson(nested(1_000_000))).toBeUndefined();
    },
  );

  test("takes any number of things side by side", () => {
    const many = JSON.stringify(Array.from({ length: 20_000 }, () => ({ a: [] })));
    expect(requestJson(many)).toHaveLength(20_000);
  });

  test("takes brackets in a text for text", () => {
    expect(requestJson(JSON.stringify({ a: "[{".repeat(10_000) }))).toEqual({ a: "[{".repeat(10_000) });
  });

  test("gives nothing for what is no JSON", () => {
    expect(requestJson("{")).toBeUndefined();
  });
});

describe("a request that is nested a hundred thousand levels deep", () => {
  const withPart = (part: string) => JSON.stringify(helloBody).replace(/\}$/, `,${part}}`);

  test.each([
    { name: "in chat completions", request: chatRequest(withPart(`"metadata":${lists(100_000)}`)) },
    {
      name: "in the schema of a tool",
      request: chatRequest(
        withPart(`"tools":[{"type":"function","function":{"name":"f","parameters":${objects(100_000)}}}]`),
      ),
    },
    {
      name: "in the result of a tool",
      request: {
        ...chatRequest(
          `{"contents":[{"role":"user","parts":[{"text":"Say hello"},{"functionResponse":{"name":"f","response":${objects(100_000)}}}]}]}`,
        ),
        target: "/v1beta/models/m:generateContent",
      },
    },
  ])("is refused $name, and nothing breaks", ({ request }) => {
    const setting = { ...settingOf({ match: {}, reply: { text: "Hello" } }), mode: "auto" as const };
    const { answer, note } = answerTo({ ...request, headers: { "x-api-key": setting.token } }, setting);
    expect(answer.status).toBe(400);
    expect(note.outcome).toBe("invalid");
  });
});
