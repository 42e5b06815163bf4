import { openai } from "../openai/provider.ts";
import { type Route, rowsOf, unsupported } from "../route.ts";

/** The routes of Amazon Bedrock's runtime. */
export const bedrockRoutes: readonly Route[] = rowsOf(openai, ["bedrock.model", "any", /^\/model\/.+$/, unsupported]);
