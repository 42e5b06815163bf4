import type { IncomingMessage, RequestOptions } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { NoResponse, ProbeAnswer, ProbeRequest } from "../../../src/secret-gate/profile.ts";
import { isCertificateCode } from "../../../src/text/certificate-problem.ts";
import { readLimitedBody } from "./read-limited-body.ts";
import type { SendLimits, SendRequest } from "./send-request.ts";
import { strictTls } from "./strict-tls.ts";

/** Clock and random source; injected in tests. */
export interface SendRuntime {
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  /** Maximum time of one attempt, in milliseconds. */
  readonly attemptTimeoutMs: number;
}

const NODE_RUNTIME: SendRuntime = { nowMs: Date.now, sleep: wait, random: Math.random, attemptTimeoutMs: 10_000 };

/** Number of retries after a temporary failure. */
const MAX_RETRIES = 2;
/**
 * Delay before the first retry, in milliseconds. It doubles with each retry, and half of it is
 * random.
 */
const BASE_DELAY_MS = 500;
/**
 * Maximum delay that a provider may request with `retry-after`, in milliseconds. A longer one ends
 * the retries.
 */
const MAX_DELAY_MS = 10_000;

const RETRYABLE_STATUSES = [408, 425, 429, 500, 502, 503, 504, 529];

/**
 * Sends requests with Node's own client. Each attempt and all attempts together are limited in
 * time, with at most two retries after 408, 425, 429, 5xx or no response. A paid request is only
 * retried when the provider reported that it did nothing. Redirects are answers. Certificates are
 * always checked, also through a proxy. Proxies come from the environment as Node supports them.
 */
export function nodeSendRequest(
  environment: { readonly [name: string]: string | undefined },
  runtime: SendRuntime = NODE_RUNTIME,
): SendRequest {
  return async (request, limits) => {
    for (let retry = 0; ; retry++) {
      const answer = await sendOnce(request, limits, environment, runtime);
      if (retry === MAX_RETRIES || !isRetryable(answer, request)) return answer;
      const delayMs = computeDelayMs(answer, retry, runtime.random());
      if (delayMs > MAX_DELAY_MS || runtime.nowMs() + delayMs >= limits.untilMs) return answer;
      await runtime.sleep(delayMs);
    }
  };
}

function isRetryable(answer: ProbeAnswer, { isPaid }: ProbeRequest): boolean {
  if (answer.kind === "no-response")
    return (
      answer.why !== "tls" &&
      answer.why !== "certificate" &&
      (isPaid !== true || answer.why === "refused" || answer.why === "name")
    );
  return (
    RETRYABLE_STATUSES.includes(answer.status) &&
    (isPaid !== true || answer.status === 429 || answer.status === 503 || answer.status === 529)
  );
}

function computeDelayMs(answer: ProbeAnswer, retry: number, chance: number): number {
  const ownMs = BASE_DELAY_MS * 2 ** retry * (0.5 + chance / 2);
  const requestedMs = answer.kind === "answer" ? Number(answer.headers["retry-after"] ?? 0) * 1000 : 0;
  return Number.isFinite(requestedMs) ? Math.max(ownMs, requestedMs) : ownMs;
}

async function sendOnce(
  request: ProbeRequest,
  { untilMs }: SendLimits,
  environment: { readonly [name: string]: string | undefined },
  { nowMs, attemptTimeoutMs }: SendRuntime,
): Promise<ProbeAnswer> {
  const leftMs = Math.min(attemptTimeoutMs, untilMs - nowMs());
  if (leftMs <= 0) return { kind: "no-response", why: "timeout" };
  const signal = AbortSignal.timeout(Math.ceil(leftMs));
  try {
    const response = await openResponse(request, environment, signal);
    const headers = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
      ]),
    );
    const body = await readLimitedBody(response, headers["content-encoding"] ?? "", signal);
    return { kind: "answer", status: response.statusCode ?? 0, headers, body };
  } catch (error) {
    return signal.aborted
      ? { kind: "no-response", why: "timeout" }
      : toNoResponse((error as NodeJS.ErrnoException).code ?? "");
  }
}

/**
 * Opens the connection of one request, which is closed with it: an open socket would delay the end
 * of the step.
 */
async function openResponse(
  { method, url, headers, body }: ProbeRequest,
  environment: { readonly [name: string]: string | undefined },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isTls = new URL(url).protocol === "https:";
  const client = isTls ? await import("node:https") : await import("node:http");
  const tls = isTls ? strictTls() : {};
  // Plain http to loopback must not pass a proxy.
  const proxyEnv = isTls ? environment : {};
  const proxied = { proxyEnv, keepAlive: false, ...tls } as ConstructorParameters<typeof client.Agent>[0];
  const options: RequestOptions = {
    method,
    signal,
    ...tls,
    agent: new client.Agent(proxied),
    headers: {
      "user-agent": "testing-actions",
      "accept-encoding": "gzip, identity",
      ...headers,
      ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
    },
  };
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const sent = client.request(url, options, resolve);
  sent.on("error", reject);
  sent.end(body);
  return promise;
}

function toNoResponse(code: string): NoResponse {
  return isCertificateCode(code)
    ? { kind: "no-response", why: "certificate", code }
    : { kind: "no-response", why: classifyErrorCode(code) };
}

function classifyErrorCode(code: string): NoResponse["why"] {
  if (code === "ECONNREFUSED") return "refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "name";
  if (code === "ETIMEDOUT") return "timeout";
  if (["ECONNRESET", "EPIPE", "ECONNABORTED", "HPE_INVALID_CONSTANT", "ERR_STREAM_PREMATURE_CLOSE"].includes(code))
    return "reset";
  return /EPROTO|TLS|SSL/.test(code) ? "tls" : "other";
}
