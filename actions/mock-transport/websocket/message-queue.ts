import type { WebSocket } from "ws";
import { parseSocketMessage, type SocketMessage } from "../../../src/mock-transport/socket/parse-socket-message.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { TrackedRequest } from "./request-tracker.ts";

/** A message that was received. */
interface QueuedMessage {
  readonly data: Buffer;
  readonly isBinary: boolean;
  readonly tracked: TrackedRequest;
}

/** The messages of one WebSocket that are waiting or being answered. */
export interface MessageQueue {
  readonly add: (message: QueuedMessage) => void;
  /** Whether an answer is in flight. */
  readonly isBusy: () => boolean;
  /** Drops the messages that are waiting. */
  readonly clear: () => void;
  /** Resolves when no answer of the moment is in flight. */
  readonly drain: () => Promise<unknown>;
}

/** Sends the answer to one message; `text` is `undefined` for a binary one. */
export type AnswerMessage = (
  message: SocketMessage,
  text: string | undefined,
  tracked: TrackedRequest,
) => Promise<void>;

/**
 * Answers the messages of one stream in order, and streams concurrently. Past the limits the socket
 * is paused, which slows down clients that do not wait for answers.
 */
export function createMessageQueue(
  ws: WebSocket,
  { socketMessages, socketBufferBytes }: Pick<Limits, "socketMessages" | "socketBufferBytes">,
  answer: AnswerMessage,
): MessageQueue {
  const streams = new Map<string | undefined, Promise<void>>();
  const waiting: QueuedMessage[] = [];
  let inFlight = 0;

  function canStart(): boolean {
    return inFlight === 0 || (inFlight < socketMessages && ws.bufferedAmount <= socketBufferBytes);
  }

  function startWaiting(): void {
    while (canStart()) {
      const next = waiting.shift();
      if (next === undefined) break;
      inFlight += 1;
      start(next);
    }
    if (waiting.length > 0) ws.pause();
    else if (ws.isPaused) ws.resume();
  }

  function start({ data, isBinary, tracked }: QueuedMessage): void {
    const text = isBinary ? undefined : data.toString("utf8");
    const message = parseSocketMessage(text);
    const previous = streams.get(message.streamId);
    const work = (
      previous === undefined ? answer(message, text, tracked) : previous.then(() => answer(message, text, tracked))
    ).then(() => {
      if (streams.get(message.streamId) === work) streams.delete(message.streamId);
      inFlight -= 1;
      startWaiting();
    });
    streams.set(message.streamId, work);
  }

  return {
    add: (message) => {
      waiting.push(message);
      startWaiting();
    },
    isBusy: () => streams.size > 0,
    clear: () => {
      waiting.length = 0;
    },
    drain: () => Promise.all(streams.values()),
  };
}
