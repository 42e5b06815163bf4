import { setMaxListeners } from "node:events";
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { answerMessage } from "../../../src/mock-transport/socket/handle-socket-message.ts";
import { leave, type Seat } from "../../../src/mock-transport/socket/handle-upgrade.ts";
import { lifeIsOver } from "../../../src/mock-transport/socket/socket-stream.ts";
import { readMessage, type SocketMessage } from "../../../src/mock-transport/socket/parse-socket-message.ts";
import { malformed } from "../connection/rejected-connection.ts";
import type { Arrival, Desk } from "./socket-tracker.ts";
import { sendFrames } from "./send-frames.ts";

/** One open WebSocket. */
export interface Session {
  readonly isBusy: () => boolean;
  /** Looks whether the client is still there and the connection not too old; called every so often. */
  readonly check: () => void;
  /** Lets running answers end, then closes with 1001; resolves when the connection is closed. */
  readonly end: () => Promise<void>;
  readonly closed: Promise<void>;
}

/** A message that waits for its turn. */
interface Waiting {
  readonly data: Buffer;
  readonly isBinary: boolean;
  readonly arrival: Arrival;
}

/** Close codes. @see RFC 6455, 7.4.1 */
const [NORMAL, GOING_AWAY] = [1000, 1001];

/** Code that `ws` gives a message over the limit; its other codes are about frames that are none. */
const TOO_LARGE = "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH";

/**
 * Answers what comes over a WebSocket: messages of one lane one after the other, lanes beside each other. Past the limits nothing more is read, so that a client
 * which does not wait for answers has to.
 */
export function openSession(ws: WebSocket, connection: Duplex, seat: Seat, desk: Desk): Session {
  const { limits, setting, memory } = desk;
  const gone = new AbortController();
  setMaxListeners(0, gone.signal);
  const wire = { ws, connection, gone: gone.signal };
  const lanes = new Map<string | undefined, Promise<void>>();
  const waiting: Waiting[] = [];
  const openedAt = Date.now();
  let inFlight = 0;
  let isAnswering = true;
  let isHeard = true;

  ws.on("message", (data, isBinary) => {
    const arrival = isAnswering ? desk.arrive() : undefined;
    if (arrival === undefined) return;
    waiting.push({ data: data as Buffer, isBinary, arrival });
    goOn();
  });
  ws.on("pong", () => {
    isHeard = true;
  });
  ws.on("error", (error: NodeJS.ErrnoException) => {
    const arrival = error.code?.startsWith("WS_ERR_") ? desk.arrive() : undefined;
    if (arrival === undefined) return;
    const isTooLarge = error.code === TOO_LARGE;
    desk.record(
      { ...malformed, route: seat.route.id, access: "accepted", ...(isTooLarge ? { outcome: "too-large" } : {}) },
      { status: isTooLarge ? 413 : 400, seq: arrival.stamp.seq, arrived: arrival.arrived, delivered: true },
    );
  });
  const closed = new Promise<void>((resolve) => {
    ws.once("close", () => {
      isAnswering = false;
      gone.abort();
      void Promise.all(lanes.values()).then(() => {
        leave(seat, memory);
        resolve();
      });
    });
  });

  function isFree(): boolean {
    return inFlight === 0 || (inFlight < limits.socketMessages && ws.bufferedAmount <= limits.socketBufferBytes);
  }

  function goOn(): void {
    while (isFree()) {
      const next = waiting.shift();
      if (next === undefined) break;
      inFlight += 1;
      begin(next);
    }
    if (waiting.length > 0) ws.pause();
    else if (ws.isPaused) ws.resume();
  }

  function begin({ data, isBinary, arrival }: Waiting): void {
    const text = isBinary ? undefined : data.toString("utf8");
    const message = readMessage(text);
    const before = lanes.get(message.lane);
    const work = (
      before === undefined ? answer(message, text, arrival) : before.then(() => answer(message, text, arrival))
    ).then(() => {
      if (lanes.get(message.lane) === work) lanes.delete(message.lane);
      inFlight -= 1;
      goOn();
    });
    lanes.set(message.lane, work);
  }

  async function answer(message: SocketMessage, text: string | undefined, { stamp, arrived }: Arrival): Promise<void> {
    const exchange = answerMessage({ message, text }, seat, setting, stamp, memory);
    const note = exchange.note();
    const { firstByteAt, events, isWhole } = await sendFrames(wire, exchange, note.fault);
    desk.record(note, {
      status: exchange.answer.status,
      seq: stamp.seq,
      arrived,
      delivered: isWhole,
      firstByteAt,
      events,
    });
  }

  function check(): void {
    // A client that still takes an answer may be too slow to say anything else.
    if (lanes.size > 0) return;
    if (Date.now() - openedAt >= limits.socketLifeMs) {
      ws.send(lifeIsOver(limits.socketLifeMs));
      return ws.close(NORMAL);
    }
    if (!isHeard) return ws.terminate();
    isHeard = false;
    ws.ping();
  }

  async function end(): Promise<void> {
    isAnswering = false;
    waiting.length = 0;
    await Promise.all(lanes.values());
    ws.close(GOING_AWAY, "The server ends.");
    await closed;
  }

  return { isBusy: () => lanes.size > 0, check, end, closed };
}
