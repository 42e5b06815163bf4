import type { Protocol } from "../core/protocol.ts";
import { type HandlerResult, refuse, refuseBody, type RequestContext } from "../core/request-context.ts";
import { completion } from "../core/route.ts";
import type { ServerConfig } from "../core/server-config.ts";
import type { ServerState } from "../core/server-state.ts";
import { applyControlHeaders } from "../delivery/apply-control-headers.ts";
import { complete } from "../pipeline/complete.ts";
import { finalize, type HandledRequest } from "../pipeline/handle-request.ts";
import { storeAnswer } from "../protocols/openai/store-answer.ts";
import { decodeResponses } from "../protocols/openai/decode-responses.ts";
import { renderResponseEvents } from "../protocols/openai/encode-response-stream.ts";
import { toConversationScope } from "../protocols/openai/responses.ts";
import type { RequestMeta } from "../wire/wire.ts";
import type { SocketSession } from "./handle-upgrade.ts";
import type { SocketMessage } from "./parse-socket-message.ts";
import { refuseSteer } from "./refuse-steer.ts";
import { createSocketProtocol, createSocketProvider, type StreamField, toFrames } from "./socket-stream.ts";

/** A parsed message and its text, which is `undefined` for a binary message. */
export interface ReceivedMessage {
  readonly message: SocketMessage;
  readonly text: string | undefined;
}

/**
 * Answers one WebSocket message as `handleRequest` answers a request. Each event of the answer is
 * one frame.
 */
export function handleSocketMessage(
  { message, text }: ReceivedMessage,
  { route, path, address, headers, target }: SocketSession,
  config: ServerConfig,
  meta: RequestMeta,
  state: ServerState,
): HandledRequest {
  const streamField: StreamField = message.streamId === undefined ? {} : { stream_id: message.streamId };
  const request = { method: "WS", target, headers, body: text ?? "" };
  const provider = createSocketProvider(streamField);
  const base: RequestContext = { route: { ...route, provider }, path, address, request, config, meta, state };
  const protocol = createSocketProtocol(streamField, base);
  const context = { ...base, route: { ...base.route, work: completion(protocol) } };
  return finalize(answer(message, { streamField, protocol, context }), context, "accepted");
}

interface MessageContext {
  readonly streamField: StreamField;
  readonly protocol: Protocol;
  readonly context: RequestContext;
}

function answer(message: SocketMessage, { streamField, protocol, context }: MessageContext): HandlerResult {
  switch (message.kind) {
    case "bad": {
      const { message: text, param } = message;
      const field = param === undefined ? {} : { param };
      return refuse(context, "invalid", { status: 400, message: text, ...field }, { class: "message", ...field });
    }
    case "steer":
      return refuseSteer(message.body, streamField, context);
    case "create": {
      const { body } = message;
      if (body["generate"] === false) return prewarm(body, streamField, context);
      return applyControlHeaders(context, (controlled) => complete(protocol, body, controlled));
    }
  }
}

/**
 * Stores the input for later requests that continue from it, without an answer of the model. Uses
 * no fixture.
 */
function prewarm(body: unknown, streamField: StreamField, context: RequestContext): HandlerResult {
  const earlier = toConversationScope(context.address, context.state);
  const decoded = decodeResponses(body, earlier, true);
  if (!decoded.ok) return refuseBody(decoded.refusal, context);
  const { request } = decoded;
  storeAnswer(undefined, { request, context }, earlier);
  return {
    answer: toFrames(renderResponseEvents(undefined, request, context.meta, streamField)),
    findings: {
      outcome: "side-call",
      class: "prewarm",
      protocol: request.protocol,
      model: request.model,
      excerpt: request.prompt,
      streaming: true,
    },
  };
}
