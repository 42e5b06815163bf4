import { completion, count, embeddings, list, one, type Route, rowsOf, unsupported } from "../../core/route.ts";
import { openaiCatalogue } from "./catalogue.ts";
import { openaiChat } from "./chat.ts";
import { openaiEmbeddings } from "./embeddings.ts";
import { openai } from "./provider.ts";
import { cancelResponse, deleteResponse, listInput, retrieveResponse } from "./response-routes.ts";
import { openaiCount, openaiResponses } from "./responses.ts";
import { wantsSocket } from "../../wire/wants-socket.ts";

/** OpenAI's routes, with and without `/v1`, because clients are pointed at either. */
export const openaiRoutes: readonly Route[] = rowsOf(
  openai,
  ["openai.chat", "POST", /^(?:\/v1)?\/chat\/completions$/, completion(openaiChat)],
  ["openai.chat", "any", /^(?:\/v1)?\/chat\/completions\/.+$/, unsupported],
  ["openai.responses", "POST", /^(?:\/v1)?\/responses$/, completion(openaiResponses)],
  ["openai.count", "POST", /^(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount)],
  ["openai.responses.socket", "GET", /^(?:\/v1)?\/responses$/, { kind: "socket" }, { claim: wantsSocket }],
  ["openai.response", "GET", /^(?:\/v1)?\/responses\/[^/]+$/, retrieveResponse],
  ["openai.response", "DELETE", /^(?:\/v1)?\/responses\/[^/]+$/, deleteResponse],
  ["openai.response", "GET", /^(?:\/v1)?\/responses\/[^/]+\/input_items$/, listInput],
  ["openai.response", "POST", /^(?:\/v1)?\/responses\/[^/]+\/cancel$/, cancelResponse],
  ["openai.responses", "any", /^(?:\/v1)?\/responses(?:\/.*)?$/, unsupported],
  ["openai.embeddings", "POST", /^(?:\/v1)?\/embeddings$/, embeddings(openaiEmbeddings)],
  ["openai.models", "GET", /^(?:\/v1)?\/models$/, list(openaiCatalogue), { access: "open-without-key" }],
  ["openai.model", "GET", /^(?:\/v1)?\/models\/(?<model>[^/]+)$/, one(openaiCatalogue)],
  ["openai.model", "any", /^(?:\/v1)?\/models\/.+$/, unsupported],
  ["openai.completions", "any", /^(?:\/v1)?\/completions$/, unsupported],
  [
    "openai.other",
    "any",
    /^(?:\/v1)?\/(?:audio|images|moderations|files|batches|uploads|vector_stores|assistants|threads|realtime|conversations|videos|containers|evals|fine_tuning)(?:\/.*)?$/,
    unsupported,
  ],
);
