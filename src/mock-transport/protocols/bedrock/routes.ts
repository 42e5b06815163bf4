import { completion, count, type Route, rowsOf, unsupported } from "../../core/route.ts";
import { bedrockConverse, bedrockConverseStream } from "./converse.ts";
import { bedrockCount } from "./count.ts";
import { bedrockInvoke, bedrockInvokeStream } from "./invoke.ts";
import { bedrock } from "./provider.ts";

/** The id of a model, or its ARN, whose slashes some clients do not encode. */
const model = (operation: string) => new RegExp(`^/model/(?<model>.+)/${operation}$`);

/** The routes of Amazon Bedrock's runtime. */
export const bedrockRoutes: readonly Route[] = rowsOf(
  bedrock,
  ["bedrock.converse", "POST", model("converse"), completion(bedrockConverse)],
  ["bedrock.converse-stream", "POST", model("converse-stream"), completion(bedrockConverseStream)],
  ["bedrock.invoke", "POST", model("invoke"), completion(bedrockInvoke)],
  ["bedrock.invoke-stream", "POST", model("invoke-with-response-stream"), completion(bedrockInvokeStream)],
  ["bedrock.count", "POST", model("count-tokens"), count(bedrockCount)],
  ["bedrock.model", "any", /^\/model\/.+$/, unsupported],
  ["bedrock.guardrail", "any", /^\/(?:guardrail\/[^/]+\/version\/[^/]+\/apply|guardrail-checks\/invoke)$/, unsupported],
  ["bedrock.async", "any", /^\/async-invoke(?:\/[^/]+)?$/, unsupported],
);
