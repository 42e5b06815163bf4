import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server } from "node:http";
import { Server as Listener } from "node:net";
import type {
  Http2Server,
  Http2ServerRequest,
  Http2ServerResponse,
  ServerHttp2Session,
  ServerHttp2Stream,
} from "node:http2";
import type { Socket } from "node:net";
import type { Writable } from "node:stream";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import { wantsSocket } from "../../../src/mock-transport/wire/wants-socket.ts";

/** What both versions of HTTP give a handler: the parts that are used here have the same form in both. */
export type AnyRequest = IncomingMessage | Http2ServerRequest;
export type AnyResponse = Writable & {
  readonly headersSent: boolean;
  readonly writeHead: (status: number, headers: OutgoingHttpHeaders) => Writable;
  /** Missing where `writeHead` sends at once. */
  readonly flushHeaders?: () => void;
  readonly socket: Socket | null;
  /** Of HTTP/2 only. */
  readonly stream?: ServerHttp2Stream;
};

/** A server for HTTP/1.1 and, by prior knowledge, HTTP/2 on one port without TLS. */
export interface TwoProtocols {
  /** Listens, and tells what it meets: `clientError` and `upgrade` as Node's own server does. */
  readonly server: Server;
  /** Takes no further connection, and no further request on a session of HTTP/2. What is running goes on. */
  readonly closeDoor: () => void;
  /** Breaks every connection of either version. */
  readonly destroyAll: () => void;
}

/**
 * Whether the system took the answer to its end. On HTTP/2 a response counts as finished however its stream ends; the stream itself knows better, but for one that
 * its client gave up without an error's code, which is `aborted`.
 */
export function isTaken({ stream, writableFinished }: AnyResponse): boolean {
  return stream === undefined ? writableFinished : stream.writableFinished && stream.rstCode === 0 && !stream.aborted;
}

/** Whether nothing can be sent any more. A response of HTTP/2 does not tell, its stream does. */
export function isClosed({ stream, closed }: AnyResponse): boolean {
  return stream?.destroyed ?? closed;
}

/** Codes of HTTP/2 streams that the server gives up, and whose client it gives up. @see RFC 9113, 7 */
const INTERNAL_ERROR = 2;
const CANCEL = 8;

/** Breaks off an answer so that its client sees an error and no early end: the connection of HTTP/1.1, or the one stream of HTTP/2, where the connection belongs to all. */
export function breakOff(response: AnyResponse): void {
  if (response.stream !== undefined) {
    response.stream.close(INTERNAL_ERROR);
    // A closed stream is there until its client has read so, and some clients read nothing.
    response.stream.destroy();
  } else if (response.socket !== null) response.socket.resetAndDestroy();
  else response.destroy();
}

/** The first bytes of every HTTP/2 connection; no method of HTTP/1.1 begins so. @see RFC 9113, 3.4 */
const PREFACE = Buffer.from("PRI ");

/** A server within the limits that hands every request of either version to `onRequest`. */
export function createTwoProtocols(
  limits: Limits,
  onRequest: (request: AnyRequest, response: AnyResponse) => void,
): TwoProtocols {
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs),
      // Clients that offer HTTP/2 on their first request, as Java's do, are answered as if they did not.
      shouldUpgradeCallback: ({ headers }) => wantsSocket(headers),
    },
    onRequest,
  );
  server.maxConnections = limits.connections;
  const sessions = new Set<ServerHttp2Session>();
  const sessionSockets = new Set<Socket>();
  let http2: Http2Server | undefined;
  const http2Server = () => (http2 ??= createHttp2(limits, sessions, onRequest));

  // Node's own listener takes every connection for HTTP/1.1; it gets those that are.
  const takeHttp1 = server.listeners("connection") as ((socket: Socket) => void)[];
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    firstBytes(socket, limits.headersTimeoutMs, (isHttp2) => {
      if (!isHttp2) return takeHttp1.forEach((take) => take.call(server, socket));
      // HTTP/1.1 lets clients close their half; a session whose client did so would wait for it with its answers unsent.
      socket.allowHalfOpen = false;
      sessionSockets.add(socket);
      socket.once("close", () => sessionSockets.delete(socket));
      http2Server().emit("connection", socket);
    });
  });
  return {
    server,
    closeDoor: () => {
      // The close of an HTTP server would break connections whose answers are written but not yet taken.
      Listener.prototype.close.call(server);
      sessions.forEach((session) => session.close());
    },
    destroyAll: () => {
      server.closeAllConnections();
      sessions.forEach((session) => session.destroy());
      // A session's last words are with the system by then; where they are not, its client reads nothing and would never let it go.
      setImmediate(() => sessionSockets.forEach((socket) => socket.destroy()));
    },
  };
}

/** HTTP/2 is loaded with the first connection that speaks it: it costs as much as everything else of the server. */
function createHttp2(
  limits: Limits,
  sessions: Set<ServerHttp2Session>,
  onRequest: (request: AnyRequest, response: AnyResponse) => void,
): Http2Server {
  const { createServer: create } = process.getBuiltinModule("node:http2");
  const server = create(
    {
      maxSessionMemory: 32,
      // Clients may go away as often as on HTTP/1.1, since nothing here outlasts them; Node's own 1000 and 33 end a session for it, and all its answers with it.
      streamResetBurst: 10_000,
      streamResetRate: 1_000,
      settings: { maxConcurrentStreams: limits.connections, maxHeaderListSize: limits.headerBytes },
    },
    (request, response) => {
      limitTime(request, response, limits);
      onRequest(request, response);
    },
  );
  server.on("session", (session) => {
    endIdle(session, limits);
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => session.destroy());
  });
  server.on("sessionError", () => undefined);
  return server;
}

/** Ends a request of HTTP/2 whose body is not whole in time, as Node's own server does for HTTP/1.1. */
function limitTime(request: Http2ServerRequest, response: Http2ServerResponse, { requestTimeoutMs }: Limits): void {
  const timer = setTimeout(() => response.stream.close(CANCEL), requestTimeoutMs);
  const stop = () => clearTimeout(timer);
  request.once("end", stop);
  response.once("close", stop);
}

/** Ends a session on which nothing moves while no answer is due: soon when it never asked for anything, later when it did, like a connection of HTTP/1.1. */
function endIdle(session: ServerHttp2Session, { headersTimeoutMs, keepAliveMs }: Limits): void {
  let running = 0;
  session.setTimeout(headersTimeoutMs, () => {
    if (running === 0) session.destroy();
  });
  session.on("stream", (stream) => {
    running += 1;
    session.setTimeout(keepAliveMs);
    stream.once("close", () => {
      running -= 1;
    });
  });
}

/** Looks at a connection's first bytes and puts them back; one that does not send enough of them in time to tell the protocols apart is closed. */
function firstBytes(socket: Socket, limitMs: number, decide: (isHttp2: boolean) => void): void {
  let seen: Buffer = Buffer.alloc(0);
  const give = () => {
    const chunk = socket.read() as Buffer | null;
    if (chunk === null) return;
    seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk]);
    const length = Math.min(seen.length, PREFACE.length);
    const isLikePreface = seen.compare(PREFACE, 0, length, 0, length) === 0;
    if (isLikePreface && length < PREFACE.length) return;
    socket.setTimeout(0);
    socket.off("timeout", drop);
    socket.off("readable", give);
    socket.off("error", drop);
    socket.off("end", drop);
    socket.unshift(seen);
    decide(isLikePreface);
  };
  const drop = () => socket.destroy();
  socket.setTimeout(limitMs, drop);
  socket.on("error", drop);
  socket.on("end", drop);
  socket.on("readable", give);
}
