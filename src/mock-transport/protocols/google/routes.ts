import { openaiCatalogue } from "../openai/catalogue.ts";
import { openaiChat } from "../openai/chat.ts";
import { openaiEmbeddings } from "../openai/embeddings.ts";
import type { RouteConstraint, Route } from "../../core/request-context.ts";
import { completion, count, embeddings, listModels, showModel, defineRoutes, unsupported } from "../../core/route.ts";
import { googleCatalogue } from "./catalogue.ts";
import { googleCount } from "./count.ts";
import { embedBatch, embedContent } from "./embed.ts";
import { googleGenerate, googleStream } from "./generate.ts";
import { google, googleOpenai } from "./provider.ts";

/** Google's clients are detected by where they send their key. */
const isGoogleClient: RouteConstraint = (headers, query) => headers["x-goog-api-key"] !== undefined || query.has("key");

const matchMethod = (name: string) => new RegExp(`^/v1(?:beta)?/models/(?<model>[^/]+):${name}$`);

/** The routes of the Gemini API, below `/v1beta` and `/v1`, and its OpenAI-compatible routes. */
export const googleRoutes: readonly Route[] = [
  ...defineRoutes(
    googleOpenai,
    ["google.openai-chat", "POST", /^\/v1beta\/openai\/chat\/completions$/, completion(openaiChat)],
    ["google.openai-embeddings", "POST", /^\/v1beta\/openai\/embeddings$/, embeddings(openaiEmbeddings)],
    ["google.openai-models", "GET", /^\/v1beta\/openai\/models$/, listModels(openaiCatalogue)],
    ["google.openai-model", "GET", /^\/v1beta\/openai\/models\/(?<model>[^/]+)$/, showModel(openaiCatalogue)],
  ),
  ...defineRoutes(
    google,
    ["google.generate", "POST", matchMethod("generateContent"), completion(googleGenerate)],
    ["google.stream", "POST", matchMethod("streamGenerateContent"), completion(googleStream)],
    ["google.count", "POST", matchMethod("countTokens"), count(googleCount)],
    ["google.embed", "POST", matchMethod("embedContent"), embeddings(embedContent)],
    ["google.embed", "POST", matchMethod("batchEmbedContents"), embeddings(embedBatch)],
    ["google.models", "GET", /^\/v1beta\/models$/, listModels(googleCatalogue)],
    ["google.models", "GET", /^\/v1\/models$/, listModels(googleCatalogue), { constraint: isGoogleClient }],
    ["google.model", "GET", /^\/v1beta\/models\/(?<model>[^/:]+)$/, showModel(googleCatalogue)],
    [
      "google.model",
      "GET",
      /^\/v1\/models\/(?<model>[^/:]+)$/,
      showModel(googleCatalogue),
      { constraint: isGoogleClient },
    ],
    ["google.models", "any", /^(?:\/v1beta|\/v1)?\/models\/[^/]+:[A-Za-z]+$/, unsupported],
    ["google.other", "any", /^\/v1beta(?:\/.*)?$/, unsupported],
  ),
];
