import { describe, expect, test } from "vitest";
import { encodeError, encodeException } from "../../../../src/mock-transport/protocols/bedrock/encode-error.ts";

const meta = { id: "mock-1-1", seq: 1, createdSeconds: 0 };

describe("encodeError", () => {
  test.each([
    { status: 400, name: "ValidationException" },
    { status: 401, name: "AccessDeniedException" },
    { status: 404, name: "ResourceNotFoundException" },
    { status: 410, name: "GoneException" },
    { status: 418, name: "ValidationException" },
    { status: 429, type: "ModelNotReadyException", name: "ModelNotReadyException" },
    { status: 429, type: "rate_limit_error", name: "ThrottlingException" },
    { status: 429, type: "RESOURCE_EXHAUSTED", name: "ThrottlingException" },
    { status: 501, name: "UnknownOperationException" },
    { status: 599, name: "InternalServerException" },
  ])("names $status with the type $type $name in a header", ({ status, type, name }) => {
    const answer = encodeError({ status, message: "No.", type }, meta);
    expect(answer.headers).toMatchObject({ "x-amzn-errortype": name, "x-amzn-requestid": "mock-1-1" });
    expect(answer).toMatchObject({ status, body: '{"message":"No."}' });
  });

  test("sends the retry headers of AWS's and Anthropic's clients, AWS's newer one first", () => {
    const { headers } = encodeError({ status: 429, message: "No.", retryAfterMs: 1500 }, meta);
    expect(Object.entries(headers).filter(([name]) => name.includes("retry-after"))).toEqual([
      ["x-amz-retry-after", "1500"],
      ["retry-after-ms", "1500"],
      ["retry-after", "2"],
    ]);
  });
});

describe("encodeException", () => {
  test.each([
    { status: 400, type: "validationException" },
    { status: 403, type: "validationException" },
    { status: 408, type: "modelStreamErrorException" },
    { status: 424, type: "modelStreamErrorException" },
    { status: 429, type: "throttlingException" },
    { status: 500, type: "internalServerException" },
    { status: 529, type: "serviceUnavailableException" },
  ])("ends a stream with $type for $status, which both kinds of streams have", ({ status, type }) => {
    const text = Buffer.from(encodeException({ status, message: "No." })).toString("latin1");
    expect(text).toContain(`:exception-type\x07\x00${String.fromCharCode(type.length)}${type}\x0d:content-type`);
    expect(text).toContain(":message-type\x07\x00\x09exception");
    expect(text).toContain('{"message":"No."}');
  });
});
