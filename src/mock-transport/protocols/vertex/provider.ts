import { encodeError as encodeAnthropicError } from "../anthropic/encode-error.ts";
import { encodeError as encodeGoogleError } from "../google/encode-error.ts";
import { encodeError as encodeOpenaiError } from "../openai/encode-error.ts";
import type { Provider } from "../../core/protocol.ts";

const vertexKey = {
  keyHint:
    "`Authorization: Bearer`, the header `x-goog-api-key` or the query's `key`; clients of Vertex AI without a project read it from GOOGLE_API_KEY",
  keyInQuery: true,
};

/** Google's Vertex AI. */
export const vertex: Provider = { encodeError: encodeGoogleError, ...vertexKey };

/** Anthropic's models on Vertex AI; their errors have Anthropic's format. */
export const vertexAnthropic: Provider = { encodeError: encodeAnthropicError, ...vertexKey };

/** Vertex AI's chat completions; their errors have OpenAI's format. */
export const vertexOpenai: Provider = { encodeError: encodeOpenaiError, ...vertexKey };
