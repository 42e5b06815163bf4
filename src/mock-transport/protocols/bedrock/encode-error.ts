import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { RequestMeta, WholeAnswer, WireError } from "../../wire/wire.ts";
import { buildRetryHeaders } from "../../wire/build-retry-headers.ts";
import { encodeFrame, encodeFrameHeaders } from "./event-frame.ts";
import { renderRequestHeaders } from "./request-headers.ts";

/**
 * Error names by HTTP status, the provider's own where it defines one.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
const ERROR_NAMES: { readonly [status: number]: string } = {
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

/** Exceptions that end streams of Converse and of InvokeModel. */
const STREAM_ERROR_NAMES = ["ValidationException", "ThrottlingException", "ServiceUnavailableException"];

/**
 * Encodes an error that AWS clients turn into a typed exception; its name is a header. A fixture's
 * `type` is used when it is spelled like one of AWS's.
 */
export function encodeError(error: WireError, meta: RequestMeta): WholeAnswer {
  const { status, message, retryAfterMs } = error;
  return toJsonAnswer(
    status,
    { message },
    {
      "x-amzn-errortype": toErrorName(error),
      ...renderRequestHeaders(meta),
      // Newer AWS clients read this header, older ones the next. The order matters.
      ...(retryAfterMs === undefined ? {} : { "x-amz-retry-after": String(retryAfterMs) }),
      ...buildRetryHeaders(error),
    },
  );
}

/** Encodes the exception that ends a stream. */
export function encodeException(error: WireError): Uint8Array {
  const name = toStreamErrorName(error);
  const type = name.charAt(0).toLowerCase() + name.slice(1);
  const headers = { ":exception-type": type, ":content-type": "application/json", ":message-type": "exception" };
  return encodeFrame(encodeFrameHeaders(headers), JSON.stringify({ message: error.message }));
}

function toErrorName({ status, type }: WireError): string {
  if (type !== undefined && /^(?:[A-Z][a-z]+)+$/.test(type)) return type;
  return ERROR_NAMES[status] ?? (status >= 500 ? "InternalServerException" : "ValidationException");
}

/** Streams have fewer exceptions than answers, and one for all errors of the model. */
function toStreamErrorName(error: WireError): string {
  const name = toErrorName(error);
  if (STREAM_ERROR_NAMES.includes(name)) return name;
  if (name.startsWith("Model")) return "ModelStreamErrorException";
  return error.status >= 500 ? "InternalServerException" : "ValidationException";
}
