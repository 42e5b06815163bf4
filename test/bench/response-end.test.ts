import { describe, expect, test } from "vitest";
import { responseEnd } from "../../bench/transport/response-end.ts";

const whole = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
const chunked =
  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\na\r\n0\r\n\r\n 0\r\n\r\n\r\n0\r\n\r\n";
const empty = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

describe("responseEnd", () => {
  test.each([
    { name: "a length", response: whole },
    { name: "chunks, one of which looks like the last", response: chunked },
    { name: "no body", response: empty },
  ])("finds the end of a response with $name, whatever follows, and not before it is there", ({ response }) => {
    const bytes = Buffer.from(`xx${response}${whole}`);
    const end = 2 + response.length;
    expect(responseEnd(bytes, 2)).toBe(end);
    const early = Array.from({ length: response.length }, (_, length) => responseEnd(bytes.subarray(0, 2 + length), 2));
    expect(new Set(early)).toEqual(new Set([undefined]));
  });

  test("refuses a response that does not say its length", () => {
    expect(() => responseEnd(Buffer.from("HTTP/1.1 200 OK\r\n\r\n"), 0)).toThrow(/is not said/);
  });
});
