import { asWished } from "../delivery/apply-control-headers.ts";
import { complete } from "../pipeline/complete.ts";
import { conclude, type Exchange } from "../pipeline/handle-request.ts";
import type { Memory } from "../core/server-state.ts";
import type { Protocol } from "../core/protocol.ts";
import type { Stamp } from "../wire/wire.ts";
import { type Question, refuse, refuseBody, type Step } from "../core/request-context.ts";
import { completion } from "../core/route.ts";
import type { Setting } from "../core/server-config.ts";
import { remember } from "../protocols/openai/conversation-end.ts";
import { decodeResponses } from "../protocols/openai/decode-responses.ts";
import { responseEvents } from "../protocols/openai/encode-response-stream.ts";
import { earlierFor } from "../protocols/openai/responses.ts";
import type { Seat } from "./handle-upgrade.ts";
import { framesOf, type InLane, providerIn, responsesIn } from "./socket-stream.ts";
import type { SocketMessage } from "./parse-socket-message.ts";
import { steer } from "./parse-socket-steer.ts";

/** A message as it came: read, and as the text it was, which bytes have none of. */
export interface Received {
  readonly message: SocketMessage;
  readonly text: string | undefined;
}

/** Answers one message on a WebSocket as `exchange` answers a request; each event of the answer is one frame. */
export function answerMessage(
  { message, text }: Received,
  { route, path, address, headers, target }: Seat,
  setting: Setting,
  stamp: Stamp,
  memory: Memory,
): Exchange {
  const lane: InLane = message.lane === undefined ? {} : { stream_id: message.lane };
  const request = { method: "WS", target, headers, body: text ?? "" };
  const asked: Question = {
    route: { ...route, provider: providerIn(lane) },
    path,
    address,
    request,
    setting,
    stamp,
    memory,
  };
  const protocol = responsesIn(lane, asked);
  const question = { ...asked, route: { ...asked.route, work: completion(protocol) } };
  return conclude(answer(message, { lane, protocol, question }), question, "accepted");
}

interface Asked {
  readonly lane: InLane;
  readonly protocol: Protocol;
  readonly question: Question;
}

function answer(message: SocketMessage, { lane, protocol, question }: Asked): Step {
  switch (message.kind) {
    case "bad": {
      const { message: text, param } = message;
      const found = param === undefined ? {} : { param };
      return refuse(question, "invalid", { status: 400, message: text, ...found }, { class: "message", ...found });
    }
    case "steer":
      return steer(message.body, lane, question);
    case "create": {
      const { body } = message;
      if (body["generate"] === false) return prepare(body, lane, question);
      return asWished(question, (within) => complete(protocol, body, within));
    }
  }
}

/** Makes a conversation ready without an answer of the model: no fixture is asked, and what was said stands before the request that goes on from it. */
function prepare(body: unknown, lane: InLane, question: Question): Step {
  const earlier = earlierFor(question.address, question.memory);
  const decoded = decodeResponses(body, earlier, true);
  if (!decoded.ok) return refuseBody(decoded.refusal, question);
  const { request } = decoded;
  remember(undefined, { request, question }, earlier);
  return {
    answer: framesOf(responseEvents(undefined, request, question.stamp, lane)),
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
