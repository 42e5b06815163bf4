import type { CompletionRequest } from "../core/completion-request.ts";
import { countTokens } from "../wire/count-tokens.ts";
import type { Protocol } from "../core/protocol.ts";
import type { Address } from "../wire/wire.ts";

/** What a body that its provider would refuse is taken for when the server is not strict: a request that says nothing, as the transport-mux has it. */
export function lenientRequest(protocol: Protocol, body: unknown, { model }: Address): CompletionRequest {
  const said = (typeof body === "object" && body !== null ? body : {}) as { model?: unknown; stream?: unknown };
  return {
    protocol: protocol.id,
    model: model ?? (typeof said.model === "string" && said.model !== "" ? said.model : "mock-model"),
    system: "",
    user: "",
    prompt: "",
    toolResults: [],
    step: 0,
    turn: 1,
    tools: [],
    toolChoice: "auto",
    streaming: said.stream === true,
    usageInStream: false,
    inputTokens: countTokens(JSON.stringify(said)),
    body: said,
  };
}
