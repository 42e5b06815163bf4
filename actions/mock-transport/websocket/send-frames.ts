import type { Duplex } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import type { WebSocket } from "ws";
import type { Exchange } from "../../../src/mock-transport/pipeline/handle-request.ts";
import type { Note } from "../../../src/mock-transport/core/journal-entry.ts";
import type { Piece } from "../../../src/mock-transport/wire/wire.ts";

/** A WebSocket that answers go out on. `gone` is aborted once it is closed. */
export interface Wire {
  readonly ws: WebSocket;
  readonly connection: Duplex;
  readonly gone: AbortSignal;
}

/** What was sent of an answer, as the server saw it. */
export interface Sent {
  /** When the first byte was handed to the system, in milliseconds since the Unix epoch; `undefined` when none was. */
  readonly firstByteAt: number | undefined;
  readonly events: number;
  /** Whether the system took all of it. */
  readonly isWhole: boolean;
}

/** Close code of a server that cannot go on. @see RFC 6455, 7.4.1 */
const UNEXPECTED = 1011;

/** Faults that end a stream before its last event, which on a WebSocket nothing but its close can say. */
const cutting = ["cut", "truncated-frame"];

/** Sends an answer, a frame for each event, in one go or step by step as its delivery says. Resolves when the system has all of it or the client is gone. */
export async function sendFrames(wire: Wire, { answer, delivery }: Exchange, fault: Note["fault"]): Promise<Sent> {
  if (delivery === undefined) return sendAtOnce(wire, "events" in answer ? answer.events : [answer.body]);
  const { headAfterMs = 0, steps, end } = delivery;
  let [due, events] = [performance.now(), 0];
  let firstByteAt: number | undefined;
  // Each wait is counted from the end of the one before it, so that late timers do not add up.
  const wait = (milliseconds: number) => {
    due += milliseconds;
    return pause(due - performance.now(), wire.gone);
  };
  await wait(headAfterMs);
  for (const { afterMs, piece } of steps) {
    await wait(afterMs);
    if (!(await send(wire, piece))) return { firstByteAt, events, isWhole: false };
    firstByteAt ??= Date.now();
    events += 1;
  }
  await wait(end.afterMs);
  if (end.how !== "whole") reset(wire);
  else if (cutting.includes(fault ?? "")) wire.ws.close(UNEXPECTED);
  return { firstByteAt, events, isWhole: end.how === "whole" };
}

/** All frames in one write to the system. */
async function sendAtOnce(wire: Wire, pieces: readonly Piece[]): Promise<Sent> {
  wire.connection.cork();
  const taken = pieces.map((piece) => send(wire, piece)).at(-1);
  wire.connection.uncork();
  const firstByteAt = Date.now();
  const isWhole = (await taken) ?? true;
  return { firstByteAt, events: pieces.length, isWhole };
}

/** Whether the system took the frame; bytes are sent as text too, because the faults that make them damage text. */
function send({ ws }: Wire, piece: Piece): Promise<boolean> {
  return new Promise((resolve) => ws.send(piece, { binary: false }, (error) => resolve(!error)));
}

async function pause(milliseconds: number, gone: AbortSignal): Promise<void> {
  if (milliseconds > 0) await delay(milliseconds, undefined, { signal: gone }).catch(() => undefined);
}

function reset({ connection }: Wire): void {
  if ("resetAndDestroy" in connection && typeof connection.resetAndDestroy === "function") connection.resetAndDestroy();
  else connection.destroy();
}
