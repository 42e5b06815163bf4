import type { Route } from "../../core/request-context.ts";
import { completion, count, embeddings, listModels, showModel, defineRoutes, unsupported } from "../../core/route.ts";
import { openaiCatalogue } from "./catalogue.ts";
import { openaiChat } from "./chat.ts";
import { openaiEmbeddings } from "./embeddings.ts";
import { openai } from "./provider.ts";
import { cancelResponse, deleteResponse, listInputItems, retrieveResponse } from "./response-routes.ts";
import { openaiCount, openaiResponses } from "./responses.ts";
import { isWebSocketUpgrade } from "../../wire/is-websocket-upgrade.ts";

/** OpenAI's routes, with and without `/v1`, because base URLs differ. */
export const openaiRoutes: readonly Route[] = defineRoutes(
  openai,
  ["openai.chat", "POST", /^(?:\/v1)?\/chat\/completions$/, completion(openaiChat)],
  ["openai.chat", "any", /^(?:\/v1)?\/chat\/completions\/.+$/, unsupported],
  ["openai.responses", "POST", /^(?:\/v1)?\/responses$/, completion(openaiResponses)],
  ["openai.count", "POST", /^(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount)],
  ["openai.responses.socket", "GET", /^(?:\/v1)?\/responses$/, { kind: "socket" }, { constraint: isWebSocketUpgrade }],
  ["openai.response", "GET", /^(?:\/v1)?\/responses\/[^/]+$/, retrieveResponse],
  ["openai.response", "DELETE", /^(?:\/v1)?\/responses\/[^/]+$/, deleteResponse],
  ["openai.response", "GET", /^(?:\/v1)?\/responses\/[^/]+\/input_items$/, listInputItems],
  ["openai.response", "POST", /^(?:\/v1)?\/responses\/[^/]+\/cancel$/, cancelResponse],
  ["openai.responses", "any", /^(?:\/v1)?\/responses(?:\/.*)?$/, unsupported],
  ["openai.embeddings", "POST", /^(?:\/v1)?\/embeddings$/, embeddings(openaiEmbeddings)],
  ["openai.models", "GET", /^(?:\/v1)?\/models$/, listModels(openaiCatalogue), { access: "open-without-key" }],
  ["openai.model", "GET", /^(?:\/v1)?\/models\/(?<model>[^/]+)$/, showModel(openaiCatalogue)],
  ["openai.model", "any", /^(?:\/v1)?\/models\/.+$/, unsupported],
  ["openai.completions", "any", /^(?:\/v1)?\/completions$/, unsupported],
  [
    "openai.other",
    "any",
    /^(?:\/v1)?\/(?:audio|images|moderations|files|batches|uploads|vector_stores|assistants|threads|realtime|conversations|videos|containers|evals|fine_tuning)(?:\/.*)?$/,
    unsupported,
  ],
);
