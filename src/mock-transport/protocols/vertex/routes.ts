import { anthropicCount } from "../anthropic/count.ts";
import { googleGenerate, googleStream } from "../google/generate.ts";
import { openaiChat } from "../openai/chat.ts";
import type { Route } from "../../core/request-context.ts";
import { completion, count, embeddings, listModels, showModel, defineRoutes, unsupported } from "../../core/route.ts";
import { tunedModelsAnswer, vertexCatalogue } from "./catalogue.ts";
import { vertexCount } from "./count.ts";
import { embedContent, predictEmbeddings } from "./embed.ts";
import { vertex, vertexAnthropic, vertexOpenai } from "./provider.ts";
import { rawPredict, streamRawPredict } from "./raw-predict.ts";

/** The version is optional: some clients expect it in their base URL, others add it. */
const VERSION = String.raw`(?:\/v1|\/v1beta|\/v1beta1)?`;
const PROJECT = String.raw`\/projects\/[^/]+\/locations\/[^/]+`;

/** A publisher's model, in a project or global, or a project's own or deployed model. */
const MODEL = String.raw`(?:(?:${PROJECT})?\/publishers\/(?!anthropic\/)[^/]+\/models|${PROJECT}\/(?:models|endpoints))\/(?<model>[^/]+)`;
const CLAUDE = String.raw`(?:${PROJECT})?\/publishers\/anthropic\/models`;

const matchMethod = (name: string) => new RegExp(`^${VERSION}${MODEL}:${name}$`);
const matchClaude = (rest: string) => new RegExp(`^${VERSION}${CLAUDE}${rest}$`);
const matchPath = (rest: string) => new RegExp(`^${VERSION}${rest}$`);

/**
 * The routes of Vertex AI, with and without a project: Google's models, Anthropic's models and chat
 * completions.
 */
export const vertexRoutes: readonly Route[] = [
  ...defineRoutes(
    vertexAnthropic,
    ["vertex.anthropic-count", "POST", matchClaude("/count-tokens:rawPredict"), count(anthropicCount)],
    ["vertex.anthropic", "POST", matchClaude("/(?<model>[^/]+):rawPredict"), completion(rawPredict)],
    ["vertex.anthropic", "POST", matchClaude("/(?<model>[^/]+):streamRawPredict"), completion(streamRawPredict)],
    ["vertex.anthropic", "any", matchClaude("/.+"), unsupported],
  ),
  ...defineRoutes(vertexOpenai, [
    "vertex.chat",
    "POST",
    matchPath(`${PROJECT}/endpoints/openapi/chat/completions`),
    completion(openaiChat),
  ]),
  ...defineRoutes(
    vertex,
    ["vertex.generate", "POST", matchMethod("generateContent"), completion(googleGenerate)],
    ["vertex.stream", "POST", matchMethod("streamGenerateContent"), completion(googleStream)],
    ["vertex.count", "POST", matchMethod("countTokens"), count(vertexCount)],
    ["vertex.embed", "POST", matchMethod("predict"), embeddings(predictEmbeddings)],
    ["vertex.embed", "POST", matchMethod("embedContent"), embeddings(embedContent)],
    ["vertex.models", "GET", matchPath(`(?:${PROJECT})?/publishers/google/models`), listModels(vertexCatalogue)],
    [
      "vertex.model",
      "GET",
      matchPath(`(?:${PROJECT})?/publishers/google/models/(?<model>[^/:]+)`),
      showModel(vertexCatalogue),
    ],
    ["vertex.tuned", "GET", matchPath(`${PROJECT}/models`), { kind: "document", show: () => tunedModelsAnswer }],
    ["vertex.other", "any", /^(?:\/v1(?:beta1?)?)?\/(?:projects|publishers)\/.+$|^\/v1beta1\/.+$/, unsupported],
  ),
];
