import { setMaxListeners } from "node:events";
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { handleSocketMessage } from "../../../src/mock-transport/socket/handle-socket-message.ts";
import { closeSession, type SocketSession } from "../../../src/mock-transport/socket/handle-upgrade.ts";
import { renderConnectionLimit } from "../../../src/mock-transport/socket/socket-stream.ts";
import { MALFORMED_ENTRY } from "../connection/reject-connection.ts";
import { type AnswerMessage, createMessageQueue } from "./message-queue.ts";
import type { RequestTracker, TrackedRequest } from "./request-tracker.ts";
import { sendFrames } from "./send-frames.ts";

/** One open WebSocket. */
export interface OpenSocket {
  readonly isBusy: () => boolean;
  /** Pings the client, and closes a socket whose client no longer answers or whose life is over. */
  readonly check: () => void;
  /** Waits for answers in flight, then closes with 1001; resolves when the connection is closed. */
  readonly end: () => Promise<void>;
  readonly closed: Promise<void>;
}

/** Close codes. @see RFC 6455, 7.4.1 */
const [NORMAL, GOING_AWAY] = [1000, 1001];

/** Code of `ws` for a message over the limit; its other codes are for invalid frames. */
const TOO_LARGE = "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH";

/** Answers the messages of a WebSocket until it is closed. */
export function openSocket(
  ws: WebSocket,
  connection: Duplex,
  session: SocketSession,
  tracker: RequestTracker,
): OpenSocket {
  const { limits, config, state } = tracker;
  const gone = new AbortController();
  setMaxListeners(0, gone.signal);
  const socket = { ws, connection, gone: gone.signal };
  const openedAt = Date.now();
  let isAnswering = true;
  let isAlive = true;

  const answer: AnswerMessage = async (message, text, { meta, arrivedAt }) => {
    const handled = handleSocketMessage({ message, text }, session, config, meta, state);
    const entry = handled.toJournalEntry();
    const { firstByteAt, events, isWhole } = await sendFrames(socket, handled, entry.fault);
    const { status } = handled.answer;
    tracker.record(entry, { status, seq: meta.seq, arrivedAt, delivered: isWhole, firstByteAt, events });
  };
  const queue = createMessageQueue(ws, limits, answer);

  ws.on("message", (data, isBinary) => {
    const tracked = isAnswering ? tracker.track() : undefined;
    if (tracked !== undefined) queue.add({ data: data as Buffer, isBinary, tracked });
  });
  ws.on("pong", () => {
    isAlive = true;
  });
  ws.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    const tracked = code.startsWith("WS_ERR_") ? tracker.track() : undefined;
    if (tracked !== undefined) recordInvalid(code, tracked, session, tracker);
  });
  const closed = new Promise<void>((resolve) => {
    ws.once("close", () => {
      isAnswering = false;
      gone.abort();
      void queue.drain().then(() => {
        closeSession(session, state);
        resolve();
      });
    });
  });

  function check(): void {
    // A slow reader may not answer pings while it receives an answer.
    if (queue.isBusy()) return;
    if (Date.now() - openedAt >= limits.socketLifeMs) {
      ws.send(renderConnectionLimit(limits.socketLifeMs));
      return ws.close(NORMAL);
    }
    if (!isAlive) return ws.terminate();
    isAlive = false;
    ws.ping();
  }

  async function end(): Promise<void> {
    isAnswering = false;
    queue.clear();
    await queue.drain();
    ws.close(GOING_AWAY, "The server ends.");
    await closed;
  }

  return { isBusy: queue.isBusy, check, end, closed };
}

/** Records a message that `ws` rejected. */
function recordInvalid(
  code: string,
  { meta, arrivedAt }: TrackedRequest,
  { route }: SocketSession,
  { record }: RequestTracker,
) {
  const isTooLarge = code === TOO_LARGE;
  record(
    {
      ...MALFORMED_ENTRY,
      route: route.id,
      access: "accepted",
      ...(isTooLarge ? { outcome: "too-large" as const } : {}),
    },
    { status: isTooLarge ? 413 : 400, seq: meta.seq, arrivedAt, delivered: true },
  );
}
