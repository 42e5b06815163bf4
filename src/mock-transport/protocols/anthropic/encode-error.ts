import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { RequestMeta, WholeAnswer, WireError } from "../../wire/wire.ts";
import { buildRetryHeaders } from "../../wire/build-retry-headers.ts";
import { renderRequestHeaders } from "./message.ts";

/** The provider's error types by HTTP status. @see https://docs.anthropic.com/en/api/errors */
const ERROR_TYPES: { readonly [status: number]: string } = {
  401: "authentication_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  429: "rate_limit_error",
  504: "timeout_error",
  529: "overloaded_error",
};

/**
 * Encodes an error that the official client turns into a typed exception. The format has no code
 * and no parameter.
 */
export function encodeError(error: WireError, meta: RequestMeta): WholeAnswer {
  const headers = { ...renderRequestHeaders(meta), ...buildRetryHeaders(error) };
  const body = { type: "error", error: renderError(error), request_id: headers["request-id"] };
  return toJsonAnswer(error.status, body, headers);
}

/** The error object that answers and events contain. */
export function renderError({ status, message, type }: WireError): object {
  return { type: type ?? ERROR_TYPES[status] ?? (status >= 500 ? "api_error" : "invalid_request_error"), message };
}
