import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { WholeAnswer, WireError } from "../../wire/wire.ts";
import { buildRetryHeaders } from "../../wire/build-retry-headers.ts";

/**
 * Encodes an error that the official client turns into a typed exception.
 * @see https://platform.openai.com/docs/guides/error-codes
 */
export function encodeError(error: WireError): WholeAnswer {
  return toJsonAnswer(error.status, { error: renderError(error) }, buildRetryHeaders(error));
}

/** The error object that answers and events contain. */
export function renderError({ status, message, type, code, param }: WireError): object {
  return { message, type: type ?? toErrorType(status), param: param ?? null, code: code ?? null };
}

function toErrorType(status: number): string {
  if (status === 429) return "rate_limit_error";
  return status >= 500 ? "server_error" : "invalid_request_error";
}
