import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countInputTokens, countTokens } from "../../../src/mock-transport/wire/count-tokens.ts";
import { handleOnce, createChatRequest, createConfig, collectText, token } from "../sample.ts";

const parts = ["system", "messages", "tools"];
const count = (body: object) => countInputTokens(body, parts);
const message = (content: unknown) => ({ role: "user", content });
const image = (bytes: number) => ({
  type: "image",
  source: { type: "base64", media_type: "image/png", data: Buffer.alloc(bytes, 7).toString("base64") },
});

describe("countInputTokens", () => {
  test("counts a quarter of the bytes that a model would read, as JSON without escapes", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ role: fc.string(), content: fc.string() })), fc.string(), (messages, system) => {
        const plain = (text: string) => text.replaceAll(/[\\"\p{Cc}\p{Cs}]/gu, "a");
        const body = JSON.parse(JSON.stringify({ messages, system }), (_, value: unknown) =>
          typeof value === "string" ? plain(value) : value,
        ) as object;
        expect(count(body)).toBe(Math.ceil(Buffer.byteLength(JSON.stringify(body)) / 4));
      }),
    );
  });

  test("ignores all other parts of the body", () => {
    expect(count({ messages: [], metadata: { user: "a".repeat(1000) }, stream: true })).toBe(count({ messages: [] }));
  });

  test("grows with every added message, tool, instruction and image", () => {
    const body = fc.record({
      system: fc.string(),
      messages: fc.array(fc.jsonValue()),
      tools: fc.array(fc.jsonValue()),
    });
    fc.assert(
      fc.property(body, fc.stringMatching(/^[a-z]{8,40}$/), fc.nat(20_000), (said, more, bytes) => {
        const plain = JSON.parse(JSON.stringify(said)) as typeof said;
        const before = count(plain);
        expect(count({ ...plain, system: `${plain.system}${more}` })).toBeGreaterThan(before);
        expect(count({ ...plain, messages: [...plain.messages, message(more)] })).toBeGreaterThan(before);
        expect(count({ ...plain, tools: [...plain.tools, { name: more }] })).toBeGreaterThan(before);
        expect(count({ ...plain, messages: [...plain.messages, message([image(bytes)])] })).toBeGreaterThan(before);
        expect(count(plain)).toBe(before);
      }),
    );
  });

  test("never counts less for a longer text", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("data", "bytes", "content", "url"),
        fc.oneof(
          fc.string(),
          fc.base64String({ minLength: 60, maxLength: 300 }),
          fc.constant("data:image/png;base64,iVBOR"),
        ),
        fc.string({ maxLength: 200 }),
        (key, text, more) => {
          expect(count({ messages: [{ [key]: text + more }] })).toBeGreaterThanOrEqual(
            count({ messages: [{ [key]: text }] }),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    {
      name: "Anthropic's",
      block: (data: string) => ({ type: "image", source: { type: "base64", media_type: "image/png", data } }),
    },
    {
      name: "chat completions'",
      block: (data: string) => ({ type: "image_url", image_url: { url: `data:image/png;base64,${data}` } }),
    },
    {
      name: "responses'",
      block: (data: string) => ({ type: "input_image", image_url: `data:image/png;base64,${data}` }),
    },
    { name: "Google's", block: (data: string) => ({ inlineData: { mimeType: "image/png", data } }) },
    { name: "Bedrock's", block: (bytes: string) => ({ image: { format: "png", source: { bytes } } }) },
    {
      name: "a document of chat completions",
      block: (data: string) => ({ type: "file", file: { file_data: `data:application/pdf;base64,${data}` } }),
    },
  ])("counts an image in $name form by its size, up to what providers charge", ({ block }) => {
    const cost = (bytes: number) => count({ messages: [block(Buffer.alloc(bytes, 7).toString("base64"))] });
    expect(cost(1000)).toBeGreaterThanOrEqual(80);
    expect(cost(300_000)).toBeGreaterThan(cost(100_000));
    expect(cost(4_000_000)).toBeLessThan(1700);
  });

  test("counts text under a file key as text", () => {
    const text = "What the tool found, in plain words. ".repeat(200);
    expect(count({ messages: [{ data: text }] })).toBeGreaterThan(text.length / 4);
  });

  test("counts a body with 100,000 levels of nesting", () => {
    const nested = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown;
    expect(count({ messages: nested })).toBeGreaterThan(50_000);
  });
});

describe("countTokens", () => {
  test("returns a quarter of the bytes, rounded up", () => {
    expect(["", "a", "abcd", "abcde", "ä".repeat(4)].map(countTokens)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe("usage and counts", () => {
  const config = createConfig({ match: {}, reply: { text: "Hello" } });
  const ask = (target: string, body: object) =>
    JSON.parse(
      collectText(handleOnce({ ...createChatRequest(body), target, headers: { "x-api-key": token } }, config).answer),
    ) as {
      usage?: { input_tokens?: number };
      input_tokens?: number;
      usageMetadata?: { promptTokenCount?: number };
      totalTokens?: number;
    };
  const tools = [{ name: "weather", input_schema: { type: "object", properties: { city: { type: "string" } } } }];

  test("are the same numbers on Anthropic's routes", () => {
    const body = {
      model: "m",
      max_tokens: 5,
      system: "Be brief.",
      messages: [message([{ type: "text", text: "Hello" }, image(3000)])],
      tools,
    };
    expect(ask("/v1/messages", body).usage?.input_tokens).toBe(ask("/v1/messages/count_tokens", body).input_tokens);
  });

  test("are the same numbers on OpenAI's routes for responses", () => {
    const body = { model: "m", instructions: "Be brief.", input: [message("Hello")] };
    expect(ask("/v1/responses", body).usage?.input_tokens).toBe(ask("/v1/responses/input_tokens", body).input_tokens);
  });

  test("are the same numbers on Google's routes", () => {
    const body = { contents: [{ role: "user", parts: [{ text: "Hello" }] }] };
    const counted = ask("/v1beta/models/m:countTokens", body);
    expect(ask("/v1beta/models/m:generateContent", body).usageMetadata?.promptTokenCount).toBe(counted.totalTokens);
  });
});
