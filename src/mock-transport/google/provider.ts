import type { Provider } from "../protocol.ts";
import { encodeError } from "./encode-error.ts";

/** Google's Gemini API. */
export const google: Provider = {
  encodeError,
  keyHint: "the header `x-goog-api-key` or the query's `key`; clients of Google read it from GEMINI_API_KEY",
  keyInQuery: true,
};
