import { describe, expect, test } from "vitest";
import { FIXTURE_LIMIT_BYTES } from "../../../src/mock-transport/limits.ts";
import { parseFixtures } from "../../../src/mock-transport/fixtures/parse-fixtures.ts";
import { createRecordedDocument } from "../../../src/mock-transport/record/create-recorded-document.ts";
import { createRedactor } from "../../../src/redact/redactor.ts";
import { exchanged } from "./sample-exchange.ts";

const secret = ["hunter2", "correct", "horse"].join("-");
const read = async (text: string | undefined) => parseFixtures("recorded.json", text ?? "");

describe("createRecordedDocument", () => {
  test("renders a document that parses, with a description", async () => {
    const { text } = createRecordedDocument([exchanged()], []);
    expect(await read(text)).toEqual({
      schemaVersion: 1,
      lane: "no-model",
      provider: "openai",
      redaction: "redacted",
      description: "Recorded from openai",
      fixtures: [{ match: { user: "Say hello" }, reply: { text: "Hello" } }],
    });
  });

  test("sets the provider `any` for several providers", async () => {
    const { text } = createRecordedDocument([exchanged(), exchanged({ seq: 2, provider: "google", prompt: "Hi" })], []);
    expect(await read(text)).toMatchObject({ provider: "any", description: "Recorded from openai, google" });
  });

  test("renders nothing when there is nothing to replay", () => {
    expect(createRecordedDocument([], [])).toEqual({ text: undefined, fixtures: 0, lost: [] });
  });

  test("contains no value of a redactor at any place", async () => {
    const said = `${secret} and ${Buffer.from(`x${secret}`).toString("base64")}`;
    const exchange = exchanged({
      prompt: `A question about ${said}`,
      model: secret,
      reply: {
        reasoning: said,
        text: said,
        toolCalls: [
          { name: "f", arguments: { a: [said], [secret]: 1 } },
          { name: "g", input: said },
        ],
      },
    });
    const { text } = createRecordedDocument([exchange], [createRedactor(["something else"]), createRedactor([secret])]);
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(`x${secret}`).toString("base64").slice(2, -4));
    expect((await read(text)).fixtures).toHaveLength(1);
  });

  test.each([
    {
      name: "an invalid tool name",
      why: "unsound",
      parts: { reply: { toolCalls: [{ name: "two words", arguments: {} }] } },
    },
    {
      name: "a private key",
      why: "private",
      parts: { reply: { text: ["-----BEGIN", "PRIVATE KEY-----"].join(" ") } },
    },
    { name: "a request of which nothing is left", why: "private", parts: { prompt: secret } },
    {
      name: "what an earlier fixture would answer",
      why: "shadowed",
      parts: { prompt: `${secret} is a long question, or so`, reply: { text: "1" } },
      before: exchanged({ seq: 3, prompt: `${secret} is a long question`, reply: { text: "2" } }),
    },
  ])("omits $name, counts it and names it", async ({ parts, why, before }) => {
    const exchanges = [exchanged(), ...(before ? [before] : []), exchanged({ seq: 9, prompt: "Other", ...parts })];
    const { text, fixtures, lost } = createRecordedDocument(exchanges, [createRedactor([secret])]);
    const document = await read(text);
    expect(document.description).toBe("Recorded from openai; 1 left out");
    expect(document.fixtures).toHaveLength(fixtures);
    expect(lost).toEqual([{ seq: expect.any(Number), why }]);
  });

  test("contains as many fixtures as a document accepts, and omits one more", async () => {
    const many = (count: number) =>
      createRecordedDocument(
        Array.from({ length: count }, (_, index) => exchanged({ seq: index, prompt: `Question ${index}` })),
        [],
      );
    expect((await read(many(1000).text)).description).toBe("Recorded from openai");
    const { text, fixtures, lost } = many(1001);
    expect((await read(text)).description).toBe("Recorded from openai; 1 left out");
    expect([fixtures, lost]).toEqual([1000, [{ seq: 1000, why: "no-room" }]]);
  });

  test("stays within the size of a file, and omits the rest", async () => {
    const reply = { text: "x".repeat(FIXTURE_LIMIT_BYTES / 4) };
    const exchanges = Array.from({ length: 5 }, (_, index) =>
      exchanged({ seq: index, prompt: `Question ${index}`, reply }),
    );
    const { text = "", lost } = createRecordedDocument(exchanges, []);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(FIXTURE_LIMIT_BYTES);
    expect(await read(text)).toMatchObject({ description: "Recorded from openai; 2 left out" });
    expect(lost).toEqual([3, 4].map((seq) => ({ seq, why: "no-room" })));
  });
});
