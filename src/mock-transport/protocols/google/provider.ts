import type { Provider } from "../../core/protocol.ts";
import { encodeError as encodeOpenaiError } from "../openai/encode-error.ts";
import { encodeError } from "./encode-error.ts";

/** Google's Gemini API. */
export const google: Provider = {
  encodeError,
  keyHint: "the header `x-goog-api-key` or the query's `key`; clients of Google read it from GEMINI_API_KEY",
  keyInQuery: true,
};

/** The OpenAI-compatible part of the Gemini API; its errors have OpenAI's format. */
export const googleOpenai: Provider = {
  encodeError: encodeOpenaiError,
  keyHint: "`Authorization: Bearer`; clients of OpenAI read it from OPENAI_API_KEY",
  keyInQuery: false,
};
