import { describe, expect, test } from "vitest";
import { FIXTURE_LIMIT_BYTES } from "../../../src/mock-transport/limits.ts";
import { parseFixtures } from "../../../src/mock-transport/parse-fixtures.ts";
import { recordedDocument } from "../../../src/mock-transport/record/recorded-document.ts";
import { redactorOf } from "../../../src/redact/redactor.ts";
import { FIXTURE_COUNT_LIMIT } from "../../../src/schema/fixture.ts";
import { exchanged } from "./sample-exchange.ts";

const secret = ["hunter2", "correct", "horse"].join("-");
const read = async (text: string | undefined) => parseFixtures("recorded.json", text ?? "");

describe("recordedDocument", () => {
  test("writes a document that is read again, and says what it stands for", async () => {
    const text = recordedDocument([exchanged()], []);
    expect(await read(text)).toEqual({
      schemaVersion: 1,
      lane: "no-model",
      provider: "openai",
      redaction: "redacted",
      description: "Recorded from openai",
      fixtures: [{ match: { user: "Say hello" }, reply: { text: "Hello" } }],
    });
  });

  test("names no single provider where there were several", async () => {
    const text = recordedDocument([exchanged(), exchanged({ seq: 2, provider: "google", prompt: "Hi" })], []);
    expect(await read(text)).toMatchObject({ provider: "any", description: "Recorded from openai, google" });
  });

  test("writes nothing where there is nothing to replay", () => {
    expect(recordedDocument([], [])).toBeUndefined();
  });

  test("holds no value that a redactor knows, wherever it stood", async () => {
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
    const text = recordedDocument([exchange], [redactorOf(["something else"]), redactorOf([secret])]);
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(`x${secret}`).toString("base64").slice(2, -4));
    expect((await read(text)).fixtures).toHaveLength(1);
  });

  test.each([
    { name: "a tool's name that is none", parts: { reply: { toolCalls: [{ name: "two words", arguments: {} }] } } },
    { name: "a private key", parts: { reply: { text: ["-----BEGIN", "PRIVATE KEY-----"].join(" ") } } },
  ])("leaves out $name, and counts it", async ({ parts }) => {
    const document = await read(recordedDocument([exchanged(), exchanged({ seq: 2, prompt: "Other", ...parts })], []));
    expect(document).toMatchObject({
      description: "Recorded from openai; 1 left out",
      fixtures: [{ match: { user: "Say hello" } }],
    });
  });

  test("holds as many fixtures as a document may have, and counts one more", async () => {
    const many = (count: number) =>
      recordedDocument(
        Array.from({ length: count }, (_, index) => exchanged({ seq: index, prompt: `Question ${index}` })),
        [],
      );
    expect((await read(many(FIXTURE_COUNT_LIMIT))).description).toBe("Recorded from openai");
    const over = await read(many(FIXTURE_COUNT_LIMIT + 1));
    expect([over.fixtures.length, over.description]).toEqual([FIXTURE_COUNT_LIMIT, "Recorded from openai; 1 left out"]);
  });

  test("stays within the size of a file, and leaves out what has no room", async () => {
    const text = "x".repeat(FIXTURE_LIMIT_BYTES / 4);
    const exchanges = Array.from({ length: 5 }, (_, index) =>
      exchanged({ seq: index, prompt: `Question ${index}`, reply: { text } }),
    );
    const written = recordedDocument(exchanges, []) ?? "";
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(FIXTURE_LIMIT_BYTES);
    expect(await read(written)).toMatchObject({ description: "Recorded from openai; 2 left out" });
  });
});
