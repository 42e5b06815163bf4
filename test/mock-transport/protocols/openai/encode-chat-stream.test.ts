import { describe, expect, test } from "vitest";
import { openaiChat } from "../../../../src/mock-transport/protocols/openai/chat.ts";
import { CHUNK_LIMIT } from "../../../../src/mock-transport/wire/chunks.ts";
import type { Reply } from "../../../../src/schema/fixture.ts";
import { resolveReply } from "../../../../src/mock-transport/core/resolved-reply.ts";
import { createCompletionRequest, collectText } from "../../sample.ts";

const meta = { id: "1", seq: 1, createdSeconds: 5 };

function renderEvents(reply: Reply, usageInStream = false): unknown[] {
  const request = createCompletionRequest({ streaming: true, usageInStream });
  const answer = openaiChat.encode(resolveReply(reply, request, meta, "call_"), request, meta, {
    model: undefined,
    query: new URLSearchParams(),
    test: "",
  });
  const { status, headers } = answer;
  const body = collectText(answer);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/event-stream; charset=utf-8");
  expect(body.endsWith("\n\n")).toBe(true);
  return body
    .trimEnd()
    .split("\n\n")
    .map((event) => event.replace(/^data: /, ""))
    .map((data) => (data === "[DONE]" ? data : JSON.parse(data)));
}

/** A chunk with one choice in the provider's format. */
const chunk = (delta: object, finish_reason: string | null = null, more: object = {}) => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 5,
  model: "gpt-5-mini",
  system_fingerprint: null,
  choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  ...more,
});

describe("encode: a chat completion as a stream", () => {
  test("sends role, deltas, finish reason and [DONE], in this order and nothing else", () => {
    expect(renderEvents({ deltas: ["Hel", "lo"] })).toEqual([
      chunk({ role: "assistant", content: "", refusal: null }),
      chunk({ content: "Hel" }),
      chunk({ content: "lo" }),
      chunk({}, "stop"),
      "[DONE]",
    ]);
  });

  test("sends text word by word, so that the chunks join to the text", () => {
    const text = "  Two  words\nand 🙂🙂";
    const said = renderEvents({ text }).flatMap((event) => {
      const delta = (event as { choices?: { delta: { content?: string } }[] }).choices?.[0]?.delta.content;
      return delta === undefined ? [] : [delta];
    });
    expect(said.join("")).toBe(text);
    expect(said.length).toBeGreaterThan(4);
  });

  test.each([
    { words: CHUNK_LIMIT, pieces: CHUNK_LIMIT },
    { words: CHUNK_LIMIT + 1, pieces: 501 },
    { words: 0, pieces: 0 },
  ])("splits a text of $words words into $pieces chunks", ({ words, pieces }) => {
    expect(renderEvents({ text: "a ".repeat(words) })).toHaveLength(pieces + 3);
  });

  test("sends a tool call's head before its arguments", () => {
    expect(renderEvents({ toolCalls: [{ id: "a", name: "add", arguments: { a: 2 } }] })).toEqual([
      chunk({ role: "assistant", content: null, refusal: null }),
      chunk({ tool_calls: [{ index: 0, id: "a", type: "function", function: { name: "add", arguments: "" } }] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: '{"a":2}' } }] }),
      chunk({}, "tool_calls"),
      "[DONE]",
    ]);
  });

  test("sends long arguments in parts that join to the arguments", () => {
    const text = { city: "Tromsø 🙂🙂🙂🙂🙂🙂🙂", days: 5 };
    const parts = renderEvents({ toolCalls: [{ name: "weather", arguments: text }] }).flatMap((event) => {
      const choices = (event as { choices?: { delta: { tool_calls?: { function: { arguments: string } }[] } }[] })
        .choices;
      return choices?.[0]?.delta.tool_calls?.map((call) => call.function.arguments) ?? [];
    });
    expect(parts.length).toBeGreaterThan(3);
    expect(JSON.parse(parts.join(""))).toEqual(text);
  });

  test("ends with a usage chunk without choices when requested, with null in earlier chunks", () => {
    const events = renderEvents({ deltas: ["Hello"], usage: { inputTokens: 3, outputTokens: 4 } }, true);
    const usage = {
      prompt_tokens: 3,
      completion_tokens: 4,
      total_tokens: 7,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: {
        reasoning_tokens: 0,
        audio_tokens: 0,
        accepted_prediction_tokens: 0,
        rejected_prediction_tokens: 0,
      },
    };
    expect(events).toEqual([
      chunk({ role: "assistant", content: "", refusal: null }, null, { usage: null }),
      chunk({ content: "Hello" }, null, { usage: null }),
      chunk({}, "stop", { usage: null }),
      { ...chunk({}), choices: [], usage },
      "[DONE]",
    ]);
  });
});
