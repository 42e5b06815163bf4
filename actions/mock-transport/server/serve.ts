import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerOptions } from "../../../src/mock-transport/core/server-options.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { H1H2Server } from "../connection/h1-h2-server.ts";
import { acceptRequests } from "./accept-requests.ts";
import type { AnswerContext } from "./answer-request.ts";
import { createDrain, type Drain } from "./drain.ts";
import { createInFlight } from "./in-flight.ts";
import type { createRequestHandler, RequestHandler } from "./request-handler.ts";
import { createServerJournal } from "./server-journal.ts";

/** A server that answers. `port` is on 127.0.0.1. */
export interface RunningServer extends Pick<Drain, "ended" | "end"> {
  readonly port: number;
}

/** Longest interval between two checks of the idle limit, in milliseconds. */
const IDLE_CHECK_MS = 30_000;

/** Loads the request handler of a server. */
export type LoadRequestHandler = typeof createRequestHandler;

/**
 * Serves the fixtures on a port of 127.0.0.1 (a free one for 0) until the stop route, `end` or the
 * idle limit ends the server. A failure of the request handler is answered and recorded; it does
 * not end the server.
 */
export async function serve(
  options: ServerOptions,
  limits: Limits,
  port = 0,
  load: LoadRequestHandler = loadRequestHandler,
): Promise<RunningServer> {
  const journal = createServerJournal(options, limits);
  const inFlight = createInFlight();
  const { promise: loaded, resolve: setLoaded } = Promise.withResolvers<RequestHandler>();
  const { ended, end, confirmStop } = createDrain(
    { limits, journal, inFlight, loaded },
    (): H1H2Server => accepting,
    () => clearInterval(idleCheck),
  );
  const context: AnswerContext = { limits, journal, loaded, handler: undefined, confirmStop };
  const accepting = acceptRequests(context, inFlight);
  const isIdle = () =>
    inFlight.all().length === 0 &&
    !context.handler?.sockets.isBusy() &&
    Date.now() - journal.lastRequestAt() >= limits.idleMs;
  const idleCheck = setInterval(
    () => {
      if (isIdle()) void end("idle");
    },
    Math.min(IDLE_CHECK_MS, limits.idleMs),
  );
  const listeningPort = await listen(accepting.server, port);
  // Loading starts after listening: the caller goes on meanwhile, and requests wait for the
  // handler.
  setLoaded(load(options, limits, journal));
  return { port: listeningPort, ended, end };
}

/** Loads the protocols, which are most of the server's code. */
export async function loadRequestHandler(...parameters: Parameters<LoadRequestHandler>): Promise<RequestHandler> {
  return (await import("./request-handler.ts")).createRequestHandler(...parameters);
}

/** Resolves with the port that the system assigned. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
