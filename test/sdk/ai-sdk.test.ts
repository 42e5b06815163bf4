import { createAmazonBedrock } from "@ai-sdk/amazon-bedrock";
import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createOpenAI } from "@ai-sdk/openai";
import { embedMany, generateText, type LanguageModel, Output, stepCountIs, streamText, tool } from "ai";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { token } from "../mock-transport/sample.ts";
import { startServer } from "../mock-transport/server/start-server.ts";
import { fixtures } from "./served.ts";

const forecast = { city: "Tromsø", days: 3 };

/**
 * A model of each provider package of the AI SDK. Its schemas are stricter than those of the
 * official clients.
 */
const models: { readonly [name: string]: (origin: string) => LanguageModel } = {
  "Anthropic's messages": (origin) => createAnthropic({ baseURL: `${origin}/v1`, apiKey: token })("claude-sonnet-4-5"),
  "OpenAI's chat completions": (origin) => createOpenAI({ baseURL: `${origin}/v1`, apiKey: token }).chat("gpt-4.1"),
  "OpenAI's responses": (origin) => createOpenAI({ baseURL: `${origin}/v1`, apiKey: token })("gpt-5"),
  "Google's models": (origin) =>
    createGoogleGenerativeAI({ baseURL: `${origin}/v1beta`, apiKey: token })("gemini-2.5-flash"),
  "Bedrock's Converse": (origin) =>
    createAmazonBedrock({ baseURL: origin, apiKey: token, region: "us-east-1" })("amazon.nova-lite-v1:0"),
};

async function connected(modelAt: (origin: string) => LanguageModel) {
  const { origin } = await startServer([
    // Google's package wraps a result in an object.
    { match: { toolResult: { contains: "snow" } }, reply: { text: "It snows." } },
    ...fixtures,
    { match: { user: "Forecast" }, reply: { json: forecast } },
    { match: { user: "Refuse" }, reply: { text: "", finishReason: "content-filter" } },
  ]);
  return { model: modelAt(origin), maxRetries: 0 };
}

/** Reads a stream to its end and throws its error, which the AI SDK does not do on its own. */
async function readToEnd(stream: { readonly fullStream: AsyncIterable<{ readonly type: string }> }): Promise<void> {
  for await (const part of stream.fullStream) if (part.type === "error") throw (part as { error?: unknown }).error;
}

const tools = {
  weather: tool({
    inputSchema: z.object({ city: z.string(), days: z.number() }),
    execute: () => Promise.resolve("snow"),
  }),
};

describe.each(Object.entries(models))("the AI SDK with %s", (name, modelAt) => {
  /** Chat completions contain no reasoning. */
  const reasoning = name.includes("chat") ? undefined : "Two and two.";

  test("reads a plain answer", async () => {
    const answer = await generateText({ ...(await connected(modelAt)), prompt: "Say hello" });
    expect(answer).toMatchObject({ text: "Hello", finishReason: "stop", usage: { inputTokens: 3, outputTokens: 2 } });
  });

  test("reads a stream", async () => {
    const stream = streamText({ ...(await connected(modelAt)), prompt: "Say hello", onError: () => undefined });
    await readToEnd(stream);
    expect([await stream.text, await stream.finishReason]).toEqual(["Hello", "stop"]);
    expect(await stream.usage).toMatchObject({ inputTokens: 3, outputTokens: 2 });
  });

  test("calls a tool and reads the answer to its result", async () => {
    const options = { ...(await connected(modelAt)), tools, stopWhen: stepCountIs(3) };
    const { text, steps } = await generateText({ ...options, prompt: "Weather?" });
    expect([text, steps[0]?.toolCalls[0]?.input]).toEqual(["It snows.", forecast]);
  });

  test("does so in streams", async () => {
    const options = { ...(await connected(modelAt)), tools, stopWhen: stepCountIs(3), onError: () => undefined };
    const stream = streamText({ ...options, prompt: "Weather?" });
    await readToEnd(stream);
    const steps = await stream.steps;
    expect([await stream.text, steps[0]?.toolCalls[0]?.input]).toEqual(["It snows.", forecast]);
  });

  test("reads reasoning, whole and in a stream", async () => {
    const options = { ...(await connected(modelAt)), prompt: "Think" };
    const whole = await generateText(options);
    const stream = streamText({ ...options, onError: () => undefined });
    await readToEnd(stream);
    const streamed = { text: await stream.text, reasoningText: await stream.reasoningText };
    for (const answer of [whole, streamed]) expect([answer.text, answer.reasoningText]).toEqual(["Four.", reasoning]);
  });

  test("reads structured output, whole and in a stream", async () => {
    const output = Output.object({ schema: z.object({ city: z.string(), days: z.number() }) });
    const options = { ...(await connected(modelAt)), prompt: "Forecast", output };
    const whole = await generateText(options);
    const stream = streamText({ ...options, onError: () => undefined });
    await readToEnd(stream);
    expect([whole.output, await stream.output]).toEqual([forecast, forecast]);
  });

  test.each([
    { prompt: "Too long", finishReason: "length" },
    { prompt: "Refuse", finishReason: "content-filter" },
  ])("reads an answer that ends with $finishReason", async ({ prompt, finishReason }) => {
    const answer = await generateText({ ...(await connected(modelAt)), prompt });
    expect(answer.finishReason).toBe(finishReason);
  });

  test("reads an error", async () => {
    const call = generateText({ ...(await connected(modelAt)), prompt: "Bad" });
    await expect(call).rejects.toMatchObject({ statusCode: 400, message: "Bad." });
  });
});

describe("the AI SDK's embeddings", () => {
  test.each([
    {
      name: "OpenAI's",
      length: 1536,
      modelAt: (origin: string) =>
        createOpenAI({ baseURL: `${origin}/v1`, apiKey: token }).embedding("text-embedding-3-small"),
    },
    {
      name: "Google's",
      length: 3072,
      modelAt: (origin: string) =>
        createGoogleGenerativeAI({ baseURL: `${origin}/v1beta`, apiKey: token }).embedding("gemini-embedding-001"),
    },
  ])("read $name vectors", async ({ modelAt, length }) => {
    const { origin } = await startServer([]);
    const { embeddings } = await embedMany({ model: modelAt(origin), values: ["a", "b"], maxRetries: 0 });
    expect(embeddings.map((vector) => vector.length)).toEqual([length, length]);
  });
});
