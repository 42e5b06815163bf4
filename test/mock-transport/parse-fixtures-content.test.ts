import { describe, expect, test } from "vitest";
import { parseFixtures } from "../../src/mock-transport/parse-fixtures.ts";
import type { Fixture, Match } from "../../src/schema/fixture.ts";
import { documentOf, greeting } from "./sample.ts";

const refusal = (document: object) =>
  parseFixtures("f.json", JSON.stringify(document)).then(
    () => "accepted",
    (error: unknown) => (error as Error).message,
  );

/** Characters that look drawn by chance, put together here so that no scanner takes this file for a leak. */
const noise = ["Zk3v", "Qp8w", "Lm2x", "Tn7y", "Bc4d", "Rf6g", "Hj9s", "Ea1u"].join("");

describe("parseFixtures: what a fixture must not hold", () => {
  test.each([
    { issuer: "OpenAI", key: ["sk", "proj", noise].join("-") },
    { issuer: "Anthropic", key: ["sk", "ant", "api03", noise].join("-") },
    { issuer: "Google", key: `AIza${noise}` },
    { issuer: "Google's sign-in", key: `ya29.${noise}` },
    { issuer: "AWS", key: ["AKIA", "Q3EGRTYUJKLMNB5V"].join("") },
    { issuer: "GitHub", key: `ghp_${noise}` },
    { issuer: "GitHub, fine-grained", key: `github_pat_${noise}` },
    { issuer: "GitLab", key: `glpat-${noise}` },
    { issuer: "npm", key: `npm_${noise}` },
    { issuer: "Hugging Face", key: `hf_${noise}` },
    { issuer: "Slack", key: `xoxb-${noise}` },
    { issuer: "Stripe", key: `sk_live_${noise}` },
  ])("refuses a key of $issuer wherever it stands, and does not repeat it", async ({ key }) => {
    for (const fixture of [
      { match: { user: { contains: key } }, reply: { text: "a" } },
      { match: {}, reply: { text: `Use "${key}".` } },
      { match: {}, reply: { toolCalls: [{ name: "call", arguments: { headers: { [key]: 1 } } }] } },
      { match: {}, reply: { json: [{ token: key }] } },
    ]) {
      const message = await refusal(documentOf(fixture));
      expect(message).toMatch(/`fixtures\[0\]\.(?:match|reply)[^`]*` holds what looks like a live key/);
      expect(message).not.toContain(key);
    }
  });

  test("refuses a private key", async () => {
    const pem = ["-----BEGIN RSA", "PRIVATE KEY-----\nMIIE"].join(" ");
    expect(await refusal(documentOf({ match: {}, reply: { text: pem } }))).toContain(
      "`fixtures[0].reply.text` holds a private key",
    );
  });

  test.each([
    { name: "a word that goes on before the prefix", text: `a ta${["sk", "proj", noise].join("-")}` },
    { name: "a short made-up key", text: ["sk", "ant", "fake"].join("-") },
    { name: "a key that says that it is an example", text: ["AKIA", "IOSFODNN7", "EXAMPLE"].join("") },
    { name: "a key of few different characters", text: ["sk", "0".repeat(40)].join("-") },
    { name: "a class name", text: "sk-folding-cube-with-a-very-long-name-indeed" },
    { name: "prose", text: "The sk- prefix is how the keys begin." },
  ])("accepts $name", async ({ text }) => {
    expect(await refusal(documentOf({ match: {}, reply: { text } }))).toBe("accepted");
  });

  const withPath = (path: string, redaction: "redacted" | "none-needed") => ({
    ...documentOf({ match: {}, reply: { toolCalls: [{ name: "read", arguments: { path } }] } }),
    redaction,
  });

  test.each(["/home/ada/notes.txt", "/Users/ada/notes.txt", "C:\\Users\\Ada\\notes.txt", "see file:///home/ada/x"])(
    "refuses %s in a recorded document, which claims that it was redacted",
    async (path) => {
      expect(await refusal(withPath(path, "redacted"))).toContain(
        "`fixtures[0].reply.toolCalls[0].arguments` holds the path of somebody's home folder",
      );
      expect(await refusal(withPath(path, "none-needed"))).toBe("accepted");
    },
  );

  test.each(["/home/runner/work/a/a/x.txt", "/Users/runner/work/x.txt", "/home/", "notes/home/x", "/homes/ada/x"])(
    "accepts %s in a recorded document, because it is nobody's",
    async (path) => {
      expect(await refusal(withPath(path, "redacted"))).toBe("accepted");
    },
  );
});

describe("parseFixtures: fixtures that can never answer", () => {
  const text = { text: "a" };
  const second = (first: Fixture | Match, later: Fixture | Match) =>
    refusal(
      documentOf(
        ...[first, later].map((one): Fixture =>
          "match" in one ? (one as Fixture) : { match: one as Match, reply: text },
        ),
      ),
    );

  test.each<{ name: string; first: Fixture | Match; later: Fixture | Match }>([
    { name: "the same match", first: { user: "a", tools: ["x"] }, later: { user: "a", tools: ["x"] } },
    { name: "all that a user says", first: {}, later: { user: "a", model: "m" } },
    { name: "a part of its text", first: { user: { contains: "ab" } }, later: { user: "xabx" } },
    { name: "a part of its part", first: { system: { contains: "ab" } }, later: { system: { contains: "xabx" } } },
    {
      name: "the same pattern",
      first: { user: { pattern: "a+" } },
      later: { user: { pattern: "a+" }, protocol: "google" },
    },
    { name: "fewer tools", first: { tools: ["x"] }, later: { tools: ["y", "x"] } },
    { name: "less of the body", first: { body: { a: 1 } }, later: { body: { a: 1, b: 2 } } },
    { name: "the same result", first: { toolResult: { contains: "a" } }, later: { toolResult: "ab" } },
    { name: "the same turn", first: { turn: 2 }, later: { user: "a", turn: 2 } },
    {
      name: "a sequence whose last reply stays",
      first: { match: {}, replies: [text], after: "last" },
      later: { user: "a" },
    },
    { name: "steps, which begin like it", first: { match: {}, steps: [{ reply: text }] }, later: { user: "a" } },
    {
      name: "longer steps",
      first: { match: {}, steps: [{ reply: text, times: 3 }] },
      later: { match: {}, steps: [{ reply: text, times: 2 }] },
    },
  ])("refuses one after a fixture with $name", async ({ first, later }) => {
    expect(await second(first, later)).toContain("`fixtures[1]` can never answer, because `fixtures[0]` before it");
  });

  test.each<{ name: string; first: Fixture | Match; later: Fixture | Match }>([
    { name: "another text", first: { user: "a" }, later: { user: "b" } },
    { name: "a narrower match", first: { user: "a", model: "m" }, later: { user: "a" } },
    { name: "a whole text where it wants a part", first: { user: "ab" }, later: { user: { contains: "ab" } } },
    { name: "another pattern", first: { user: { pattern: "a+" } }, later: { user: { pattern: "a" } } },
    { name: "a user's text where it wants a result", first: {}, later: { toolResult: "a" } },
    { name: "a result where it wants a user's text", first: { toolResult: "a" }, later: {} },
    { name: "no turn, which comes second to one", first: {}, later: { turn: 1 } },
    { name: "a turn, which comes first only there", first: { turn: 1 }, later: {} },
    { name: "another protocol", first: { protocol: "google" }, later: { protocol: "anthropic" } },
    { name: "more tools", first: { tools: ["x", "y"] }, later: { tools: ["x"] } },
    { name: "more of the body", first: { body: { a: 1, b: 2 } }, later: { body: { a: 1 } } },
    { name: "a sequence that ends", first: { match: {}, replies: [text, text] }, later: {} },
    {
      name: "steps that end earlier",
      first: { match: {}, steps: [{ reply: text }] },
      later: { match: {}, steps: [{ reply: text, times: 2 }] },
    },
    { name: "one reply where it has steps", first: {}, later: { match: {}, steps: [{ reply: text, times: 2 }] } },
    {
      name: "steps, where it wants a result",
      first: { match: {}, steps: [{ reply: text }] },
      later: { toolResult: "a" },
    },
  ])("accepts one after a fixture with $name", async ({ first, later }) => {
    expect(await second(first, later)).toBe("accepted");
  });

  test("says nothing of one fixture", async () => {
    expect(await refusal(documentOf(greeting))).toBe("accepted");
  });
});
