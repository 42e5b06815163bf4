import type { IncomingMessage, RequestOptions } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { ProbeAnswer, ProbeRequest, Silence } from "../../../src/secret-gate/profile.ts";
import { isCertificateCode } from "../../../src/text/certificate-problem.ts";
import { readBody } from "./read-limited-body.ts";
import type { SendLimits, SendRequest } from "./send-request.ts";
import { strictTls } from "./strict-tls.ts";

/** What stands for time and chance; tests give their own. */
export interface SendMeans {
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Longest time for one try, in milliseconds. */
  readonly tryMs: number;
}

const nodeMeans: SendMeans = { nowMs: Date.now, sleep: wait, random: Math.random, tryMs: 10_000 };

/** How often a request is sent again after a failure that may pass. */
const RETRIES = 2;
/** Time before the first repeat, in milliseconds; each further one waits twice as long. Half of it is left to chance. */
const PAUSE_MS = 500;
/** Longest time a provider may ask to wait for with `retry-after`, in milliseconds; beyond it the request is not sent again. */
const LONGEST_PAUSE_MS = 10_000;

const passing = [408, 425, 429, 500, 502, 503, 504, 529];

/**
 * Sends requests by Node's own client: each try within its time, all within the limit, at most two repeats after 408, 425, 429, 5xx or silence. A
 * request that costs something is repeated only when the provider said that it did nothing.
 * Redirects are answers. Certificates are always checked. Proxies come from the environment
 * where Node knows how; the check reaches through them.
 */
export function nodeSendRequest(
  environment: Readonly<{ [name: string]: string | undefined }>,
  means: SendMeans = nodeMeans,
): SendRequest {
  return async (request, limits) => {
    for (let retry = 0; ; retry++) {
      const answer = await sendOnce(request, limits, environment, means);
      if (retry === RETRIES || !mayPass(answer, request)) return answer;
      const pauseMs = pauseOf(answer, retry, means.random());
      if (pauseMs > LONGEST_PAUSE_MS || means.nowMs() + pauseMs >= limits.untilMs) return answer;
      await means.sleep(pauseMs);
    }
  };
}

function mayPass(answer: ProbeAnswer, { costs }: ProbeRequest): boolean {
  if (answer.kind === "silence")
    return (
      answer.why !== "tls" &&
      answer.why !== "certificate" &&
      (costs !== true || answer.why === "refused" || answer.why === "name")
    );
  return (
    passing.includes(answer.status) &&
    (costs !== true || answer.status === 429 || answer.status === 503 || answer.status === 529)
  );
}

function pauseOf(answer: ProbeAnswer, retry: number, chance: number): number {
  const own = PAUSE_MS * 2 ** retry * (0.5 + chance / 2);
  const asked = answer.kind === "answer" ? Number(answer.headers["retry-after"] ?? 0) * 1000 : 0;
  return Number.isFinite(asked) ? Math.max(own, asked) : own;
}

async function sendOnce(
  request: ProbeRequest,
  { untilMs }: SendLimits,
  environment: Readonly<{ [name: string]: string | undefined }>,
  { nowMs, tryMs }: SendMeans,
): Promise<ProbeAnswer> {
  const leftMs = Math.min(tryMs, untilMs - nowMs());
  if (leftMs <= 0) return { kind: "silence", why: "timeout" };
  const signal = AbortSignal.timeout(Math.ceil(leftMs));
  try {
    const response = await open(request, environment, signal);
    const headers = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
      ]),
    );
    const body = await readBody(response, headers["content-encoding"] ?? "", signal);
    return { kind: "answer", status: response.statusCode ?? 0, headers, body };
  } catch (error) {
    return signal.aborted
      ? { kind: "silence", why: "timeout" }
      : silenceOf((error as NodeJS.ErrnoException).code ?? "");
  }
}

/** The connection of one request, which is closed with it: a step that asks twice must not hang on a socket kept open. */
async function open(
  { method, url, headers, body }: ProbeRequest,
  environment: Readonly<{ [name: string]: string | undefined }>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isTls = new URL(url).protocol === "https:";
  const client = isTls ? await import("node:https") : await import("node:http");
  const tls = isTls ? strictTls() : {};
  // What goes to loopback in the clear must not pass a proxy.
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

function silenceOf(code: string): Silence {
  return isCertificateCode(code)
    ? { kind: "silence", why: "certificate", code }
    : { kind: "silence", why: whyOf(code) };
}

function whyOf(code: string): Silence["why"] {
  if (code === "ECONNREFUSED") return "refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "name";
  if (code === "ETIMEDOUT") return "timeout";
  if (["ECONNRESET", "EPIPE", "ECONNABORTED", "HPE_INVALID_CONSTANT", "ERR_STREAM_PREMATURE_CLOSE"].includes(code))
    return "reset";
  return /EPROTO|TLS|SSL/.test(code) ? "tls" : "other";
}
