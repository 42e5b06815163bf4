import type { IncomingMessage } from "node:http";
import { type Failure, toFailure } from "../../../src/mock-transport/core/upstream-failure.ts";
import type { Outbound } from "../../../src/mock-transport/core/outbound.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import { strictTls } from "../../_runtime/network/strict-tls.ts";

/** The reason why a provider gave no answer. */
export class UpstreamFailure extends Error {
  readonly failure: Failure;
  /** Node's error code; empty when there is none. */
  readonly code: string;

  constructor(failure: Failure, code = "") {
    super(failure);
    this.failure = failure;
    this.code = code;
  }
}

/**
 * Sends a request on its own connection and resolves with the head of the answer. Redirects are not
 * followed. The signal aborts the request at any time.
 * @throws UpstreamFailure when there is no answer in time
 */
export async function sendUpstream(
  { address, method, headers, body }: Outbound,
  { upstreamConnectMs, upstreamFirstByteMs }: Limits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isTls = address.protocol === "https:";
  // node:https is loaded with the first request that needs it.
  const { request } = isTls ? await import("node:https") : await import("node:http");
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const tls = isTls ? strictTls() : {};
  const options = { method, headers: { ...headers, ...length }, agent: false, signal, ...tls };
  const sent = request(address, options, resolve);
  const giveUp = () => {
    reject(new UpstreamFailure("timeout"));
    sent.destroy();
  };
  let timer = setTimeout(giveUp, upstreamConnectMs);
  sent.once("socket", (socket) =>
    socket.once(isTls ? "secureConnect" : "connect", () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, upstreamFirstByteMs);
    }),
  );
  sent.on("error", ({ code = "" }: NodeJS.ErrnoException) => reject(new UpstreamFailure(toFailure(code), code)));
  sent.end(body);
  return promise.finally(() => clearTimeout(timer));
}
