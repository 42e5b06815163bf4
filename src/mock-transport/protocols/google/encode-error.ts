import { jsonAnswer } from "../../wire/json-answer.ts";
import type { WholeAnswer, WireError } from "../../wire/wire.ts";

/** Names of errors by HTTP status. @see https://cloud.google.com/apis/design/errors#handling_errors */
const statuses: { readonly [status: number]: string } = {
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

/** An error in Google's shape. A fixture's `type` is taken when it is spelled like one of Google's; code and parameter become details. */
export function encodeError(error: WireError): WholeAnswer {
  return jsonAnswer(error.status, { error: errorOf(error) });
}

/** The error itself, as an answer or an event holds it. */
export function errorOf({ status, message, type, code, param }: WireError): object {
  const named = type !== undefined && /^[A-Z_]+$/.test(type) ? type : undefined;
  const details = [
    ...(code === undefined ? [] : [{ "@type": typeUrl("ErrorInfo"), reason: code, domain: "mock-transport" }]),
    ...(param === undefined
      ? []
      : [{ "@type": typeUrl("BadRequest"), fieldViolations: [{ field: param, description: message }] }]),
  ];
  return {
    code: status,
    message,
    status: named ?? statuses[status] ?? (status >= 500 ? "INTERNAL" : "FAILED_PRECONDITION"),
    ...(details.length === 0 ? {} : { details }),
  };
}

function typeUrl(name: string): string {
  return `type.googleapis.com/google.rpc.${name}`;
}
