import { describe, expect, test } from "vitest";
import type { ServerConfig } from "../../../../src/mock-transport/core/server-config.ts";
import type { Fixture } from "../../../../src/schema/fixture.ts";
import { handleOnce, createChatRequest, createConfig, collectText } from "../../sample.ts";

const fixtures: readonly Fixture[] = [
  { match: { user: "Say hello" }, reply: { deltas: ["Hel", "lo"], usage: { inputTokens: 3, outputTokens: 2 } } },
  {
    match: { user: "Weather?", tools: ["weather"] },
    reply: { text: "I look.", toolCalls: [{ name: "weather", arguments: { city: "Tromsø", days: 3 } }] },
  },
  { match: { toolResult: "snow" }, reply: { text: "It snows." } },
  { match: { user: "Too fast" }, reply: { error: { status: 429, message: "Slow down." } } },
];

function converse(body: object | string, changed: Partial<ServerConfig> = {}) {
  const config = { ...createConfig(...fixtures), ...changed };
  const { answer, note: entry } = handleOnce(createChatRequest(body, { target: "/converse" }), config);
  return { status: answer.status, headers: answer.headers, text: collectText(answer), note: entry };
}

const say = (text: string, more: object = {}) => ({ messages: [{ role: "user", content: [{ text }] }], ...more });
const toolConfig = { tools: [{ toolSpec: { name: "weather", inputSchema: { json: { type: "object" } } } }] };
const usage = { inputTokens: 3, outputTokens: 2, totalTokens: 5 };

/** The parsed lines of a stream; each is JSON and ends in a line feed. */
function renderLines(body: object): { [event: string]: unknown }[] {
  const { text, headers } = converse({ ...body, stream: true });
  expect(headers["content-type"]).toBe("application/x-ndjson; charset=utf-8");
  expect(text.endsWith("}\n")).toBe(true);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { [event: string]: unknown });
}

describe("/converse", () => {
  test("answers as AWS does, with or without a model in the body", () => {
    for (const named of [{}, { modelId: "m" }, { model: "m" }]) {
      const { status, text, note: entry } = converse(say("Say hello", named));
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({
        output: { message: { role: "assistant", content: [{ text: "Hello" }] } },
        stopReason: "end_turn",
        usage,
        metrics: { latencyMs: expect.any(Number) },
      });
      expect(entry).toMatchObject({ route: "mux.converse", protocol: "bedrock", outcome: "replied", streaming: false });
      expect(entry.model).toBe("modelId" in named || "model" in named ? "m" : "mock-model");
    }
  });

  test("returns tool calls, and continues after their results", () => {
    const { output, stopReason } = JSON.parse(converse(say("Weather?", { toolConfig })).text) as {
      output: { message: { content: readonly { toolUse?: { toolUseId: string } }[] } };
      stopReason: string;
    };
    expect(stopReason).toBe("tool_use");
    const call = { name: "weather", input: { city: "Tromsø", days: 3 }, toolUseId: expect.any(String) };
    expect(output.message.content).toEqual([{ text: "I look." }, { toolUse: call }]);
    const toolUseId = output.message.content[1]?.toolUse?.toolUseId;
    const results = { role: "user", content: [{ toolResult: { toolUseId, content: [{ text: "snow" }] } }] };
    const messages = [...say("Weather?").messages, output.message, results];
    expect(converse({ messages, toolConfig }).text).toContain("It snows.");
  });

  test("streams lines of JSON, with the stop reason and the metadata in the last one", () => {
    expect(renderLines(say("Say hello"))).toEqual([
      { messageStart: { role: "assistant" } },
      { contentBlockDelta: { contentBlockIndex: 0, delta: { text: "Hel" } } },
      { contentBlockDelta: { contentBlockIndex: 0, delta: { text: "lo" } } },
      { contentBlockStop: { contentBlockIndex: 0 } },
      {
        messageStop: { stopReason: "end_turn" },
        metadata: { usage: expect.objectContaining(usage), metrics: { latencyMs: expect.any(Number) } },
      },
    ]);
  });

  test("streams a tool call as a separate block", () => {
    const lines = renderLines(say("Weather?", { toolConfig }));
    const start = lines.findIndex((line) => "contentBlockStart" in line);
    expect(lines[start]).toEqual({
      contentBlockStart: {
        contentBlockIndex: 1,
        start: { toolUse: { name: "weather", toolUseId: expect.any(String) } },
      },
    });
    const inputs = lines.flatMap((line) => {
      const delta = line["contentBlockDelta"] as { delta: { toolUse?: { input: string } } } | undefined;
      return delta?.delta.toolUse?.input ?? [];
    });
    expect(JSON.parse(inputs.join(""))).toEqual({ city: "Tromsø", days: 3 });
    expect(inputs.length).toBeGreaterThan(1);
    expect(lines.at(-1)).toMatchObject({ messageStop: { stopReason: "tool_use" }, metadata: {} });
  });

  test.each([
    { name: "no messages", body: {}, message: "Missing or invalid parameter: 'messages'." },
    { name: "no object", body: "[]", message: "The request body must be a JSON object." },
    {
      name: "a stream that is no boolean",
      body: say("a", { stream: "yes" }),
      message: "Missing or invalid parameter: 'stream'.",
    },
    { name: "an empty model", body: say("a", { modelId: "" }), message: "Missing or invalid parameter: 'modelId'." },
  ])("rejects $name with the transport-mux's envelope", ({ body, message }) => {
    const { status, text, note: entry } = converse(body);
    expect({ status, body: JSON.parse(text) }).toEqual({ status: 400, body: { error: { message } } });
    expect(entry.outcome).toBe("invalid");
  });

  test.each(["{", "[]", "{}", JSON.stringify({ messages: 7 })])(
    "answers %s with 200 when the server is not strict",
    (body) => {
      const { status, text, note: entry } = converse(body, { strict: false });
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({ output: { message: { role: "assistant" } }, stopReason: "end_turn" });
      expect(entry.outcome).toBe("improvised");
    },
  );

  test("gives a fixture's error and an unmatched request the same envelope", () => {
    const slow = converse(say("Too fast"));
    expect({ status: slow.status, body: JSON.parse(slow.text) }).toEqual({
      status: 429,
      body: { error: { message: "Slow down." } },
    });
    const unmatched = converse(say("Who?"));
    expect(unmatched).toMatchObject({ status: 410, note: { outcome: "unmatched" } });
    expect(JSON.parse(unmatched.text)).toEqual({ error: { message: expect.stringContaining("No fixture matches") } });
  });
});
