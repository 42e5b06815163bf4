import { describe, expect, test } from "vitest";
import { callIdentity, retryOf } from "../../src/mock-transport/call-identity.ts";

const gemini = { "user-agent": "GeminiCLI-tui/0.61.0/gemini-2.5-flash (linux; x64)" };

describe("callIdentity", () => {
  test.each([
    { name: "Claude Code", headers: { "x-claude-code-session-id": "s-1" }, session: "s-1" },
    { name: "Codex", headers: { "session-id": "s-2", "thread-id": "t" }, session: "s-2" },
    { name: "a client of its own", headers: { "user-agent": "OpenAI/JS 6.49.0" }, session: undefined },
  ])("knows the session of $name", ({ headers, session }) => {
    expect(callIdentity(headers, "d", "", true).session).toBe(session);
  });

  test("knows an agent without a session by its name, but only once its conversation is under way", () => {
    expect(callIdentity(gemini, "d", "", true).session).toBe(gemini["user-agent"]);
    expect(callIdentity(gemini, "d", "", false).session).toBeUndefined();
  });

  test("keeps the same body of two tests apart", () => {
    expect(callIdentity({}, "d", "a", false).key).not.toBe(callIdentity({}, "d", "b", false).key);
  });

  test("takes AWS's name for a call, whatever its body", () => {
    const headers = { "amz-sdk-invocation-id": "i-1" };
    expect(callIdentity(headers, "d", "", false)).toEqual({ ...callIdentity(headers, "e", "", false), isRetry: true });
  });
});

describe("retryOf", () => {
  test.each([
    { name: "OpenAI's and Anthropic's count", headers: { "x-stainless-retry-count": "2" }, expected: 2 },
    { name: "AWS's count, which starts at 1", headers: { "amz-sdk-request": "attempt=3; max=3" }, expected: 2 },
    { name: "AWS's first try", headers: { "amz-sdk-request": "attempt=1; max=3" }, expected: 0 },
    { name: "no count", headers: {}, expected: 0 },
    { name: "something that is no count", headers: { "x-stainless-retry-count": "1e9" }, expected: 0 },
  ])("reads $name", ({ headers, expected }) => {
    expect(retryOf(headers)).toBe(expected);
  });
});
