import { jsonAnswer } from "../json-answer.ts";
import type { WireAnswer, WireError } from "../protocol.ts";
import { retryHeaders } from "../retry-headers.ts";

/** An error in the shape the official client turns into a typed exception. @see https://platform.openai.com/docs/guides/error-codes */
export function encodeError(error: WireError): WireAnswer {
  const { status, message, type, code, param } = error;
  const body = { message, type: type ?? typeOf(status), param: param ?? null, code: code ?? null };
  return jsonAnswer(status, { error: body }, retryHeaders(error));
}

function typeOf(status: number): string {
  if (status === 429) return "rate_limit_error";
  return status >= 500 ? "server_error" : "invalid_request_error";
}
