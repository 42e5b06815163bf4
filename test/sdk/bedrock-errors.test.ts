import {
  AccessDeniedException,
  BedrockRuntimeClient,
  BedrockRuntimeServiceException,
  ConverseCommand,
  ConverseStreamCommand,
  InternalServerException,
  InvokeModelWithResponseStreamCommand,
  ModelErrorException,
  ModelNotReadyException,
  ModelStreamErrorException,
  ModelTimeoutException,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ServiceUnavailableException,
  ThrottlingException,
  ValidationException,
} from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Fixture } from "../../src/schema/fixture.ts";
import { token } from "../mock-transport/sample.ts";
import { startServer, waitUntil } from "../mock-transport/server/start-server.ts";
import { all, bearer, createClient, connected, handlers, modelId, say, signed } from "./bedrock-client.ts";

const failing = (status: number, type?: string): Fixture => ({
  match: { user: `Fail ${status} ${type ?? ""}` },
  reply: { error: { status, message: `Failed ${status}.`, ...(type === undefined ? {} : { type }) } },
});
const ending = (status: number): Fixture => ({
  match: { user: `End ${status}` },
  reply: { deltas: ["a", "b"], fault: { kind: "error-event", status, message: `Ended ${status}.` } },
});

describe.each(handlers)("errors of AWS's Bedrock client over $over", ({ over, handler }) => {
  test.each([
    { status: 400, error: ValidationException, calls: 1 },
    { status: 400, type: "ServiceQuotaExceededException", error: ServiceQuotaExceededException, calls: 1 },
    { status: 403, error: AccessDeniedException, calls: 1 },
    { status: 404, error: ResourceNotFoundException, calls: 1 },
    { status: 408, error: ModelTimeoutException, calls: 1 },
    { status: 424, error: ModelErrorException, calls: 1 },
    { status: 429, error: ThrottlingException, calls: 3 },
    { status: 429, type: "ModelNotReadyException", error: ModelNotReadyException, calls: 3 },
    { status: 500, error: InternalServerException, calls: 3 },
    { status: 503, error: ServiceUnavailableException, calls: 3 },
    { status: 529, error: ServiceUnavailableException, calls: 1 },
  ])("throws its typed error for $status $type after $calls attempts", async ({ status, type, error, calls }) => {
    const fixture = failing(status, type);
    // The client retries after a random delay of up to seconds.
    const drawn = vi.spyOn(Math, "random").mockReturnValue(0);
    onTestFinished(() => drawn.mockRestore());
    const { client, server } = await connected(handler, {}, [fixture]);
    const thrown = await client
      .send(new ConverseCommand(say(String(fixture.match.user))))
      .catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(error);
    expect(thrown).toMatchObject({
      name: error.name,
      message: `Failed ${status}.`,
      $metadata: { httpStatusCode: status, requestId: `mock-1-${calls}`, attempts: calls },
    });
    await waitUntil(() => server.journal().requests.length === calls);
    expect(server.journal().requests.map(({ retry }) => retry)).toEqual(
      Array.from({ length: calls }, (_, retry) => retry),
    );
  });

  test("stops after one attempt when no fixture matches, and shows the nearest one", async () => {
    const { client, server } = await connected(handler);
    const thrown = await client.send(new ConverseStreamCommand(say("Unknown"))).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(BedrockRuntimeServiceException);
    expect(thrown).not.toBeInstanceOf(ValidationException);
    expect(thrown).toMatchObject({
      name: "GoneException",
      message: expect.stringMatching(/^No fixture matches this request\. The nearest is fixtures\[0\]/),
      $metadata: { httpStatusCode: 410, attempts: 1 },
    });
    await waitUntil(() => server.journal().requests.length === 1);
  });

  test.each([
    { name: "a bearer token", options: bearer(token) },
    { name: "a signature with the token for its key id", options: signed(token) },
  ])("is authorized with $name", async ({ options }) => {
    const { client, server } = await connected(handler, options);
    expect((await client.send(new ConverseCommand(say("Say hello")))).stopReason).toBe("end_turn");
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ access: "accepted" });
    expect(server.readJournal()).not.toContain(token);
  });

  test.each([
    { name: "another bearer token", options: bearer(`${token}x`) },
    { name: "a signature with the start of the token for its key id", options: signed(token.slice(0, -1)) },
  ])("throws its typed error for $name in one attempt", async ({ options }) => {
    const { client, server } = await connected(handler, options);
    const thrown = await client.send(new ConverseCommand(say("Say hello"))).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(AccessDeniedException);
    expect(thrown).toMatchObject({
      message: expect.stringContaining("AWS_BEARER_TOKEN_BEDROCK"),
      $metadata: { httpStatusCode: 403 },
    });
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ access: "wrong", outcome: "unauthorized", status: 403 });
  });

  test.each([
    { status: 400, error: ValidationException },
    { status: 408, error: ModelStreamErrorException },
    { status: 424, error: ModelStreamErrorException },
    { status: 429, error: ThrottlingException },
    { status: 500, error: InternalServerException },
    { status: 503, error: ServiceUnavailableException },
  ])("throws its typed error for $status in the middle of a stream, of both kinds", async ({ status, error }) => {
    const { client } = await connected(handler, {}, [ending(status)]);
    const messages = [{ role: "user", content: `End ${status}` }];
    const body = JSON.stringify({ anthropic_version: "bedrock-2023-05-31", max_tokens: 5, messages });
    const streams = [
      (await client.send(new ConverseStreamCommand(say(`End ${status}`)))).stream,
      (await client.send(new InvokeModelWithResponseStreamCommand({ modelId, body }))).body,
    ];
    for (const stream of streams) {
      const thrown = await all<object>(stream).catch((reason: unknown) => reason);
      expect(thrown).toBeInstanceOf(error);
      expect(thrown).toMatchObject({ message: `Ended ${status}.` });
    }
  });

  test("aborts a stream in the middle, and the journal records it", async () => {
    const { client, server } = await connected(handler);
    const abort = new AbortController();
    const { stream = [] } = await client.send(new ConverseStreamCommand(say("Long")), { abortSignal: abort.signal });
    const read = async () => {
      for await (const event of stream) if (event.contentBlockDelta !== undefined) abort.abort();
    };
    // Over HTTP/2 the client ends an aborted stream without an error.
    if (over === "HTTP/2") await read();
    else await expect(read()).rejects.toThrow();
    await waitUntil(() => server.journal().requests.length === 1);
    expect(server.journal().requests[0]).toMatchObject({ outcome: "replied", streaming: true, delivered: false });
  });
});

describe("AWS's Bedrock client without options", () => {
  test("finds address, key and region in the environment", async () => {
    const { origin } = await startServer([{ match: {}, reply: { text: "Found." } }]);
    vi.stubEnv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", origin);
    vi.stubEnv("AWS_BEARER_TOKEN_BEDROCK", token);
    vi.stubEnv("AWS_REGION", "us-east-1");
    const client = new BedrockRuntimeClient();
    onTestFinished(() => {
      vi.unstubAllEnvs();
      client.destroy();
    });
    const { output } = await client.send(new ConverseCommand(say("Say hello")));
    expect(output?.message?.content).toEqual([{ text: "Found." }]);
  });
});

/** Replaces the body of the client's request. */
class OtherBody extends NodeHttpHandler {
  readonly #body: string;

  constructor(body: string) {
    super();
    this.#body = body;
  }

  override handle(...[request, options]: Parameters<NodeHttpHandler["handle"]>): ReturnType<NodeHttpHandler["handle"]> {
    request.body = this.#body;
    request.headers["content-length"] = String(Buffer.byteLength(this.#body));
    return super.handle(request, options);
  }
}

describe("a request that Bedrock rejects", () => {
  const user = { role: "user", content: [{ text: "x" }] };
  const calling = { role: "assistant", content: [{ toolUse: { toolUseId: "a", name: "weather", input: {} } }] };
  const result = (toolUseId: string) => ({
    role: "user",
    content: [{ toolResult: { toolUseId, content: [{ text: "" }] } }],
  });
  const toolConfig = { tools: [{ toolSpec: { name: "weather", inputSchema: { json: {} } } }] };
  const block = (content: object) => ({ messages: [{ role: "user", content: [content] }] });

  test.each([
    { name: "no messages", body: {}, says: "'messages'" },
    { name: "an empty list of messages", body: { messages: [] }, says: "'messages'" },
    { name: "an unknown role", body: { messages: [{ ...user, role: "tool" }] }, says: "'messages[0].role'" },
    { name: "content that is a text", body: { messages: [{ ...user, content: "x" }] }, says: "'messages[0].content'" },
    { name: "no content", body: { messages: [{ ...user, content: [] }] }, says: "'messages[0].content'" },
    {
      name: "a blank text",
      body: block({ text: " " }),
      says: "'messages[0].content[0].text'. A text must not be blank.",
    },
    {
      name: "an Anthropic block",
      body: block({ type: "text" }),
      says: "'messages[0].content[0]'. Exactly one of text,",
    },
    {
      name: "a block of two kinds",
      body: block({ text: "x", cachePoint: { type: "default" } }),
      says: "Exactly one of",
    },
    {
      name: "an image of an unknown format",
      body: block({ image: { format: "bmp", source: { bytes: "AAAA" } } }),
      says: "'messages[0].content[0].image.format'",
    },
    {
      name: "an image without a source",
      body: block({ image: { format: "png", source: {} } }),
      says: "'messages[0].content[0].image.source'. Exactly one of bytes, s3Location",
    },
    {
      name: "bytes that are not base64",
      body: block({ image: { format: "png", source: { bytes: "a b" } } }),
      says: "'messages[0].content[0].image.source.bytes'",
    },
    {
      name: "a conversation that the model starts",
      body: { messages: [calling] },
      says: "must start with a user message",
    },
    {
      name: "results without tools",
      body: { messages: [user, calling, result("a")] },
      says: "'toolConfig'. It is required",
    },
    {
      name: "a call without its result",
      body: { messages: [user, calling, user], toolConfig },
      says: "'messages[2].content'. It must contain the toolResult of a",
    },
    {
      name: "a result of no call",
      body: {
        messages: [user, calling, { role: "user", content: [...result("a").content, ...result("b").content] }],
        toolConfig,
      },
      says: "'messages[2].content'. The previous message has no toolUse with the id b.",
    },
    { name: "no tools", body: { messages: [user], toolConfig: { tools: [] } }, says: "'toolConfig.tools'" },
    {
      name: "a tool without a schema",
      body: { messages: [user], toolConfig: { tools: [{ toolSpec: { name: "weather" } }] } },
      says: "'toolConfig.tools[0].toolSpec.inputSchema'",
    },
    {
      name: "a tool's name with a space",
      body: {
        messages: [user],
        toolConfig: { tools: [{ toolSpec: { name: "the weather", inputSchema: { json: {} } } }] },
      },
      says: "'toolConfig.tools[0].toolSpec.name'",
    },
    {
      name: "a choice of a missing tool",
      body: { messages: [user], toolConfig: { ...toolConfig, toolChoice: { tool: { name: "other" } } } },
      says: "'toolConfig.toolChoice.tool.name'. No tool has this name.",
    },
    {
      name: "maxTokens of 0",
      body: { messages: [user], inferenceConfig: { maxTokens: 0 } },
      says: "'inferenceConfig.maxTokens'",
    },
    {
      name: "a temperature above 1",
      body: { messages: [user], inferenceConfig: { temperature: 1.5 } },
      says: "'inferenceConfig.temperature'",
    },
    {
      name: "a schema for the answer that is not JSON",
      body: {
        messages: [user],
        outputConfig: { textFormat: { type: "json_schema", structure: { jsonSchema: { schema: "{" } } } },
      },
      says: "'outputConfig.textFormat.structure.jsonSchema.schema'",
    },
    { name: "a body that is not an object", body: [user], says: "must be a JSON object" },
  ])("has $name", async ({ body, says }) => {
    const server = await startServer([]);
    const client = createClient(server.origin, { requestHandler: new OtherBody(JSON.stringify(body)) });
    const thrown = await client.send(new ConverseCommand(say("x"))).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(ValidationException);
    expect(thrown).toMatchObject({
      message: expect.stringContaining(says),
      $metadata: { httpStatusCode: 400, attempts: 1 },
    });
  });
});
