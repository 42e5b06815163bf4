import { COMMON_HEADERS, type ReadAnswer } from "./read-answer.ts";

type Headers = { readonly [name: string]: string };

/** One provider's way to write an error. */
export interface ErrorForm {
  readonly unmatched: (message: string) => ReadAnswer;
  readonly invalid: (message: string, param?: string) => ReadAnswer;
  readonly unauthorized: (message: string) => ReadAnswer;
  /** The fault `status` 529 with a delay of 1.5 seconds. */
  readonly overloaded: (message: string) => ReadAnswer;
  /** A fixture's error 429 with the type `custom_type` and the code `custom`. */
  readonly limited: (message: string) => ReadAnswer;
  readonly unsupported: (message: string) => ReadAnswer;
}

const JSON_HEADERS = { ...COMMON_HEADERS, "content-type": "application/json" };
const FINAL = { "x-should-retry": "false" };
const DELAY = { "retry-after-ms": "1500", "retry-after": "2" };
const AT_ONCE = { "retry-after-ms": "1" };

const aws = (status: number, name: string, message: string, headers: Headers = {}): ReadAnswer => ({
  status,
  headers: { ...JSON_HEADERS, "x-amzn-errortype": name, "x-amzn-requestid": "mock-1-1", ...headers },
  body: { message },
});

export const AWS_ERRORS: ErrorForm = {
  unmatched: (message) => aws(410, "GoneException", message, FINAL),
  invalid: (message) => aws(400, "ValidationException", message),
  unauthorized: (message) => aws(403, "AccessDeniedException", message),
  overloaded: (message) => aws(529, "ServiceUnavailableException", message, { "x-amz-retry-after": "1500", ...DELAY }),
  limited: (message) => aws(429, "ThrottlingException", message, AT_ONCE),
  unsupported: (message) => aws(501, "UnknownOperationException", message, FINAL),
};

const claude = (status: number, type: string, message: string, headers: Headers = {}): ReadAnswer => ({
  status,
  headers: { ...JSON_HEADERS, "request-id": "req_mock-1-1", ...headers },
  body: { type: "error", error: { type, message }, request_id: "req_mock-1-1" },
});

export const ANTHROPIC_ERRORS: ErrorForm = {
  unmatched: (message) => claude(410, "invalid_request_error", message, FINAL),
  invalid: (message) => claude(400, "invalid_request_error", message),
  unauthorized: (message) => claude(401, "authentication_error", message),
  overloaded: (message) => claude(529, "overloaded_error", message, DELAY),
  limited: (message) => claude(429, "custom_type", message, AT_ONCE),
  unsupported: (message) => claude(501, "api_error", message, FINAL),
};

const reason = (code: string) => ({
  "@type": "type.googleapis.com/google.rpc.ErrorInfo",
  reason: code,
  domain: "mock-transport",
});
const google = (code: number, status: string, message: string, details: readonly object[] = []): ReadAnswer => ({
  status: code,
  headers: JSON_HEADERS,
  body: { error: { code, message, status, ...(details.length === 0 ? {} : { details }) } },
});

export const GOOGLE_ERRORS: ErrorForm = {
  unmatched: (message) => google(410, "FAILED_PRECONDITION", message, [reason("fixture.unmatched")]),
  invalid: (message, field) => {
    const violation = {
      "@type": "type.googleapis.com/google.rpc.BadRequest",
      fieldViolations: [{ field, description: message }],
    };
    return google(400, "INVALID_ARGUMENT", message, field === undefined ? [] : [violation]);
  },
  unauthorized: (message) => google(401, "UNAUTHENTICATED", message, [reason("invalid_api_key")]),
  overloaded: (message) => google(529, "INTERNAL", message),
  limited: (message) => google(429, "RESOURCE_EXHAUSTED", message, [reason("custom")]),
  unsupported: (message) => google(501, "UNIMPLEMENTED", message, [reason("request.unsupported")]),
};

const openai = (
  status: number,
  error: { readonly type: string; readonly message: string; readonly param?: string; readonly code?: string },
  headers: Headers = {},
): ReadAnswer => ({
  status,
  headers: { ...JSON_HEADERS, ...headers },
  body: { error: { param: null, code: null, ...error } },
});

export const OPENAI_ERRORS: ErrorForm = {
  unmatched: (message) => openai(410, { type: "invalid_request_error", message, code: "fixture.unmatched" }, FINAL),
  invalid: (message, param) =>
    openai(400, { type: "invalid_request_error", message, ...(param === undefined ? {} : { param }) }),
  unauthorized: (message) => openai(401, { type: "invalid_request_error", message, code: "invalid_api_key" }),
  overloaded: (message) => openai(529, { type: "server_error", message }, DELAY),
  limited: (message) => openai(429, { type: "custom_type", message, code: "custom" }, AT_ONCE),
  unsupported: (message) => openai(501, { type: "server_error", message, code: "request.unsupported" }, FINAL),
};

const mux = (status: number, message: string, headers: Headers = {}): ReadAnswer => ({
  status,
  headers: { ...JSON_HEADERS, ...headers },
  body: { error: { message } },
});

export const MUX_ERRORS: ErrorForm = {
  unmatched: (message) => mux(410, message, FINAL),
  invalid: (message) => mux(400, message),
  // The transport-mux does not say what is wrong with a key.
  unauthorized: () => mux(401, "Unauthorized"),
  overloaded: (message) => mux(529, message, DELAY),
  limited: (message) => mux(429, message, AT_ONCE),
  unsupported: (message) => mux(501, message, FINAL),
};
