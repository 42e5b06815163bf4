import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from "node:http2";
import { token } from "../sample.ts";

/** How a stream ended for its client. */
export interface Ended {
  /** `undefined` when the client left, or was left, before the answer's head. */
  readonly status: number | undefined;
  /** Code of RFC 9113, 7; 0 for a stream that ended as it should. */
  readonly code: number;
  readonly bytes: Buffer;
}

/** A request on one stream of a session. */
export interface StreamAsking {
  readonly stream: ClientHttp2Stream;
  /** Resolves when the stream is closed: the one event that every stream has. One that was cancelled or lost its session has no `end`, and may have no `error`. */
  readonly ended: Promise<Ended>;
}

/** A session by prior knowledge. What befalls it is told by its streams. */
export function openSession(origin: string): ClientHttp2Session {
  const session = connect(origin);
  session.on("error", () => undefined);
  return session;
}

/** Asks for a chat completion. A session that is gone gives a stream that failed, and no exception. */
export function askOnStream(
  session: ClientHttp2Session,
  body: string,
  headers: { readonly [name: string]: string } = {},
): StreamAsking {
  const stream = session.request({
    ":method": "POST",
    ":path": "/v1/chat/completions",
    authorization: `Bearer ${token}`,
    ...headers,
  });
  const { promise: ended, resolve } = Promise.withResolvers<Ended>();
  const chunks: Buffer[] = [];
  let status: number | undefined;
  stream.on("response", (head) => {
    status = head[":status"];
  });
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.on("error", () => undefined);
  stream.on("close", () => resolve({ status, code: stream.rstCode ?? 0, bytes: Buffer.concat(chunks) }));
  stream.end(body);
  return { stream, ended };
}

/** Gives a stream up, as a client does that no longer wants its answer. */
export function cancel(stream: ClientHttp2Stream): void {
  stream.close(constants.NGHTTP2_CANCEL);
}

/** Whether a client had the whole stream of a completion. */
export function isWholeStream({ status, code, bytes }: Ended): boolean {
  return status === 200 && code === 0 && bytes.toString().endsWith("data: [DONE]\n\n");
}
