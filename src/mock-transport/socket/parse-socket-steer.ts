import type { Question, Step } from "../core/request-context.ts";
import { findResponse } from "../protocols/openai/conversations.ts";
import { earlierFor } from "../protocols/openai/responses.ts";
import { framesOf, type InLane } from "./socket-stream.ts";

/**
 * Answers the wish to add to a running response: no. A response of this server is whole as soon as it begins, however slowly it goes over the wire, so that the client must
 * send what it has to say as a request of its own, as it must when a provider's response has just ended.
 */
export function steer(body: { readonly [key: string]: unknown }, lane: InLane, question: Question): Step {
  const { previous_response_id: id, input } = body;
  const isAsked = typeof id === "string" && (typeof input === "string" || Array.isArray(input)) && input.length > 0;
  const earlier = earlierFor(question.address, question.memory);
  const isKnown = isAsked && findResponse(earlier.conversations, id, earlier) !== undefined;
  const event = {
    type: "response.steer.failed",
    steer: { previous_response_id: id ?? null, input: input ?? null },
    error: { type: "invalid_request_error", ...(isAsked ? errorFor(isKnown, id) : badInput) },
    sequence_number: 0,
    ...lane,
  };
  return {
    answer: framesOf([{ json: JSON.stringify(event) }]),
    findings: { outcome: "invalid", class: "steer", param: "response.steer", streaming: true },
  };
}

const badInput = {
  code: "invalid_input",
  message: "A `response.steer` needs the `previous_response_id` it is for and an `input` that is not empty.",
};

function errorFor(isKnown: boolean, id: string): { readonly code: string; readonly message: string } {
  if (!isKnown) return { code: "response_not_found", message: `Response with id '${id}' is not on this connection.` };
  return {
    code: "response_already_completed",
    message: `Response with id '${id}' is complete. Send the input in a \`response.create\` that goes on from it.`,
  };
}
