import { describe, expect, test } from "vitest";
import { classify } from "../../../src/mock-transport/core/classify.ts";
import type { CompletionRequest } from "../../../src/mock-transport/core/completion-request.ts";
import { answerTo, chatRequest, completionRequest, settingOf, token } from "../sample.ts";
import { emptyMemory } from "../../../src/mock-transport/core/server-state.ts";

const formOf = (...names: readonly string[]) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, {}])),
});
const ofClaude = { metadata: { user_id: '{"session_id":"s"}' } };
const tools = [{ name: "Read" }];

describe("classify", () => {
  test.each<{ name: string; parts: Partial<CompletionRequest>; expected: string }>([
    { name: "a prompt", parts: {}, expected: "turn" },
    { name: "a wish for JSON of a program's own", parts: { format: formOf("city", "days") }, expected: "turn" },
    { name: "Claude Code's wish for a title", parts: { format: formOf("title"), body: ofClaude }, expected: "title" },
    {
      name: "its older wish for a title",
      parts: { format: formOf("isNewTopic", "title"), body: ofClaude },
      expected: "title",
    },
    { name: "a program's wish for a title", parts: { format: formOf("title") }, expected: "turn" },
    {
      name: "a wish for a title and more",
      parts: { format: formOf("title", "body"), body: ofClaude },
      expected: "turn",
    },
    {
      name: "a turn of an agent that offers tools",
      parts: { format: formOf("title"), body: ofClaude, tools },
      expected: "turn",
    },
    {
      name: "Gemini's question how hard a task is",
      parts: { format: formOf("complexity_reasoning", "complexity_score") },
      expected: "router",
    },
    {
      name: "Gemini's question which model to take",
      parts: { format: formOf("reasoning", "model_choice") },
      expected: "router",
    },
    {
      name: "Gemini's question who speaks next",
      parts: { format: formOf("reasoning", "next_speaker") },
      expected: "router",
    },
    {
      name: "Gemini's question whether it goes in circles",
      parts: { format: formOf("unproductive_state_analysis", "unproductive_state_confidence") },
      expected: "router",
    },
    { name: "a wish for reasons alone", parts: { format: formOf("reasoning") }, expected: "turn" },
    { name: "a look at the quota", parts: { prompt: "quota", body: { max_tokens: 1 } }, expected: "quota" },
    { name: "one token of something else", parts: { prompt: "Say hello", body: { max_tokens: 1 } }, expected: "turn" },
    { name: "a prompt about a quota", parts: { prompt: "quota", body: { max_tokens: 100 } }, expected: "turn" },
    { name: "a body that is no object", parts: { body: undefined }, expected: "turn" },
  ])("takes $name for a $expected", ({ parts, expected }) => {
    expect(classify(completionRequest(parts))).toBe(expected);
  });
});

describe("a call on the side", () => {
  test("has a reply of its form and uses up no fixture", () => {
    const setting = settingOf({ match: { user: "Say hello" }, replies: [{ text: "Hello" }] });
    const memory = emptyMemory(0);
    const ask = (target: string, body: object) =>
      answerTo({ ...chatRequest(body), target, headers: { "x-goog-api-key": token } }, setting, memory);
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
