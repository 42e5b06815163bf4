import { describe, expect, test } from "vitest";
import { findResponseEnd } from "../../bench/transport/find-response-end.ts";

const whole = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
const chunked =
  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\na\r\n0\r\n\r\n 0\r\n\r\n\r\n0\r\n\r\n";
const empty = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

describe("responseEnd", () => {
  test.each([
    { name: "a length", response: whole },
    { name: "chunks, one of which contains a last chunk", response: chunked },
    { name: "no body", response: empty },
  ])("finds the end of a complete response with $name, and none of an incomplete one", ({ response }) => {
    const bytes = Buffer.from(`xx${response}${whole}`);
    const end = 2 + response.length;
    expect(findResponseEnd(bytes, 2)).toBe(end);
    const early = Array.from({ length: response.length }, (_, length) =>
      findResponseEnd(bytes.subarray(0, 2 + length), 2),
    );
    expect(new Set(early)).toEqual(new Set([undefined]));
  });

  test("rejects a response without a length or chunks", () => {
    expect(() => findResponseEnd(Buffer.from("HTTP/1.1 200 OK\r\n\r\n"), 0)).toThrow(/neither a length nor chunks/);
  });
});
