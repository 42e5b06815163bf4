import { ANTHROPIC_ERRORS, AWS_ERRORS, GOOGLE_ERRORS, OPENAI_ERRORS } from "./error-forms.ts";
import { COMMON_HEADERS } from "./read-answer.ts";
import type { RouteCase, UnsupportedCase } from "./route-case.ts";
import { chatCompletion, contents, EVENTS, JSON_TYPE, response, user } from "./sample-parts.ts";

const FRAMES = { ...COMMON_HEADERS, "content-type": "application/vnd.amazon.eventstream" };
const AMZN_ID = { "x-amzn-requestid": "mock-1-1" };
const CLAUDE_ID = { "request-id": "req_mock-1-1" };

const conversation = { messages: [{ role: "user", content: [{ text: "2 + 2" }] }] };

const fromAws = {
  errors: AWS_ERRORS,
  keyHint:
    "`Authorization: Bearer`, or sign with it as the access key id; clients of AWS read it from AWS_BEARER_TOKEN_BEDROCK",
} as const;
const fromAnthropic = {
  errors: ANTHROPIC_ERRORS,
  keyHint: "`x-api-key` or `Authorization: Bearer`; clients of Anthropic read it from ANTHROPIC_API_KEY",
} as const;
const VERTEX_HINT =
  "`Authorization: Bearer`, the header `x-goog-api-key` or the query's `key`; clients of Vertex AI without a project read it from GOOGLE_API_KEY";
const fromVertex = { errors: GOOGLE_ERRORS, keyHint: VERTEX_HINT } as const;
const fromVertexClaude = { errors: ANTHROPIC_ERRORS, keyHint: VERTEX_HINT } as const;

const message = (id: string, model: string) => ({
  id,
  type: "message",
  role: "assistant",
  model,
  content: [{ type: "text", text: "Four." }],
  stop_reason: "end_turn",
  stop_sequence: null,
  stop_details: null,
  container: null,
  diagnostics: null,
  usage: {
    input_tokens: 20,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
    output_tokens: 2,
    service_tier: "standard",
    inference_geo: "not_available",
  },
});

/** The events of a message. Bedrock sends no pings and adds metrics to the last event. */
function messageEvents(id: string, model: string) {
  const whole = message(id, model);
  const head = { ...whole, content: [], stop_reason: null, usage: { ...whole.usage, output_tokens: 1 } };
  return [
    { type: "message_start", message: head },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    { type: "ping" },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Four." } },
    { type: "content_block_stop", index: 0 },
    {
      type: "message_delta",
      delta: { stop_reason: "end_turn", stop_sequence: null, stop_details: null, container: null },
      usage: { input_tokens: 20, cache_creation_input_tokens: 0, cache_read_input_tokens: 0, output_tokens: 2 },
    },
    { type: "message_stop" },
  ];
}

const namedMessageEvents = messageEvents("msg_mock-1-1", "m").map((event) => ({ [event.type]: event }));

const INVOCATION_METRICS = {
  "amazon-bedrock-invocationMetrics": {
    inputTokenCount: 20,
    outputTokenCount: 2,
    invocationLatency: 1,
    firstByteLatency: 1,
  },
};
const converseUsage = { inputTokens: 20, outputTokens: 2, totalTokens: 22 };
const converseCache = { cacheReadInputTokens: 0, cacheWriteInputTokens: 0 };
const novaCache = { cacheReadInputTokenCount: 0, cacheWriteInputTokenCount: 0 };
const converseOutput = { message: { role: "assistant", content: [{ text: "Four." }] } };
const invokeHeaders = {
  ...JSON_TYPE,
  ...AMZN_ID,
  "x-amzn-bedrock-input-token-count": "20",
  "x-amzn-bedrock-output-token-count": "2",
  "x-amzn-bedrock-invocation-latency": "1",
};
const chunkHeaders = { ...FRAMES, ...AMZN_ID, "x-amzn-bedrock-content-type": "application/json" };
const claudeBody = { anthropic_version: "bedrock-2023-05-31", max_tokens: 9, messages: user };

const bedrock: readonly RouteCase[] = [
  {
    route: "bedrock.converse",
    name: "Converse",
    target: "/model/m/converse",
    request: conversation,
    missing: "messages",
    ...fromAws,
    isCompletion: true,
    answer: {
      headers: { ...JSON_TYPE, ...AMZN_ID },
      body: {
        output: converseOutput,
        stopReason: "end_turn",
        usage: { ...converseUsage, ...converseCache },
        metrics: { latencyMs: 1 },
      },
    },
  },
  {
    route: "bedrock.converse-stream",
    name: "ConverseStream",
    target: "/model/m/converse-stream",
    request: conversation,
    missing: "messages",
    ...fromAws,
    isCompletion: true,
    answer: {
      headers: { ...FRAMES, ...AMZN_ID },
      body: [
        { messageStart: { role: "assistant" } },
        { contentBlockDelta: { contentBlockIndex: 0, delta: { text: "Four." } } },
        { contentBlockStop: { contentBlockIndex: 0 } },
        { messageStop: { stopReason: "end_turn" } },
        { metadata: { usage: { ...converseUsage, ...converseCache }, metrics: { latencyMs: 1 } } },
      ],
    },
  },
  {
    route: "bedrock.invoke",
    name: "InvokeModel for Claude",
    target: "/model/anthropic.claude-1/invoke",
    request: claudeBody,
    missing: "anthropic_version",
    ...fromAws,
    isCompletion: true,
    answer: { headers: invokeHeaders, body: message("msg_bdrk_mock-1-1", "anthropic.claude-1") },
  },
  {
    route: "bedrock.invoke",
    name: "InvokeModel for Nova",
    target: "/model/amazon.nova-1/invoke",
    request: conversation,
    missing: "messages",
    ...fromAws,
    isCompletion: true,
    answer: {
      headers: invokeHeaders,
      body: { output: converseOutput, stopReason: "end_turn", usage: { ...converseUsage, ...novaCache } },
    },
  },
  {
    route: "bedrock.invoke-stream",
    name: "InvokeModelWithResponseStream for Claude",
    target: "/model/anthropic.claude-1/invoke-with-response-stream",
    request: claudeBody,
    missing: "anthropic_version",
    ...fromAws,
    isCompletion: true,
    answer: {
      headers: chunkHeaders,
      body: messageEvents("msg_bdrk_mock-1-1", "anthropic.claude-1")
        .filter(({ type }) => type !== "ping")
        .map((event) => ({ chunk: event.type === "message_stop" ? { ...event, ...INVOCATION_METRICS } : event })),
    },
  },
  {
    route: "bedrock.invoke-stream",
    name: "InvokeModelWithResponseStream for Nova",
    target: "/model/amazon.nova-1/invoke-with-response-stream",
    request: conversation,
    missing: "messages",
    ...fromAws,
    isCompletion: true,
    answer: {
      headers: chunkHeaders,
      body: [
        { chunk: { messageStart: { role: "assistant" } } },
        { chunk: { contentBlockDelta: { contentBlockIndex: 0, delta: { text: "Four." } } } },
        { chunk: { contentBlockStop: { contentBlockIndex: 0 } } },
        { chunk: { messageStop: { stopReason: "end_turn" } } },
        {
          chunk: {
            metadata: { usage: { ...converseUsage, ...novaCache }, metrics: {}, trace: {} },
            ...INVOCATION_METRICS,
          },
        },
      ],
    },
  },
  {
    route: "bedrock.count",
    name: "CountTokens",
    target: "/model/m/count-tokens",
    request: { input: { converse: conversation } },
    missing: "input",
    ...fromAws,
    answer: { headers: { ...JSON_TYPE, ...AMZN_ID }, body: { inputTokens: 15 } },
  },
];

const messagesBody = { model: "m", max_tokens: 9, messages: user };
const claudeModel = (id: string) => ({
  type: "model",
  id,
  display_name: id,
  created_at: "1970-01-01T00:00:00Z",
  capabilities: null,
  deprecated_at: null,
  lifecycle: "active",
  line: null,
  max_input_tokens: null,
  max_tokens: null,
  retires_at: null,
});
const asClaudeClient = { "anthropic-version": "2023-06-01" };

const anthropic: readonly RouteCase[] = [
  {
    route: "anthropic.messages",
    name: "Messages",
    target: "/v1/messages",
    request: messagesBody,
    missing: "model",
    ...fromAnthropic,
    isCompletion: true,
    answer: { headers: { ...JSON_TYPE, ...CLAUDE_ID }, body: message("msg_mock-1-1", "m") },
  },
  {
    route: "anthropic.messages",
    name: "Messages as a stream",
    target: "/messages",
    request: { ...messagesBody, stream: true },
    missing: "model",
    ...fromAnthropic,
    isCompletion: true,
    answer: { headers: { ...EVENTS, ...CLAUDE_ID }, body: namedMessageEvents },
  },
  {
    route: "anthropic.count",
    name: "the token count",
    target: "/v1/messages/count_tokens",
    request: { model: "m", messages: user },
    missing: "model",
    ...fromAnthropic,
    answer: { headers: JSON_TYPE, body: { input_tokens: 12 } },
  },
  {
    route: "anthropic.models",
    name: "the list of models",
    method: "GET",
    target: "/v1/models",
    headers: asClaudeClient,
    ...fromAnthropic,
    answer: {
      headers: JSON_TYPE,
      body: { data: [claudeModel("mock-model")], has_more: false, first_id: "mock-model", last_id: "mock-model" },
    },
  },
  {
    route: "anthropic.model",
    name: "one model",
    method: "GET",
    target: "/v1/models/m",
    headers: asClaudeClient,
    ...fromAnthropic,
    answer: { headers: JSON_TYPE, body: claudeModel("m") },
  },
];

const PROJECT = "/v1/projects/p/locations/l";
const predictBody = { anthropic_version: "vertex-2023-10-16", max_tokens: 9, messages: user };
const responses = [response("Four.", {}), response("", { finishReason: "STOP" })];
const googleModel = (id: string) => ({
  name: `publishers/google/models/${id}`,
  versionId: "default",
  openSourceCategory: "PROPRIETARY",
  launchStage: "GA",
  publisherModelTemplate: `projects/{user-project}/locations/{location}/publishers/google/models/${id}@default`,
});
/** The vector of "a b" in two dimensions. */
const values = [0.9626095294952393, 0.2708926796913147];

const vertex: readonly RouteCase[] = [
  {
    route: "vertex.anthropic",
    name: "rawPredict",
    target: `${PROJECT}/publishers/anthropic/models/m:rawPredict`,
    request: predictBody,
    missing: "anthropic_version",
    ...fromVertexClaude,
    isCompletion: true,
    answer: { headers: { ...JSON_TYPE, ...CLAUDE_ID }, body: message("msg_mock-1-1", "m") },
  },
  {
    route: "vertex.anthropic",
    name: "streamRawPredict",
    target: `${PROJECT}/publishers/anthropic/models/m:streamRawPredict`,
    request: predictBody,
    missing: "anthropic_version",
    ...fromVertexClaude,
    isCompletion: true,
    answer: { headers: { ...EVENTS, ...CLAUDE_ID }, body: namedMessageEvents },
  },
  {
    route: "vertex.anthropic-count",
    name: "the token count of Claude",
    target: `${PROJECT}/publishers/anthropic/models/count-tokens:rawPredict`,
    request: { model: "m", messages: user },
    missing: "model",
    ...fromVertexClaude,
    answer: { headers: JSON_TYPE, body: { input_tokens: 12 } },
  },
  {
    route: "vertex.generate",
    name: "generateContent",
    target: `${PROJECT}/publishers/google/models/m:generateContent`,
    request: contents,
    missing: "contents",
    ...fromVertex,
    isCompletion: true,
    answer: { headers: JSON_TYPE, body: response("Four.", { finishReason: "STOP" }) },
  },
  {
    route: "vertex.stream",
    name: "streamGenerateContent as events",
    target: `${PROJECT}/publishers/google/models/m:streamGenerateContent?alt=sse`,
    request: contents,
    missing: "contents",
    ...fromVertex,
    isCompletion: true,
    answer: { headers: EVENTS, body: responses },
  },
  {
    route: "vertex.stream",
    name: "streamGenerateContent as a list",
    target: `${PROJECT}/publishers/google/models/m:streamGenerateContent`,
    request: contents,
    missing: "contents",
    ...fromVertex,
    isCompletion: true,
    answer: { headers: JSON_TYPE, body: responses },
  },
  {
    route: "vertex.count",
    name: "countTokens",
    target: `${PROJECT}/publishers/google/models/m:countTokens`,
    request: contents,
    missing: "contents",
    ...fromVertex,
    answer: {
      headers: JSON_TYPE,
      body: {
        totalTokens: 15,
        totalBillableCharacters: 3,
        promptTokensDetails: [{ modality: "TEXT", tokenCount: 15 }],
      },
    },
  },
  {
    route: "vertex.chat",
    name: "chat completions",
    target: `${PROJECT}/endpoints/openapi/chat/completions`,
    request: { model: "m", messages: user },
    missing: "model",
    errors: OPENAI_ERRORS,
    keyHint: VERTEX_HINT,
    isCompletion: true,
    answer: { headers: JSON_TYPE, body: chatCompletion },
  },
  {
    route: "vertex.embed",
    name: "predict",
    target: `${PROJECT}/publishers/google/models/m:predict`,
    request: { instances: [{ content: "a b" }], parameters: { outputDimensionality: 2 } },
    missing: "instances",
    ...fromVertex,
    answer: {
      headers: JSON_TYPE,
      body: {
        predictions: [{ embeddings: { values, statistics: { token_count: 1, truncated: false } } }],
        metadata: { billableCharacterCount: 2 },
      },
    },
  },
  {
    route: "vertex.embed",
    name: "embedContent",
    target: `${PROJECT}/publishers/google/models/m:embedContent`,
    request: { content: { parts: [{ text: "a b" }] }, embedContentConfig: { outputDimensionality: 2 } },
    missing: "content",
    ...fromVertex,
    answer: {
      headers: JSON_TYPE,
      body: {
        embedding: { values },
        usageMetadata: { promptTokenCount: 1, totalTokenCount: 1 },
        truncated: false,
      },
    },
  },
  {
    route: "vertex.models",
    name: "the list of models",
    method: "GET",
    target: `${PROJECT}/publishers/google/models`,
    ...fromVertex,
    answer: { headers: JSON_TYPE, body: { publisherModels: [googleModel("mock-model")] } },
  },
  {
    route: "vertex.model",
    name: "one model",
    method: "GET",
    target: `${PROJECT}/publishers/google/models/m`,
    ...fromVertex,
    answer: { headers: JSON_TYPE, body: googleModel("m") },
  },
  {
    route: "vertex.tuned",
    name: "the list of tuned models",
    method: "GET",
    target: `${PROJECT}/models`,
    ...fromVertex,
    answer: { headers: JSON_TYPE, body: { models: [] } },
  },
];

const fromFoundryClaude = {
  errors: ANTHROPIC_ERRORS,
  keyHint:
    "`x-api-key` or `Authorization: Bearer`; clients of Anthropic on Foundry read it from ANTHROPIC_FOUNDRY_API_KEY",
} as const;
const fromFoundry = {
  errors: OPENAI_ERRORS,
  keyHint: "the header `api-key`; clients of Azure OpenAI read it from AZURE_OPENAI_API_KEY",
} as const;

const foundry: readonly RouteCase[] = [
  {
    route: "azure.foundry-chat",
    name: "Foundry's chat completions",
    target: "/models/chat/completions",
    request: { model: "m", messages: user },
    missing: "model",
    ...fromFoundry,
    isCompletion: true,
    answer: { headers: JSON_TYPE, body: chatCompletion },
  },
  {
    route: "azure.foundry-embeddings",
    name: "Foundry's embeddings",
    target: "/models/embeddings",
    request: { model: "m", input: ["a b"], dimensions: 2 },
    missing: "model",
    ...fromFoundry,
    answer: {
      headers: JSON_TYPE,
      body: {
        object: "list",
        data: [{ object: "embedding", index: 0, embedding: values }],
        model: "m",
        usage: { prompt_tokens: 1, total_tokens: 1 },
      },
    },
  },
  {
    route: "azure.foundry-info",
    name: "Foundry's model",
    method: "GET",
    target: "/models/info",
    ...fromFoundry,
    answer: {
      headers: JSON_TYPE,
      body: { model_name: "mock-model", model_type: "chat_completion", model_provider_name: "mock-transport" },
    },
  },
  {
    route: "azure.foundry-messages",
    name: "Foundry's Messages",
    target: "/anthropic/v1/messages",
    request: messagesBody,
    missing: "model",
    ...fromFoundryClaude,
    isCompletion: true,
    answer: { headers: { ...JSON_TYPE, ...CLAUDE_ID }, body: message("msg_mock-1-1", "m") },
  },
  {
    route: "azure.foundry-count",
    name: "Foundry's token count of Claude",
    target: "/anthropic/v1/messages/count_tokens",
    request: { model: "m", messages: user },
    missing: "model",
    ...fromFoundryClaude,
    answer: { headers: JSON_TYPE, body: { input_tokens: 12 } },
  },
];

export const ROUTE_CASES: readonly RouteCase[] = [...bedrock, ...anthropic, ...vertex, ...foundry];

/** Routes of the providers that the mock does not answer. */
export const UNSUPPORTED_CASES: readonly UnsupportedCase[] = [
  { route: "bedrock.model", target: "/model/m/other", ...fromAws },
  { route: "bedrock.guardrail", target: "/guardrail/g/version/1/apply", ...fromAws },
  { route: "bedrock.async", target: "/async-invoke", ...fromAws },
  { route: "anthropic.messages", target: "/v1/messages/batches", ...fromAnthropic },
  { route: "vertex.anthropic", target: `${PROJECT}/publishers/anthropic/models/m:other`, ...fromVertexClaude },
  { route: "vertex.other", target: `${PROJECT}/other`, ...fromVertex },
  { route: "azure.foundry-other", target: "/models/images/embeddings", ...fromFoundry },
];
