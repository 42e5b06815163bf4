import type { Duplex } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import type { WebSocket } from "ws";
import type { HandledRequest } from "../../../src/mock-transport/pipeline/handle-request.ts";
import type { JournalEntry } from "../../../src/mock-transport/core/journal-entry.ts";
import type { Chunk } from "../../../src/mock-transport/wire/wire.ts";

/** A WebSocket to send answers on. `gone` is aborted when it is closed. */
export interface SocketConnection {
  readonly ws: WebSocket;
  readonly connection: Duplex;
  readonly gone: AbortSignal;
}

/** What the server sent of an answer. */
export interface SentFrames {
  /**
   * When the first frame was written, in milliseconds since the Unix epoch; `undefined` when none
   * was.
   */
  readonly firstByteAt: number | undefined;
  readonly events: number;
  /** Whether the system accepted all of it. */
  readonly isWhole: boolean;
}

/** Close code of a server that met an unexpected condition. @see RFC 6455, 7.4.1 */
const UNEXPECTED_CONDITION = 1011;

/** Faults that end a stream before its last event. On a WebSocket only the close shows that. */
const TRUNCATING_FAULTS = ["cut", "truncated-frame"];

/**
 * Sends an answer, one frame per event, at once or in the steps of its delivery. Resolves when all
 * is sent or the client has disconnected.
 */
export async function sendFrames(
  socket: SocketConnection,
  { answer, delivery }: HandledRequest,
  fault: JournalEntry["fault"],
): Promise<SentFrames> {
  if (delivery === undefined) return sendAtOnce(socket, "events" in answer ? answer.events : [answer.body]);
  const { headAfterMs = 0, steps, end } = delivery;
  let [due, events] = [performance.now(), 0];
  let firstByteAt: number | undefined;
  // Each wait starts when the previous one was due, so that late timers do not add up.
  const wait = (milliseconds: number) => {
    due += milliseconds;
    return pause(due - performance.now(), socket.gone);
  };
  await wait(headAfterMs);
  for (const { afterMs, chunk: piece } of steps) {
    await wait(afterMs);
    if (!(await send(socket, piece))) return { firstByteAt, events, isWhole: false };
    firstByteAt ??= Date.now();
    events += 1;
  }
  await wait(end.afterMs);
  if (end.how !== "whole") reset(socket);
  else if (TRUNCATING_FAULTS.includes(fault ?? "")) socket.ws.close(UNEXPECTED_CONDITION);
  return { firstByteAt, events, isWhole: end.how === "whole" };
}

/** Sends all frames in one write to the system. */
async function sendAtOnce(socket: SocketConnection, pieces: readonly Chunk[]): Promise<SentFrames> {
  socket.connection.cork();
  const lastSent = pieces.map((piece) => send(socket, piece)).at(-1);
  socket.connection.uncork();
  const firstByteAt = Date.now();
  const isWhole = (await lastSent) ?? true;
  return { firstByteAt, events: pieces.length, isWhole };
}

/**
 * Whether the system accepted the frame. Bytes are sent as text too: they come from faults that
 * corrupt text.
 */
function send({ ws }: SocketConnection, piece: Chunk): Promise<boolean> {
  return new Promise((resolve) => ws.send(piece, { binary: false }, (error) => resolve(!error)));
}

async function pause(milliseconds: number, gone: AbortSignal): Promise<void> {
  if (milliseconds > 0) await delay(milliseconds, undefined, { signal: gone }).catch(() => undefined);
}

function reset({ connection }: SocketConnection): void {
  if ("resetAndDestroy" in connection && typeof connection.resetAndDestroy === "function") connection.resetAndDestroy();
  else connection.destroy();
}
