import Anthropic from "@anthropic-ai/sdk";
import { BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { GoogleGenAI } from "@google/genai";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import OpenAI from "openai";
import { describe, expect, test } from "vitest";
import type { Fixture, Reply } from "../../src/schema/fixture.ts";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";

type Fault = NonNullable<Reply["fault"]>;

/**
 * One provider's official client: the text of a whole answer, and of a stream, whose parts are also
 * passed to `onText`.
 */
interface Client {
  readonly plain: () => Promise<string | null | undefined>;
  readonly stream: (onText?: (text: string) => void, signal?: AbortSignal) => Promise<string>;
}

const content = "Say hello";
const model = "anthropic.any";

/**
 * A client's timeout, and its number of retries where it is configurable; the client's defaults
 * otherwise.
 */
interface Patience {
  readonly timeout?: number;
  readonly maxRetries?: number;
}

const clients = {
  "OpenAI's chat": (origin, patience) => {
    const client = new OpenAI({ baseURL: `${origin}/v1`, apiKey: token, ...patience, logLevel: "off" });
    const body = { model, messages: [{ role: "user" as const, content }] };
    return {
      plain: async () => (await client.chat.completions.create(body)).choices[0]?.message.content,
      stream: async (onText, signal) =>
        readText(
          await client.chat.completions.create({ ...body, stream: true }, { signal }),
          onText,
          (chunk) => chunk.choices[0]?.delta.content,
        ),
    };
  },
  "OpenAI's Responses": (origin, patience) => {
    const client = new OpenAI({ baseURL: `${origin}/v1`, apiKey: token, ...patience, logLevel: "off" });
    const body = { model, input: content };
    return {
      plain: async () => (await client.responses.create(body)).output_text,
      stream: async (onText, signal) =>
        readText(await client.responses.create({ ...body, stream: true }, { signal }), onText, (event) =>
          event.type === "response.output_text.delta"
            ? event.delta
            : event.type === "error"
              ? `<${event.message}>`
              : "",
        ),
    };
  },
  Anthropic: (origin, patience) => {
    const client = new Anthropic({ baseURL: origin, apiKey: token, authToken: null, ...patience, logLevel: "off" });
    const body = { model, max_tokens: 50, messages: [{ role: "user" as const, content }] };
    return {
      plain: async () =>
        (await client.messages.create(body)).content.map((block) => (block.type === "text" ? block.text : "")).join(""),
      stream: async (onText, signal) =>
        readText(await client.messages.create({ ...body, stream: true }, { signal }), onText, (event) =>
          event.type === "content_block_delta" && event.delta.type === "text_delta" ? event.delta.text : "",
        ),
    };
  },
  Google: (origin, { timeout = 10_000 }) => {
    const client = new GoogleGenAI({ apiKey: token, httpOptions: { baseUrl: origin, timeout } });
    const body = { model, contents: content };
    return {
      plain: async () => (await client.models.generateContent(body)).text,
      stream: async (onText, abortSignal) =>
        readText(
          await client.models.generateContentStream({
            ...body,
            ...(abortSignal === undefined ? {} : { config: { abortSignal } }),
          }),
          onText,
          (chunk) => chunk.text,
        ),
    };
  },
  Bedrock: (origin) => bedrock(origin, { requestHandler: new NodeHttpHandler() }),
  "Bedrock over HTTP/2": (origin) => bedrock(origin, {}),
} satisfies { readonly [name: string]: (origin: string, patience: Patience) => Client };

type ClientName = keyof typeof clients;

function bedrock(endpoint: string, handler: object): Client {
  const client = new BedrockRuntimeClient({
    region: "us-east-1",
    endpoint,
    token: { token },
    authSchemePreference: ["httpBearerAuth"],
    ...handler,
  });
  const body = { modelId: model, messages: [{ role: "user" as const, content: [{ text: content }] }] };
  return {
    plain: async () => (await client.send(new ConverseCommand(body))).output?.message?.content?.[0]?.text,
    stream: async (onText, abortSignal) => {
      const { stream = [] } = await client.send(
        new ConverseStreamCommand(body),
        abortSignal === undefined ? {} : { abortSignal },
      );
      return readText(
        stream as AsyncIterable<{ contentBlockDelta?: { delta?: { text?: string } } }>,
        onText,
        (event) => event.contentBlockDelta?.delta?.text,
      );
    },
  };
}

async function readText<E>(
  events: AsyncIterable<E>,
  onText: ((text: string) => void) | undefined,
  read: (event: E) => string | null | undefined,
): Promise<string> {
  let text = "";
  for await (const event of events) {
    const added = read(event) ?? "";
    text += added;
    if (added !== "") onText?.(added);
  }
  return text;
}

const deltas = ["Hel", "lo ", "to ", "you"];

/** A client of a server whose only reply is delivered with the given options. */
async function connected(name: ClientName, how: Pick<Reply, "fault" | "pace" | "error">, patience: Patience = {}) {
  const reply: Reply = how.error === undefined ? { deltas, ...how } : how;
  const fixture: Fixture = { match: {}, reply };
  const server = await startServer([fixture]);
  const client: Client = clients[name](server.origin, patience);
  return { server, client };
}

/** The call's result or error, and the number of requests in the journal. */
async function captureFaultOutcome(name: ClientName, way: "plain" | "stream", fault: Fault) {
  const { server, client } = await connected(name, { fault });
  const outcome = await client[way]().then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error: error as Error & { readonly status?: number } }),
  );
  // A client may receive the last reset before the journal records it.
  await server.end("stopped");
  const { requests } = server.journal();
  expect(new Set(requests.map((line) => line.fault))).toEqual(new Set([fault.kind]));
  return { ...outcome, calls: requests.length, retries: requests.map(({ retry }) => retry) };
}

describe("retries of the official clients", () => {
  test.each<{ name: ClientName; fault: Fault; calls: number; error: object }>([
    { name: "OpenAI's chat", fault: { kind: "status", status: 429 }, calls: 3, error: { name: "Error", status: 429 } },
    { name: "OpenAI's Responses", fault: { kind: "status", status: 500 }, calls: 3, error: { status: 500 } },
    { name: "Anthropic", fault: { kind: "status", status: 429 }, calls: 3, error: { status: 429 } },
    {
      name: "Anthropic",
      fault: { kind: "status", status: 529 },
      calls: 3,
      error: { status: 529, type: "overloaded_error" },
    },
    { name: "Anthropic", fault: { kind: "status", status: 400 }, calls: 1, error: { status: 400 } },
    { name: "Google", fault: { kind: "status", status: 429 }, calls: 1, error: { status: 429 } },
    { name: "Google", fault: { kind: "status", status: 500 }, calls: 1, error: { status: 500 } },
    { name: "Bedrock", fault: { kind: "status", status: 500 }, calls: 3, error: { name: "InternalServerException" } },
    {
      name: "Bedrock over HTTP/2",
      fault: { kind: "status", status: 500 },
      calls: 3,
      error: { name: "InternalServerException" },
    },
    {
      name: "OpenAI's chat",
      fault: { kind: "reset-before-headers" },
      calls: 3,
      error: { message: "Connection error." },
    },
    { name: "Anthropic", fault: { kind: "reset-before-headers" }, calls: 3, error: { message: "Connection error." } },
    { name: "Google", fault: { kind: "reset-before-headers" }, calls: 1, error: { cause: { code: "ECONNRESET" } } },
    { name: "Bedrock", fault: { kind: "reset-before-headers" }, calls: 3, error: { code: "ECONNRESET" } },
    {
      name: "Bedrock over HTTP/2",
      fault: { kind: "reset-before-headers" },
      calls: 1,
      error: { code: "ERR_HTTP2_STREAM_ERROR" },
    },
  ])("$name gives up after $calls calls on $fault", async ({ name, fault, calls, error }) => {
    const seen = await captureFaultOutcome(name, "plain", fault);
    expect(seen.error).toMatchObject(error);
    expect(seen.calls).toBe(calls);
    expect(seen.retries).toEqual(Array.from({ length: calls }, (_, index) => index));
  });

  test.each<ClientName>(["OpenAI's chat", "Anthropic"])("%s waits for the requested time", async (name) => {
    const { client } = await connected(name, { fault: { kind: "status", status: 503, retryAfterMs: 120 } });
    const start = performance.now();
    await expect(client.plain()).rejects.toMatchObject({ status: 503 });
    expect(performance.now() - start).toBeGreaterThanOrEqual(238);
  });

  test.each<ClientName>(["OpenAI's chat", "Anthropic", "Bedrock"])(
    "%s gets the answer after a fault in its sequence",
    async (name) => {
      const fault: Fault = { kind: "status", status: 500 };
      const server = await startServer([{ match: {}, replies: [{ text: "no", fault }, { text: "Hello" }] }]);
      const client: Client = clients[name](server.origin, {});
      expect(await client.plain()).toBe("Hello");
      await waitUntil(() => server.journal().requests.length === 2);
      expect(server.journal().requests).toMatchObject([
        { outcome: "error-replied", reply: 0 },
        { outcome: "replied", reply: 1 },
      ]);
    },
  );
});

describe("a faulty answer that is not a stream", () => {
  test.each<{ name: ClientName; fault: Fault["kind"]; error: RegExp }>([
    ...(["OpenAI's chat", "OpenAI's Responses", "Anthropic", "Google"] as const).flatMap((name) => [
      { name, fault: "reset-after-headers" as const, error: /terminated/ },
      { name, fault: "cut" as const, error: /terminated/ },
      { name, fault: "truncated-frame" as const, error: /terminated/ },
      { name, fault: "malformed-event" as const, error: /JSON/ },
    ]),
    { name: "Bedrock over HTTP/2", fault: "reset-after-headers", error: /INTERNAL_ERROR/ },
    { name: "Bedrock over HTTP/2", fault: "cut", error: /PROTOCOL_ERROR/ },
    { name: "Bedrock", fault: "malformed-event", error: /JSON/ },
  ])("makes $name throw at once on $fault", async ({ name, fault, error }) => {
    const seen = await captureFaultOutcome(name, "plain", { kind: fault });
    expect(String(seen.error?.message)).toMatch(error);
    expect(seen.calls).toBe(1);
  });

  test.each(Object.keys(clients) as ClientName[])(
    "is read by %s with replacement characters for invalid UTF-8",
    async (name) => {
      expect(await captureFaultOutcome(name, "plain", { kind: "bad-utf8" })).toMatchObject({
        value: "\ufffdHello to you",
        calls: 1,
      });
    },
  );

  test.each<{ name: ClientName; error: object }>([
    { name: "OpenAI's chat", error: { status: 400, message: expect.stringContaining("Enough") } },
    { name: "Anthropic", error: { status: 400, type: "invalid_request_error" } },
    { name: "Google", error: { status: 400, message: expect.stringContaining("Enough") } },
    { name: "Bedrock", error: { name: "ValidationException", message: "Enough" } },
  ])("is an error for $name where a stream has an error event", async ({ name, error }) => {
    const seen = await captureFaultOutcome(name, "plain", { kind: "error-event", status: 400, message: "Enough" });
    expect(seen.error).toMatchObject(error);
  });
});

describe("a faulty stream", () => {
  const early = 4;

  test.each<{ name: ClientName; fault: Fault["kind"]; error: RegExp }>([
    { name: "OpenAI's chat", fault: "reset-after-headers", error: /terminated/ },
    { name: "OpenAI's chat", fault: "malformed-event", error: /JSON/ },
    { name: "OpenAI's chat", fault: "error-event", error: /Enough/ },
    { name: "OpenAI's Responses", fault: "reset-after-headers", error: /terminated/ },
    { name: "OpenAI's Responses", fault: "malformed-event", error: /JSON/ },
    { name: "Anthropic", fault: "reset-after-headers", error: /terminated/ },
    { name: "Anthropic", fault: "malformed-event", error: /JSON/ },
    { name: "Anthropic", fault: "error-event", error: /overloaded_error.*Enough/ },
    { name: "Google", fault: "reset-after-headers", error: /terminated/ },
    { name: "Google", fault: "malformed-event", error: /JSON/ },
    { name: "Google", fault: "truncated-frame", error: /JSON/ },
    { name: "Google", fault: "error-event", error: /Enough/ },
    { name: "Bedrock", fault: "reset-after-headers", error: /aborted/ },
    { name: "Bedrock", fault: "malformed-event", error: /checksum/ },
    { name: "Bedrock", fault: "truncated-frame", error: /Truncated/ },
    { name: "Bedrock", fault: "error-event", error: /Enough/ },
    { name: "Bedrock over HTTP/2", fault: "reset-after-headers", error: /INTERNAL_ERROR/ },
    { name: "Bedrock over HTTP/2", fault: "truncated-frame", error: /Truncated/ },
  ])("makes $name throw on $fault without a retry", async ({ name, fault, error }) => {
    const more = fault === "error-event" ? { status: 529, message: "Enough" } : {};
    const seen = await captureFaultOutcome(name, "stream", { kind: fault, afterEvents: early, ...more });
    expect(String(seen.error?.message)).toMatch(error);
    expect(seen.calls).toBe(1);
  });

  // The client reports no error here, so a program must detect the early end.
  test.each<{ name: ClientName; fault: Fault; text: string }>([
    { name: "OpenAI's chat", fault: { kind: "cut", afterEvents: 3 }, text: "Hello " },
    { name: "OpenAI's chat", fault: { kind: "truncated-frame", afterEvents: 3 }, text: "Hello " },
    { name: "OpenAI's Responses", fault: { kind: "cut", afterEvents: 6 }, text: "Hello " },
    {
      name: "OpenAI's Responses",
      fault: { kind: "error-event", afterEvents: 6, message: "Enough" },
      text: "Hello <Enough>",
    },
    { name: "Anthropic", fault: { kind: "cut", afterEvents: 5 }, text: "Hello " },
    { name: "Google", fault: { kind: "cut", afterEvents: 2 }, text: "Hello " },
    { name: "Bedrock", fault: { kind: "cut", afterEvents: 3 }, text: "Hello " },
    { name: "Bedrock over HTTP/2", fault: { kind: "cut", afterEvents: 3 }, text: "Hello " },
  ])("ends early for $name without an error on $fault", async ({ name, fault, text }) => {
    expect(await captureFaultOutcome(name, "stream", fault)).toMatchObject({ value: text, error: undefined, calls: 1 });
  });

  test.each(Object.keys(clients) as ClientName[])(
    "is read by %s with replacement characters for invalid UTF-8",
    async (name) => {
      const { value } = await captureFaultOutcome(name, "stream", { kind: "bad-utf8", afterEvents: 4 });
      expect(value?.replace("\ufffd", "")).toBe("Hello to you");
      expect(value).toContain("\ufffd");
    },
  );

  test("is incomplete for helpers that assemble an answer", async () => {
    const cut = { fault: { kind: "cut", afterEvents: 4 } } as const;
    const { server } = await connected("OpenAI's chat", cut);
    const openai = new OpenAI({ baseURL: `${server.origin}/v1`, apiKey: token });
    const chat = openai.chat.completions.stream({ model, messages: [{ role: "user", content }] });
    await expect(chat.finalChatCompletion()).rejects.toThrow("finish_reason");
    expect((await openai.responses.stream({ model, input: content }).finalResponse()).status).toBe("in_progress");
    const anthropic = new Anthropic({ baseURL: server.origin, apiKey: token, authToken: null });
    const message = anthropic.messages.stream({ model, max_tokens: 50, messages: [{ role: "user", content }] });
    await expect(message.finalMessage()).rejects.toThrow("stream ended");
  });
});

describe("time", () => {
  test.each<{ name: ClientName; error: object }>([
    { name: "OpenAI's chat", error: { message: "Request timed out." } },
    { name: "Anthropic", error: { message: "Request timed out." } },
    { name: "Google", error: { name: "AbortError" } },
  ])("runs out for $name with a slow first token", async ({ name, error }) => {
    const { server, client } = await connected(
      name,
      { pace: { firstTokenMs: 60_000 } },
      { timeout: 80, maxRetries: 0 },
    );
    await expect(client.plain()).rejects.toMatchObject(error);
    await waitUntil(() => server.journal().requests.length > 0);
    const [line] = server.journal().requests;
    expect(line).toMatchObject({ delivered: false, status: 200 });
    expect(line?.firstByteMs).toBeUndefined();
  });

  // The timeouts of OpenAI's and Anthropic's clients end with the headers; only the program can
  // abort a stalled stream.
  test.each<{ name: ClientName; afterEvents: number }>([
    { name: "OpenAI's chat", afterEvents: 3 },
    { name: "OpenAI's Responses", afterEvents: 6 },
    { name: "Anthropic", afterEvents: 5 },
    { name: "Bedrock", afterEvents: 3 },
  ])("runs out for $name when the program aborts a stalled stream", async ({ name, afterEvents }) => {
    const { server, client } = await connected(name, { fault: { kind: "stall", afterEvents } });
    const texts: string[] = [];
    await Promise.allSettled([client.stream((text) => texts.push(text), AbortSignal.timeout(150))]);
    expect(texts.join("")).toBe("Hello ");
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ fault: "stall", delivered: false, events: afterEvents });
  });

  test("runs out for Google's client by its own timeout when a stream stalls", async () => {
    const { server, client } = await connected(
      "Google",
      { fault: { kind: "stall", afterEvents: 2 } },
      { timeout: 150 },
    );
    const texts: string[] = [];
    await expect(client.stream((text) => texts.push(text))).rejects.toMatchObject({ name: "AbortError" });
    expect(texts.join("")).toBe("Hello ");
    await waitUntil(() => server.journal().requests.length === 1);
  });

  test.each(Object.keys(clients) as ClientName[])("passes between the tokens that %s reads", async (name) => {
    const { server, client } = await connected(name, { pace: { firstTokenMs: 50, tokensPerSecond: 25 } });
    const start = performance.now();
    const times: number[] = [];
    expect(await client.stream(() => times.push(performance.now() - start))).toBe("Hello to you");
    // Four texts of one token each, 40 ms apart.
    expect(times).toHaveLength(4);
    expect(times[0]).toBeGreaterThanOrEqual(48);
    expect((times[3] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(80);
    expect(times[3]).toBeGreaterThanOrEqual(208);
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ delivered: true, streaming: true });
  });
});
