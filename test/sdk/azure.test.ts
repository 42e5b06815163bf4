import { describe, expect, test } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { generations } from "./openai-generations.ts";
import { fixtures } from "./served.ts";

const apiVersion = "2025-04-01-preview";
const byDeployment: Fixture = { match: { model: "my-deployment", user: "Who?" }, reply: { text: "The deployment." } };

/** Connects this generation of the client to a new server. */
function connectedWith(AzureOpenAI: (typeof generations)[number]["AzureOpenAI"]) {
  return async (options: { apiKey?: string; deployment?: string } = {}) => {
    const server = await startServer([byDeployment, ...fixtures]);
    const client = new AzureOpenAI({
      endpoint: server.origin,
      baseURL: null,
      apiKey: token,
      apiVersion,
      ...options,
    } as never);
    return { server, client };
  };
}

const say = (content: string) => ({ model: "my-deployment", messages: [{ role: "user" as const, content }] });

describe.each(generations)("Azure's client $generation", ({ OpenAI, AzureOpenAI }) => {
  const connected = connectedWith(AzureOpenAI);

  test("reads a plain answer of its deployment, which is the model", async () => {
    const { client, server } = await connected({ deployment: "my-deployment" });
    const answer = await client.chat.completions.create({ ...say("Who?"), model: "ignored" });
    expect(answer).toMatchObject({ model: "my-deployment", choices: [{ message: { content: "The deployment." } }] });
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({
      route: "azure.chat",
      path: "/openai/deployments/my-deployment/chat/completions",
      model: "my-deployment",
      access: "accepted",
    });
  });

  test("assembles a stream with a tool call", async () => {
    const { client } = await connected();
    const tools = [{ type: "function" as const, function: { name: "weather" } }];
    const { choices } = await client.chat.completions.stream({ ...say("Weather?"), tools }).finalChatCompletion();
    expect(choices[0]).toMatchObject({ finish_reason: "tool_calls", message: { content: "I look." } });
  });

  test("reads a response, embeddings and models", async () => {
    const { client } = await connected();
    expect((await client.responses.create({ model: "d", input: "Say hello" })).output_text).toBe("Hello");
    expect((await client.embeddings.create({ model: "d", input: "a" })).data[0]?.embedding).toHaveLength(1536);
    expect((await client.models.list()).data.map(({ id }) => id)).toEqual(["my-deployment"]);
  });

  test("is answered when it uses OPENAI_BASE_URL, which it does when a job sets both", async () => {
    const server = await startServer(fixtures);
    const client = new AzureOpenAI({ baseURL: `${server.origin}/v1`, apiKey: token, apiVersion });
    expect((await client.chat.completions.create(say("Say hello"))).choices[0]?.message.content).toBe("Hello");
  });

  test("is answered below /openai/v1, which the plain client also uses", async () => {
    const server = await startServer(fixtures);
    const client = new OpenAI({ baseURL: `${server.origin}/openai/v1`, apiKey: token });
    expect((await client.chat.completions.create(say("Say hello"))).choices[0]?.message.content).toBe("Hello");
    expect((await client.responses.create({ model: "d", input: "Say hello" })).output_text).toBe("Hello");
    expect((await client.responses.inputTokens.count({ model: "d", input: "a" })).input_tokens).toBeGreaterThan(0);
  });

  test.each([
    { says: "Say hello", apiKey: "wrong", error: OpenAI.AuthenticationError },
    { says: "Bad", apiKey: token, error: OpenAI.BadRequestError },
    { says: "Too fast", apiKey: token, error: OpenAI.RateLimitError },
  ])("throws its typed error for $says with a key", async ({ says, apiKey, error }) => {
    const { client } = await connected({ apiKey });
    const thrown = await client.chat.completions.create(say(says)).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(error);
  });

  test("is rejected with 400 without messages", async () => {
    const { client } = await connected();
    const thrown = await client.chat.completions.create({ model: "d" } as never).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(OpenAI.BadRequestError);
    expect(thrown).toMatchObject({ param: "messages" });
  });
});
