import { token } from "../sample.ts";
import { GOOGLE_ERRORS, MUX_ERRORS, OPENAI_ERRORS } from "./error-forms.ts";
import type { RouteCase, UnsupportedCase } from "./route-case.ts";
import { chatCompletion, contents, EVENTS, JSON_TYPE, response, user } from "./sample-parts.ts";

const embed = { content: { parts: [{ text: "a b" }] }, outputDimensionality: 2 };
/** The vector of "a b" in two dimensions. */
const values = [0.9626095294952393, 0.2708926796913147];

const fromGoogle = {
  errors: GOOGLE_ERRORS,
  keyHint: "the header `x-goog-api-key` or the query's `key`; clients of Google read it from GEMINI_API_KEY",
} as const;
const fromOpenai = {
  errors: OPENAI_ERRORS,
  keyHint: "`Authorization: Bearer`; clients of OpenAI read it from OPENAI_API_KEY",
} as const;
const fromMux = { errors: MUX_ERRORS, keyHint: "" } as const;

const model = (id: string) => ({
  name: `models/${id}`,
  version: "001",
  displayName: id,
  inputTokenLimit: 1_048_576,
  outputTokenLimit: 65_536,
  supportedGenerationMethods: ["generateContent", "countTokens", "embedContent"],
});
const openaiModel = (id: string) => ({ id, object: "model", created: 0, owned_by: "mock-transport" });

/** The routes of the Gemini API. */
export const GEMINI_CASES: readonly RouteCase[] = [
  {
    route: "google.generate",
    name: "Gemini's generateContent",
    target: "/v1beta/models/m:generateContent",
    request: contents,
    missing: "contents",
    ...fromGoogle,
    isCompletion: true,
    answer: { headers: JSON_TYPE, body: response("Four.", { finishReason: "STOP" }) },
  },
  {
    route: "google.stream",
    name: "Gemini's streamGenerateContent",
    target: "/v1beta/models/m:streamGenerateContent?alt=sse",
    request: contents,
    missing: "contents",
    ...fromGoogle,
    isCompletion: true,
    answer: { headers: EVENTS, body: [response("Four.", {}), response("", { finishReason: "STOP" })] },
  },
  {
    route: "google.count",
    name: "Gemini's countTokens",
    target: "/v1beta/models/m:countTokens",
    request: contents,
    missing: "contents",
    ...fromGoogle,
    answer: {
      headers: JSON_TYPE,
      body: { totalTokens: 15, promptTokensDetails: [{ modality: "TEXT", tokenCount: 15 }] },
    },
  },
  {
    route: "google.embed",
    name: "Gemini's embedContent",
    target: "/v1/models/m:embedContent",
    request: embed,
    missing: "content",
    ...fromGoogle,
    answer: { headers: JSON_TYPE, body: { embedding: { values } } },
  },
  {
    route: "google.embed",
    name: "Gemini's batchEmbedContents",
    target: "/v1beta/models/m:batchEmbedContents",
    request: { requests: [{ model: "models/m", ...embed }] },
    missing: "requests",
    ...fromGoogle,
    answer: { headers: JSON_TYPE, body: { embeddings: [{ values }] } },
  },
  ...(
    [
      ["/v1beta", {}],
      ["/v1", { headers: { "x-goog-api-key": token }, isRefused: false }],
    ] as const
  ).flatMap(([version, more]): RouteCase[] => [
    {
      route: "google.models",
      name: `Gemini's list of models below ${version}`,
      method: "GET",
      target: `${version}/models`,
      ...fromGoogle,
      ...more,
      answer: { headers: JSON_TYPE, body: { models: [model("mock-model")] } },
    },
    {
      route: "google.model",
      name: `one model of Gemini's below ${version}`,
      method: "GET",
      target: `${version}/models/m`,
      ...fromGoogle,
      ...more,
      answer: { headers: JSON_TYPE, body: model("m") },
    },
  ]),
  {
    route: "google.openai-chat",
    name: "Gemini's chat completions",
    target: "/v1beta/openai/chat/completions",
    request: { model: "m", messages: user },
    missing: "model",
    ...fromOpenai,
    isCompletion: true,
    answer: {
      headers: JSON_TYPE,
      body: chatCompletion,
    },
  },
  {
    route: "google.openai-embeddings",
    name: "Gemini's embeddings in OpenAI's format",
    target: "/v1beta/openai/embeddings",
    request: { model: "m", input: ["a b"], dimensions: 2 },
    missing: "model",
    ...fromOpenai,
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
    route: "google.openai-models",
    name: "Gemini's list of models in OpenAI's format",
    method: "GET",
    target: "/v1beta/openai/models",
    ...fromOpenai,
    answer: { headers: JSON_TYPE, body: { object: "list", data: [openaiModel("mock-model")] } },
  },
  {
    route: "google.openai-model",
    name: "one model of Gemini's in OpenAI's format",
    method: "GET",
    target: "/v1beta/openai/models/m",
    ...fromOpenai,
    answer: { headers: JSON_TYPE, body: openaiModel("m") },
  },
];

/** Gemini's routes that the mock does not answer. */
export const GEMINI_UNSUPPORTED: readonly UnsupportedCase[] = [
  { route: "google.models", target: "/v1beta/models/m:other", ...fromGoogle },
  { route: "google.other", target: "/v1beta/other", ...fromGoogle },
];

/** The transport-mux's own routes. Three of them are open. */
export const MUX_CASES: readonly RouteCase[] = [
  ...(
    [
      ["mux.health", "/health", { ok: true, transport: "mock-transport", instance: "mock-1" }],
      [
        "mux.metrics",
        "/metrics",
        {
          total_input_tokens: 0,
          total_output_tokens: 0,
          total_requests: 0,
          total_errors: 0,
          avg_tokens_per_request: 0,
          uptime_seconds: 1_795_000_000,
          outcomes: {},
          access: {},
          routes: {},
        },
      ],
      ["mux.cache", "/cache/stats", { enabled: false }],
    ] as const
  ).map(([route, target, body]): RouteCase => ({
    route,
    name: target,
    method: "GET",
    target,
    ...fromMux,
    isRefused: false,
    answer: { headers: JSON_TYPE, body },
  })),
  {
    route: "mux.count",
    name: "the mux's token count",
    target: "/v1/count_tokens",
    request: { model: "m", messages: user },
    missing: "messages",
    ...fromMux,
    answer: { headers: JSON_TYPE, body: { count: 12 } },
  },
  {
    route: "mux.converse",
    name: "the mux's Converse",
    target: "/converse",
    request: { modelId: "m", messages: [{ role: "user", content: [{ text: "2 + 2" }] }] },
    missing: "messages",
    ...fromMux,
    isCompletion: true,
    answer: {
      headers: { ...JSON_TYPE, "x-amzn-requestid": "mock-1-1" },
      body: {
        output: { message: { role: "assistant", content: [{ text: "Four." }] } },
        stopReason: "end_turn",
        usage: {
          inputTokens: 20,
          outputTokens: 2,
          totalTokens: 22,
          cacheReadInputTokens: 0,
          cacheWriteInputTokens: 0,
        },
        metrics: { latencyMs: 1 },
      },
    },
  },
];
