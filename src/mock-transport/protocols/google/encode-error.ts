import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { WholeAnswer, WireError } from "../../wire/wire.ts";

/** Error names by HTTP status. @see https://cloud.google.com/apis/design/errors#handling_errors */
const STATUS_NAMES: { readonly [status: number]: string } = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ABORTED",
  413: "INVALID_ARGUMENT",
  429: "RESOURCE_EXHAUSTED",
  499: "CANCELLED",
  501: "UNIMPLEMENTED",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
};

/**
 * Encodes an error in Google's format. A fixture's `type` is used when it is spelled like one of
 * Google's; code and parameter become details.
 */
export function encodeError(error: WireError): WholeAnswer {
  return toJsonAnswer(error.status, { error: renderError(error) });
}

/** The error object that answers and events contain. */
export function renderError({ status, message, type, code, param }: WireError): object {
  const customStatus = type !== undefined && /^[A-Z_]+$/.test(type) ? type : undefined;
  const details = [
    ...(code === undefined ? [] : [{ "@type": renderTypeUrl("ErrorInfo"), reason: code, domain: "mock-transport" }]),
    ...(param === undefined
      ? []
      : [{ "@type": renderTypeUrl("BadRequest"), fieldViolations: [{ field: param, description: message }] }]),
  ];
  return {
    code: status,
    message,
    status: customStatus ?? STATUS_NAMES[status] ?? (status >= 500 ? "INTERNAL" : "FAILED_PRECONDITION"),
    ...(details.length === 0 ? {} : { details }),
  };
}

function renderTypeUrl(name: string): string {
  return `type.googleapis.com/google.rpc.${name}`;
}
