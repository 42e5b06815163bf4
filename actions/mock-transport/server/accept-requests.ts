import { createH1H2Server, type H1H2Server } from "../connection/h1-h2-server.ts";
import { rejectConnection } from "../connection/reject-connection.ts";
import { type AnswerContext, answerFailure, answerRequest } from "./answer-request.ts";
import type { InFlight } from "./in-flight.ts";

/**
 * Creates a server that tracks, answers and records every request, WebSocket and malformed
 * connection. It does not listen yet.
 */
export function acceptRequests(context: AnswerContext, inFlight: InFlight): H1H2Server {
  const { limits, journal, loaded } = context;
  const accepting = createH1H2Server(limits, (request, response) => {
    const tracked = journal.track();
    if (tracked === undefined) return void request.destroy();
    const work = answerRequest(context, request, response, tracked).catch((error: unknown) =>
      answerFailure(context, error, response, tracked),
    );
    inFlight.add({ response, work });
  });

  accepting.server.on("clientError", (error, socket) => {
    // A request whose body is cut off is in flight: it is recorded when its connection closes.
    if (inFlight.all().some(({ response }) => response.socket === socket)) return void socket.destroy();
    const arrivedAt = Date.now();
    const status = rejectConnection(error, socket, journal.peek(arrivedAt).id);
    if (status !== undefined) journal.recordRejected(status, arrivedAt);
  });

  accepting.server.on("upgrade", (request, connection, head) => {
    if (context.handler !== undefined) return context.handler.sockets.upgrade(request, connection, head);
    // Ignore disconnects of clients while the protocols are loaded.
    connection.on("error", () => connection.destroy());
    void loaded.then(({ sockets }) => sockets.upgrade(request, connection, head));
  });

  return accepting;
}
