import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket, WebSocketServer } from "ws";
import type { WholeAnswer } from "../../../src/mock-transport/wire/wire.ts";
import { type Seat, shakeHands } from "../../../src/mock-transport/socket/handle-upgrade.ts";
import type { Desk } from "./socket-tracker.ts";
import { openSession, type Session } from "./socket-session.ts";

/** The WebSockets of one server. */
export interface Sockets {
  /** Answers a request for a WebSocket, as Node's server hands it over. */
  readonly upgrade: (request: IncomingMessage, connection: Duplex, head: Buffer) => void;
  readonly isBusy: () => boolean;
  /** Lets running answers end and closes every socket; resolves when all are closed. A second call joins the first. */
  readonly close: () => Promise<void>;
  /** Breaks every connection. */
  readonly destroyAll: () => void;
}

/** WebSockets that answer at the desk's server. The library behind them is loaded with the first one. */
export function createSockets(desk: Desk): Sockets {
  const open = new Map<WebSocket, Session>();
  let library: Promise<WebSocketServer> | undefined;
  let closing: Promise<void> | undefined;
  let checks: NodeJS.Timeout | undefined;

  async function upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
    // A client that goes away in the middle is no error of the server.
    connection.on("error", () => connection.destroy());
    const arrival = desk.arrive();
    if (arrival === undefined) return void connection.destroy();
    const { stamp, arrived } = arrival;
    const { method = "", url = "", headers } = request;
    const { answer, note, seat } = shakeHands(
      { method, target: url, headers, body: "" },
      desk.setting,
      stamp,
      desk.memory,
    );
    const record = (delivered: boolean) =>
      desk.record(note(), { status: answer.status, seq: stamp.seq, arrived, delivered });
    if (seat === undefined) {
      refuse(connection, answer as WholeAnswer, stamp.id);
      return record(true);
    }
    library ??= load(desk);
    const server = await library;
    if (connection.destroyed || closing !== undefined) {
      connection.destroy();
      return record(false);
    }
    server.handleUpgrade(request, connection, head, (ws) => {
      record(true);
      hold(ws, connection, seat);
    });
  }

  function hold(ws: WebSocket, connection: Duplex, seat: Seat): void {
    const session = openSession(ws, connection, seat, desk);
    open.set(ws, session);
    const { socketPingMs, socketLifeMs } = desk.limits;
    checks ??= setInterval(() => open.forEach(({ check }) => check()), Math.min(socketPingMs, socketLifeMs));
    void session.closed.then(() => open.delete(ws));
  }

  async function endAll(): Promise<void> {
    clearInterval(checks);
    await Promise.all([...open.values()].map(({ end }) => end()));
  }

  return {
    upgrade: (request, connection, head) => void upgrade(request, connection, head),
    isBusy: () => [...open.values()].some(({ isBusy }) => isBusy()),
    close: () => (closing ??= endAll()),
    destroyAll: () => open.forEach((_session, ws) => ws.terminate()),
  };
}

async function load({ limits }: Desk): Promise<WebSocketServer> {
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
function refuse(connection: Duplex, { status, headers, body }: WholeAnswer, id: string): void {
  const bytes = Buffer.from(body as string);
  const lines = Object.entries({ "x-request-id": id, ...headers, "content-length": bytes.length, connection: "close" });
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map(([name, value]) => `${name}: ${value}`)];
  connection.once("finish", () => connection.destroy());
  connection.end(Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes]));
}
