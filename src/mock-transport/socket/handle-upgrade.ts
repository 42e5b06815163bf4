import type { Headers } from "../wire/authenticate.ts";
import { admit, conclude, type Exchange } from "../pipeline/handle-request.ts";
import type { Address, Stamp, WireError, WireRequest } from "../wire/wire.ts";
import { isForwarding } from "../forward/forwarding.ts";
import type { Memory } from "../core/server-state.ts";
import { type Question, refuse, type Step } from "../core/request-context.ts";
import type { Route } from "../core/route.ts";
import { routeOf } from "../pipeline/routes.ts";
import type { Setting } from "../core/server-config.ts";
import { conversationsOf, forgetSocket } from "../protocols/openai/conversations.ts";

/** A place on the server that a WebSocket holds: what its handshake said counts for every message on it. */
export interface Seat {
  readonly route: Route;
  readonly path: string;
  readonly address: Address & { readonly socket: number };
  readonly headers: Headers;
  readonly target: string;
}

/** The answer to a handshake, which is status 101 alone when there is a seat. */
export interface Handshake extends Exchange {
  readonly seat?: Seat;
}

/**
 * Answers the wish for a WebSocket: a seat on a route that has them, else an error over HTTP. A route that has none says so by 426, after which clients turn to HTTP at
 * once; they all get that where a real provider answers, whose own sockets this server does not carry.
 */
export function shakeHands(request: WireRequest, setting: Setting, stamp: Stamp, memory: Memory): Handshake {
  const { method, target, headers } = request;
  const { route, path, address } = routeOf(method, target, headers, memory.paths);
  const question: Question = { route, path, address, request, setting, stamp, memory };
  if (isForwarding(setting.mode)) return conclude(upgradeNothing(question), question, "open");
  const { access, refused } = admit(question);
  if (refused !== undefined) return conclude(refuse(question, "unauthorized", refused), question, access);
  if (route.work.kind !== "socket") {
    const isKnown =
      route.work.kind !== "unknown" || routeOf("POST", target, headers, memory.paths).route.work.kind !== "unknown";
    return conclude(isKnown ? upgradeNothing(question) : notFound(question), question, access);
  }
  const flaw = flawIn(headers);
  if (flaw !== undefined) return conclude(refuse(question, "invalid", flaw), question, access);
  const step: Step = { answer: { status: 101, headers: {}, body: "" }, findings: { outcome: "shown" } };
  const seat = { route, path, address: { ...address, socket: stamp.seq }, headers, target };
  return { ...conclude(step, question, access), seat };
}

/** Gives the seat up; what only its messages could go on from is forgotten. */
export function leave({ address }: Seat, memory: Memory): void {
  forgetSocket(conversationsOf(memory), address.socket);
}

/** What is wrong with a handshake, when something is. @see RFC 6455, 4.2.1 */
function flawIn(headers: Headers): WireError | undefined {
  const { "sec-websocket-key": key, "sec-websocket-version": version } = headers;
  if (version !== "13") return { status: 400, message: "The header `sec-websocket-version` must be 13.", final: true };
  if (typeof key === "string" && /^[+/0-9A-Za-z]{22}==$/.test(key)) return undefined;
  return { status: 400, message: "The header `sec-websocket-key` must hold 16 bytes as base64.", final: true };
}

function upgradeNothing(question: Question): Step {
  const message = `There is no WebSocket at ${question.path} here. Send the request over HTTP.`;
  return refuse(question, "unknown-route", { status: 426, message, final: true });
}

function notFound(question: Question): Step {
  const message = `${question.path} is no route of mock-transport. WebSockets are opened below \`base-url\`, at /responses.`;
  return refuse(question, "unknown-route", { status: 404, message, final: true });
}
