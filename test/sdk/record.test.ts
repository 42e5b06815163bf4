import { writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import Anthropic from "@anthropic-ai/sdk";
import { type GenerateContentResponse, GoogleGenAI } from "@google/genai";
import OpenAI from "openai";
import { describe, expect, test, vi } from "vitest";
import { findLostExchanges } from "../../src/mock-transport/journal/find-lost-exchanges.ts";
import type { Fixture } from "../../src/schema/fixture.ts";
import { chatAnswer, planted, requestId, sendJson, startProvider } from "../mock-transport/forward/fake-provider.ts";
import { allAt, startForwarding } from "../mock-transport/forward/start-forwarding.ts";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { fixtures as served } from "./served.ts";

/** A client's base address and key. */
interface Place {
  readonly origin: string;
  readonly apiKey: string;
}

type Scenario = (place: Place) => Promise<unknown[]>;

const prompts = ["Say hello", "Think", "Too long"];

/**
 * Everything a program can observe of an answer or an error, except for ids that differ in every
 * answer.
 */
async function told(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => ({
    thrown: (error as Error).constructor.name,
    status: (error as { status?: unknown }).status,
    message: (error as Error).message.replace(/req_mock-1-\d+/, "req_"),
  }));
}

const chat =
  (isStream: boolean): Scenario =>
  async ({ origin, apiKey }) => {
    const client = new OpenAI({ baseURL: `${origin}/v1`, apiKey, maxRetries: 0 });
    const tools = [{ type: "function" as const, function: { name: "weather", parameters: { type: "object" } } }];
    const ask = async (messages: OpenAI.ChatCompletionMessageParam[], offered?: typeof tools) => {
      const body = { model: "m", messages, ...(offered === undefined ? {} : { tools: offered }) };
      const completion = isStream
        ? await client.chat.completions.stream(body).finalChatCompletion()
        : await client.chat.completions.create(body);
      return completion.choices[0];
    };
    const pick = (choice: Awaited<ReturnType<typeof ask>>) => ({
      text: choice?.message.content,
      finish: choice?.finish_reason,
      calls: choice?.message.tool_calls?.map((call) => call.type === "function" && { ...call.function }),
    });
    const question = { role: "user" as const, content: "Weather?" };
    const called = await ask([question], tools);
    const messages = [
      question,
      called?.message ?? question,
      { role: "tool" as const, tool_call_id: called?.message.tool_calls?.[0]?.id ?? "", content: "snow" },
    ];
    return [
      ...(await Promise.all(prompts.map(async (content) => pick(await ask([{ role: "user", content }]))))),
      pick(called),
      pick(await ask(messages, tools)),
      await told(ask([{ role: "user", content: "Too fast" }])),
    ];
  };

const responses =
  (isStream: boolean): Scenario =>
  async ({ origin, apiKey }) => {
    const client = new OpenAI({ baseURL: `${origin}/v1`, apiKey, maxRetries: 0 });
    const tools = [{ type: "function" as const, name: "weather", parameters: { type: "object" }, strict: false }];
    const ask = (input: string | OpenAI.Responses.ResponseInput) => {
      const body = { model: "m", input, tools };
      return isStream ? client.responses.stream(body).finalResponse() : client.responses.create(body);
    };
    const pick = ({ status, incomplete_details, output, output_text }: OpenAI.Responses.Response) => ({
      status,
      incomplete_details,
      output_text,
      reasoning: output.flatMap((item) => (item.type === "reasoning" ? item.summary : [])),
      calls: output.flatMap((item) =>
        item.type === "function_call" ? [{ name: item.name, arguments: item.arguments }] : [],
      ),
    });
    const question = { role: "user" as const, content: "Weather?" };
    const called = await ask([question]);
    const [call] = called.output.flatMap((item) => (item.type === "function_call" ? [item] : []));
    const result = { type: "function_call_output" as const, call_id: call?.call_id ?? "", output: "snow" };
    return [
      ...(await Promise.all(prompts.map(async (prompt) => pick(await ask(prompt))))),
      pick(called),
      pick(await ask([question, ...(called.output as OpenAI.Responses.ResponseInput), result])),
      await told(ask("Bad")),
    ];
  };

const messages =
  (isStream: boolean): Scenario =>
  async ({ origin, apiKey }) => {
    const client = new Anthropic({ baseURL: origin, apiKey, authToken: null, maxRetries: 0 });
    const tools: Anthropic.Tool[] = [{ name: "weather", input_schema: { type: "object" } }];
    const ask = (said: Anthropic.MessageParam[]) => {
      const body = { model: "m", max_tokens: 50, messages: said, tools };
      return isStream ? client.messages.stream(body).finalMessage() : client.messages.create(body);
    };
    const pick = ({ content, stop_reason, usage }: Anthropic.Message) => ({
      content: content.map((block) => ({ ...block, id: undefined })),
      stop_reason,
      usage: [usage.input_tokens, usage.output_tokens],
    });
    const say = (content: string): Anthropic.MessageParam[] => [{ role: "user", content }];
    const called = await ask(say("Weather?"));
    const [call] = called.content.filter((block) => block.type === "tool_use");
    const result: Anthropic.MessageParam = {
      role: "user",
      content: [
        { type: "tool_result", tool_use_id: call?.id ?? "", content: "snow" },
        { type: "text", text: `It is ${new Date().toISOString()}.` },
      ],
    };
    return [
      ...(await Promise.all(prompts.map(async (prompt) => pick(await ask(say(prompt)))))),
      pick(called),
      pick(
        await ask([
          ...say("Weather?"),
          { role: "assistant", content: called.content as Anthropic.ContentBlockParam[] },
          result,
        ]),
      ),
      await told(ask(say("Too much"))),
    ];
  };

const generated =
  (isStream: boolean): Scenario =>
  async ({ origin, apiKey }) => {
    const client = new GoogleGenAI({ apiKey, httpOptions: { baseUrl: origin } });
    const config = { tools: [{ functionDeclarations: [{ name: "weather" }] }] };
    const ask = async (contents: { role: string; parts: object[] }[]) => {
      const body = { model: "m", contents, config };
      if (!isStream) return [await client.models.generateContent(body)];
      const answers: GenerateContentResponse[] = [];
      for await (const answer of await client.models.generateContentStream(body)) answers.push(answer);
      return answers;
    };
    const pick = (answers: Awaited<ReturnType<typeof ask>>) => {
      const parts = answers.flatMap(({ candidates }) => candidates?.[0]?.content?.parts ?? []);
      const texts = (isThought: boolean) =>
        parts
          .filter(({ thought = false }) => thought === isThought)
          .map(({ text = "" }) => text)
          .join("");
      return {
        text: texts(false),
        thoughts: texts(true),
        calls: parts.flatMap(({ functionCall }) =>
          functionCall ? [{ name: functionCall.name, args: functionCall.args }] : [],
        ),
        finish: answers.at(-1)?.candidates?.[0]?.finishReason,
      };
    };
    const say = (text: string) => ({ role: "user", parts: [{ text }] });
    const called = await ask([say("Weather?")]);
    const parts = called.flatMap(({ candidates }) => candidates?.[0]?.content?.parts ?? []);
    const result = { role: "user", parts: [{ functionResponse: { name: "weather", response: { output: "snow" } } }] };
    return [
      ...(await Promise.all(prompts.map(async (prompt) => pick(await ask([say(prompt)]))))),
      pick(called),
      pick(await ask([say("Weather?"), { role: "model", parts }, result])),
      await told(ask([say("Bad")])),
    ];
  };

const scenarios: readonly { name: string; scenario: Scenario }[] = [false, true].flatMap((isStream) =>
  Object.entries({ chat, responses, messages, generated }).map(([name, of]) => ({
    name: `${name}, streamed: ${isStream}`,
    scenario: of(isStream),
  })),
);

/** A provider with the fixtures of all conformance tests; its key is its token. */
async function realProvider() {
  return startServer(served, {}, { token: planted.key });
}

describe("record: the official clients", () => {
  test.each(scenarios)(
    "get the same answers from the recorded file as from the provider ($name)",
    async ({ scenario }) => {
      const provider = await realProvider();
      const expected = await scenario({ origin: provider.origin, apiKey: planted.key });
      const recording = await startForwarding("record", allAt(provider.origin));
      expect(await scenario({ origin: recording.entry, apiKey: planted.key })).toEqual(expected);
      const recorded = await recording.recorded();
      expect(recorded).toHaveLength(6);
      const replaying = await startServer(recorded);
      expect(await scenario({ origin: replaying.origin, apiKey: token })).toEqual(expected);
      expect(
        recording
          .journal()
          .every(({ outcome, upstream }) => outcome === "forwarded" && upstream?.unrecorded === undefined),
      ).toBe(true);
      expect([...Object.values(planted), token].filter((value) => recording.evidence().includes(value))).toEqual([]);
    },
  );

  test("get the same answers when all of them are recorded into one file", async () => {
    const provider = await realProvider();
    const recording = await startForwarding("record", allAt(provider.origin));
    const run = async (place: Place) => {
      const results: unknown[] = [];
      for (const { scenario } of scenarios) results.push(...(await scenario(place)));
      // Providers count one text differently, so the merged fixture contains no count.
      return results.map((result) => ({ ...(result as object), usage: undefined }));
    };
    const expected = await run({ origin: recording.entry, apiKey: planted.key });
    const recorded = await recording.recorded();
    expect(JSON.parse(recording.document())).toMatchObject({ provider: "any", redaction: "redacted" });
    const replaying = await startServer(recorded);
    expect(await run({ origin: replaying.origin, apiKey: token })).toEqual(expected);
  });

  test("get the same continuation of a response that the provider stores", async () => {
    const call = { name: "page", arguments: {} };
    const provider = await startServer(
      [
        { match: { toolResult: "page three" }, reply: { text: "The end." } },
        { match: { toolResult: "page two" }, reply: { text: "third", toolCalls: [call] } },
        { match: { toolResult: "page one" }, reply: { text: "second", toolCalls: [call] } },
        { match: { user: "Read it." }, reply: { text: "first", toolCalls: [call] } },
        { match: { user: "Thanks." }, reply: { text: "Welcome." } },
      ],
      {},
      { token: planted.key },
    );
    const run = async ({ origin, apiKey }: Place) => {
      const client = new OpenAI({ baseURL: `${origin}/v1`, apiKey, maxRetries: 0 });
      const tools = [{ type: "function" as const, name: "page", parameters: {}, strict: false }];
      const texts: string[] = [];
      let last = await client.responses.create({ model: "m", input: "Read it.", tools });
      for (const page of ["page one", "page two", "page three"]) {
        texts.push(last.output_text);
        const [called] = last.output.flatMap((item) => (item.type === "function_call" ? [item] : []));
        const output = { type: "function_call_output" as const, call_id: called?.call_id ?? "", output: page };
        last = await client.responses.create({ model: "m", previous_response_id: last.id, input: [output], tools });
      }
      const thanks = await client.responses.create({ model: "m", previous_response_id: last.id, input: "Thanks." });
      return [...texts, last.output_text, thanks.output_text];
    };
    const expected = ["first", "second", "third", "The end.", "Welcome."];
    const recording = await startForwarding("record", allAt(provider.origin));
    expect(await run({ origin: recording.entry, apiKey: planted.key })).toEqual(expected);
    const replaying = await startServer(await recording.recorded());
    expect(await run({ origin: replaying.origin, apiKey: token })).toEqual(expected);
  });

  test("call a provider in the mode `forward` without anything being recorded", async () => {
    const provider = await realProvider();
    const forwarding = await startForwarding("forward", allAt(provider.origin));
    await messages(true)({ origin: forwarding.entry, apiKey: planted.key });
    expect(await forwarding.recorded()).toEqual([]);
    expect(forwarding.files()).toEqual(["journal.jsonl"]);
  });
});

describe("record: a provider whose answers contain names and ids", () => {
  const say = async (entry: string, content: string, key: string = planted.key) => {
    const client = new OpenAI({
      baseURL: `${entry}/v1`,
      apiKey: key,
      maxRetries: 0,
      organization: planted.organization,
    });
    return client.chat.completions
      .create({ model: "m", messages: [{ role: "user", content }] })
      .catch((error: unknown) => error);
  };

  test("keeps keys, accounts, cookies and names out of the file, and still matches the request", async () => {
    const provider = await startProvider((response, { body }) => {
      const isLimit = body.includes("too fast");
      if (isLimit) {
        const message = `Rate limit reached for gpt-5-mini in organization ${planted.organization} on requests per min. Request ${requestId}, cookie ${planted.cookie}.`;
        sendJson(response, { error: { message, type: "requests", param: null, code: "rate_limit_exceeded" } }, 429, {
          "retry-after": "20",
        });
      } else
        sendJson(
          response,
          chatAnswer({ content: `Your key ${planted.key} was seen by ${planted.callId} in ${planted.project}.` }),
        );
    });
    const recording = await startForwarding("record", allAt(provider.origin));
    const prompt = `Please check the key ${planted.key} that I found in the archive of last year.`;
    await say(recording.entry, prompt);
    await say(recording.entry, "too fast");
    const recorded = await recording.recorded();
    expect(recorded).toEqual([
      {
        match: { user: { contains: " that I found in the archive of last year." } },
        reply: {
          text: "Your key __REDACTED-value__ was seen by __REDACTED-id__ in __REDACTED-value__.",
          usage: { inputTokens: 11, outputTokens: 5 },
        },
      },
      {
        match: { user: "too fast" },
        reply: {
          error: {
            status: 429,
            type: "requests",
            code: "rate_limit_exceeded",
            message:
              "Rate limit reached for gpt-5-mini in organization __REDACTED-value__ on requests per min. Request __REDACTED-id__, cookie __REDACTED-value__.",
          },
        },
      },
    ]);
    const evidence = recording.evidence();
    expect([...Object.values(planted), token].filter((value) => evidence.includes(value))).toEqual([]);
    expect(recording.document()).not.toContain(requestId);
    expect(recording.modeOf("recorded-fixtures.json")).toBe(0o600);
    const replaying = await startServer(recorded);
    expect(await say(replaying.origin, prompt, token)).toMatchObject({
      choices: [
        { message: { content: "Your key __REDACTED-value__ was seen by __REDACTED-id__ in __REDACTED-value__." } },
      ],
    });
  });

  test("separates the steps of a tool loop, whatever changes in the results between runs", async () => {
    const call = (file: string) => ({
      id: planted.callId,
      type: "function",
      function: { name: "read", arguments: JSON.stringify({ file }) },
    });
    const provider = await startProvider((response, { body }) => {
      const results = (JSON.parse(body) as { messages: { role: string }[] }).messages.filter(
        ({ role }) => role === "tool",
      ).length;
      const answers = [
        chatAnswer({ content: null, calls: [call("a.txt")], finish: "tool_calls" }),
        chatAnswer({ content: null, calls: [call("b.txt")], finish: "tool_calls" }),
        chatAnswer({ content: null, calls: [call("c.txt")], finish: "tool_calls" }),
        chatAnswer({ content: "All read." }),
      ];
      sendJson(response, answers[results]);
    });
    const agent = async (entry: string, apiKey: string, run: string) => {
      const client = new OpenAI({ baseURL: `${entry}/v1`, apiKey, maxRetries: 0 });
      const said: OpenAI.ChatCompletionMessageParam[] = [{ role: "user", content: "Read all files." }];
      const files: string[] = [];
      for (let step = 0; step < 9; step += 1) {
        const tools = [{ type: "function" as const, function: { name: "read" } }];
        const { choices } = await client.chat.completions.create({ model: "m", messages: said, tools });
        const message = choices[0]?.message;
        if (message?.tool_calls === undefined) return [...files, message?.content];
        said.push(message);
        for (const { id, ...rest } of message.tool_calls) {
          files.push((rest as { function: { arguments: string } }).function.arguments);
          const content = `read at ${run} in ${step + 3} ms\nfrom /tmp/run-${run}/x${step}\nthe content of file number ${step}`;
          said.push({ role: "tool", tool_call_id: id, content });
        }
      }
      return ["it never ended"];
    };
    const recording = await startForwarding("record", allAt(provider.origin));
    const expected = await agent(recording.entry, planted.key, "2026-11-21T12:00:00Z");
    expect(expected).toEqual(['{"file":"a.txt"}', '{"file":"b.txt"}', '{"file":"c.txt"}', "All read."]);
    const replaying = await startServer(await recording.recorded());
    expect(await agent(replaying.origin, token, "2027-02-03T04:05:06Z")).toEqual(expected);
  });

  test("replays different answers to one request in their order", async () => {
    let count = 0;
    const provider = await startProvider((response) => {
      count += 1;
      if (count === 1) sendJson(response, { error: { message: "Busy.", type: "server_error" } }, 503);
      else sendJson(response, chatAnswer({ content: `Answer ${count}` }));
    });
    const ask = async (entry: string, apiKey: string) => {
      const client = new OpenAI({ baseURL: `${entry}/v1`, apiKey, maxRetries: 1 });
      const { choices } = await client.chat.completions.create({
        model: "m",
        messages: [{ role: "user", content: "Draw a card." }],
      });
      return choices[0]?.message.content;
    };
    const recording = await startForwarding("record", allAt(provider.origin));
    expect([await ask(recording.entry, planted.key), await ask(recording.entry, planted.key)]).toEqual([
      "Answer 2",
      "Answer 3",
    ]);
    const recorded = await recording.recorded();
    expect(recorded.map(({ replies }) => replies?.length)).toEqual([3]);
    const replaying = await startServer(recorded);
    const again = [
      await ask(replaying.origin, token),
      await ask(replaying.origin, token),
      await ask(replaying.origin, token),
    ];
    expect(again).toEqual(["Answer 2", "Answer 3", "Answer 3"]);
  });

  test.each([
    {
      name: "a cut answer",
      why: "cut",
      answer: (response: ServerResponse) => response.writeHead(200).write("{", () => response.destroy()),
    },
    {
      name: "a refused key",
      why: "credential",
      answer: (response: ServerResponse) => sendJson(response, { error: { message: "No." } }, 401),
    },
    {
      name: "a redirect",
      why: "redirect",
      answer: (response: ServerResponse) => response.writeHead(302, { location: "/" }).end(),
    },
    {
      name: "an answer with a part no fixture can say",
      why: "answer",
      answer: (response: ServerResponse) => sendJson(response, { ...chatAnswer({}), choices: [] }),
    },
  ])("does not record $name, and reports why", async ({ why, answer }) => {
    const provider = await startProvider(answer);
    const recording = await startForwarding("record", allAt(provider.origin));
    await say(recording.entry, "Say hello");
    await waitUntil(() => recording.journal().length === 1);
    expect(recording.journal()[0]?.upstream?.unrecorded).toBe(why);
    expect(await recording.recorded()).toEqual([]);
    expect(findLostExchanges(recording.whole()).map((lost) => lost.why)).toEqual([why]);
  });

  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ id: "c", model: "m", choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const events =
    (...lines: readonly string[]) =>
    (response: ServerResponse) =>
      response.writeHead(200, { "content-type": "text/event-stream" }).end(lines.join(""));

  test.each([
    {
      name: "a provider that is not there",
      why: "unanswered",
      answer: (response: ServerResponse) => response.destroy(),
    },
    {
      name: "a compressed answer",
      why: "unread",
      answer: (response: ServerResponse) => sendJson(response, chatAnswer({}), 200, { "content-encoding": "br" }),
    },
    {
      name: "a stream with an event that is no JSON",
      why: "answer",
      answer: events(chunk({ content: "Hel" }), "data: {broken\n\n", chunk({}, "stop"), "data: [DONE]\n\n"),
    },
    { name: "a stream without its end", why: "answer", answer: events(chunk({ content: "Hel" })) },
    {
      name: "a refusal, which no fixture can say",
      why: "answer",
      answer: events(chunk({ refusal: "I can't." }), chunk({}, "stop"), "data: [DONE]\n\n"),
    },
    {
      name: "a spoken answer",
      why: "answer",
      answer: (response: ServerResponse) => {
        const said = chatAnswer({ content: null });
        const [choice] = said.choices;
        const message = { ...choice?.message, audio: { id: "a", data: "UklGRg==", transcript: "Hello" } };
        sendJson(response, { ...said, choices: [{ ...choice, message }] });
      },
    },
    {
      name: "an answer past the room for it",
      why: "unread",
      limits: { upstreamBufferBytes: 10 },
      answer: (response: ServerResponse) => sendJson(response, chatAnswer({})),
    },
    {
      name: "an answer over the limit",
      why: "unanswered",
      limits: { upstreamBodyBytes: 10 },
      answer: (response: ServerResponse) => {
        const body = JSON.stringify(chatAnswer({}));
        response.writeHead(200, { "content-length": body.length }).end(body);
      },
    },
    {
      name: "a request over the limit",
      why: "too-large",
      limits: { bodyBytes: 10 },
      answer: (response: ServerResponse) => sendJson(response, chatAnswer({})),
    },
    {
      name: "an answer past the limit of the recording",
      why: "full",
      limits: { recordedBytes: 10 },
      answer: (response: ServerResponse) => sendJson(response, chatAnswer({})),
    },
    {
      name: "an answer that holds a private key",
      why: "private",
      answer: (response: ServerResponse) =>
        sendJson(response, chatAnswer({ content: ["-----BEGIN", "PRIVATE KEY-----"].join(" ") })),
    },
  ])("loses $name, and reports it", async ({ why, answer, limits = {} }) => {
    const provider = await startProvider(answer);
    const recording = await startForwarding("record", allAt(provider.origin), limits);
    await say(recording.entry, "Say hello");
    await waitUntil(() => recording.journal().length === 1);
    expect(await recording.recorded()).toEqual([]);
    expect(findLostExchanges(recording.whole()).map((lost) => lost.why)).toEqual([why]);
  });

  test("loses nothing when a client retries after an aborted answer", async () => {
    let count = 0;
    const provider = await startProvider((response) => {
      count += 1;
      if (count === 1) response.destroy();
      else sendJson(response, chatAnswer({}));
    });
    const recording = await startForwarding("record", allAt(provider.origin));
    const client = new OpenAI({ baseURL: `${recording.entry}/v1`, apiKey: planted.key, maxRetries: 1 });
    await client.chat.completions.create({ model: "m", messages: [{ role: "user", content: "Say hello" }] });
    expect(await recording.recorded()).toHaveLength(1);
    expect(recording.journal()).toHaveLength(2);
    expect(findLostExchanges(recording.whole())).toEqual([]);
  });

  test("ends with a complete journal when the file cannot be written, and reports it without content", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const provider = await startProvider((response) => sendJson(response, chatAnswer({})));
    const recording = await startForwarding("record", allAt(provider.origin));
    await say(recording.entry, "Say hello");
    writeFileSync(join(recording.folder, "recorded-fixtures.json.part"), "");
    await recording.end("stopped");
    expect(log.mock.calls).toEqual([["mock-transport: recorded-fixtures.json was not written (EEXIST)."]]);
    expect(recording.files()).toEqual(["journal.jsonl", "recorded-fixtures.json.part"]);
    expect(recording.evidence()).toContain('"kind":"end"');
    expect(findLostExchanges(recording.whole()).map(({ why }) => why)).toEqual(["unwritten"]);
    log.mockRestore();
  });

  test("records up to the limit and reports the rest as full", async () => {
    const provider = await startProvider((response) => sendJson(response, chatAnswer({})));
    const measureSize = async (limit: number) => {
      const recording = await startForwarding("record", allAt(provider.origin), { recordedBytes: limit });
      await say(recording.entry, "Say hello");
      const fixtures: Fixture[] = await recording.recorded();
      return [fixtures.length, recording.journal()[0]?.upstream?.unrecorded];
    };
    expect(await measureSize(10_000)).toEqual([1, undefined]);
    expect(await measureSize(100)).toEqual([0, "full"]);
  });
});
