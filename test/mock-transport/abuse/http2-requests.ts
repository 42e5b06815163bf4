import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from "node:http2";
import { token } from "../sample.ts";

/** The end of a stream, as its client sees it. */
export interface StreamEnd {
  /** `undefined` when the stream ended before the answer's head. */
  readonly status: number | undefined;
  /** Error code of RFC 9113, 7; 0 for a stream that ended regularly. */
  readonly code: number;
  readonly bytes: Buffer;
}

/** A request on one stream of a session. */
export interface StreamRequest {
  readonly stream: ClientHttp2Stream;
  /**
   * Resolves on `close`, the only event that every stream emits: a cancelled one emits no `end`,
   * and maybe no `error`.
   */
  readonly ended: Promise<StreamEnd>;
}

/** Opens a session with prior knowledge. Its streams report its errors. */
export function connectSession(origin: string): ClientHttp2Session {
  const session = connect(origin);
  session.on("error", () => undefined);
  return session;
}

/** Requests a chat completion. On a destroyed session the stream fails; nothing is thrown. */
export function sendOnStream(
  session: ClientHttp2Session,
  body: string,
  headers: { readonly [name: string]: string } = {},
): StreamRequest {
  const stream = session.request({
    ":method": "POST",
    ":path": "/v1/chat/completions",
    authorization: `Bearer ${token}`,
    ...headers,
  });
  const { promise: ended, resolve } = Promise.withResolvers<StreamEnd>();
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

/** Cancels a stream. */
export function cancel(stream: ClientHttp2Stream): void {
  stream.close(constants.NGHTTP2_CANCEL);
}

/** Whether a client received the whole stream of a completion. */
export function isWholeStream({ status, code, bytes }: StreamEnd): boolean {
  return status === 200 && code === 0 && bytes.toString().endsWith("data: [DONE]\n\n");
}
