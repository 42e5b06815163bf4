import type { Protocol, Provider } from "../core/protocol.ts";
import type { StreamAnswer, WireError } from "../wire/wire.ts";
import type { Question } from "../core/request-context.ts";
import { retryHeaders } from "../wire/retry-headers.ts";
import { decodeResponses } from "../protocols/openai/decode-responses.ts";
import { responseEvents } from "../protocols/openai/encode-response-stream.ts";
import { errorOf } from "../protocols/openai/encode-error.ts";
import { remember } from "../protocols/openai/conversation-end.ts";
import { openai } from "../protocols/openai/provider.ts";
import { earlierFor, openaiResponses } from "../protocols/openai/responses.ts";

/** What every event of a lane says; nothing in the lane without a name. */
export type InLane = { readonly stream_id?: string };

/** OpenAI as it answers on a WebSocket: errors are events of the lane, in the shape that both its own client and Codex read. */
export function providerIn(lane: InLane): Provider {
  return {
    ...openai,
    encodeError: (error) => ({ status: error.status, headers: {}, body: errorEvent(error, lane) }),
  };
}

function errorEvent(error: WireError, lane: InLane): string {
  const headers = retryHeaders(error);
  const hints = Object.keys(headers).length === 0 ? {} : { headers };
  return JSON.stringify({
    type: "error",
    status: error.status,
    error: { ...errorOf(error), ...hints },
    ...hints,
    ...lane,
  });
}

/** What a client hears on a connection that has been open for as long as the provider lets them be. */
export function lifeIsOver(lifeMs: number): string {
  const minutes = lifeMs / 60_000;
  const message = `Responses websocket connection limit reached (${minutes} minutes). Create a new websocket connection to continue.`;
  return errorEvent({ status: 400, code: "websocket_connection_limit_reached", message }, {});
}

/** The responses of one message: the events of a stream, one frame each, which go on from what was said on the same WebSocket or stored before. */
export function responsesIn(lane: InLane, question: Question): Protocol {
  const earlier = earlierFor(question.address, question.memory);
  return {
    ...openaiResponses,
    decode: (body) => {
      const decoded = decodeResponses(body, earlier);
      return decoded.ok ? { ok: true, request: { ...decoded.request, streaming: true } } : decoded;
    },
    encode: (reply, request) => {
      remember(reply, { request, question }, earlier);
      return framesOf(responseEvents(reply, request, question.stamp, lane));
    },
    encodeErrorEvent: (error) => errorEvent(error, lane),
  };
}

/** Events as an answer, each a frame. */
export function framesOf(events: readonly { readonly json: string }[]): StreamAnswer {
  return { status: 200, headers: {}, events: events.map(({ json }) => json) };
}
