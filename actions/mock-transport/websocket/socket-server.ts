import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket, WebSocketServer } from "ws";
import type { WholeAnswer } from "../../../src/mock-transport/wire/wire.ts";
import { type SocketSession, handleUpgrade } from "../../../src/mock-transport/socket/handle-upgrade.ts";
import type { RequestTracker } from "./request-tracker.ts";
import { type OpenSocket, openSocket } from "./open-socket.ts";

/** The WebSockets of one server. */
export interface SocketServer {
  /** Handles an `upgrade` event of Node's server. */
  readonly upgrade: (request: IncomingMessage, connection: Duplex, head: Buffer) => void;
  readonly isBusy: () => boolean;
  /**
   * Waits for answers in flight and closes every socket; resolves when all are closed. A second
   * call joins the first.
   */
  readonly close: () => Promise<void>;
  /** Destroys every connection. */
  readonly destroyAll: () => void;
}

/** Creates the WebSockets of a server. Loads `ws` with the first one. */
export function createSocketServer(tracker: RequestTracker): SocketServer {
  const sockets = new Map<WebSocket, OpenSocket>();
  let library: Promise<WebSocketServer> | undefined;
  let closing: Promise<void> | undefined;
  let checks: NodeJS.Timeout | undefined;

  async function upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
    // Ignore errors caused by client disconnects.
    connection.on("error", () => connection.destroy());
    const tracked = tracker.track();
    if (tracked === undefined) return void connection.destroy();
    const { meta, arrivedAt } = tracked;
    const { method = "", url: target = "", headers } = request;
    const wireRequest = { method, target, headers, body: "" };
    const { answer, toJournalEntry: note, session } = handleUpgrade(wireRequest, tracker.config, meta, tracker.state);
    const record = (delivered: boolean) =>
      tracker.record(note(), { status: answer.status, seq: meta.seq, arrivedAt, delivered });
    if (session === undefined) {
      reject(connection, answer as WholeAnswer, meta.id);
      return record(true);
    }
    library ??= load(tracker);
    const server = await library;
    if (connection.destroyed || closing !== undefined) {
      connection.destroy();
      return record(false);
    }
    server.handleUpgrade(request, connection, head, (ws) => {
      record(true);
      open(ws, connection, session);
    });
  }

  function open(ws: WebSocket, connection: Duplex, session: SocketSession): void {
    const socket = openSocket(ws, connection, session, tracker);
    sockets.set(ws, socket);
    const { socketPingMs, socketLifeMs } = tracker.limits;
    checks ??= setInterval(() => sockets.forEach(({ check }) => check()), Math.min(socketPingMs, socketLifeMs));
    void socket.closed.then(() => sockets.delete(ws));
  }

  async function endAll(): Promise<void> {
    clearInterval(checks);
    await Promise.all([...sockets.values()].map(({ end }) => end()));
  }

  return {
    upgrade: (request, connection, head) => void upgrade(request, connection, head),
    isBusy: () => [...sockets.values()].some(({ isBusy }) => isBusy()),
    close: () => (closing ??= endAll()),
    destroyAll: () => sockets.forEach((_socket, ws) => ws.terminate()),
  };
}

async function load({ limits }: RequestTracker): Promise<WebSocketServer> {
  const { WebSocketServer } = await import("ws");
  const options = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.bodyBytes,
    closeTimeout: limits.graceMs,
  };
  return new WebSocketServer(options);
}

/** Answers over HTTP and closes the connection. */
function reject(connection: Duplex, { status, headers, body }: WholeAnswer, id: string): void {
  const bytes = Buffer.from(body as string);
  const lines = Object.entries({ "x-request-id": id, ...headers, "content-length": bytes.length, connection: "close" });
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map(([name, value]) => `${name}: ${value}`)];
  connection.once("finish", () => connection.destroy());
  connection.end(Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes]));
}
