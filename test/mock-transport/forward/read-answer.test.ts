import { describe, expect, test } from "vitest";
import { readAnswer } from "../../../src/mock-transport/forward/read/read-answer.ts";
import { parseServerSentEvents } from "../../../src/mock-transport/forward/read/parse-server-sent-events.ts";
import type { Reply, WireProtocol } from "../../../src/schema/fixture.ts";
import { handleOnce, createConfig, collectText, token } from "../sample.ts";

const whole = (protocol: WireProtocol, body: unknown, status = 200) =>
  readAnswer(protocol, { status, contentType: "application/json; charset=utf-8", text: JSON.stringify(body) });
const streamed = (protocol: WireProtocol, ...events: readonly object[]) =>
  readAnswer(protocol, {
    status: 200,
    contentType: "text/event-stream; charset=utf-8",
    text: events
      .map((event) => `event: ${"type" in event ? event.type : "message"}\ndata: ${JSON.stringify(event)}\n\n`)
      .join(""),
  });

const replies: readonly { name: string; reply: Reply }[] = [
  { name: "a text", reply: { text: 'Hello\n\n"you" ☃\r\n', usage: { inputTokens: 3, outputTokens: 2 } } },
  { name: "an empty text", reply: { text: "", usage: { inputTokens: 3, outputTokens: 0 } } },
  { name: "thoughts", reply: { reasoning: "Two and two.", text: "Four.", usage: { inputTokens: 1, outputTokens: 9 } } },
  { name: "a cut answer", reply: { text: "cut", finishReason: "length", usage: { inputTokens: 1, outputTokens: 1 } } },
  {
    name: "a filtered answer",
    reply: { text: "no", finishReason: "content-filter", usage: { inputTokens: 1, outputTokens: 1 } },
  },
  {
    name: "calls beside a text",
    reply: {
      text: "I look.",
      toolCalls: [
        { name: "weather", arguments: { city: "Tromsø", deep: [{ a: null }], n: 1.5 } },
        { name: "clock", arguments: {} },
      ],
      usage: { inputTokens: 8, outputTokens: 4 },
    },
  },
  {
    name: "a call alone",
    reply: { toolCalls: [{ name: "clock", arguments: {} }], usage: { inputTokens: 8, outputTokens: 4 } },
  },
  { name: "an error", reply: { error: { status: 429, message: "Slow down." } } },
];

const requests: readonly { protocol: WireProtocol; target: string; body: object }[] = [
  {
    protocol: "openai-chat",
    target: "/v1/chat/completions",
    body: { model: "m", messages: [{ role: "user", content: "x" }] },
  },
  {
    protocol: "openai-chat",
    target: "/v1/chat/completions",
    body: {
      model: "m",
      stream: true,
      stream_options: { include_usage: true },
      messages: [{ role: "user", content: "x" }],
    },
  },
  { protocol: "openai-responses", target: "/v1/responses", body: { model: "m", input: "x" } },
  { protocol: "openai-responses", target: "/v1/responses", body: { model: "m", input: "x", stream: true } },
  {
    protocol: "anthropic",
    target: "/v1/messages",
    body: { model: "m", max_tokens: 9, messages: [{ role: "user", content: "x" }] },
  },
  {
    protocol: "anthropic",
    target: "/v1/messages",
    body: { model: "m", max_tokens: 9, stream: true, messages: [{ role: "user", content: "x" }] },
  },
  { protocol: "google", target: "/v1beta/models/m:generateContent", body: { contents: [{ parts: [{ text: "x" }] }] } },
  {
    protocol: "google",
    target: "/v1beta/models/m:streamGenerateContent?alt=sse",
    body: { contents: [{ parts: [{ text: "x" }] }] },
  },
  {
    protocol: "google",
    target: "/v1beta/models/m:streamGenerateContent",
    body: { contents: [{ parts: [{ text: "x" }] }] },
  },
];

/** Chat completions have no reasoning, so it cannot be parsed back. */
const shown = ({ reasoning, ...reply }: Reply, protocol: WireProtocol): Reply =>
  protocol === "openai-chat" || reasoning === undefined ? reply : { reasoning, ...reply };

describe("readAnswer: answers of the mock", () => {
  test.each(requests.flatMap((request) => replies.map((said) => ({ ...request, ...said }))))(
    "reads $name back from $target ($body.stream)",
    ({ protocol, target, body, reply }) => {
      const headers = { authorization: `Bearer ${token}`, "x-goog-api-key": token };
      const { answer } = handleOnce(
        { method: "POST", target, headers, body: JSON.stringify(body) },
        createConfig({ match: {}, reply }),
      );
      const contentType = answer.headers["content-type"] ?? "";
      const reading = readAnswer(protocol, { status: answer.status, contentType, text: collectText(answer) });
      const kind = reply.error && { error: { ...reply.error, type: expect.any(String) } };
      expect(reading.reply).toEqual(kind ?? shown(reply, protocol));
      if (kind === undefined) expect([reading.model, reading.usage]).toEqual(["m", reply.usage]);
    },
  );
});

describe("readAnswer: chat completions", () => {
  const chunk = (delta: object, rest: object = {}) => ({
    id: "c1",
    object: "chat.completion.chunk",
    model: "gpt",
    choices: [{ index: 0, delta, finish_reason: null, ...rest }],
  });

  test("merges calls by their index, and keeps a custom tool's text", () => {
    const reading = streamed(
      "openai-chat",
      chunk({ role: "assistant", content: null }),
      chunk({ tool_calls: [{ index: 1, id: "b", type: "custom", custom: { name: "patch", input: "*** Be" } }] }),
      chunk({ tool_calls: [{ index: 0, id: "a", type: "function", function: { name: "read", arguments: "" } }] }),
      chunk({
        tool_calls: [
          { index: 0, function: { arguments: '{"p":' } },
          { index: 1, custom: { input: "gin" } },
        ],
      }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: "1}" } }] }),
      chunk({}, { finish_reason: "tool_calls" }),
    );
    expect(reading).toEqual({
      id: "c1",
      model: "gpt",
      usage: undefined,
      events: 6,
      reply: {
        toolCalls: [
          { name: "read", arguments: { p: 1 } },
          { name: "patch", input: "*** Begin" },
        ],
      },
    });
  });

  test("keeps a finish reason that differs from the default", () => {
    const message = { content: "x", tool_calls: [{ type: "function", function: { name: "f", arguments: "{}" } }] };
    const { reply } = whole("openai-chat", { choices: [{ index: 0, message, finish_reason: "stop" }] });
    expect(reply?.finishReason).toBe("stop");
  });

  test.each([
    {
      name: "several choices",
      body: { choices: [0, 1].map((index) => ({ index, message: { content: "x" }, finish_reason: "stop" })) },
    },
    { name: "a refusal", body: { choices: [{ index: 0, message: { refusal: "No." }, finish_reason: "stop" }] } },
    {
      name: "an old call of a function",
      body: { choices: [{ index: 0, message: { function_call: { name: "f" } }, finish_reason: "function_call" }] },
    },
    { name: "no end", body: { choices: [{ index: 0, message: { content: "x" } }] } },
    {
      name: "arguments that are cut",
      body: {
        choices: [
          {
            index: 0,
            message: { tool_calls: [{ function: { name: "f", arguments: '{"a' } }] },
            finish_reason: "length",
          },
        ],
      },
    },
    {
      name: "arguments that are a list",
      body: {
        choices: [
          {
            index: 0,
            message: { tool_calls: [{ function: { name: "f", arguments: "[]" } }] },
            finish_reason: "tool_calls",
          },
        ],
      },
    },
    { name: "no choices", body: { choices: [] } },
  ])("returns the usage but no reply for $name", ({ body }) => {
    const reading = whole("openai-chat", { ...body, usage: { prompt_tokens: 1, completion_tokens: 2 } });
    expect(reading).toMatchObject({ reply: undefined, usage: { inputTokens: 1, outputTokens: 2 } });
  });

  test("returns no reply for a stream with an error", () => {
    const error = { error: { message: "The server had an error." } };
    expect(
      streamed("openai-chat", chunk({ content: "x" }), error, chunk({}, { finish_reason: "stop" })).reply,
    ).toBeUndefined();
  });
});

describe("readAnswer: messages of Anthropic", () => {
  const start = {
    type: "message_start",
    message: {
      id: "m1",
      model: "claude",
      content: [],
      usage: { input_tokens: 10, cache_read_input_tokens: 90, cache_creation_input_tokens: 5, output_tokens: 1 },
    },
  };
  const stop = (reason: string) => [
    { type: "message_delta", delta: { stop_reason: reason }, usage: { output_tokens: 7 } },
    { type: "message_stop" },
  ];

  test("includes cached tokens in the input tokens", () => {
    const reading = streamed("anthropic", start, { type: "ping" }, ...stop("end_turn"));
    expect(reading).toMatchObject({
      id: "m1",
      model: "claude",
      usage: { inputTokens: 105, outputTokens: 7 },
      reply: { text: "" },
    });
  });

  test("merges the deltas of blocks, and drops signatures", () => {
    const { reply } = streamed(
      "anthropic",
      start,
      {
        type: "content_block_start",
        index: 0,
        content_block: { type: "thinking", thinking: "", signature: "" },
      },
      { type: "content_block_delta", index: 0, delta: { type: "thinking_delta", thinking: "Hm" } },
      {
        type: "content_block_delta",
        index: 0,
        delta: { type: "signature_delta", signature: "c2lnbmF0dXJl" },
      },
      { type: "content_block_start", index: 1, content_block: { type: "redacted_thinking", data: "x" } },
      {
        type: "content_block_start",
        index: 2,
        content_block: { type: "tool_use", id: "t", name: "f", input: {} },
      },
      { type: "content_block_delta", index: 2, delta: { type: "input_json_delta", partial_json: '{"a":' } },
      { type: "content_block_delta", index: 2, delta: { type: "input_json_delta", partial_json: "2}" } },
      ...stop("tool_use"),
    );
    expect(reply).toMatchObject({ reasoning: "Hm", toolCalls: [{ name: "f", arguments: { a: 2 } }] });
    expect(JSON.stringify(reply)).not.toContain("c2lnbmF0dXJl");
  });

  test.each([
    {
      name: "a tool of the provider's own",
      content: [{ type: "server_tool_use", name: "web_search" }],
      reason: "end_turn",
    },
    { name: "a pause", content: [{ type: "text", text: "x" }], reason: "pause_turn" },
  ])("returns no reply for $name", ({ content, reason }) => {
    expect(whole("anthropic", { content, stop_reason: reason }).reply).toBeUndefined();
  });

  test.each([
    { name: "that does not end", events: [start] },
    {
      name: "with an error in it",
      events: [start, { type: "error", error: { type: "overloaded_error" } }, ...stop("end_turn")],
    },
  ])("returns no reply for a stream $name", ({ events }) => {
    expect(streamed("anthropic", ...events).reply).toBeUndefined();
  });
});

describe("readAnswer: responses of OpenAI", () => {
  const message = { type: "message", content: [{ type: "output_text", text: "Hi" }] };
  const call = { type: "function_call", call_id: "c", name: "f", arguments: "{}" };

  test("uses the items when the last event has no output", () => {
    const { reply } = streamed(
      "openai-responses",
      { type: "response.output_item.done", output_index: 1, item: call },
      { type: "response.output_item.done", output_index: 0, item: message },
      { type: "response.completed", response: { id: "r", status: "completed", output: [] } },
    );
    expect(reply).toEqual({ text: "Hi", toolCalls: [{ name: "f", arguments: {} }] });
  });

  test.each([
    { name: "one that failed", body: { status: "failed", output: [] } },
    { name: "one that still runs", body: { status: "in_progress", output: [] } },
    {
      name: "a tool of the provider's own",
      body: { status: "completed", output: [{ type: "web_search_call" }, message] },
    },
    {
      name: "a refusal",
      body: { status: "completed", output: [{ type: "message", content: [{ type: "refusal", refusal: "No." }] }] },
    },
  ])("returns no reply for $name", ({ body }) => {
    expect(whole("openai-responses", body).reply).toBeUndefined();
  });

  test("returns no reply for a stream without its last event", () => {
    expect(streamed("openai-responses", { type: "response.output_item.done", output_index: 0, item: message })).toEqual(
      { events: 1 },
    );
  });
});

describe("readAnswer: answers of Google", () => {
  const said = (parts: object[], rest: object = {}) => ({
    candidates: [{ content: { role: "model", parts }, index: 0, ...rest }],
    modelVersion: "gemini",
    responseId: "g1",
  });

  test("includes thoughts in the output tokens", () => {
    const usageMetadata = {
      promptTokenCount: 10,
      toolUsePromptTokenCount: 2,
      candidatesTokenCount: 3,
      thoughtsTokenCount: 20,
    };
    const reading = whole("google", {
      ...said([{ text: "x", thoughtSignature: "s" }], { finishReason: "STOP" }),
      usageMetadata,
    });
    expect(reading).toEqual({
      id: "g1",
      model: "gemini",
      usage: { inputTokens: 12, outputTokens: 23 },
      reply: { text: "x", usage: { inputTokens: 12, outputTokens: 23 } },
    });
  });

  test.each([
    { name: "a blocked prompt", body: { promptFeedback: { blockReason: "SAFETY" } } },
    { name: "an image", body: said([{ inlineData: { data: "x" } }], { finishReason: "STOP" }) },
    {
      name: "a call in parts",
      body: said([{ functionCall: { name: "f", willContinue: true } }], { finishReason: "STOP" }),
    },
    { name: "a call that went wrong", body: said([], { finishReason: "MALFORMED_FUNCTION_CALL" }) },
    { name: "no end", body: said([{ text: "x" }]) },
    {
      name: "a second candidate",
      body: {
        candidates: [0, 1].map((index) => ({ index, content: { parts: [{ text: "x" }] }, finishReason: "STOP" })),
      },
    },
  ])("returns no reply for $name", ({ body }) => {
    expect(whole("google", body).reply).toBeUndefined();
  });
});

describe("readAnswer: errors", () => {
  test.each([
    {
      body: { error: { message: "M", type: "requests", code: "rate_limit_exceeded", param: null } },
      error: { type: "requests", code: "rate_limit_exceeded", message: "M" },
    },
    {
      body: { type: "error", error: { type: "overloaded_error", message: "M" } },
      error: { type: "overloaded_error", message: "M" },
    },
    {
      body: [{ error: { code: 503, message: "M", status: "UNAVAILABLE", details: [] } }],
      error: { type: "UNAVAILABLE", message: "M" },
    },
    { body: { error: { message: "M", type: "two words", code: { a: 1 } } }, error: { message: "M" } },
    { body: "<html>", error: { message: "The provider answered 503 without a message." } },
  ])("parses $body", ({ body, error }) => {
    expect(whole("openai-chat", body, 503).reply).toEqual({ error: { status: 503, ...error } });
  });
});

describe("readAnswer: other answers", () => {
  test("reads model and usage of embeddings, and nothing from answers without them", () => {
    const read = (text: string) => readAnswer(undefined, { status: 200, contentType: "application/json", text });
    expect(read('{"model":"e","usage":{"prompt_tokens":4,"total_tokens":4}}')).toEqual({
      model: "e",
      usage: { inputTokens: 4, outputTokens: 0 },
    });
    expect(read('{"data":[]}')).toEqual({ model: undefined, usage: undefined });
    expect(read("not json")).toEqual({});
  });
});

describe("parseServerSentEvents", () => {
  test.each([
    { name: "line feeds", stream: 'data: {"a":1}\n\ndata: {"a":2}\n\n' },
    { name: "carriage returns too", stream: 'data: {"a":1}\r\n\r\ndata:{"a":2}\r\n\r\n' },
    {
      name: "names, ids and comments",
      stream: ': hello\n\nid: 1\nevent: x\ndata: {"a":1}\n\ndata: {"a":2}\nretry: 1\n\n',
    },
    { name: "data over several lines", stream: 'data: {"a":\ndata: 1}\n\ndata: {"a":2}\n\n' },
    { name: "a last event that is not JSON", stream: 'data: {"a":1}\n\ndata: {"a":2}\n\ndata: [DONE]\n\n' },
    { name: "a last event without its empty line", stream: '\ufeffdata: {"a":1}\n\ndata: {"a":2}' },
  ])("parses a stream with $name", ({ stream }) => {
    expect(parseServerSentEvents(stream)).toEqual([{ a: 1 }, { a: 2 }]);
  });
});
