import {
  type ContentBlock,
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  type ConverseStreamOutput,
  CountTokensCommand,
  type Message,
} from "@aws-sdk/client-bedrock-runtime";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { waitUntil } from "../mock-transport/server/start-server.ts";
import { all, connected, handlers, modelId, say, toolConfig } from "./bedrock-client.ts";

const image = { image: { format: "png" as const, source: { bytes: Buffer.alloc(3000, 7) } } };
const document = { document: { format: "pdf" as const, name: "report", source: { bytes: Buffer.alloc(3000, 7) } } };

/** The message assembled from a stream's deltas, and its last events. */
function assembled(events: readonly ConverseStreamOutput[]) {
  const blocks: {
    [index: number]: { text?: string; reasoning?: string; signature?: string; tool?: string; input?: string };
  } = {};
  for (const { contentBlockStart: opened, contentBlockDelta: added } of events) {
    const index = opened?.contentBlockIndex ?? added?.contentBlockIndex ?? -1;
    if (opened?.start?.toolUse !== undefined)
      blocks[index] = { tool: `${opened.start.toolUse.name} ${opened.start.toolUse.toolUseId}` };
    if (added?.delta === undefined) continue;
    const block = (blocks[index] ??= {});
    const { text, reasoningContent, toolUse } = added.delta;
    if (text !== undefined) block.text = (block.text ?? "") + text;
    if (reasoningContent?.text !== undefined) block.reasoning = (block.reasoning ?? "") + reasoningContent.text;
    if (reasoningContent?.signature !== undefined) block.signature = reasoningContent.signature;
    if (toolUse?.input !== undefined) block.input = (block.input ?? "") + toolUse.input;
  }
  return {
    blocks: Object.values(blocks),
    stopReason: events.find(({ messageStop }) => messageStop)?.messageStop?.stopReason,
  };
}

describe.each(handlers)("AWS's Bedrock client over $over", ({ handler }) => {
  test("reads a plain answer and the request id", async () => {
    const { client, server } = await connected(handler);
    const answer = await client.send(new ConverseCommand(say("Say hello")));
    expect(answer).toMatchObject({
      output: { message: { role: "assistant", content: [{ text: "Hello" }] } },
      stopReason: "end_turn",
      usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5 },
      metrics: { latencyMs: 1 },
      $metadata: { httpStatusCode: 200, requestId: "mock-1-1", attempts: 1 },
    });
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({
      route: "bedrock.converse",
      protocol: "bedrock",
      model: modelId,
    });
  });

  test.each([
    "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3d4e5f6",
    "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0",
  ])("asks for the model %s", async (id) => {
    const { client, server } = await connected(handler, {}, [{ match: { model: id }, reply: { text: "Here." } }]);
    const { output } = await client.send(new ConverseCommand({ ...say("Who?"), modelId: id }));
    expect(output?.message?.content).toEqual([{ text: "Here." }]);
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ model: id });
  });

  test("reads a stream event by event, and the request id", async () => {
    const { client } = await connected(handler);
    const { stream, $metadata } = await client.send(new ConverseStreamCommand(say("Say hello")));
    expect($metadata.requestId).toBe("mock-1-1");
    expect(await all(stream)).toEqual([
      { messageStart: { role: "assistant" } },
      { contentBlockDelta: { contentBlockIndex: 0, delta: { text: "Hel" } } },
      { contentBlockDelta: { contentBlockIndex: 0, delta: { text: "lo" } } },
      { contentBlockStop: { contentBlockIndex: 0 } },
      { messageStop: { stopReason: "end_turn" } },
      {
        metadata: {
          usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5, cacheReadInputTokens: 0, cacheWriteInputTokens: 0 },
          metrics: { latencyMs: 1 },
        },
      },
    ]);
  });

  test.each([
    { form: "text", content: [{ text: "snow" }], says: "It snows." },
    { form: "JSON", content: [{ json: { sky: "grey", metres: 2 } }], says: "It is grey." },
  ])("reads a call of a tool, and the answer to its result, which is $form", async ({ content, says }) => {
    const grey: Fixture = { match: { toolResult: { json: { sky: "grey" } } }, reply: { text: "It is grey." } };
    const { client } = await connected(handler, {}, [grey]);
    const asked = { ...say("Weather?"), toolConfig };
    const { output, stopReason } = await client.send(new ConverseCommand(asked));
    const toolUse = { toolUseId: "tooluse_mock-1-1_0", name: "weather", input: { city: "Tromsø", days: 3 } };
    const called: Message = { role: "assistant", content: [{ text: "I look." }, { toolUse }] };
    expect({ stopReason, message: output?.message }).toEqual({ stopReason: "tool_use", message: called });
    const result: Message = { role: "user", content: [{ toolResult: { toolUseId: toolUse.toolUseId, content } }] };
    const done = await client.send(new ConverseCommand({ ...asked, messages: [...asked.messages, called, result] }));
    expect(done.output?.message?.content).toEqual([{ text: says }]);
  });

  test("reads a tool call from a stream, its input in chunks", async () => {
    const { client } = await connected(handler);
    const { stream } = await client.send(new ConverseStreamCommand({ ...say("Weather?"), toolConfig }));
    const events = await all(stream);
    expect(assembled(events)).toEqual({
      blocks: [{ text: "I look." }, { tool: "weather tooluse_mock-1-1_0", input: '{"city":"Tromsø","days":3}' }],
      stopReason: "tool_use",
    });
    expect(events.filter(({ contentBlockDelta }) => contentBlockDelta?.delta?.toolUse).length).toBeGreaterThan(1);
    expect(events.filter(({ contentBlockStart }) => contentBlockStart)).toHaveLength(1);
  });

  test("reads reasoning before the text, whole and from a stream", async () => {
    const { client } = await connected(handler);
    const { output } = await client.send(new ConverseCommand(say("Think")));
    const signature = expect.stringMatching(/./);
    expect(output?.message?.content).toEqual([
      { reasoningContent: { reasoningText: { text: "Two and two.", signature } } },
      { text: "Four." },
    ]);
    const { stream } = await client.send(new ConverseStreamCommand(say("Think")));
    expect(assembled(await all(stream)).blocks).toEqual([{ reasoning: "Two and two.", signature }, { text: "Four." }]);
  });

  test("reads that the answer was cut", async () => {
    const { client } = await connected(handler);
    expect((await client.send(new ConverseCommand(say("Too long")))).stopReason).toBe("max_tokens");
  });

  test("counts more tokens for more input, and as many as the answer's usage", async () => {
    const { client } = await connected(handler);
    const count = async (more: object, ...attached: readonly ContentBlock[]) => {
      const messages: Message[] = [{ role: "user", content: [{ text: "Think" }, ...attached] }];
      const input = { converse: { messages, ...more } };
      return (await client.send(new CountTokensCommand({ modelId, input }))).inputTokens ?? 0;
    };
    const plain = await count({});
    const withTools = await count({ toolConfig });
    expect(withTools).toBeGreaterThan(plain);
    expect(await count({ toolConfig, system: [{ text: "Be brief." }] })).toBeGreaterThan(withTools);
    expect(await count({}, image)).toBeGreaterThan(plain + 80);
    expect(await count({}, document)).toBeGreaterThan(plain + 80);
    const { usage } = await client.send(new ConverseCommand({ ...say("Think"), toolConfig }));
    expect(usage?.inputTokens).toBe(withTools);
  });

  test("accepts a request with every member", async () => {
    const schema = { type: "object", properties: { title: { type: "string" } } };
    const answering: Fixture = {
      match: { user: "First.\nSecond.", system: { contains: "Be brief." } },
      reply: { json: { title: "A" } },
    };
    const { client } = await connected(handler, {}, [answering]);
    const input: ConverseCommandInput = {
      modelId,
      messages: [
        {
          role: "user",
          content: [{ text: "First." }, image, document, { guardContent: { text: { text: "Second." } } }],
        },
      ],
      system: [{ text: "Be brief." }, { cachePoint: { type: "default" } }],
      inferenceConfig: { maxTokens: 10, temperature: 0, topP: 1, stopSequences: ["END"] },
      toolConfig: { ...toolConfig, toolChoice: { tool: { name: "weather" } } },
      guardrailConfig: { guardrailIdentifier: "g", guardrailVersion: "1", trace: "enabled" },
      additionalModelRequestFields: { top_k: 5 },
      additionalModelResponseFieldPaths: ["/stop_sequence"],
      requestMetadata: { lane: "no-model" },
      performanceConfig: { latency: "standard" },
      serviceTier: { type: "default" },
      outputConfig: {
        textFormat: { type: "json_schema", structure: { jsonSchema: { schema: JSON.stringify(schema) } } },
      },
    };
    const { output } = await client.send(new ConverseCommand(input));
    expect(output?.message?.content).toEqual([{ text: '{"title":"A"}' }]);
  });
});
