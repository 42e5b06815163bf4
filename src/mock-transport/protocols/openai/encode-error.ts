import { jsonAnswer } from "../../wire/json-answer.ts";
import type { WholeAnswer, WireError } from "../../wire/wire.ts";
import { retryHeaders } from "../../wire/retry-headers.ts";

/** An error in the shape the official client turns into a typed exception. @see https://platform.openai.com/docs/guides/error-codes */
export function encodeError(error: WireError): WholeAnswer {
  return jsonAnswer(error.status, { error: errorOf(error) }, retryHeaders(error));
}

/** The error itself, as an answer or an event holds it. */
export function errorOf({ status, message, type, code, param }: WireError): object {
  return { message, type: type ?? typeOf(status), param: param ?? null, code: code ?? null };
}

function typeOf(status: number): string {
  if (status === 429) return "rate_limit_error";
  return status >= 500 ? "server_error" : "invalid_request_error";
}
