import type { Route } from "../../core/request-context.ts";
import { completion, count, embeddings, listModels, showModel, defineRoutes, unsupported } from "../../core/route.ts";
import { openaiCatalogue } from "./catalogue.ts";
import { azureChat, openaiChat } from "./chat.ts";
import { azureEmbeddings, openaiEmbeddings } from "./embeddings.ts";
import { azure } from "./provider.ts";
import { cancelResponse, deleteResponse, listInputItems, retrieveResponse } from "./response-routes.ts";
import { openaiCount, openaiResponses } from "./responses.ts";
import { isWebSocketUpgrade } from "../../wire/is-websocket-upgrade.ts";

/**
 * Azure OpenAI's routes. Its clients use paths below `/openai`, or deployments directly below `/v1`
 * when OPENAI_BASE_URL is set.
 */
export const azureRoutes: readonly Route[] = defineRoutes(
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
  [
    "azure.responses.socket",
    "GET",
    /^\/openai(?:\/v1)?\/responses$/,
    { kind: "socket" },
    { constraint: isWebSocketUpgrade },
  ],
  ["azure.response", "GET", /^\/openai(?:\/v1)?\/responses\/[^/]+$/, retrieveResponse],
  ["azure.response", "DELETE", /^\/openai(?:\/v1)?\/responses\/[^/]+$/, deleteResponse],
  ["azure.response", "GET", /^\/openai(?:\/v1)?\/responses\/[^/]+\/input_items$/, listInputItems],
  ["azure.response", "POST", /^\/openai(?:\/v1)?\/responses\/[^/]+\/cancel$/, cancelResponse],
  ["azure.embeddings", "POST", /^\/openai\/v1\/embeddings$/, embeddings(openaiEmbeddings)],
  ["azure.models", "GET", /^\/openai(?:\/v1)?\/models$/, listModels(openaiCatalogue)],
  ["azure.model", "GET", /^\/openai(?:\/v1)?\/models\/(?<model>[^/]+)$/, showModel(openaiCatalogue)],
  ["azure.openai", "any", /^\/(?:openai|v1\/deployments)\/.+$/, unsupported],
);
