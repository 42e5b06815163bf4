import {
  CountTokensCommand,
  InvokeModelCommand,
  InvokeModelWithResponseStreamCommand,
  type ResponseStream,
} from "@aws-sdk/client-bedrock-runtime";
import { describe, expect, test } from "vitest";
import { waitUntil } from "../mock-transport/server/start-server.ts";
import { all, connected, handlers, modelId } from "./bedrock-client.ts";

const nova = "us.amazon.nova-lite-v1:0";
const tools = [{ name: "weather", input_schema: { type: "object" } }];

/** A body for an Anthropic model. */
const message = (content: string, more: object = {}) => ({
  modelId,
  body: JSON.stringify({
    anthropic_version: "bedrock-2023-05-31",
    max_tokens: 50,
    messages: [{ role: "user", content }],
    ...more,
  }),
});

/** A body for a Nova model. */
const toNova = (text: string, more: object = {}) => ({
  modelId: nova,
  body: JSON.stringify({
    schemaVersion: "messages-v1",
    messages: [{ role: "user", content: [{ text }] }],
    inferenceConfig: { max_new_tokens: 50 },
    ...more,
  }),
});

/** The events in the chunks of a stream. */
async function collectEvents(body: AsyncIterable<ResponseStream> | undefined): Promise<{ [key: string]: unknown }[]> {
  const chunks = await all(body);
  return chunks.map(
    ({ chunk }) => JSON.parse(Buffer.from(chunk?.bytes ?? []).toString("utf8")) as { [key: string]: unknown },
  );
}

const metrics = { inputTokenCount: 3, outputTokenCount: 2, invocationLatency: 1, firstByteLatency: 1 };

describe.each(handlers)("AWS's Bedrock client that invokes a model over $over", ({ handler }) => {
  test("reads Anthropic's message, with the tokens in headers", async () => {
    const { client, server } = await connected(handler);
    const { body, contentType, $metadata } = await client.send(new InvokeModelCommand(message("Say hello")));
    expect(JSON.parse(body.transformToString())).toMatchObject({
      id: "msg_bdrk_mock-1-1",
      type: "message",
      content: [{ type: "text", text: "Hello" }],
      stop_reason: "end_turn",
      usage: { input_tokens: 3, output_tokens: 2 },
    });
    expect({ contentType, requestId: $metadata.requestId }).toEqual({
      contentType: "application/json",
      requestId: "mock-1-1",
    });
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({
      route: "bedrock.invoke",
      protocol: "anthropic",
      model: modelId,
    });
  });

  test("reads Anthropic's events from a stream, metrics in the last one", async () => {
    const { client } = await connected(handler);
    const { body, contentType } = await client.send(new InvokeModelWithResponseStreamCommand(message("Say hello")));
    const events = await collectEvents(body);
    expect(contentType).toBe("application/json");
    expect(events.map(({ type }) => type)).toEqual([
      "message_start",
      "content_block_start",
      "content_block_delta",
      "content_block_delta",
      "content_block_stop",
      "message_delta",
      "message_stop",
    ]);
    expect(events[2]).toMatchObject({ index: 0, delta: { type: "text_delta", text: "Hel" } });
    expect(events.at(-1)).toEqual({ type: "message_stop", "amazon-bedrock-invocationMetrics": metrics });
  });

  test("reads a tool call from Anthropic's events", async () => {
    const { client } = await connected(handler);
    const { body } = await client.send(new InvokeModelWithResponseStreamCommand(message("Weather?", { tools })));
    const events = await collectEvents(body);
    const opened = events.find(({ type, index }) => type === "content_block_start" && index === 1);
    expect(opened).toMatchObject({ content_block: { type: "tool_use", id: "toolu_bdrk_mock-1-1_0", name: "weather" } });
    const json = events.flatMap(({ delta }) => (delta as { partial_json?: string } | undefined)?.partial_json ?? []);
    expect(JSON.parse(json.join(""))).toEqual({ city: "Tromsø", days: 3 });
  });

  test("reads a Nova model's answer in its own format, whole and from a stream", async () => {
    const { client, server } = await connected(handler);
    const { body } = await client.send(new InvokeModelCommand(toNova("Say hello")));
    const usage = {
      inputTokens: 3,
      outputTokens: 2,
      totalTokens: 5,
      cacheReadInputTokenCount: 0,
      cacheWriteInputTokenCount: 0,
    };
    expect(JSON.parse(body.transformToString())).toEqual({
      output: { message: { role: "assistant", content: [{ text: "Hello" }] } },
      stopReason: "end_turn",
      usage,
    });
    const streamed = await client.send(new InvokeModelWithResponseStreamCommand(toNova("Say hello")));
    expect(await collectEvents(streamed.body)).toEqual([
      { messageStart: { role: "assistant" } },
      { contentBlockDelta: { contentBlockIndex: 0, delta: { text: "Hel" } } },
      { contentBlockDelta: { contentBlockIndex: 0, delta: { text: "lo" } } },
      { contentBlockStop: { contentBlockIndex: 0 } },
      { messageStop: { stopReason: "end_turn" } },
      { metadata: { usage, metrics: {}, trace: {} }, "amazon-bedrock-invocationMetrics": metrics },
    ]);
    await waitUntil(() => server.journal().requests.length === 2);
    expect(server.journal().requests[1]).toMatchObject({
      route: "bedrock.invoke-stream",
      protocol: "bedrock",
      model: nova,
    });
  });

  test.each([
    { family: "Anthropic", request: message("Think") },
    { family: "Nova", request: toNova("Think") },
  ])("counts as many tokens of a body for $family as its answer's usage has", async ({ request }) => {
    const { client } = await connected(handler);
    const input = { invokeModel: { body: Buffer.from(request.body) } };
    const { inputTokens } = await client.send(new CountTokensCommand({ modelId: request.modelId, input }));
    const { body } = await client.send(new InvokeModelCommand(request));
    const { usage } = JSON.parse(body.transformToString()) as {
      usage: { input_tokens?: number; inputTokens?: number };
    };
    expect(inputTokens).toBeGreaterThan(0);
    expect(usage.input_tokens ?? usage.inputTokens).toBe(inputTokens);
  });

  test("gets the supported families when the model's is not supported", async () => {
    const { client, server } = await connected(handler);
    const asked = { modelId: "meta.llama3-70b-instruct-v1:0", body: JSON.stringify({ prompt: "Say hello" }) };
    const thrown = await client.send(new InvokeModelCommand(asked)).catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      name: "ValidationException",
      message: expect.stringMatching(/meta\.llama3-70b.*Anthropic's models and of Amazon Nova.*Use Converse/),
    });
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ outcome: "unsupported", param: "modelId" });
  });
});
