import { describe, expect, test } from "vitest";
import {
  encodeEventHeaders,
  encodeFrame,
  encodeFrameHeaders,
  padPayload,
} from "../../../../src/mock-transport/protocols/bedrock/event-frame.ts";

describe("encodeFrame", () => {
  // The vectors are those that AWS publishes with its encoders. @see awslabs/aws-c-event-stream
  test.each([
    { name: "without headers and payload", payload: "", hex: "000000100000000005c248eb7d98c8ff" },
    {
      name: "without headers",
      payload: "{'foo':'bar'}",
      hex: "0000001d00000000fd528c5a7b27666f6f273a27626172277dc3653936",
    },
  ])("has the lengths and checksums of the format $name", ({ payload, hex }) => {
    expect(encodeFrame(Buffer.alloc(0), payload).toString("hex")).toBe(hex);
  });

  test("counts a payload in bytes", () => {
    const bytes = encodeFrame(Buffer.alloc(0), "Tromsø ☃");
    expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    expect(bytes.subarray(12, -4).toString("utf8")).toBe("Tromsø ☃");
  });
});

describe("encodeFrameHeaders", () => {
  test("writes each header as a short name, the string type and a string", () => {
    expect(encodeFrameHeaders({ ":a": "xyz" }).toString("hex")).toBe(
      `02${Buffer.from(":a").toString("hex")}070003${Buffer.from("xyz").toString("hex")}`,
    );
  });

  test("writes the three headers of an event in the provider's order", () => {
    const text = encodeEventHeaders("chunk").toString("latin1");
    expect(text).toBe(
      "\x0b:event-type\x07\x00\x05chunk\x0d:content-type\x07\x00\x10application/json\x0d:message-type\x07\x00\x05event",
    );
  });
});

describe("padPayload", () => {
  test("adds 1 to 62 characters, the same for the same members", () => {
    const lengths = Array.from({ length: 200 }, (_, length) => {
      const members = `"a":"${"x".repeat(length)}"`;
      expect(padPayload(members)).toBe(padPayload(members));
      return (JSON.parse(padPayload(members)) as { p: string }).p.length;
    });
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([1, 62]);
  });
});
