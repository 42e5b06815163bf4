import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Stamp, WholeAnswer, WireError } from "../../wire/wire.ts";
import { retryHeaders } from "../../wire/retry-headers.ts";
import { requestHeaders } from "./request-headers.ts";

/** Names of errors by HTTP status, as the provider pairs them. @see https://docs.anthropic.com/en/api/errors */
const types: { readonly [status: number]: string } = {
  401: "authentication_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  429: "rate_limit_error",
  504: "timeout_error",
  529: "overloaded_error",
};

/** An error in the shape the official client turns into a typed exception. The shape has no place for a code or a parameter's name. */
export function encodeError(error: WireError, stamp: Stamp): WholeAnswer {
  const headers = { ...requestHeaders(stamp), ...retryHeaders(error) };
  const body = { type: "error", error: errorOf(error), request_id: headers["request-id"] };
  return jsonAnswer(error.status, body, headers);
}

/** The error itself, as an answer or an event holds it. */
export function errorOf({ status, message, type }: WireError): object {
  return { type: type ?? types[status] ?? (status >= 500 ? "api_error" : "invalid_request_error"), message };
}
