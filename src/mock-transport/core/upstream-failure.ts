import { certificateProblem, isCertificateCode } from "../../text/certificate-problem.ts";
import type { WireError } from "../wire/wire.ts";

/**
 * Why a provider gave no complete answer. Only `cut`, `silent` and `too-long` occur after its first
 * byte.
 */
const FAILURES = [
  "refused",
  "name",
  "certificate",
  "tls",
  "reset",
  "timeout",
  "too-large",
  "cut",
  "silent",
  "too-long",
] as const;

/** One of `FAILURES`. */
export type Failure = (typeof FAILURES)[number];

/** Delay before clients retry, in milliseconds. */
const RETRY_AFTER_MS = 500;

const FAILURE_TEXTS: { readonly [failure in Exclude<Failure, "certificate">]: string } = {
  refused: "refused the connection",
  name: "has no address that this machine can resolve",
  tls: "failed the TLS handshake",
  reset: "closed the connection before it answered",
  timeout: "did not answer in time",
  "too-large": "announced an answer that is over the limit",
  cut: "closed the connection in the middle of its answer",
  silent: "stopped sending in the middle of its answer",
  "too-long": "sent an answer that is over the limit",
};

/**
 * The error that a client receives when the provider at `host` gave no answer. `code` is Node's name
 * of the certificate problem.
 */
export function toFailureError(failure: Failure, host: string, code = ""): WireError {
  if (failure === "certificate")
    return {
      status: 502,
      code: "upstream.certificate",
      message: `Nothing was sent to ${host}: ${certificateProblem(code)}. This answer comes from mock-transport.`,
      final: true,
    };
  return {
    status: failure === "timeout" ? 504 : 502,
    code: `upstream.${failure}`,
    message: `${host} ${FAILURE_TEXTS[failure]}. This answer comes from mock-transport. Check \`upstream\` and the network between this machine and the provider.`,
    retryAfterMs: RETRY_AFTER_MS,
  };
}

/** The failure for an error code of Node's HTTP client; `reset` for unknown codes. */
export function toFailure(code: string): Failure {
  if (code === "ECONNREFUSED" || code === "EHOSTUNREACH" || code === "ENETUNREACH") return "refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "name";
  if (code === "ETIMEDOUT") return "timeout";
  if (isCertificateCode(code)) return "certificate";
  return /EPROTO|TLS|SSL/.test(code) ? "tls" : "reset";
}
