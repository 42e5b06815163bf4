import type { Route } from "../../core/request-context.ts";
import { completion, count, defineRoutes, unsupported } from "../../core/route.ts";
import { bedrockConverse, bedrockConverseStream } from "./converse.ts";
import { bedrockCount } from "./count.ts";
import { bedrockInvoke, bedrockInvokeStream } from "./invoke.ts";
import { bedrock } from "./provider.ts";

/** Matches a model's id or ARN; some clients do not encode the ARN's slashes. */
const matchOperation = (operation: string) => new RegExp(`^/model/(?<model>.+)/${operation}$`);

/** The routes of the Amazon Bedrock runtime. */
export const bedrockRoutes: readonly Route[] = defineRoutes(
  bedrock,
  ["bedrock.converse", "POST", matchOperation("converse"), completion(bedrockConverse)],
  ["bedrock.converse-stream", "POST", matchOperation("converse-stream"), completion(bedrockConverseStream)],
  ["bedrock.invoke", "POST", matchOperation("invoke"), completion(bedrockInvoke)],
  ["bedrock.invoke-stream", "POST", matchOperation("invoke-with-response-stream"), completion(bedrockInvokeStream)],
  ["bedrock.count", "POST", matchOperation("count-tokens"), count(bedrockCount)],
  ["bedrock.model", "any", /^\/model\/.+$/, unsupported],
  ["bedrock.guardrail", "any", /^\/(?:guardrail\/[^/]+\/version\/[^/]+\/apply|guardrail-checks\/invoke)$/, unsupported],
  ["bedrock.async", "any", /^\/async-invoke(?:\/[^/]+)?$/, unsupported],
);
