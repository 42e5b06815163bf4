import { describe, expect, test } from "vitest";
import { readAnswer, readMember } from "../../../src/secret-gate/probes/read-answer.ts";

describe("readAnswer", () => {
  test.each([
    {
      name: "OpenAI's form",
      body: '{"error":{"message":"m m","type":"t","code":"C"}}',
      codes: ["c", "t"],
      message: "m m",
    },
    {
      name: "Google's form",
      body: '{"error":{"code":400,"message":"m","status":"S","details":[{"reason":"R","violations":[{"quotaId":"Q"}]}]}}',
      codes: ["400", "s", "r", "q"],
      message: "m",
    },
    {
      name: "an error that is a code",
      body: '{"ok":false,"error":"invalid_auth"}',
      codes: ["invalid_auth"],
      message: "",
    },
    { name: "an error that is a sentence", body: '{"error":"Invalid key"}', codes: [], message: "Invalid key" },
    {
      name: "a code that is a sentence",
      body: '{"code":"No such key","error":"m m"}',
      codes: [],
      message: "m m No such key",
    },
    {
      name: "AWS's JSON",
      body: '{"__type":"com.amazon#TException","message":"m"}',
      codes: ["texception"],
      message: "m",
    },
    { name: "AWS's XML", body: "<R><Error><Code>C</Code><Message>m</Message></Error></R>", codes: ["c"], message: "m" },
    {
      name: "MiniMax's form",
      body: '{"base_resp":{"status_code":1004,"status_msg":"m"}}',
      codes: ["1004"],
      message: "m",
    },
    {
      name: "Codex's form",
      body: '{"detail":{"code":"deactivated_workspace"}}',
      codes: ["deactivated_workspace"],
      message: "",
    },
    {
      name: "Entra's form",
      body: '{"error":"invalid_client","error_codes":[7000215],"error_description":"AADSTS7000215: m"}',
      codes: ["invalid_client", "7000215", "7000215"],
      message: "AADSTS7000215: m",
    },
    { name: "no error", body: '{"data":[{"id":"x"}]}', codes: [], message: "" },
    { name: "plain text", body: "Unauthorized", codes: [], message: "" },
    { name: "null", body: "null", codes: [], message: "" },
  ])("separates the codes from the messages of $name", ({ body, codes, message }) => {
    expect(readAnswer(body, "application/json")).toMatchObject({ codes, message });
  });

  test("reads no words from links", () => {
    const body = JSON.stringify({ error: { message: "Slow down, see https://example.com/settings/billing for more" } });
    expect(readAnswer(body, "").message).not.toContain("billing");
  });

  test("reads a bounded part of a message", () => {
    expect(readAnswer(JSON.stringify({ message: "key1".repeat(500_000) }), "").message).toHaveLength(8_000);
  });

  test("detects a web page by its type or its beginning, and never JSON as one", () => {
    expect(readAnswer("anything", "text/html; charset=utf-8").isHtml).toBe(true);
    expect(readAnswer("\n<!doctype HTML><p>", "application/json").isHtml).toBe(true);
    expect(readAnswer("{}", "text/html").isHtml).toBe(false);
    expect(readAnswer("<Error><Code>C</Code></Error>", "text/xml").isHtml).toBe(false);
  });

  test("limits the depth and width of the search", () => {
    const deep = `${'{"error":'.repeat(2000)}"found"${"}".repeat(2000)}`;
    expect(readAnswer(deep, "")).toMatchObject({ codes: [], message: "" });
    const wide = JSON.stringify({ errors: Array.from({ length: 100_000 }, () => ({ message: "m" })) });
    expect(readAnswer(wide, "").message.length).toBeLessThan(100);
  });
});

describe("readMember", () => {
  test("returns own members of objects only", () => {
    expect(readMember({ a: 1 }, "a")).toBe(1);
    for (const value of [null, undefined, 1, "text", {}]) expect(readMember(value, "toString")).toBeUndefined();
  });
});
