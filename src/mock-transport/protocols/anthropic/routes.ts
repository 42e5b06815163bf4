import type { RouteConstraint, Route } from "../../core/request-context.ts";
import { completion, count, listModels, showModel, defineRoutes, unsupported } from "../../core/route.ts";
import { anthropicCatalogue } from "./catalogue.ts";
import { anthropicCount } from "./count.ts";
import { anthropicMessages } from "./messages.ts";
import { anthropic } from "./provider.ts";

/** Anthropic's clients send a version header. */
const isAnthropicClient: RouteConstraint = (headers) => headers["anthropic-version"] !== undefined;

/** Anthropic's routes, most of them also without `/v1`. */
export const anthropicRoutes: readonly Route[] = defineRoutes(
  anthropic,
  ["anthropic.messages", "POST", /^(?:\/v1)?\/messages$/, completion(anthropicMessages)],
  ["anthropic.count", "POST", /^(?:\/v1)?\/messages\/count_tokens$/, count(anthropicCount)],
  ["anthropic.models", "GET", /^\/v1\/models$/, listModels(anthropicCatalogue), { constraint: isAnthropicClient }],
  [
    "anthropic.model",
    "GET",
    /^\/v1\/models\/(?<model>[^/]+)$/,
    showModel(anthropicCatalogue),
    { constraint: isAnthropicClient },
  ],
  ["anthropic.messages", "any", /^(?:\/v1)?\/messages(?:\/.*)?$/, unsupported],
);
