import type { CompletionRequest } from "../core/completion-request.ts";
import { countTokens } from "../wire/count-tokens.ts";
import type { Protocol } from "../core/protocol.ts";
import type { Address } from "../wire/wire.ts";

/**
 * The request for an invalid body when the server is not strict: it has no messages, as in the
 * transport-mux.
 */
export function toLenientRequest(protocol: Protocol, body: unknown, { model }: Address): CompletionRequest {
  const fields = (typeof body === "object" && body !== null ? body : {}) as { model?: unknown; stream?: unknown };
  return {
    protocol: protocol.id,
    model: model ?? (typeof fields.model === "string" && fields.model !== "" ? fields.model : "mock-model"),
    system: "",
    user: "",
    prompt: "",
    toolResults: [],
    step: 0,
    turn: 1,
    tools: [],
    toolChoice: "auto",
    streaming: fields.stream === true,
    usageInStream: false,
    inputTokens: countTokens(JSON.stringify(fields)),
    body: fields,
  };
}
