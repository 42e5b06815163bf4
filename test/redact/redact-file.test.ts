import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { redactFile, scanFile } from "../../src/redact/redact-file.ts";
import { createRedactor } from "../../src/redact/redactor.ts";

const value = ["s3cr3t", "value"].join("-");
const redactor = createRedactor([value]);

describe("redactFile", () => {
  test.each([
    { name: "UTF-8", bytes: Buffer.from(`é ${value} é`), text: "é __REDACTED-value__ é", encoding: "utf8" },
    {
      name: "Latin-1",
      bytes: Buffer.from(`é ${value} é`, "latin1"),
      text: "é __REDACTED-value__ é",
      encoding: "latin1",
    },
    {
      name: "a terminal's log",
      bytes: Buffer.from(`\u001b[1m${value}\b\f`),
      text: "\u001b[1m__REDACTED-value__\b\f",
      encoding: "utf8",
    },
    {
      name: "UTF-16LE with a byte-order mark",
      bytes: Buffer.from(`\ufeffé ${value}`, "utf16le"),
      text: "\ufeffé __REDACTED-value__",
      encoding: "utf16le",
    },
  ] as const)("reads $name", ({ bytes, text, encoding }) => {
    expect(Buffer.from(redactFile(bytes, redactor)?.bytes ?? []).toString(encoding)).toBe(text);
  });

  test("redacts UTF-16BE with a byte-order mark, and values encoded or wrapped inside it", () => {
    const wrapped = Buffer.from(
      `\ufeff${Buffer.from(`x${value}x`).toString("base64").replace(/.{9}/g, "$&\n")}`,
      "utf16le",
    );
    const redacted = redactFile(wrapped.swap16(), redactor);
    expect(
      Buffer.from(redacted?.bytes ?? [])
        .swap16()
        .toString("utf16le"),
    ).toMatch(/^\ufeff__REDACTED-base64__\n+$/);
  });

  test.each([
    { name: "a PNG image", bytes: Buffer.from("\x89PNG\r\n", "latin1") },
    { name: "a zip", bytes: Buffer.from("PK\x03\x04abc") },
    { name: "gzip", bytes: gzipSync(value) },
    { name: "a PDF", bytes: Buffer.from("%PDF-1.7") },
    { name: "a tar", bytes: Buffer.from(`${"a".repeat(257)}ustar`) },
    { name: "text with a NUL", bytes: Buffer.from(`a\0${value}`) },
    { name: "UTF-16 without a byte-order mark", bytes: Buffer.from(value, "utf16le") },
    { name: "UTF-16 of an odd length", bytes: Buffer.from([0xff, 0xfe, 0x41]) },
    { name: "UTF-16 with half a surrogate pair", bytes: Buffer.from([0xff, 0xfe, 0x00, 0xd8]) },
    { name: "control characters outside of UTF-8", bytes: Buffer.from([0xe9, 0x01, 0x02]) },
  ])("gives nothing for $name", ({ bytes }) => {
    expect(redactFile(bytes, redactor)).toBeUndefined();
  });
});

describe("scanFile", () => {
  test("finds a value in UTF-16 that is wrapped there", () => {
    const wrapped = Buffer.from(`\ufeff${value.slice(0, 5)}\n${value.slice(5)}`, "utf16le");
    expect(scanFile(wrapped, redactor)).not.toEqual([]);
  });
});
