import type { Provider } from "../core/protocol.ts";
import { anthropic } from "../protocols/anthropic/provider.ts";
import { bedrock } from "../protocols/bedrock/provider.ts";
import { google } from "../protocols/google/provider.ts";
import { azure, openai } from "../protocols/openai/provider.ts";
import type { Headers } from "../wire/authenticate.ts";

/**
 * The provider whose client sends these headers, for answers to unknown paths. Defaults to OpenAI.
 */
export function detectClientProvider(headers: Headers): Provider {
  if (headers["anthropic-version"] !== undefined) return anthropic;
  if (headers["x-goog-api-key"] !== undefined) return google;
  if (String(headers["authorization"]).startsWith("AWS4-HMAC-SHA256 ")) return bedrock;
  return headers["api-key"] === undefined ? openai : azure;
}
