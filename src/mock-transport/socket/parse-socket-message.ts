import { isObject } from "../../text/json-value.ts";
import { parseRequestJson } from "../wire/parse-request-json.ts";

/**
 * A parsed WebSocket message: the body of a request and its stream, or the reason why it is
 * invalid.
 */
export type SocketMessage = { readonly streamId?: string } & (
  | { readonly kind: "create" | "steer"; readonly body: Json }
  | { readonly kind: "bad"; readonly message: string; readonly param?: string }
);

type Json = { readonly [key: string]: unknown };

/** Stream ids. @see https://platform.openai.com/docs/guides/websocket-mode */
const STREAM_ID = /^[A-Za-z0-9_.-]{1,256}$/;

/** Longest part of an unknown event type that a message repeats, in UTF-16 units. */
const MAX_TYPE_UNITS = 100;

/**
 * Parses a message; `undefined` stands for a binary one. The request is in the event itself, or in
 * its `response` or `payload`, as in the transport-mux.
 */
export function parseSocketMessage(text: string | undefined): SocketMessage {
  if (text === undefined) return toBadMessage("A message must be text; this one is binary.");
  const event = parseRequestJson(text);
  if (event === undefined) return toBadMessage("Request body must be valid JSON.");
  if (!isObject(event)) return toBadMessage("Request body must be a JSON object.");
  const { type, stream_id: streamId } = event;
  if (streamId !== undefined && (typeof streamId !== "string" || !STREAM_ID.test(streamId)))
    return toBadMessage("A `stream_id` must have 1 to 256 letters, digits or any of `_.-`.", "stream_id");
  const stream = streamId === undefined ? {} : { streamId };
  if (type === "response.steer") return { kind: "steer", body: event, ...stream };
  if (type !== "response.create")
    return {
      ...toBadMessage(`Unsupported WebSocket event type: ${String(type).slice(0, MAX_TYPE_UNITS)}`, "type"),
      ...stream,
    };
  const { response, payload } = event;
  const body = isObject(response) ? response : isObject(payload) ? payload : event;
  return { kind: "create", body, ...stream };
}

function toBadMessage(message: string, param?: string): SocketMessage {
  return { kind: "bad", message, ...(param === undefined ? {} : { param }) };
}
