import type { WireAnswer, WireError } from "../protocol.ts";
import { jsonAnswer } from "./json-answer.ts";

/** An error in the shape the official client turns into a typed exception. @see https://platform.openai.com/docs/guides/error-codes */
export function encodeError({ status, message, type, code, param, final }: WireError): WireAnswer {
  const error = { message, type: type ?? typeOf(status), param: param ?? null, code: code ?? null };
  return jsonAnswer(
    status,
    { error },
    final ? { "x-should-retry": "false" } : isRetried(status) ? { "retry-after-ms": "1" } : {},
  );
}

function typeOf(status: number): string {
  if (status === 429) return "rate_limit_error";
  return status >= 500 ? "server_error" : "invalid_request_error";
}

/** Statuses after which the official client tries again; a short wait keeps such tests fast. */
function isRetried(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || status >= 500;
}
