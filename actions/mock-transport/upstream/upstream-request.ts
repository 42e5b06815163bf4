import type { IncomingMessage } from "node:http";
import { type Failure, failureOf } from "../../../src/mock-transport/core/upstream-failure.ts";
import type { Outbound } from "../../../src/mock-transport/core/outbound.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import { strictTls } from "../../_runtime/network/strict-tls.ts";

/** Why a provider was not heard. */
export class UpstreamFailure extends Error {
  readonly failure: Failure;
  /** Node's name for it; empty when it has none. */
  readonly code: string;

  constructor(failure: Failure, code = "") {
    super(failure);
    this.failure = failure;
    this.code = code;
  }
}

/**
 * Sends a request on a connection of its own, and resolves with the head of the answer; redirects are answers. The signal ends it at any time.
 * @throws UpstreamFailure when there is none in time
 */
export async function sendUpstream(
  { address, method, headers, body }: Outbound,
  { upstreamConnectMs, upstreamFirstByteMs }: Limits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isTls = address.protocol === "https:";
  // TLS is loaded with the first request that needs it.
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
  sent.on("error", ({ code = "" }: NodeJS.ErrnoException) => reject(new UpstreamFailure(failureOf(code), code)));
  sent.end(body);
  return promise.finally(() => clearTimeout(timer));
}
