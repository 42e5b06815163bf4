import { openaiCatalogue } from "../openai/catalogue.ts";
import { openaiChat } from "../openai/chat.ts";
import { openaiEmbeddings } from "../openai/embeddings.ts";
import {
  type Claim,
  completion,
  count,
  embeddings,
  list,
  one,
  type Route,
  rowsOf,
  unsupported,
} from "../../core/route.ts";
import { googleCatalogue } from "./catalogue.ts";
import { googleCount } from "./count.ts";
import { embedBatch, embedContent } from "./embed.ts";
import { googleGenerate, googleStream } from "./generate.ts";
import { google, googleOpenai } from "./provider.ts";

/** Clients of Google are known by their key. */
const fromGoogle: Claim = (headers, query) => headers["x-goog-api-key"] !== undefined || query.has("key");

const method = (name: string) => new RegExp(`^/v1(?:beta)?/models/(?<model>[^/]+):${name}$`);

/** The routes of Google's Gemini API, below `/v1beta` and `/v1`, and those that it has for clients of OpenAI. */
export const googleRoutes: readonly Route[] = [
  ...rowsOf(
    googleOpenai,
    ["google.openai-chat", "POST", /^\/v1beta\/openai\/chat\/completions$/, completion(openaiChat)],
    ["google.openai-embeddings", "POST", /^\/v1beta\/openai\/embeddings$/, embeddings(openaiEmbeddings)],
    ["google.openai-models", "GET", /^\/v1beta\/openai\/models$/, list(openaiCatalogue)],
    ["google.openai-model", "GET", /^\/v1beta\/openai\/models\/(?<model>[^/]+)$/, one(openaiCatalogue)],
  ),
  ...rowsOf(
    google,
    ["google.generate", "POST", method("generateContent"), completion(googleGenerate)],
    ["google.stream", "POST", method("streamGenerateContent"), completion(googleStream)],
    ["google.count", "POST", method("countTokens"), count(googleCount)],
    ["google.embed", "POST", method("embedContent"), embeddings(embedContent)],
    ["google.embed", "POST", method("batchEmbedContents"), embeddings(embedBatch)],
    ["google.models", "GET", /^\/v1beta\/models$/, list(googleCatalogue)],
    ["google.models", "GET", /^\/v1\/models$/, list(googleCatalogue), { claim: fromGoogle }],
    ["google.model", "GET", /^\/v1beta\/models\/(?<model>[^/:]+)$/, one(googleCatalogue)],
    ["google.model", "GET", /^\/v1\/models\/(?<model>[^/:]+)$/, one(googleCatalogue), { claim: fromGoogle }],
    ["google.models", "any", /^(?:\/v1beta|\/v1)?\/models\/[^/]+:[A-Za-z]+$/, unsupported],
    ["google.other", "any", /^\/v1beta(?:\/.*)?$/, unsupported],
  ),
];
