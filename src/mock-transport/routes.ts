import { anthropicCatalogue } from "./anthropic/catalogue.ts";
import { anthropicCount } from "./anthropic/count.ts";
import { anthropicMessages } from "./anthropic/messages.ts";
import { anthropic } from "./anthropic/provider.ts";
import type { Headers } from "./authenticate.ts";
import { googleCatalogue } from "./google/catalogue.ts";
import { googleCount } from "./google/count.ts";
import { embedBatch, embedContent } from "./google/embed.ts";
import { googleGenerate, googleStream } from "./google/generate.ts";
import { google } from "./google/provider.ts";
import { openaiCatalogue } from "./openai/catalogue.ts";
import { azureChat, openaiChat } from "./openai/chat.ts";
import { azureEmbeddings, openaiEmbeddings } from "./openai/embeddings.ts";
import { azure, openai } from "./openai/provider.ts";
import { openaiCount, openaiResponses } from "./openai/responses.ts";
import type { Address, Catalogue, Counter, Embedder, Protocol, Provider } from "./protocol.ts";
import { STOP_PATH } from "./stop-path.ts";

/** What a route does. `stop` ends the server; `unsupported` names a provider's route that this version does not answer. */
export type Work =
  | { readonly kind: "completion"; readonly protocol: Protocol }
  | { readonly kind: "count"; readonly counter: Counter }
  | { readonly kind: "embeddings"; readonly embed: Embedder }
  | { readonly kind: "models" | "model"; readonly catalogue: Catalogue }
  | { readonly kind: "health" | "stop" | "unsupported" | "unknown" };

/** One row of the route table. `id` is what the journal calls it; every route but `health` needs the token. */
export interface Route {
  readonly id: string;
  readonly method: "GET" | "POST" | "any";
  /** Matched against the path without its query; the group `model` is the model's name in it. */
  readonly path: RegExp;
  /** Tells requests apart that providers send to one path; a row without it takes all. */
  readonly claim?: Claim;
  /** The shape of its errors. */
  readonly provider: Provider;
  readonly work: Work;
}

type Claim = (headers: Headers, query: URLSearchParams) => boolean;

/** Clients of Google are known by their key, those of Anthropic by the version they ask for. */
const fromGoogle: Claim = (headers, query) => headers["x-goog-api-key"] !== undefined || query.has("key");
const fromAnthropic: Claim = (headers) => headers["anthropic-version"] !== undefined;

const completion = (protocol: Protocol): Work => ({ kind: "completion", protocol });
const count = (counter: Counter): Work => ({ kind: "count", counter });
const embeddings = (embed: Embedder): Work => ({ kind: "embeddings", embed });
const list = (catalogue: Catalogue): Work => ({ kind: "models", catalogue });
const one = (catalogue: Catalogue): Work => ({ kind: "model", catalogue });
const unsupported: Work = { kind: "unsupported" };

type Row = readonly [id: string, method: Route["method"], path: RegExp, work: Work, claim?: Claim];

const rowsOf = (provider: Provider, ...rows: readonly Row[]): Route[] =>
  rows.map(([id, method, path, work, claim]) => ({
    id,
    method,
    path,
    provider,
    work,
    ...(claim === undefined ? {} : { claim }),
  }));

/**
 * Every route the server knows; the first row that fits a request counts. Clients of OpenAI are pointed at the server with and without `/v1`,
 * so both are served. Azure's clients go below `/openai`, or, when they find OPENAI_BASE_URL, to deployments right below `/v1`.
 */
export const routes: readonly Route[] = [
  ...rowsOf(
    openai,
    ["health", "GET", /^\/health$/, { kind: "health" }],
    ["control.stop", "POST", new RegExp(`^${STOP_PATH}$`), { kind: "stop" }],
  ),
  ...rowsOf(
    anthropic,
    ["anthropic.messages", "POST", /^(?:\/v1)?\/messages$/, completion(anthropicMessages)],
    ["anthropic.count", "POST", /^(?:\/v1)?\/messages\/count_tokens$/, count(anthropicCount)],
    ["anthropic.models", "GET", /^\/v1\/models$/, list(anthropicCatalogue), fromAnthropic],
    ["anthropic.model", "GET", /^\/v1\/models\/(?<model>[^/]+)$/, one(anthropicCatalogue), fromAnthropic],
    ["anthropic.messages", "any", /^(?:\/v1)?\/messages(?:\/.*)?$/, unsupported],
  ),
  ...rowsOf(
    google,
    ["google.generate", "POST", /^\/v1(?:beta)?\/models\/(?<model>[^/]+):generateContent$/, completion(googleGenerate)],
    [
      "google.stream",
      "POST",
      /^\/v1(?:beta)?\/models\/(?<model>[^/]+):streamGenerateContent$/,
      completion(googleStream),
    ],
    ["google.count", "POST", /^\/v1(?:beta)?\/models\/(?<model>[^/]+):countTokens$/, count(googleCount)],
    ["google.embed", "POST", /^\/v1(?:beta)?\/models\/(?<model>[^/]+):embedContent$/, embeddings(embedContent)],
    ["google.embed", "POST", /^\/v1(?:beta)?\/models\/(?<model>[^/]+):batchEmbedContents$/, embeddings(embedBatch)],
    ["google.models", "GET", /^\/v1beta\/models$/, list(googleCatalogue)],
    ["google.models", "GET", /^\/v1\/models$/, list(googleCatalogue), fromGoogle],
    ["google.model", "GET", /^\/v1beta\/models\/(?<model>[^/:]+)$/, one(googleCatalogue)],
    ["google.model", "GET", /^\/v1\/models\/(?<model>[^/:]+)$/, one(googleCatalogue), fromGoogle],
    ["google.models", "any", /^(?:\/v1beta|\/v1)?\/models\/[^/]+:[A-Za-z]+$/, unsupported],
    ["google.other", "any", /^\/v1beta(?:\/.*)?$/, unsupported],
    ["google.vertex", "any", /^\/v1(?:beta1)?\/(?:projects|publishers)\/.+$/, unsupported],
  ),
  ...rowsOf(
    azure,
    ["azure.chat", "POST", /^\/(?:openai|v1)\/deployments\/(?<model>[^/]+)\/chat\/completions$/, completion(azureChat)],
    [
      "azure.embeddings",
      "POST",
      /^\/(?:openai|v1)\/deployments\/(?<model>[^/]+)\/embeddings$/,
      embeddings(azureEmbeddings),
    ],
    ["azure.chat", "POST", /^\/openai\/v1\/chat\/completions$/, completion(openaiChat)],
    ["azure.responses", "POST", /^\/openai(?:\/v1)?\/responses$/, completion(openaiResponses)],
    ["azure.count", "POST", /^\/openai(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount)],
    ["azure.embeddings", "POST", /^\/openai\/v1\/embeddings$/, embeddings(openaiEmbeddings)],
    ["azure.models", "GET", /^\/openai(?:\/v1)?\/models$/, list(openaiCatalogue)],
    ["azure.model", "GET", /^\/openai(?:\/v1)?\/models\/(?<model>[^/]+)$/, one(openaiCatalogue)],
    ["azure.openai", "any", /^\/(?:openai|v1\/deployments)\/.+$/, unsupported],
    ["azure.foundry", "any", /^\/models\/chat\/completions$/, unsupported],
  ),
  ...rowsOf(
    openai,
    ["openai.chat", "POST", /^(?:\/v1)?\/chat\/completions$/, completion(openaiChat)],
    ["openai.chat", "any", /^(?:\/v1)?\/chat\/completions\/.+$/, unsupported],
    ["openai.responses", "POST", /^(?:\/v1)?\/responses$/, completion(openaiResponses)],
    ["openai.count", "POST", /^(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount)],
    ["openai.responses", "any", /^(?:\/v1)?\/responses(?:\/.*)?$/, unsupported],
    ["openai.embeddings", "POST", /^(?:\/v1)?\/embeddings$/, embeddings(openaiEmbeddings)],
    ["openai.models", "GET", /^(?:\/v1)?\/models$/, list(openaiCatalogue)],
    ["openai.model", "GET", /^(?:\/v1)?\/models\/(?<model>[^/]+)$/, one(openaiCatalogue)],
    ["openai.model", "any", /^(?:\/v1)?\/models\/.+$/, unsupported],
    ["openai.completions", "any", /^(?:\/v1)?\/completions$/, unsupported],
    [
      "openai.other",
      "any",
      /^(?:\/v1)?\/(?:audio|images|moderations|files|batches|uploads|vector_stores|assistants|threads|realtime|conversations|videos|containers|evals|fine_tuning)(?:\/.*)?$/,
      unsupported,
    ],
    ["bedrock.model", "any", /^\/model\/.+$/, unsupported],
    [
      "transport-mux",
      "any",
      /^(?:\/converse|\/metrics|\/cache\/stats|\/v1\/count_tokens|\/passthrough\/.*)$/,
      unsupported,
    ],
  ),
];

const unknown: Route = { id: "unknown", method: "any", path: /^/, provider: openai, work: { kind: "unknown" } };

/** The row for a request and what its path and query say; a row of kind `unknown` when there is none, so that a wrong address still needs the token. */
export function routeOf(
  method: string,
  target: string,
  headers: Headers,
): { readonly route: Route; readonly path: string; readonly address: Address } {
  const [path = "", ...rest] = target.split("?");
  const query = new URLSearchParams(rest.join("?"));
  const route =
    routes.find(
      (row) =>
        (row.method === "any" || row.method === method) &&
        row.path.test(path) &&
        (row.claim === undefined || row.claim(headers, query)),
    ) ?? unknown;
  return { route, path, address: { model: modelIn(route.path.exec(path)), query } };
}

/** The model in the path, decoded; as it stands when its percent signs encode nothing. */
function modelIn(found: RegExpExecArray | null): string | undefined {
  const model = found?.groups?.["model"];
  try {
    return model === undefined ? undefined : decodeURIComponent(model);
  } catch {
    return model;
  }
}
