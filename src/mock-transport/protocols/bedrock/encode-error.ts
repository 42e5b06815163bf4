import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Stamp, WholeAnswer, WireError } from "../../wire/wire.ts";
import { retryHeaders } from "../../wire/retry-headers.ts";
import { frame, frameHeaders } from "./event-frame.ts";
import { requestHeaders } from "./request-headers.ts";

/** Names of errors by HTTP status, as the provider pairs them where it has a name. @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
const names: { readonly [status: number]: string } = {
  401: "AccessDeniedException",
  403: "AccessDeniedException",
  404: "ResourceNotFoundException",
  408: "ModelTimeoutException",
  409: "ConflictException",
  410: "GoneException",
  413: "RequestEntityTooLargeException",
  424: "ModelErrorException",
  429: "ThrottlingException",
  501: "UnknownOperationException",
  502: "ServiceUnavailableException",
  503: "ServiceUnavailableException",
  504: "ServiceUnavailableException",
  529: "ServiceUnavailableException",
};

/** Exceptions that a stream of either kind may end with. */
const inStream = ["ValidationException", "ThrottlingException", "ServiceUnavailableException"];

/** An error as clients of AWS turn it into a typed exception: its name is a header. A fixture's `type` is taken when it is spelled like one of AWS's. */
export function encodeError(error: WireError, stamp: Stamp): WholeAnswer {
  const { status, message, retryAfterMs } = error;
  return jsonAnswer(
    status,
    { message },
    {
      "x-amzn-errortype": nameOf(error),
      ...requestHeaders(stamp),
      // AWS's newer clients read this one and the older ones the next; which comes first counts.
      ...(retryAfterMs === undefined ? {} : { "x-amz-retry-after": String(retryAfterMs) }),
      ...retryHeaders(error),
    },
  );
}

/** The exception that ends a stream. */
export function encodeException(error: WireError): Uint8Array {
  const name = streamNameOf(error);
  const type = name.charAt(0).toLowerCase() + name.slice(1);
  const headers = { ":exception-type": type, ":content-type": "application/json", ":message-type": "exception" };
  return frame(frameHeaders(headers), JSON.stringify({ message: error.message }));
}

function nameOf({ status, type }: WireError): string {
  if (type !== undefined && /^(?:[A-Z][a-z]+)+$/.test(type)) return type;
  return names[status] ?? (status >= 500 ? "InternalServerException" : "ValidationException");
}

/** A stream knows fewer exceptions than an answer: all that the model did wrong is one. */
function streamNameOf(error: WireError): string {
  const name = nameOf(error);
  if (inStream.includes(name)) return name;
  if (name.startsWith("Model")) return "ModelStreamErrorException";
  return error.status >= 500 ? "InternalServerException" : "ValidationException";
}
