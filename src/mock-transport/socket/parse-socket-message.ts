import { isObject } from "../../text/json-value.ts";
import { requestJson } from "../wire/request-json.ts";

/** What a client says on a WebSocket: the body of a request and the lane it is for; or why it is nothing that can be answered. */
export type SocketMessage = { readonly lane?: string } & (
  | { readonly kind: "create" | "steer"; readonly body: Json }
  | { readonly kind: "bad"; readonly message: string; readonly param?: string }
);

type Json = { readonly [key: string]: unknown };

/** Names of lanes. @see https://platform.openai.com/docs/guides/websocket-mode */
const laneName = /^[A-Za-z0-9_.-]{1,256}$/;

/** Longest name of an unknown event that is said again, in UTF-16 units. */
const NAME_UNITS = 100;

/**
 * Reads a text message; `undefined` is one in bytes. A request stands beside the event's type, or in its `response` or `payload`, as the transport-mux has it.
 */
export function readMessage(text: string | undefined): SocketMessage {
  if (text === undefined) return bad("A message must be text; this one is binary.");
  const event = requestJson(text);
  if (event === undefined) return bad("Request body must be valid JSON.");
  if (!isObject(event)) return bad("Request body must be a JSON object.");
  const { type, stream_id: lane } = event;
  if (lane !== undefined && (typeof lane !== "string" || !laneName.test(lane)))
    return bad("A `stream_id` must have 1 to 256 letters, digits or any of `_.-`.", "stream_id");
  const inLane = lane === undefined ? {} : { lane };
  if (type === "response.steer") return { kind: "steer", body: event, ...inLane };
  if (type !== "response.create")
    return { ...bad(`Unsupported WebSocket event type: ${String(type).slice(0, NAME_UNITS)}`, "type"), ...inLane };
  const { response, payload } = event;
  const body = isObject(response) ? response : isObject(payload) ? payload : event;
  return { kind: "create", body, ...inLane };
}

function bad(message: string, param?: string): SocketMessage {
  return { kind: "bad", message, ...(param === undefined ? {} : { param }) };
}
