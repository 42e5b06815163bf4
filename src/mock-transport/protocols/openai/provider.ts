import type { Provider } from "../../core/protocol.ts";
import { encodeError } from "./encode-error.ts";

/** OpenAI. */
export const openai: Provider = {
  encodeError,
  keyHint: "`Authorization: Bearer`; clients of OpenAI read it from OPENAI_API_KEY",
  keyInQuery: false,
};

/** Azure OpenAI; its errors have OpenAI's format. */
export const azure: Provider = {
  encodeError,
  keyHint: "the header `api-key`; clients of Azure OpenAI read it from AZURE_OPENAI_API_KEY",
  keyInQuery: false,
};
