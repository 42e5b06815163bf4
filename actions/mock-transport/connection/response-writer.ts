import type { OutgoingHttpHeaders } from "node:http";
import type { Delivery } from "../../../src/mock-transport/core/delivery.ts";
import type { Chunk } from "../../../src/mock-transport/wire/wire.ts";
import { type AnyResponse, abort, isClosed } from "./h1-h2-server.ts";

/** Writes an answer in steps. Every wait ends when the client disconnects. */
export interface ResponseWriter {
  readonly isOpen: () => boolean;
  /**
   * Waits until `milliseconds` after the previous wait was due, so that late timers do not add up.
   */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Sends the status and headers immediately. */
  readonly writeHead: (status: number, headers: OutgoingHttpHeaders) => void;
  /** Writes a chunk and waits until the system has accepted it. */
  readonly write: (chunk: Chunk) => Promise<void>;
  readonly end: (how: Delivery["end"]["how"]) => Promise<void>;
}

/**
 * Largest part of an answer that is buffered in an HTTP/2 session at once, in bytes. A session
 * counts the unsent data of its streams and rejects requests past `maxSessionMemory`; this many
 * bytes for every allowed stream are half of it.
 */
const PART_BYTES = 32 * 1024;

/** Whether so many bytes may be written at once, however slowly the client reads. */
export function fitsOneWrite({ stream }: AnyResponse, lengthBytes: number): boolean {
  return stream === undefined || lengthBytes <= PART_BYTES;
}

function* splitIntoParts(response: AnyResponse, chunk: Chunk): Generator<Chunk> {
  if (fitsOneWrite(response, Buffer.byteLength(chunk))) return yield chunk;
  const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  for (let from = 0; from < bytes.length; from += PART_BYTES) yield bytes.subarray(from, from + PART_BYTES);
}

/** The writer of a response. */
export function createResponseWriter(response: AnyResponse): ResponseWriter {
  // The client may have disconnected already, and `close` is emitted only once.
  let isOpen = !isClosed(response);
  let stopWaiting: () => void = () => undefined;
  let due = performance.now();
  response.once("close", () => {
    isOpen = false;
    stopWaiting();
  });
  // Ignore write errors caused by client disconnects.
  response.on("error", () => undefined);

  /** Waits until `start` calls back or the client disconnects. */
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
    write: async (chunk) => {
      for (const part of splitIntoParts(response, chunk)) await until((done) => response.write(part, done));
    },
    end: async (how) => {
      if (!isOpen) return;
      if (how === "whole") response.end();
      else if (how === "reset") await reset(response, until);
      else await truncate(response, until);
    },
  };
}

type Until = (start: (done: () => void) => void) => Promise<void>;

async function reset(response: AnyResponse, until: Until): Promise<void> {
  await waitForSocket(response, until);
  abort(response);
}

/** Closes the connection, or the HTTP/2 stream, before the announced length is sent. */
async function truncate(response: AnyResponse, until: Until): Promise<void> {
  if (response.stream !== undefined) return void response.end();
  await waitForSocket(response, until);
  const { socket } = response;
  response.end();
  socket?.destroySoon();
}

/** A pipelined request has no socket until the answers before it are sent. */
async function waitForSocket(response: AnyResponse, until: Until): Promise<void> {
  if (response.stream === undefined && response.socket === null) await until((done) => response.once("socket", done));
}
