import { describe, expect, test } from "vitest";
import { classify } from "../../../src/mock-transport/core/classify.ts";
import type { CompletionRequest } from "../../../src/mock-transport/core/completion-request.ts";
import { handleOnce, createChatRequest, createCompletionRequest, createConfig, token } from "../sample.ts";
import { createServerState } from "../../../src/mock-transport/core/server-state.ts";

const toFormat = (...names: readonly string[]) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, {}])),
});
const claudeBody = { metadata: { user_id: '{"session_id":"s"}' } };
const tools = [{ name: "Read" }];

describe("classify", () => {
  test.each<{ name: string; parts: Partial<CompletionRequest>; expected: string }>([
    { name: "a prompt", parts: {}, expected: "turn" },
    { name: "a program's own JSON format", parts: { format: toFormat("city", "days") }, expected: "turn" },
    { name: "Claude Code's title request", parts: { format: toFormat("title"), body: claudeBody }, expected: "title" },
    {
      name: "its older title request",
      parts: { format: toFormat("isNewTopic", "title"), body: claudeBody },
      expected: "title",
    },
    { name: "a program's title request", parts: { format: toFormat("title") }, expected: "turn" },
    {
      name: "a title with other properties",
      parts: { format: toFormat("title", "body"), body: claudeBody },
      expected: "turn",
    },
    {
      name: "a request with tools",
      parts: { format: toFormat("title"), body: claudeBody, tools },
      expected: "turn",
    },
    {
      name: "Gemini CLI's request for task complexity",
      parts: { format: toFormat("complexity_reasoning", "complexity_score") },
      expected: "router",
    },
    {
      name: "Gemini CLI's request for a model choice",
      parts: { format: toFormat("reasoning", "model_choice") },
      expected: "router",
    },
    {
      name: "Gemini CLI's request for the next speaker",
      parts: { format: toFormat("reasoning", "next_speaker") },
      expected: "router",
    },
    {
      name: "Gemini CLI's loop detection",
      parts: { format: toFormat("unproductive_state_analysis", "unproductive_state_confidence") },
      expected: "router",
    },
    { name: "a format with reasoning only", parts: { format: toFormat("reasoning") }, expected: "turn" },
    { name: "a quota check", parts: { prompt: "quota", body: { max_tokens: 1 } }, expected: "quota" },
    { name: "another prompt for one token", parts: { prompt: "Say hello", body: { max_tokens: 1 } }, expected: "turn" },
    { name: "a prompt about a quota", parts: { prompt: "quota", body: { max_tokens: 100 } }, expected: "turn" },
    { name: "a body that is not an object", parts: { body: undefined }, expected: "turn" },
  ])("classifies $name as $expected", ({ parts, expected }) => {
    expect(classify(createCompletionRequest(parts))).toBe(expected);
  });
});

describe("a side call", () => {
  test("gets a reply in its format and uses no fixture", () => {
    const config = createConfig({ match: { user: "Say hello" }, replies: [{ text: "Hello" }] });
    const state = createServerState(0);
    const ask = (target: string, body: object) =>
      handleOnce({ ...createChatRequest(body), target, headers: { "x-goog-api-key": token } }, config, state);
    const contents = [{ role: "user", parts: [{ text: "Say hello" }] }];
    const properties = { complexity_reasoning: { type: "STRING" }, complexity_score: { type: "INTEGER" } };
    const generationConfig = {
      responseMimeType: "application/json",
      responseJsonSchema: { type: "OBJECT", properties },
    };
    const routed = ask("/v1beta/models/gemini-3.5-flash-lite:generateContent", { contents, generationConfig });
    expect(routed.note).toMatchObject({ class: "router", outcome: "side-call" });
    expect(routed.note.fixture).toBeUndefined();
    expect(ask("/v1beta/models/gemini-3.8-flash:generateContent", { contents }).note).toMatchObject({
      outcome: "replied",
      fixture: 0,
    });
  });
});
