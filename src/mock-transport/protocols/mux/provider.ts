import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Provider } from "../../core/protocol.ts";
import type { WholeAnswer, WireError } from "../../wire/wire.ts";
import { retryHeaders } from "../../wire/retry-headers.ts";

/** The transport-mux, which says no more of an error than its message. */
export const mux: Provider = {
  encodeError,
  keyHint:
    "`Authorization: Bearer`, `x-api-key` or the query's `key`; harnesses read it from AGENT_MUX_PROXY_AUTH_TOKEN",
  keyInQuery: true,
};

/** An error in the transport-mux's shape; one about the key has its one word for it. */
function encodeError(error: WireError): WholeAnswer {
  const message = error.status === 401 ? "Unauthorized" : error.message;
  return jsonAnswer(error.status, { error: { message } }, retryHeaders(error));
}
