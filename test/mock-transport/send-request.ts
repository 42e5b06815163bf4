import { request as requestHttp1 } from "node:http";
import { connect } from "node:http2";
import { token } from "./sample.ts";

export const HTTP_VERSIONS = ["HTTP/1.1", "HTTP/2"] as const;

/**
 * The answer that a client received. `error` is the code of the error that ended it; `undefined`
 * for a complete answer.
 */
export interface ReceivedAnswer {
  readonly status: number | undefined;
  readonly headers: { readonly [name: string]: unknown };
  readonly bytes: Buffer;
  readonly error: string | undefined;
  /** When the head and each chunk of the body arrived, in milliseconds after the request. */
  readonly times: readonly number[];
}

/** A pending request. `firstChunk` resolves with the first chunk of the body. */
export interface PendingRequest {
  readonly answer: Promise<ReceivedAnswer>;
  readonly firstChunk: Promise<void>;
  /** Aborts the request; on HTTP/2 with this error code, CANCEL by default. @see RFC 9113, 7 */
  readonly abort: (code?: number) => void;
}

interface RequestOptions {
  readonly target?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body: object;
  /** Flow control window of HTTP/2, in bytes. */
  readonly windowBytes?: number;
}

/** Sends a request over one version of HTTP, on its own connection. */
export function sendRequest(
  version: (typeof HTTP_VERSIONS)[number],
  origin: string,
  options: RequestOptions,
): PendingRequest {
  const start = performance.now();
  const { target = "/v1/chat/completions" } = options;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", ...options.headers };
  const body = JSON.stringify(options.body);
  const { promise: answer, resolve } = Promise.withResolvers<ReceivedAnswer>();
  const { promise: firstChunk, resolve: resolveFirstChunk } = Promise.withResolvers<void>();
  const chunks: Buffer[] = [];
  const times: number[] = [];
  let head: Pick<ReceivedAnswer, "status" | "headers"> = { status: undefined, headers: {} };
  const onHead = (status: number | undefined, headers: ReceivedAnswer["headers"]) => {
    head = { status, headers };
    times.push(performance.now() - start);
  };
  const onData = (chunk: Buffer) => {
    chunks.push(chunk);
    times.push(performance.now() - start);
    resolveFirstChunk();
  };
  const end = (error?: NodeJS.ErrnoException) =>
    resolve({ ...head, bytes: Buffer.concat(chunks), error: error?.code, times });
  if (version === "HTTP/1.1") {
    const request = requestHttp1(`${origin}${target}`, { method: "POST", headers, agent: false });
    request.on("response", (response) => {
      onHead(response.statusCode, response.headers);
      response
        .on("data", onData)
        .on("error", end)
        .on("end", () => end());
    });
    request.on("error", end).end(body);
    return { answer, firstChunk, abort: () => void request.destroy() };
  }
  const { windowBytes = 65_535 } = options;
  const session = connect(origin, { settings: { initialWindowSize: windowBytes } });
  session.on("error", end).on("connect", () => session.setLocalWindowSize(windowBytes));
  const stream = session.request({ ":method": "POST", ":path": target, ...headers });
  stream.on("response", ({ ":status": status, ...responseHeaders }) => onHead(status, responseHeaders));
  stream
    .on("data", onData)
    .on("error", end)
    .on("close", () => {
      end();
      session.destroy();
    });
  stream.end(body);
  return { answer, firstChunk, abort: (code = 8) => void stream.close(code) };
}
