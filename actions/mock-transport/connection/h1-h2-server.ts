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
import { isWebSocketUpgrade } from "../../../src/mock-transport/wire/is-websocket-upgrade.ts";

/** A request of either version of HTTP. */
export type AnyRequest = IncomingMessage | Http2ServerRequest;
/** The members of a response that are used here; they have the same form in both versions. */
export type AnyResponse = Writable & {
  readonly headersSent: boolean;
  readonly writeHead: (status: number, headers: OutgoingHttpHeaders) => Writable;
  /** Missing where `writeHead` writes immediately. */
  readonly flushHeaders?: () => void;
  readonly socket: Socket | null;
  /** HTTP/2 only. */
  readonly stream?: ServerHttp2Stream;
};

/** A server for HTTP/1.1 and HTTP/2 with prior knowledge (h2c) on one port without TLS. */
export interface H1H2Server {
  /** Listens, and emits `clientError` and `upgrade` as Node's server does. */
  readonly server: Server;
  /**
   * Accepts no further connection, and no further request on HTTP/2 sessions. Requests in flight
   * continue.
   */
  readonly stopAccepting: () => void;
  /** Destroys every connection. */
  readonly destroyAll: () => void;
}

/**
 * Whether the whole answer was handed to the system. An HTTP/2 response is `finished` however its
 * stream ends, so the stream is checked; a stream that its client cancelled without an error code
 * is `aborted`.
 */
export function isFullySent({ stream, writableFinished }: AnyResponse): boolean {
  return stream === undefined ? writableFinished : stream.writableFinished && stream.rstCode === 0 && !stream.aborted;
}

/** Whether nothing can be sent any more. An HTTP/2 response has no such state, its stream does. */
export function isClosed({ stream, closed }: AnyResponse): boolean {
  return stream?.destroyed ?? closed;
}

/** Error codes of HTTP/2 streams. @see RFC 9113, 7 */
const INTERNAL_ERROR = 2;
const CANCEL = 8;

/**
 * Aborts an answer so that its client sees an error, not an early end: resets the connection of
 * HTTP/1.1, or the stream of HTTP/2.
 */
export function abort(response: AnyResponse): void {
  if (response.stream !== undefined) {
    response.stream.close(INTERNAL_ERROR);
    // A closed stream remains until its client reads the reset, and some clients read nothing.
    response.stream.destroy();
  } else if (response.socket !== null) response.socket.resetAndDestroy();
  else response.destroy();
}

/**
 * The first bytes of every HTTP/2 connection; no method of HTTP/1.1 starts like this.
 * @see RFC 9113, 3.4
 */
const PREFACE = Buffer.from("PRI ");

/** Creates a server that passes every request of either version to `onRequest`. */
export function createH1H2Server(
  limits: Limits,
  onRequest: (request: AnyRequest, response: AnyResponse) => void,
): H1H2Server {
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs),
      // Some clients, such as Java's, offer an upgrade to HTTP/2 with their first request; the
      // offer is ignored.
      shouldUpgradeCallback: ({ headers }) => isWebSocketUpgrade(headers),
    },
    onRequest,
  );
  server.maxConnections = limits.connections;
  const sessions = new Set<ServerHttp2Session>();
  const sessionSockets = new Set<Socket>();
  let http2: Http2Server | undefined;
  const http2Server = () => (http2 ??= createHttp2(limits, sessions, onRequest));

  // Node's listener treats every connection as HTTP/1.1; it receives only those that are.
  const http1Listeners = server.listeners("connection") as ((socket: Socket) => void)[];
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    detectProtocol(socket, limits.headersTimeoutMs, (isHttp2) => {
      if (!isHttp2) return http1Listeners.forEach((listener) => listener.call(server, socket));
      // A half-open socket, which HTTP/1.1 allows, would keep a session waiting with unsent
      // answers.
      socket.allowHalfOpen = false;
      sessionSockets.add(socket);
      socket.once("close", () => sessionSockets.delete(socket));
      http2Server().emit("connection", socket);
    });
  });
  return {
    server,
    stopAccepting: () => {
      // `close` of an HTTP server destroys connections whose answers are written but not yet sent.
      Listener.prototype.close.call(server);
      sessions.forEach((session) => session.close());
    },
    destroyAll: () => {
      server.closeAllConnections();
      sessions.forEach((session) => session.destroy());
      // By then the system has the last frames of a session, unless its client reads nothing and
      // would keep it open.
      setImmediate(() => sessionSockets.forEach((socket) => socket.destroy()));
    },
  };
}

/**
 * Loads node:http2 with the first HTTP/2 connection: loading it takes as long as loading the rest
 * of the server.
 */
function createHttp2(
  limits: Limits,
  sessions: Set<ServerHttp2Session>,
  onRequest: (request: AnyRequest, response: AnyResponse) => void,
): Http2Server {
  const { createServer: create } = process.getBuiltinModule("node:http2");
  const server = create(
    {
      maxSessionMemory: 32,
      // Clients may cancel as often as on HTTP/1.1, since nothing outlasts a stream. With Node's
      // defaults of 1000 and 33 a session that cancels often is destroyed with all its answers.
      streamResetBurst: 10_000,
      streamResetRate: 1_000,
      settings: { maxConcurrentStreams: limits.connections, maxHeaderListSize: limits.headerBytes },
    },
    (request, response) => {
      limitRequestTime(request, response, limits);
      onRequest(request, response);
    },
  );
  server.on("session", (session) => {
    limitIdleTime(session, limits);
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => session.destroy());
  });
  server.on("sessionError", () => undefined);
  return server;
}

/**
 * Cancels an HTTP/2 request whose body is not complete in time, as Node's server does for HTTP/1.1.
 */
function limitRequestTime(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  { requestTimeoutMs }: Limits,
): void {
  const timer = setTimeout(() => response.stream.close(CANCEL), requestTimeoutMs);
  const stop = () => clearTimeout(timer);
  request.once("end", stop);
  response.once("close", stop);
}

/**
 * Destroys a session that is idle with no answer pending: after the headers timeout when it never
 * made a request, else after the keep-alive time.
 */
function limitIdleTime(session: ServerHttp2Session, { headersTimeoutMs, keepAliveMs }: Limits): void {
  let pending = 0;
  session.setTimeout(headersTimeoutMs, () => {
    if (pending === 0) session.destroy();
  });
  session.on("stream", (stream) => {
    pending += 1;
    session.setTimeout(keepAliveMs);
    stream.once("close", () => {
      pending -= 1;
    });
  });
}

/**
 * Reads the first bytes of a connection to detect its protocol, and puts them back. Destroys a
 * connection that does not send enough of them in time.
 */
function detectProtocol(socket: Socket, limitMs: number, decide: (isHttp2: boolean) => void): void {
  let received: Buffer = Buffer.alloc(0);
  const read = () => {
    const chunk = socket.read() as Buffer | null;
    if (chunk === null) return;
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const length = Math.min(received.length, PREFACE.length);
    const matchesPreface = received.compare(PREFACE, 0, length, 0, length) === 0;
    if (matchesPreface && length < PREFACE.length) return;
    socket.setTimeout(0);
    socket.off("timeout", destroy);
    socket.off("readable", read);
    socket.off("error", destroy);
    socket.off("end", destroy);
    socket.unshift(received);
    decide(matchesPreface);
  };
  const destroy = () => socket.destroy();
  socket.setTimeout(limitMs, destroy);
  socket.on("error", destroy);
  socket.on("end", destroy);
  socket.on("readable", read);
}
