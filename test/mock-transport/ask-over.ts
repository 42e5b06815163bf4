import { request as requestHttp1 } from "node:http";
import { connect } from "node:http2";
import { token } from "./sample.ts";

export const versions = ["HTTP/1.1", "HTTP/2"] as const;

/** What a client saw of an answer. `error` is the code of the error it ended with; none for an answer that ended as it should. */
export interface Seen {
  readonly status: number | undefined;
  readonly headers: { readonly [name: string]: unknown };
  readonly bytes: Buffer;
  readonly error: string | undefined;
  /** When the head and each chunk of the body came, in milliseconds after the request. */
  readonly times: readonly number[];
}

/** A request on its way: `leave` breaks it off, `began` resolves with the first chunk of the body. */
export interface Asking {
  readonly seen: Promise<Seen>;
  readonly began: Promise<void>;
  /** On HTTP/2 with the code that is given, CANCEL unless told. @see RFC 9113, 7 */
  readonly leave: (code?: number) => void;
}

interface Asked {
  readonly target?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body: object;
  /** How much of an answer may be under way on HTTP/2 before the client says that it took some, in bytes. */
  readonly windowBytes?: number;
}

/** Asks a server over one version of HTTP, on a connection of its own. */
export function askOver(version: (typeof versions)[number], origin: string, asked: Asked): Asking {
  const start = performance.now();
  const { target = "/v1/chat/completions" } = asked;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", ...asked.headers };
  const body = JSON.stringify(asked.body);
  const { promise: seen, resolve } = Promise.withResolvers<Seen>();
  const { promise: began, resolve: begin } = Promise.withResolvers<void>();
  const chunks: Buffer[] = [];
  const times: number[] = [];
  let head: Pick<Seen, "status" | "headers"> = { status: undefined, headers: {} };
  const onHead = (status: number | undefined, given: Seen["headers"]) => {
    head = { status, headers: given };
    times.push(performance.now() - start);
  };
  const onData = (chunk: Buffer) => {
    chunks.push(chunk);
    times.push(performance.now() - start);
    begin();
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
    return { seen, began, leave: () => void request.destroy() };
  }
  const { windowBytes = 65_535 } = asked;
  const session = connect(origin, { settings: { initialWindowSize: windowBytes } });
  session.on("error", end).on("connect", () => session.setLocalWindowSize(windowBytes));
  const stream = session.request({ ":method": "POST", ":path": target, ...headers });
  stream.on("response", ({ ":status": status, ...given }) => onHead(status, given));
  stream
    .on("data", onData)
    .on("error", end)
    .on("close", () => {
      end();
      session.destroy();
    });
  stream.end(body);
  return { seen, began, leave: (code = 8) => void stream.close(code) };
}
