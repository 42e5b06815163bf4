import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { handleOnce, createConfig, collectText, token } from "../sample.ts";

const fixture: Fixture = {
  match: {},
  reply: {
    reasoning: "Two and two.",
    text: "Four.",
    toolCalls: [{ id: "call_1", name: "add", arguments: { a: 2 } }],
    usage: { inputTokens: 20, outputTokens: 9 },
  },
};
const silent: Fixture = { match: {}, reply: { text: "Four.", usage: { inputTokens: 20, outputTokens: 2 } } };

type Json = ReturnType<typeof JSON.parse>;

/** The JSON documents of an answer: one for a whole answer, one per event for a stream. */
function renderDocuments(target: string, body: object, reply: Fixture = fixture): Json[] {
  const request = { method: "POST", target, headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(body) };
  const text = collectText(handleOnce(request, createConfig(reply)).answer);
  if (!/^(?:event|data): /.test(text)) return [JSON.parse(text)];
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => data);
  return events.filter((data) => data !== "[DONE]").map((data) => JSON.parse(data));
}

const tool = { name: "add", parameters: { type: "object" } };
const messages = [{ role: "user", content: "2 + 2" }];
const anthropicBody = { model: "m", max_tokens: 9, messages, tools: [{ name: "add", input_schema: tool.parameters }] };
const contents = [{ role: "user", parts: [{ text: "2 + 2" }] }];

describe("Anthropic's wire form", () => {
  /** The tokens of an uncached message. */
  const cache = { cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };
  const more = {
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
    service_tier: "standard",
    inference_geo: "not_available",
  };
  const caller = { type: "direct" };

  test("of a whole message has the provider's keys and no others", () => {
    const [message] = renderDocuments("/v1/messages", anthropicBody);
    expect(message).toEqual({
      id: "msg_mock-1-1",
      type: "message",
      role: "assistant",
      model: "m",
      content: [
        { type: "thinking", thinking: "Two and two.", signature: expect.any(String) },
        { type: "text", text: "Four." },
        { type: "tool_use", id: "call_1", name: "add", input: { a: 2 }, caller },
      ],
      stop_reason: "tool_use",
      stop_sequence: null,
      stop_details: null,
      container: null,
      diagnostics: null,
      usage: {
        input_tokens: 20,
        output_tokens: 9,
        output_tokens_details: { thinking_tokens: 3 },
        ...cache,
        ...more,
      },
    });
  });

  test("of a stream's events has the provider's keys and no others", () => {
    const events = renderDocuments("/v1/messages", { ...anthropicBody, stream: true });
    const typed = (type: string) => events.filter((event) => event.type === type);
    expect(typed("message_start")[0].message.usage).toEqual({ input_tokens: 20, output_tokens: 1, ...cache, ...more });
    expect(typed("content_block_start").map((event) => event.content_block)).toEqual([
      { type: "thinking", thinking: "", signature: "" },
      { type: "text", text: "" },
      { type: "tool_use", id: "call_1", name: "add", input: {}, caller },
    ]);
    expect(typed("message_delta")).toEqual([
      {
        type: "message_delta",
        delta: { stop_reason: "tool_use", stop_sequence: null, stop_details: null, container: null },
        usage: { input_tokens: 20, output_tokens: 9, output_tokens_details: { thinking_tokens: 3 }, ...cache },
      },
    ]);
  });

  test("omits thinking when there is none", () => {
    const [message] = renderDocuments("/v1/messages", anthropicBody, silent);
    expect(message.usage).not.toHaveProperty("output_tokens_details");
    expect(message.content).toEqual([{ type: "text", text: "Four." }]);
  });
});

describe("usage", () => {
  const chat = { model: "m", messages, tools: [{ type: "function", function: tool }] };
  const chatUsage = (reasoning_tokens: number, completion_tokens: number) => ({
    prompt_tokens: 20,
    completion_tokens,
    total_tokens: 20 + completion_tokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  });

  test.each([
    { name: "with reasoning and a call", reply: fixture, expected: chatUsage(3, 9) },
    { name: "with text alone", reply: silent, expected: chatUsage(0, 2) },
  ])("of chat completions $name always has both details, streamed or not", ({ reply, expected }) => {
    const streamed = { ...chat, stream: true, stream_options: { include_usage: true } };
    const lasts = [chat, streamed].map((body) => renderDocuments("/v1/chat/completions", body, reply).at(-1));
    expect(lasts.map(({ usage }) => usage)).toEqual([expected, expected]);
  });

  test.each([
    "/openai/deployments/m/chat/completions?api-version=1",
    "/models/chat/completions",
    "/v1beta/openai/chat/completions",
  ])("has them at %s as well", (target) => {
    expect(renderDocuments(target, chat, silent)[0].usage).toEqual(chatUsage(0, 2));
  });

  test("of responses counts the reasoning", () => {
    const body = { model: "m", input: "2 + 2", tools: [{ type: "function", ...tool }] };
    const expected = {
      input_tokens: 20,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: 9,
      output_tokens_details: { reasoning_tokens: 3 },
      total_tokens: 29,
    };
    const whole = renderDocuments("/v1/responses", body)[0];
    const last = renderDocuments("/v1/responses", { ...body, stream: true }).at(-1);
    expect([whole.usage, last.response.usage]).toEqual([expected, expected]);
  });

  test.each([
    {
      name: "with thoughts",
      reply: fixture,
      expected: { candidatesTokenCount: 6, thoughtsTokenCount: 3, totalTokenCount: 29 },
    },
    { name: "without thoughts", reply: silent, expected: { candidatesTokenCount: 2, totalTokenCount: 22 } },
  ])("of Google's models $name counts candidates and thoughts separately", ({ reply, expected }) => {
    const whole = renderDocuments("/v1beta/models/m:generateContent", { contents }, reply)[0];
    const last = renderDocuments("/v1beta/models/m:streamGenerateContent?alt=sse", { contents }, reply).at(-1);
    const usage = { promptTokenCount: 20, ...expected };
    expect([whole.usageMetadata, last.usageMetadata]).toEqual([usage, usage]);
  });

  test("never counts more reasoning than output", () => {
    const reply: Fixture = {
      match: {},
      reply: { reasoning: "long ".repeat(50), text: "a", usage: { inputTokens: 1, outputTokens: 3 } },
    };
    const { usage } = renderDocuments("/v1/chat/completions", chat, reply)[0];
    expect(usage.completion_tokens_details.reasoning_tokens).toBe(3);
  });
});
