import { describe, expect, test } from "vitest";
import { parseApiAddress } from "../../src/github/api-request.ts";
import { describeProblem } from "../../src/github/describe-problem.ts";
import { observe } from "../../src/github/observe.ts";
import { parseContent } from "../../src/github/parse-content.ts";
import { tokenField } from "../../src/github/token-field.ts";

const answer = (status: number, body = "", headers = {}) => ({ kind: "answer", status, headers, body }) as const;
const message = '{"message":"Not Found"}';

const observations = [
  { name: "a document", given: answer(200, '{"a":1}'), kind: "ok" },
  { name: "an empty list, which is a document", given: answer(200, "[]"), kind: "ok" },
  { name: "the last page", given: answer(200, "[1]", { link: '<https://x/?page=1>; rel="prev"' }), kind: "ok" },
  { name: "200 without a body", given: answer(200, "\n"), kind: "empty" },
  { name: "204", given: answer(204), kind: "empty" },
  {
    name: "a page of several",
    given: answer(200, "[1]", { link: '<https://x/?page=2>; rel="next"' }),
    kind: "partial",
  },
  { name: "206", given: answer(206, "[1]"), kind: "partial" },
  { name: "404 in the API's format", given: answer(404, message), kind: "absent" },
  { name: "404 with a page", given: answer(404, "<html>"), kind: "foreign" },
  { name: "200 with a page", given: answer(200, "<html>"), kind: "foreign" },
  { name: "401", given: answer(401, message), kind: "unauthorized" },
  { name: "403", given: answer(403, message), kind: "denied" },
  { name: "403 with calls left", given: answer(403, message, { "x-ratelimit-remaining": "10" }), kind: "denied" },
  { name: "403 without calls left", given: answer(403, message, { "x-ratelimit-remaining": "0" }), kind: "limited" },
  { name: "403 of the second rate limit", given: answer(403, message, { "retry-after": "60" }), kind: "limited" },
  { name: "429", given: answer(429, message), kind: "limited" },
  { name: "301", given: answer(301, "", { location: "/x" }), kind: "moved" },
  { name: "304", given: answer(304), kind: "moved" },
  { name: "422", given: answer(422, message), kind: "failed" },
  { name: "500", given: answer(500, message), kind: "failed" },
  { name: "100", given: answer(100), kind: "failed" },
  { name: "no-response", given: { kind: "no-response", why: "tls" } as const, kind: "no-response" },
] as const;

describe("observe", () => {
  test.each(observations)("classifies $name as $kind", ({ given, kind }) => {
    expect(observe(given).kind).toBe(kind);
  });

  test("describes every answer except a document, and prints no text of the answer", () => {
    for (const { given, kind } of observations)
      expect(describeProblem(observe(given)) === undefined).toBe(kind === "ok");
    expect(JSON.stringify(describeProblem(observe(answer(404, '{"message":"s3cr3t"}'))))).not.toContain("s3cr3t");
  });
});

describe("parseContent", () => {
  const content = Buffer.from("four").toString("base64");

  test("accepts a file up to the limit", () => {
    const file = { type: "file", size: 4, encoding: "base64", content: `${content.slice(0, 3)}\n${content.slice(3)}` };
    expect(parseContent(file, 4)).toEqual({ bytes: new TextEncoder().encode("four") });
    expect(parseContent(file, 3)).toEqual({ problem: "too-large" });
    expect(parseContent({ ...file, size: undefined }, 3)).toEqual({ problem: "too-large" });
    expect(parseContent({ ...file, size: 5 }, 10)).toEqual({ problem: "partial" });
    expect(parseContent({ type: "file", size: 0, encoding: "base64", content: "" }, 4)).toEqual({
      bytes: new Uint8Array(),
    });
  });

  test.each([
    { document: [], problem: "not-a-file" },
    { document: { type: "dir", entries: [] }, problem: "not-a-file" },
    { document: { type: "symlink", target: "x" }, problem: "not-a-file" },
    { document: { type: "submodule" }, problem: "not-a-file" },
    { document: { type: "file", size: 4, encoding: "none", content: "" }, problem: "foreign" },
    { document: { type: "file", encoding: "base64", content: "a%" }, problem: "foreign" },
    { document: { type: "file", encoding: "base64" }, problem: "foreign" },
    { document: {}, problem: "foreign" },
    { document: null, problem: "foreign" },
    { document: "four", problem: "foreign" },
  ])("reports $problem for $document", ({ document, problem }) => {
    expect(parseContent(document, 100)).toEqual({ problem });
  });
});

describe("parseApiAddress", () => {
  test.each([
    ["https://api.github.com", "https://api.github.com"],
    ["https://github.example.com/api/v3/", "https://github.example.com/api/v3"],
    ["http://127.0.0.1:8080/api", "http://127.0.0.1:8080/api"],
    ["http://localhost", "http://localhost"],
    ["http://github.example.com", undefined],
    ["http://127.0.0.1.example.com", undefined],
    ["http://localhost.example.com", undefined],
    ["https://user@github.example.com", undefined],
    ["https://github.example.com?x", undefined],
    ["https://github.example.com#x", undefined],
    ["file:///etc/passwd", undefined],
    ["", undefined],
  ])("parses %j as %j", (text, address) => {
    expect(parseApiAddress(text)).toBe(address);
  });
});

describe("tokenField", () => {
  test.each([
    [" abc\n", "abc"],
    ["", ""],
    ["${{ github.token }}", ""],
    ["a b", undefined],
    ["a\r\nb", undefined],
    ["ä", undefined],
  ])("parses %j as %j", (raw, value) => {
    expect(tokenField.parse(raw)).toEqual(value === undefined ? { ok: false } : { ok: true, value });
  });
});
