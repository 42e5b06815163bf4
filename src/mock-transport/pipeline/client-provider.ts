import { anthropic } from "../protocols/anthropic/provider.ts";
import type { Headers } from "../wire/authenticate.ts";
import { bedrock } from "../protocols/bedrock/provider.ts";
import { google } from "../protocols/google/provider.ts";
import { azure, openai } from "../protocols/openai/provider.ts";
import type { Provider } from "../core/protocol.ts";

/** The provider whose client sends these headers, for an answer to an address that no provider has; OpenAI when they do not tell. */
export function clientProvider(headers: Headers): Provider {
  if (headers["anthropic-version"] !== undefined) return anthropic;
  if (headers["x-goog-api-key"] !== undefined) return google;
  if (String(headers["authorization"]).startsWith("AWS4-HMAC-SHA256 ")) return bedrock;
  return headers["api-key"] === undefined ? openai : azure;
}
