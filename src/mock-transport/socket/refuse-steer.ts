import type { HandlerResult, RequestContext } from "../core/request-context.ts";
import { findResponse } from "../protocols/openai/conversations.ts";
import { toConversationScope } from "../protocols/openai/responses.ts";
import { type StreamField, toFrames } from "./socket-stream.ts";

/**
 * Refuses to add input to a running response. A response of this server is complete as soon as it
 * begins, however slowly it is delivered. The client must send a new request, as it must when a
 * provider's response has just ended.
 */
export function refuseSteer(
  body: { readonly [key: string]: unknown },
  streamField: StreamField,
  context: RequestContext,
): HandlerResult {
  const { previous_response_id: id, input } = body;
  const isValid = typeof id === "string" && (typeof input === "string" || Array.isArray(input)) && input.length > 0;
  const earlier = toConversationScope(context.address, context.state);
  const isKnown = isValid && findResponse(earlier.conversations, id, earlier) !== undefined;
  const event = {
    type: "response.steer.failed",
    steer: { previous_response_id: id ?? null, input: input ?? null },
    error: { type: "invalid_request_error", ...(isValid ? toSteerError(isKnown, id) : INVALID_INPUT) },
    sequence_number: 0,
    ...streamField,
  };
  return {
    answer: toFrames([{ json: JSON.stringify(event) }]),
    findings: { outcome: "invalid", class: "steer", param: "response.steer", streaming: true },
  };
}

const INVALID_INPUT = {
  code: "invalid_input",
  message: "A `response.steer` needs a `previous_response_id` and an `input` that is not empty.",
};

function toSteerError(isKnown: boolean, id: string): { readonly code: string; readonly message: string } {
  if (!isKnown) return { code: "response_not_found", message: `Response with id '${id}' is not on this connection.` };
  return {
    code: "response_already_completed",
    message: `Response with id '${id}' is complete. Send the input in a \`response.create\` that continues from it.`,
  };
}
