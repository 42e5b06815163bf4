import { anthropicCount } from "../anthropic/count.ts";
import { encodeError } from "../anthropic/encode-error.ts";
import { anthropicMessages } from "../anthropic/messages.ts";
import { toJsonAnswer } from "../../wire/json-answer.ts";
import { openaiChat } from "../openai/chat.ts";
import { openaiEmbeddings } from "../openai/embeddings.ts";
import { azure } from "../openai/provider.ts";
import type { ModelCatalog, Provider } from "../../core/protocol.ts";
import type { Route } from "../../core/request-context.ts";
import { completion, count, embeddings, listModels, defineRoutes, unsupported } from "../../core/route.ts";

/** Anthropic's models on Azure AI Foundry. */
const foundryAnthropic: Provider = {
  encodeError,
  keyHint:
    "`x-api-key` or `Authorization: Bearer`; clients of Anthropic on Foundry read it from ANTHROPIC_FOUNDRY_API_KEY",
  keyInQuery: false,
};

/** An endpoint's description of its only model. */
const foundryInfo: Pick<ModelCatalog, "encodeList"> = {
  encodeList: ([model]) =>
    toJsonAnswer(200, { model_name: model, model_type: "chat_completion", model_provider_name: "mock-transport" }),
};

/**
 * The routes of Azure AI Foundry: one endpoint for all models, and one in Anthropic's format for
 * Anthropic's models.
 * @see https://learn.microsoft.com/rest/api/aifoundry/modelinference
 */
export const foundryRoutes: readonly Route[] = [
  ...defineRoutes(
    azure,
    ["azure.foundry-chat", "POST", /^\/models\/chat\/completions$/, completion(openaiChat)],
    ["azure.foundry-embeddings", "POST", /^\/models\/embeddings$/, embeddings(openaiEmbeddings)],
    ["azure.foundry-info", "GET", /^\/models\/info$/, listModels(foundryInfo)],
    ["azure.foundry-other", "any", /^\/models\/images\/embeddings$/, unsupported],
  ),
  ...defineRoutes(
    foundryAnthropic,
    ["azure.foundry-messages", "POST", /^\/anthropic\/v1\/messages$/, completion(anthropicMessages)],
    ["azure.foundry-count", "POST", /^\/anthropic\/v1\/messages\/count_tokens$/, count(anthropicCount)],
  ),
];
