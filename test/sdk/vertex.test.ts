import type { GoogleGenAIOptions } from "@google/genai";
import { describe, expect, test } from "vitest";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { type Genai, generations } from "./google-generations.ts";
import { filterEvents, fixtures, captureOutcome, serveStream, renderStream } from "./served.ts";

const model = "gemini-3-flash";
const tools = [{ functionDeclarations: [{ name: "weather" }] }];

/** Replaces Google's login: returns the token as the access token. */
const loginWith = (accessToken: string) => ({
  authClient: {
    getRequestHeaders: () => Promise.resolve(new Headers({ authorization: `Bearer ${accessToken}` })),
  } as never,
});

/** Configurations of a Vertex AI client: a project, only a key, or only a login. */
const ways: { readonly [name: string]: (key: string) => GoogleGenAIOptions } = {
  "of a project": (key) => ({ project: "p-1", location: "us-central1", googleAuthOptions: loginWith(key) }),
  "of a project, version v1": (key) => ({
    project: "p-1",
    location: "global",
    apiVersion: "v1",
    googleAuthOptions: loginWith(key),
  }),
  "with a key": (key) => ({ apiKey: key }),
  "with a login": (key) => ({ googleAuthOptions: loginWith(key) }),
};

function createClient({ GoogleGenAI }: Genai, way: string, baseUrl: string, key = token) {
  return new GoogleGenAI({ vertexai: true, httpOptions: { baseUrl }, ...ways[way]?.(key) });
}

/** Connects this generation of the client to a new server. */
function connectedWith(genai: Genai) {
  return async (way = "of a project", key = token) => {
    const server = await startServer(fixtures);
    return { server, client: createClient(genai, way, server.origin, key) };
  };
}

const eachWay = generations.flatMap((generation) => Object.keys(ways).map((way) => ({ ...generation, way })));

const waitForJournal = async (server: Awaited<ReturnType<typeof startServer>>) => {
  await waitUntil(() => server.journal().requests.length === 1);
  return server.journal().requests[0];
};

describe.each(eachWay)("Vertex AI's client $generation $way", ({ genai, way }) => {
  const connected = connectedWith(genai);

  test("reads a plain answer", async () => {
    const { client, server } = await connected(way);
    const answer = await client.models.generateContent({ model, contents: "Say hello" });
    expect(answer.text).toBe("Hello");
    expect(answer).toMatchObject({ modelVersion: model, usageMetadata: { totalTokenCount: 5 } });
    expect(await waitForJournal(server)).toMatchObject({ route: "vertex.generate", model, access: "accepted" });
  });

  test("reads a stream", async () => {
    const { client } = await connected(way);
    const texts: (string | undefined)[] = [];
    for await (const { text } of await client.models.generateContentStream({ model, contents: "Say hello" }))
      texts.push(text);
    expect(texts).toEqual(["Hel", "lo", ""]);
  });

  test("counts tokens, and characters other than white space", async () => {
    const { client, server } = await connected(way);
    const config = { systemInstruction: "Be brief." };
    const { totalTokens = 0 } = await client.models.countTokens({ model, contents: "Say hello", config });
    const { totalTokens: fewer } = await client.models.countTokens({ model, contents: "Say hello" });
    expect(totalTokens).toBeGreaterThan(fewer ?? 0);
    const target = `${server.origin}/v1/publishers/google/models/${model}:countTokens?key=${token}`;
    const body = {
      contents: [{ role: "user", parts: [{ text: "Say\n h𝕖llo" }] }],
      systemInstruction: { parts: [{ text: "Be brief." }] },
    };
    const response = await fetch(target, { method: "POST", body: JSON.stringify(body) });
    expect(await response.json()).toMatchObject({ totalTokens: expect.any(Number), totalBillableCharacters: 16 });
  });

  test.each(["text-embedding-005", "gemini-embedding-001"])(
    "embeds texts with %s, equal texts equally",
    async (embedder) => {
      const { client } = await connected(way);
      const { embeddings, metadata } = await client.models.embedContent({
        model: embedder,
        contents: ["a b", "c", "a b"],
        config: { outputDimensionality: 8 },
      });
      expect(embeddings).toHaveLength(3);
      expect(embeddings?.[0]).toMatchObject({ statistics: { tokenCount: 1, truncated: false } });
      expect(embeddings?.[0]?.values).toHaveLength(8);
      expect(embeddings?.[2]).toEqual(embeddings?.[0]);
      expect(embeddings?.[1]).not.toEqual(embeddings?.[0]);
      expect(metadata).toEqual({ billableCharacterCount: 5 });
    },
  );

  test("embeds a text with a newer model, which has a separate route", async () => {
    const { client } = await connected(way);
    const config = { outputDimensionality: 8 };
    const { embeddings } = await client.models.embedContent({ model: "gemini-embedding-2", contents: "a", config });
    expect(embeddings).toMatchObject([{ statistics: { tokenCount: 1 } }]);
    expect(embeddings?.[0]?.values).toHaveLength(8);
  });

  test("lists models and gets one", async () => {
    const { client } = await connected(way);
    const names: (string | undefined)[] = [];
    for await (const { name } of await client.models.list()) names.push(name);
    expect(names).toEqual(["publishers/google/models/mock-model"]);
    expect((await client.models.get({ model })).name).toBe(`publishers/google/models/${model}`);
  });

  test.each([
    { says: "Bad", status: 400, named: "INVALID_ARGUMENT" },
    { says: "Too fast", status: 429, named: "RESOURCE_EXHAUSTED" },
    { says: "Too much", status: 529, named: "INTERNAL" },
    { says: "Unknown", status: 410, named: "FAILED_PRECONDITION" },
  ])("throws its error for $status in one attempt", async ({ says, status, named }) => {
    const { client, server } = await connected(way);
    const thrown = await client.models.generateContent({ model, contents: says }).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(genai.ApiError);
    expect(thrown).toMatchObject({ status, message: expect.stringContaining(`"${named}"`) });
    await waitForJournal(server);
  });

  test("throws its error for a wrong key", async () => {
    const { client } = await connected(way, "wrong");
    const asked = client.models.generateContent({ model, contents: "Say hello" });
    const thrown = await asked.catch((reason: unknown) => reason);
    expect(thrown).toMatchObject({ status: 401, message: expect.stringContaining('"UNAUTHENTICATED"') });
  });
});

describe.each(generations)("Vertex AI's client $generation", ({ genai }) => {
  const connected = connectedWith(genai);

  test("reads a function call and its answer", async () => {
    const { client } = await connected();
    const called = await client.models.generateContent({ model, contents: "Weather?", config: { tools } });
    expect(called.functionCalls).toMatchObject([{ name: "weather", args: { city: "Tromsø", days: 3 } }]);
    const contents = [
      { role: "user", parts: [{ text: "Weather?" }] },
      called.candidates?.[0]?.content ?? {},
      { role: "user", parts: [{ functionResponse: { name: "weather", response: { output: "snow" } } }] },
    ];
    expect((await client.models.generateContent({ model, contents, config: { tools } })).text).toBe("It snows.");
  });

  test.each([
    ["endpoints/123", "123"],
    ["publishers/meta/models/llama-4", "llama-4"],
    ["models/456", "456"],
  ])("is answered for the model %s of its project", async (named, expected) => {
    const { client } = await connected();
    const whole = `projects/p-1/locations/us-central1/${named}`;
    const answer = await client.models.generateContent({ model: whole, contents: "Say hello" });
    expect([answer.text, answer.modelVersion]).toEqual(["Hello", expected]);
  });

  test("has no tuned models", async () => {
    const { client } = await connected();
    const tuned: unknown[] = [];
    for await (const one of await client.models.list({ config: { queryBase: false } })) tuned.push(one);
    expect(tuned).toEqual([]);
  });

  test("gets the error that lists of tokens are not supported", async () => {
    const { client } = await connected();
    const thrown = await client.models.computeTokens({ model, contents: "a" }).catch((reason: unknown) => reason);
    expect(thrown).toMatchObject({ status: 501, message: expect.stringContaining("request.unsupported") });
  });

  test("is the same below a test name", async () => {
    const server = await startServer(fixtures);
    const client = createClient(genai, "of a project", `${server.origin}/t-1`);
    expect((await client.models.generateContent({ model, contents: "Say hello" })).text).toBe("Hello");
    expect(await waitForJournal(server)).toMatchObject({ test: "t-1", route: "vertex.generate" });
  });

  test.each([
    { name: "no contents", method: "generateContent", body: {}, field: "contents" },
    { name: "nothing to count", method: "countTokens", body: {}, field: "contents" },
    { name: "no texts to embed", method: "predict", body: { instances: [] }, field: "instances" },
    {
      name: "a text that is none",
      method: "predict",
      body: { instances: [{ content: 7 }] },
      field: "instances[0].content",
    },
    {
      name: "a picture to make",
      method: "predict",
      body: { instances: [{ prompt: "a" }] },
      field: "instances[0].prompt",
    },
    { name: "nothing to embed", method: "embedContent", body: {}, field: "content" },
    {
      name: "a stream asked for in the body",
      method: "generateContent",
      body: { contents: [{ parts: [{ text: "a" }] }], stream: true },
      field: "stream",
    },
  ])("is rejected with 400 for $name", async ({ method, body, field }) => {
    const { server } = await connected();
    const target = `${server.origin}/v1/publishers/google/models/${model}:${method}`;
    const headers = { "x-goog-api-key": token };
    const response = await fetch(target, { method: "POST", headers, body: JSON.stringify(body) });
    const { error } = (await response.json()) as { error: { details: readonly object[] } };
    expect([response.status, error]).toMatchObject([400, { code: 400, status: "INVALID_ARGUMENT" }]);
    expect(error.details.at(-1)).toMatchObject({ fieldViolations: [{ field }] });
  });

  test("aborts a stream in the middle, and the journal records it", async () => {
    const { client, server } = await connected();
    const abort = new AbortController();
    const config = { abortSignal: abort.signal };
    const stream = await client.models.generateContentStream({ model, contents: "Long", config });
    const read = (async () => {
      for await (const { text } of stream) if (text) abort.abort();
    })();
    await expect(read).rejects.toThrow();
    expect(await waitForJournal(server)).toMatchObject({ outcome: "replied", streaming: true, delivered: false });
  });
});

describe.each(generations)("a stream for Vertex AI's client $generation that lacks something", ({ genai }) => {
  const contents = [{ role: "user", parts: [{ text: "Weather?" }] }];
  const target = "/v1beta1/projects/p-1/locations/us-central1/publishers/google/models/m:streamGenerateContent?alt=sse";
  const whole = renderStream(target, { contents, tools });
  const read = (stream: string) =>
    captureOutcome(async () => {
      const client = createClient(genai, "of a project", await serveStream(stream));
      const seen: unknown[] = [];
      for await (const chunk of await client.models.generateContentStream({ model, contents, config: { tools } }))
        seen.push(...(chunk.candidates ?? []), chunk.usageMetadata);
      return seen;
    });

  test.each([
    { name: "text", isKept: (event: string) => !event.includes('"text":"I ') },
    { name: "the call", isKept: (event: string) => !event.includes("functionCall") },
    { name: "the finish reason", isKept: (event: string) => !event.includes("finishReason") },
  ])("is read differently without $name", async ({ isKept }) => {
    const damaged = filterEvents(whole, isKept);
    expect(damaged).not.toBe(whole);
    expect(await read(damaged)).not.toEqual(await read(whole));
  });

  test("is not read to its end without the last blank line", async () => {
    const expected = await read(whole);
    expect(expected).toHaveProperty("value");
    expect(await read(whole.trimEnd())).not.toEqual(expected);
  });
});
