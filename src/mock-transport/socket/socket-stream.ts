import type { Protocol, Provider } from "../core/protocol.ts";
import type { RequestContext } from "../core/request-context.ts";
import { storeAnswer } from "../protocols/openai/store-answer.ts";
import { decodeResponses } from "../protocols/openai/decode-responses.ts";
import { renderError } from "../protocols/openai/encode-error.ts";
import { renderResponseEvents } from "../protocols/openai/encode-response-stream.ts";
import { openai } from "../protocols/openai/provider.ts";
import { toConversationScope, openaiResponses } from "../protocols/openai/responses.ts";
import { buildRetryHeaders } from "../wire/build-retry-headers.ts";
import type { StreamAnswer, WireError } from "../wire/wire.ts";

/** The field of every event that names its stream; empty for the stream without a name. */
export type StreamField = { readonly stream_id?: string };

/**
 * OpenAI on a WebSocket: errors are events of the stream, in the shape that its own client and
 * Codex parse.
 */
export function createSocketProvider(streamField: StreamField): Provider {
  return {
    ...openai,
    encodeError: (error) => ({ status: error.status, headers: {}, body: renderErrorEvent(error, streamField) }),
  };
}

function renderErrorEvent(error: WireError, streamField: StreamField): string {
  const headers = buildRetryHeaders(error);
  const hints = Object.keys(headers).length === 0 ? {} : { headers };
  return JSON.stringify({
    type: "error",
    status: error.status,
    error: { ...renderError(error), ...hints },
    ...hints,
    ...streamField,
  });
}

/**
 * The error event for a connection that has reached the provider's maximum duration, in
 * milliseconds.
 */
export function renderConnectionLimit(lifeMs: number): string {
  const minutes = lifeMs / 60_000;
  const message = `Responses websocket connection limit reached (${minutes} minutes). Create a new websocket connection to continue.`;
  return renderErrorEvent({ status: 400, code: "websocket_connection_limit_reached", message }, {});
}

/**
 * The responses protocol for one message. Answers are streams with one frame for each event. They
 * continue from stored responses and from earlier ones on the same WebSocket.
 */
export function createSocketProtocol(streamField: StreamField, context: RequestContext): Protocol {
  const earlier = toConversationScope(context.address, context.state);
  return {
    ...openaiResponses,
    decode: (body) => {
      const decoded = decodeResponses(body, earlier);
      return decoded.ok ? { ok: true, request: { ...decoded.request, streaming: true } } : decoded;
    },
    encode: (reply, request) => {
      storeAnswer(reply, { request, context }, earlier);
      return toFrames(renderResponseEvents(reply, request, context.meta, streamField));
    },
    encodeErrorEvent: (error) => renderErrorEvent(error, streamField),
  };
}

/** An answer with one frame for each event. */
export function toFrames(events: readonly { readonly json: string }[]): StreamAnswer {
  return { status: 200, headers: {}, events: events.map(({ json }) => json) };
}
