import { describe, expect, test } from "vitest";
import { member, readAnswer } from "../../src/secret-gate/read-answer.ts";

describe("readAnswer", () => {
  test.each([
    { name: "OpenAI's form", body: '{"error":{"message":"m","type":"t","code":"c"}}', words: "c t m" },
    { name: "Google's form", body: '{"error":{"code":400,"status":"S","details":[{"reason":"R"}]}}', words: "400 S R" },
    { name: "an error that is text", body: '{"ok":false,"error":"invalid_auth"}', words: "invalid_auth" },
    { name: "AWS's JSON", body: '{"__type":"T","message":"m"}', words: "T m" },
    { name: "AWS's XML", body: "<R><Error><Code>C</Code><Message>m</Message></Error></R>", words: "C m" },
    { name: "MiniMax's form", body: '{"base_resp":{"status_code":1004,"status_msg":"m"}}', words: "1004 m" },
    { name: "no error", body: '{"data":[{"id":"x"}]}', words: "" },
    { name: "plain text", body: "Unauthorized", words: "" },
    { name: "null", body: "null", words: "" },
  ])("finds the words of $name", ({ body, words }) => {
    expect(readAnswer(body, "application/json").words).toBe(words);
  });

  test("tells a web page by its type or its beginning, and JSON never as one", () => {
    expect(readAnswer("anything", "text/html; charset=utf-8").isHtml).toBe(true);
    expect(readAnswer("\n<!doctype HTML><p>", "application/json").isHtml).toBe(true);
    expect(readAnswer("{}", "text/html").isHtml).toBe(false);
    expect(readAnswer("<Error><Code>C</Code></Error>", "text/xml").isHtml).toBe(false);
  });

  test("looks no deeper than errors go, however deep and wide a document is", () => {
    const deep = `${'{"error":'.repeat(2000)}"found"${"}".repeat(2000)}`;
    expect(readAnswer(deep, "").words).toBe("");
    const wide = JSON.stringify({ errors: Array.from({ length: 100_000 }, () => ({ message: "m" })) });
    expect(readAnswer(wide, "").words.length).toBeLessThan(100);
  });
});

describe("member", () => {
  test("gives own members of objects, and nothing of anything else", () => {
    expect(member({ a: 1 }, "a")).toBe(1);
    for (const value of [null, undefined, 1, "text", {}]) expect(member(value, "toString")).toBeUndefined();
  });
});
