import type { Provider } from "../../core/protocol.ts";
import { encodeError } from "./encode-error.ts";

/** Anthropic. */
export const anthropic: Provider = {
  encodeError,
  keyHint: "`x-api-key` or `Authorization: Bearer`; clients of Anthropic read it from ANTHROPIC_API_KEY",
  keyInQuery: false,
};
