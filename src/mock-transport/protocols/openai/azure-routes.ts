import { completion, count, embeddings, list, one, type Route, rowsOf, unsupported } from "../../core/route.ts";
import { openaiCatalogue } from "./catalogue.ts";
import { azureChat, openaiChat } from "./chat.ts";
import { azureEmbeddings, openaiEmbeddings } from "./embeddings.ts";
import { azure } from "./provider.ts";
import { cancelResponse, deleteResponse, listInput, retrieveResponse } from "./response-routes.ts";
import { openaiCount, openaiResponses } from "./responses.ts";
import { wantsSocket } from "../../wire/wants-socket.ts";

/** Azure OpenAI's routes. Its clients go below `/openai`, or, when they find OPENAI_BASE_URL, to deployments right below `/v1`. */
export const azureRoutes: readonly Route[] = rowsOf(
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
  ["azure.responses.socket", "GET", /^\/openai(?:\/v1)?\/responses$/, { kind: "socket" }, { claim: wantsSocket }],
  ["azure.response", "GET", /^\/openai(?:\/v1)?\/responses\/[^/]+$/, retrieveResponse],
  ["azure.response", "DELETE", /^\/openai(?:\/v1)?\/responses\/[^/]+$/, deleteResponse],
  ["azure.response", "GET", /^\/openai(?:\/v1)?\/responses\/[^/]+\/input_items$/, listInput],
  ["azure.response", "POST", /^\/openai(?:\/v1)?\/responses\/[^/]+\/cancel$/, cancelResponse],
  ["azure.embeddings", "POST", /^\/openai\/v1\/embeddings$/, embeddings(openaiEmbeddings)],
  ["azure.models", "GET", /^\/openai(?:\/v1)?\/models$/, list(openaiCatalogue)],
  ["azure.model", "GET", /^\/openai(?:\/v1)?\/models\/(?<model>[^/]+)$/, one(openaiCatalogue)],
  ["azure.openai", "any", /^\/(?:openai|v1\/deployments)\/.+$/, unsupported],
);
