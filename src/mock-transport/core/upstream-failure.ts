import { certificateProblem, isCertificateCode } from "../../text/certificate-problem.ts";
import type { WireError } from "../wire/wire.ts";

/** Why a provider gave no answer, or not all of one; all but `cut`, `silent` and `too-long` happen before its first byte. */
export const failures = [
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

export type Failure = (typeof failures)[number];

/** Wait after which clients try again, in milliseconds: a provider that is down is not up a moment later. */
const RETRY_AFTER_MS = 500;

const texts: { readonly [failure in Exclude<Failure, "certificate">]: string } = {
  refused: "refused the connection",
  name: "has no address that this machine can find",
  tls: "could not prove who it is, or speaks no TLS",
  reset: "broke the connection before it answered",
  timeout: "did not answer in time",
  "too-large": "announced an answer that is over the limit",
  cut: "broke the connection in the middle of its answer",
  silent: "fell silent in the middle of its answer",
  "too-long": "did not end its answer before the limit",
};

/**
 * What a client hears when the provider at `host` gave no answer. `code` is Node's name for what is
 * wrong with a certificate.
 */
export function failureError(failure: Failure, host: string, code = ""): WireError {
  if (failure === "certificate")
    return {
      status: 502,
      code: "upstream.certificate",
      message: `${host} was sent nothing: ${certificateProblem(code)}. This answer is mock-transport's own.`,
      final: true,
    };
  return {
    status: failure === "timeout" ? 504 : 502,
    code: `upstream.${failure}`,
    message: `${host} ${texts[failure]}. This answer is mock-transport's own. Check \`upstream\`, and what stands between this machine and the provider.`,
    retryAfterMs: RETRY_AFTER_MS,
  };
}

/** The failure behind an error of Node's client, by its code; `reset` for what is none of the known ones. */
export function failureOf(code: string): Failure {
  if (code === "ECONNREFUSED" || code === "EHOSTUNREACH" || code === "ENETUNREACH") return "refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "name";
  if (code === "ETIMEDOUT") return "timeout";
  if (isCertificateCode(code)) return "certificate";
  return /EPROTO|TLS|SSL/.test(code) ? "tls" : "reset";
}
