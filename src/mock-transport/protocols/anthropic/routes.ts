import { type Claim, completion, count, list, one, type Route, rowsOf, unsupported } from "../../core/route.ts";
import { anthropicCatalogue } from "./catalogue.ts";
import { anthropicCount } from "./count.ts";
import { anthropicMessages } from "./messages.ts";
import { anthropic } from "./provider.ts";

/** Clients of Anthropic are known by the version they ask for. */
const fromAnthropic: Claim = (headers) => headers["anthropic-version"] !== undefined;

/** Anthropic's routes, also without `/v1`. */
export const anthropicRoutes: readonly Route[] = rowsOf(
  anthropic,
  ["anthropic.messages", "POST", /^(?:\/v1)?\/messages$/, completion(anthropicMessages)],
  ["anthropic.count", "POST", /^(?:\/v1)?\/messages\/count_tokens$/, count(anthropicCount)],
  ["anthropic.models", "GET", /^\/v1\/models$/, list(anthropicCatalogue), { claim: fromAnthropic }],
  ["anthropic.model", "GET", /^\/v1\/models\/(?<model>[^/]+)$/, one(anthropicCatalogue), { claim: fromAnthropic }],
  ["anthropic.messages", "any", /^(?:\/v1)?\/messages(?:\/.*)?$/, unsupported],
);
