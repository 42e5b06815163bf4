import type { OutgoingHttpHeaders } from "node:http";
import type { Delivery } from "../../../src/mock-transport/delivery/plan-delivery.ts";
import type { Piece } from "../../../src/mock-transport/wire/wire.ts";
import { type AnyResponse, breakOff, isClosed } from "./h1-h2-server.ts";

/** A response on which an answer goes out bit by bit. Nothing here outlasts the client: once it is gone, every wait is over. */
export interface Line {
  readonly isOpen: () => boolean;
  /** Waits until so many milliseconds after the wait before it was over, so that late timers do not add up. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Sends the status and headers at once. */
  readonly writeHead: (status: number, headers: OutgoingHttpHeaders) => void;
  /** Writes a piece, and waits until the system has taken it. */
  readonly write: (piece: Piece) => Promise<void>;
  readonly end: (how: Delivery["end"]["how"]) => Promise<void>;
}

/**
 * Longest part of an answer that waits inside an HTTP/2 session, in bytes: the session counts what its streams were given and have not sent, and refuses further
 * requests past `maxSessionMemory`. As many such parts as streams are allowed at once are half of it.
 */
const PART_BYTES = 32 * 1024;

/** Whether a piece of so many bytes may be handed over whole, however slowly its client reads. */
export function isShort({ stream }: AnyResponse, lengthBytes: number): boolean {
  return stream === undefined || lengthBytes <= PART_BYTES;
}

function* partsFor(response: AnyResponse, piece: Piece): Generator<Piece> {
  if (isShort(response, Buffer.byteLength(piece))) return yield piece;
  const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
  for (let from = 0; from < bytes.length; from += PART_BYTES) yield bytes.subarray(from, from + PART_BYTES);
}

/** The line to the client that a response goes to. */
export function openLine(response: AnyResponse): Line {
  // A client may be gone before its answer is known, and its response closes but once.
  let isOpen = !isClosed(response);
  let stopWaiting: () => void = () => undefined;
  let due = performance.now();
  response.once("close", () => {
    isOpen = false;
    stopWaiting();
  });
  // A client that goes away while something is written is no error of the server.
  response.on("error", () => undefined);

  /** Waits for what `start` begins, and not longer than the client is there. */
  async function until(start: (done: () => void) => void): Promise<void> {
    if (!isOpen) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    stopWaiting = resolve;
    start(resolve);
    await promise;
  }

  async function wait(milliseconds: number): Promise<void> {
    due += milliseconds;
    const left = due - performance.now();
    if (left <= 0) return;
    let timer: NodeJS.Timeout | undefined;
    await until((done) => {
      timer = setTimeout(done, left);
    });
    clearTimeout(timer);
  }

  return {
    isOpen: () => isOpen,
    wait,
    writeHead: (status, headers) => {
      response.writeHead(status, headers);
      response.flushHeaders?.();
    },
    write: async (piece) => {
      for (const part of partsFor(response, piece)) await until((done) => response.write(part, done));
    },
    end: async (how) => {
      if (!isOpen) return;
      if (how === "whole") response.end();
      else if (how === "reset") await reset(response, until);
      else await cut(response, until);
    },
  };
}

type Until = (start: (done: () => void) => void) => Promise<void>;

async function reset(response: AnyResponse, until: Until): Promise<void> {
  await hasSocket(response, until);
  breakOff(response);
}

/** Closes the connection, or the stream of HTTP/2, before all is sent that the headers announce. */
async function cut(response: AnyResponse, until: Until): Promise<void> {
  if (response.stream !== undefined) return void response.end();
  await hasSocket(response, until);
  const { socket } = response;
  response.end();
  socket?.destroySoon();
}

/** An answer to a pipelined request has no socket before the answers in front of it are sent. */
async function hasSocket(response: AnyResponse, until: Until): Promise<void> {
  if (response.stream === undefined && response.socket === null) await until((done) => response.once("socket", done));
}
