import { openai } from "../openai/provider.ts";
import { type Route, rowsOf, unsupported } from "../route.ts";

/** The routes of the transport-mux that no provider has. */
export const muxRoutes: readonly Route[] = rowsOf(openai, [
  "transport-mux",
  "any",
  /^(?:\/converse|\/metrics|\/cache\/stats|\/v1\/count_tokens|\/passthrough\/.*|\/models\/chat\/completions)$/,
  unsupported,
]);
