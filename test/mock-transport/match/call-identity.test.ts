import { describe, expect, test } from "vitest";
import type { Headers } from "../../../src/mock-transport/wire/authenticate.ts";
import { type CallIdentity, identifyCall, parseRetryCount } from "../../../src/mock-transport/match/call-identity.ts";

const gemini = { "user-agent": "GeminiCLI-tui/0.61.0/gemini-2.5-flash (linux; x64)" };

/** The identity of a chat completion with these headers, body, turn and test. */
function identify(
  headers: Headers,
  { body = {}, turn = 2, test = "", path = "/v1/chat/completions" }: Partial<Said> = {},
): CallIdentity {
  const request = { method: "POST", target: path, headers, body: JSON.stringify(body) };
  return identifyCall(
    { request, path, address: { model: undefined, query: new URLSearchParams(), test } },
    { body, turn },
  );
}

interface Said {
  readonly body: unknown;
  readonly turn: number;
  readonly test: string;
  readonly path: string;
}

describe("identifyCall", () => {
  test.each([
    { name: "Claude Code", headers: { "x-claude-code-session-id": "s-1" }, session: "s-1" },
    { name: "Codex", headers: { "session-id": "s-2", "thread-id": "t" }, session: "s-2" },
    { name: "a client of its own", headers: { "user-agent": "OpenAI/JS 6.49.0" }, session: undefined },
  ])("reads the session of $name", ({ headers, session }) => {
    expect(identify(headers).session).toBe(session);
  });

  test("identifies an agent without a session by its user agent, but only after the first turn", () => {
    expect(identify(gemini).session).toBe(gemini["user-agent"]);
    expect(identify(gemini, { turn: 1 }).session).toBeUndefined();
  });

  test.each<{ name: string; one: Partial<Said>; other: Partial<Said> }>([
    { name: "tests", one: { test: "a" }, other: { test: "b" } },
    { name: "bodies", one: { body: { model: "a" } }, other: { body: { model: "b" } } },
    { name: "paths", one: { path: "/v1/messages" }, other: { path: "/v1/responses" } },
  ])("distinguishes two $name", ({ one, other }) => {
    expect(identify({}, one).key).not.toBe(identify({}, other).key);
  });

  test.each([
    { name: "a stream that it could not read", changed: { stream: true } },
    { name: "fewer tokens", changed: { max_tokens: 10 } },
    { name: "its own metadata", changed: { client_metadata: { b: 1, a: 2 } } },
  ])("recognizes a repeated call without $name", ({ changed }) => {
    expect(identify({}, { body: { model: "m", ...changed } })).toEqual(identify({}, { body: { model: "m" } }));
  });

  test.each([null, "text", 1, ["list"]])("distinguishes the body %j from an empty one", (body) => {
    expect(identify({}, { body }).key).not.toBe(identify({}, { body: {} }).key);
  });

  test("uses the invocation id of AWS clients, whatever the body", () => {
    const headers = { "amz-sdk-invocation-id": "i-1" };
    expect(identify(headers, { body: { a: 1 } })).toEqual({ ...identify(headers, { body: { b: 1 } }), isRetry: true });
  });

  test("has a key of 48 bits", () => {
    const keys = Array.from({ length: 64 }, (_, index) => identify({}, { body: { index } }).key);
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0 && key < 2 ** 48)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.some((key) => key >= 2 ** 47)).toBe(true);
  });
});

describe("parseRetryCount", () => {
  test.each([
    { name: "OpenAI's and Anthropic's count", headers: { "x-stainless-retry-count": "2" }, expected: 2 },
    { name: "AWS's count, which starts at 1", headers: { "amz-sdk-request": "attempt=3; max=3" }, expected: 2 },
    { name: "AWS's first try", headers: { "amz-sdk-request": "attempt=1; max=3" }, expected: 0 },
    { name: "no count", headers: {}, expected: 0 },
    { name: "something that is no count", headers: { "x-stainless-retry-count": "1e9" }, expected: 0 },
  ])("reads $name", ({ headers, expected }) => {
    expect(parseRetryCount(headers)).toBe(expected);
  });
});
