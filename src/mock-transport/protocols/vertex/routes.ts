import { anthropicCount } from "../anthropic/count.ts";
import { googleGenerate, googleStream } from "../google/generate.ts";
import { openaiChat } from "../openai/chat.ts";
import { completion, count, embeddings, list, one, type Route, rowsOf, unsupported } from "../../core/route.ts";
import { noTunedModels, vertexCatalogue } from "./catalogue.ts";
import { vertexCount } from "./count.ts";
import { embedContent, predictEmbeddings } from "./embed.ts";
import { vertex, vertexAnthropic, vertexOpenai } from "./provider.ts";
import { rawPredict, streamRawPredict } from "./raw-predict.ts";

/** The version may be missing: some clients want it in their base URL, others add it. */
const VERSION = String.raw`(?:\/v1|\/v1beta|\/v1beta1)?`;
const PROJECT = String.raw`\/projects\/[^/]+\/locations\/[^/]+`;

/** A model of a publisher, in a project or for everybody; or one that a project has made, or has deployed. */
const MODEL = String.raw`(?:(?:${PROJECT})?\/publishers\/(?!anthropic\/)[^/]+\/models|${PROJECT}\/(?:models|endpoints))\/(?<model>[^/]+)`;
const CLAUDE = String.raw`(?:${PROJECT})?\/publishers\/anthropic\/models`;

const method = (name: string) => new RegExp(`^${VERSION}${MODEL}:${name}$`);
const claude = (rest: string) => new RegExp(`^${VERSION}${CLAUDE}${rest}$`);
const other = (rest: string) => new RegExp(`^${VERSION}${rest}$`);

/** The routes of Google's Vertex AI, of a project and without one: Google's models, Anthropic's, and chat completions. */
export const vertexRoutes: readonly Route[] = [
  ...rowsOf(
    vertexAnthropic,
    ["vertex.anthropic-count", "POST", claude("/count-tokens:rawPredict"), count(anthropicCount)],
    ["vertex.anthropic", "POST", claude("/(?<model>[^/]+):rawPredict"), completion(rawPredict)],
    ["vertex.anthropic", "POST", claude("/(?<model>[^/]+):streamRawPredict"), completion(streamRawPredict)],
    ["vertex.anthropic", "any", claude("/.+"), unsupported],
  ),
  ...rowsOf(vertexOpenai, [
    "vertex.chat",
    "POST",
    other(`${PROJECT}/endpoints/openapi/chat/completions`),
    completion(openaiChat),
  ]),
  ...rowsOf(
    vertex,
    ["vertex.generate", "POST", method("generateContent"), completion(googleGenerate)],
    ["vertex.stream", "POST", method("streamGenerateContent"), completion(googleStream)],
    ["vertex.count", "POST", method("countTokens"), count(vertexCount)],
    ["vertex.embed", "POST", method("predict"), embeddings(predictEmbeddings)],
    ["vertex.embed", "POST", method("embedContent"), embeddings(embedContent)],
    ["vertex.models", "GET", other(`(?:${PROJECT})?/publishers/google/models`), list(vertexCatalogue)],
    ["vertex.model", "GET", other(`(?:${PROJECT})?/publishers/google/models/(?<model>[^/:]+)`), one(vertexCatalogue)],
    ["vertex.tuned", "GET", other(`${PROJECT}/models`), { kind: "document", show: () => noTunedModels }],
    ["vertex.other", "any", /^(?:\/v1(?:beta1?)?)?\/(?:projects|publishers)\/.+$|^\/v1beta1\/.+$/, unsupported],
  ),
];
