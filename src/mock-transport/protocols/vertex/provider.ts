import { encodeError as encodeAnthropicError } from "../anthropic/encode-error.ts";
import { encodeError as encodeGoogleError } from "../google/encode-error.ts";
import { encodeError as encodeOpenaiError } from "../openai/encode-error.ts";
import type { Provider } from "../../core/protocol.ts";

const keys = {
  keyHint:
    "`Authorization: Bearer`, the header `x-goog-api-key` or the query's `key`; clients of Vertex AI without a project read it from GOOGLE_API_KEY",
  keyInQuery: true,
};

/** Google's Vertex AI. */
export const vertex: Provider = { encodeError: encodeGoogleError, ...keys };

/** Anthropic's models on Vertex AI, whose errors come from Anthropic. */
export const vertexAnthropic: Provider = { encodeError: encodeAnthropicError, ...keys };

/** Vertex AI's chat completions, which clients of OpenAI read. */
export const vertexOpenai: Provider = { encodeError: encodeOpenaiError, ...keys };
