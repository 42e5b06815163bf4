import { describe, expect, test } from "vitest";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { type Genai, generations } from "./google-generations.ts";
import { filterEvents, fixtures, captureOutcome, serveStream, renderStream } from "./served.ts";

const model = "gemini-3-flash";
const tools = [{ functionDeclarations: [{ name: "weather" }] }];

/** Connects this generation of the client to a new server. */
function connectedWith(genai: Genai) {
  return async (options: { apiKey?: string; apiVersion?: string } = {}) => {
    const server = await startServer(fixtures);
    const { apiKey = token, apiVersion = "v1beta" } = options;
    return { server, client: createClient(genai, server.origin, apiKey, apiVersion) };
  };
}

function createClient({ GoogleGenAI }: Genai, baseUrl: string, apiKey: string, apiVersion: string) {
  return new GoogleGenAI({ apiKey, httpOptions: { baseUrl, apiVersion } });
}

describe.each(generations)("Google's client $generation", ({ genai }) => {
  const connected = connectedWith(genai);

  test.each(["v1beta", "v1"])("reads a plain answer below /%s", async (apiVersion) => {
    const { client } = await connected({ apiVersion });
    const answer = await client.models.generateContent({ model, contents: "Say hello" });
    expect(answer.text).toBe("Hello");
    expect(answer).toMatchObject({
      modelVersion: model,
      responseId: "mock-1-1",
      candidates: [{ finishReason: genai.FinishReason.STOP, index: 0, content: { role: "model" } }],
      usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 2, totalTokenCount: 5 },
    });
  });

  test.each(["v1beta", "v1"])("reads a stream below /%s", async (apiVersion) => {
    const { client } = await connected({ apiVersion });
    const texts: (string | undefined)[] = [];
    let last: unknown;
    for await (const chunk of await client.models.generateContentStream({ model, contents: "Say hello" })) {
      texts.push(chunk.text);
      last = chunk;
    }
    expect(texts).toEqual(["Hel", "lo", ""]);
    expect(last).toMatchObject({ candidates: [{ finishReason: "STOP" }], usageMetadata: { totalTokenCount: 5 } });
  });

  test("gets a JSON list when it does not request server-sent events", async () => {
    const { server } = await connected();
    const body = JSON.stringify({ contents: [{ parts: [{ text: "Say hello" }] }] });
    const target = `${server.origin}/v1beta/models/${model}:streamGenerateContent?key=${token}`;
    const response = await fetch(target, { method: "POST", body });
    expect(response.headers.get("content-type")).toBe("application/json");
    const list = (await response.json()) as { candidates: { content: { parts: { text: string }[] } }[] }[];
    expect(list.map(({ candidates }) => candidates[0]?.content.parts[0]?.text)).toEqual(["Hel", "lo", ""]);
  });

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

  test("reads a function call from a stream", async () => {
    const { client } = await connected();
    const names: unknown[] = [];
    const stream = await client.models.generateContentStream({ model, contents: "Weather?", config: { tools } });
    for await (const { functionCalls } of stream) names.push(...(functionCalls ?? []));
    expect(names).toMatchObject([{ name: "weather", args: { city: "Tromsø", days: 3 } }]);
  });

  test("reads thoughts separately from the text", async () => {
    const { client } = await connected();
    const answer = await client.models.generateContent({ model, contents: "Think" });
    expect(answer.text).toBe("Four.");
    expect(answer.candidates?.[0]?.content?.parts?.[0]).toEqual({ text: "Two and two.", thought: true });
  });

  test("counts more tokens for more input", async () => {
    const { client } = await connected();
    const count = async (contents: string) => (await client.models.countTokens({ model, contents })).totalTokens ?? 0;
    const short = await count("Think");
    expect(short).toBeGreaterThan(0);
    expect(await count("Think about it once more.")).toBeGreaterThan(short);
    const { usageMetadata } = await client.models.generateContent({ model, contents: "Think" });
    expect(usageMetadata?.promptTokenCount).toBe(short);
  });

  test("counts instructions and tools of a wrapped request", async () => {
    const { server } = await connected();
    const contents = [{ parts: [{ text: "Think" }] }];
    const count = async (body: object) => {
      const target = `${server.origin}/v1beta/models/${model}:countTokens`;
      const headers = { "x-goog-api-key": token };
      const response = await fetch(target, { method: "POST", headers, body: JSON.stringify(body) });
      return ((await response.json()) as { totalTokens: number }).totalTokens;
    };
    expect(await count({ generateContentRequest: { model, contents, tools } })).toBeGreaterThan(
      await count({ contents }),
    );
  });

  test("embeds texts, equal texts equally, with the requested dimensions", async () => {
    const { client } = await connected();
    const { embeddings } = await client.models.embedContent({
      model: "gemini-embedding-001",
      contents: ["a", "b", "a"],
      config: { outputDimensionality: 8 },
    });
    expect(embeddings).toHaveLength(3);
    expect(embeddings?.[0]?.values).toHaveLength(8);
    expect(embeddings?.[2]).toEqual(embeddings?.[0]);
    expect(embeddings?.[1]).not.toEqual(embeddings?.[0]);
  });

  test("lists models and gets one", async () => {
    const { client } = await connected();
    const names: (string | undefined)[] = [];
    for await (const { name } of await client.models.list()) names.push(name);
    expect(names).toEqual(["models/mock-model"]);
    expect((await client.models.get({ model })).name).toBe(`models/${model}`);
  });

  test.each([
    { says: "Bad", status: 400, named: "INVALID_ARGUMENT" },
    { says: "Too fast", status: 429, named: "RESOURCE_EXHAUSTED" },
    { says: "Too much", status: 529, named: "INTERNAL" },
    { says: "Unknown", status: 410, named: "FAILED_PRECONDITION" },
  ])("throws its error for $status in one try", async ({ says, status, named }) => {
    const { client, server } = await connected();
    const thrown = await client.models.generateContent({ model, contents: says }).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(genai.ApiError);
    expect(thrown).toMatchObject({ status, message: expect.stringContaining(`"${named}"`) });
    await waitUntil(() => server.journal().requests.length === 1);
  });

  test("throws its error for a wrong key", async () => {
    const { client } = await connected({ apiKey: "wrong" });
    const thrown = await client.models
      .generateContent({ model, contents: "Say hello" })
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ status: 401, message: expect.stringContaining('"UNAUTHENTICATED"') });
  });

  test.each([
    { name: "no contents", method: "generateContent", body: {}, field: "contents" },
    { name: "no parts", method: "generateContent", body: { contents: [{ role: "user" }] }, field: "contents[0].parts" },
    {
      name: "a role of another provider",
      method: "generateContent",
      body: { contents: [{ role: "assistant", parts: [{ text: "a" }] }] },
      field: "contents[0].role",
    },
    {
      name: "a stream asked for in the body",
      method: "generateContent",
      body: { contents: [{ parts: [{ text: "a" }] }], stream: true },
      field: "stream",
    },
    { name: "nothing to count", method: "countTokens", body: {}, field: "contents" },
    { name: "nothing to embed", method: "embedContent", body: {}, field: "content" },
    { name: "an empty batch", method: "batchEmbedContents", body: { requests: [] }, field: "requests" },
  ])("is refused with 400 for $name", async ({ method, body, field }) => {
    const { server } = await connected();
    const target = `${server.origin}/v1beta/models/${model}:${method}`;
    const headers = { "x-goog-api-key": token };
    const response = await fetch(target, { method: "POST", headers, body: JSON.stringify(body) });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 400, status: "INVALID_ARGUMENT", details: [{ fieldViolations: [{ field }] }] },
    });
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
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ outcome: "replied", streaming: true, delivered: false });
  });
});

describe.each(generations)("a stream for Google's client $generation that lacks something", ({ genai }) => {
  const contents = [{ role: "user", parts: [{ text: "Weather?" }] }];
  const whole = renderStream(`/v1beta/models/${model}:streamGenerateContent?alt=sse`, { contents, tools });
  const read = (stream: string) =>
    captureOutcome(async () => {
      const client = createClient(genai, await serveStream(stream), "any", "v1beta");
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

  test("is not read to its end without the last blank line, and not at all with [DONE] after it", async () => {
    const expected = await read(whole);
    expect(expected).toHaveProperty("value");
    expect(await read(whole.trimEnd())).not.toEqual(expected);
    expect(await read(`${whole}data: [DONE]\n\n`)).toHaveProperty("error");
  });
});
