import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { Provider } from "../../core/protocol.ts";
import type { WholeAnswer, WireError } from "../../wire/wire.ts";
import { buildRetryHeaders } from "../../wire/build-retry-headers.ts";

/** The transport-mux; its errors contain only a message. */
export const mux: Provider = {
  encodeError,
  keyHint:
    "`Authorization: Bearer`, `x-api-key` or the query's `key`; harnesses read it from AGENT_MUX_PROXY_AUTH_TOKEN",
  keyInQuery: true,
};

/** Every error about the key has the same message. */
function encodeError(error: WireError): WholeAnswer {
  const message = error.status === 401 ? "Unauthorized" : error.message;
  return toJsonAnswer(error.status, { error: { message } }, buildRetryHeaders(error));
}
