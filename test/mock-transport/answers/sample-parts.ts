import { COMMON_HEADERS } from "./read-answer.ts";

/** Headers of a JSON answer and of a stream. */
export const JSON_TYPE = { ...COMMON_HEADERS, "content-type": "application/json" };
export const EVENTS = {
  ...COMMON_HEADERS,
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache",
};

/** The prompt as OpenAI and Anthropic write it, and as Google does. */
export const user = [{ role: "user", content: "2 + 2" }];
export const contents = { contents: [{ role: "user", parts: [{ text: "2 + 2" }] }] };

/** A chat completion, the same wherever OpenAI's format is spoken. */
export const chatCompletion = {
  id: "chatcmpl-mock-1-1",
  object: "chat.completion",
  created: 1_795_000_000,
  model: "m",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "Four.", refusal: null, annotations: [] },
      logprobs: null,
      finish_reason: "stop",
    },
  ],
  usage: {
    prompt_tokens: 20,
    completion_tokens: 2,
    total_tokens: 22,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  },
  service_tier: "default",
  system_fingerprint: null,
};

/** An answer of Google with one candidate. */
export const response = (text: string, more: object) => ({
  candidates: [{ content: { parts: [{ text }], role: "model" }, ...more, index: 0 }],
  usageMetadata: { promptTokenCount: 20, candidatesTokenCount: 2, totalTokenCount: 22 },
  modelVersion: "m",
  responseId: "mock-1-1",
});
