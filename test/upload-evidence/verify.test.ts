import { describe, expect, test } from "vitest";
import { createRedactor } from "../../src/redact/redactor.ts";
import { isClean } from "../../src/upload-evidence/verify.ts";
import { zip, createZipMember } from "../../src/upload-evidence/zip.ts";

const value = ["s3cr3t", "value", "42"].join("-");
const redactor = createRedactor([value]);
const files = (contents: Readonly<{ [path: string]: string }>) =>
  Object.entries(contents).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
const createZip = (contents: Readonly<{ [path: string]: string }>) =>
  zip(files(contents).map(({ path, bytes }) => createZipMember(path, bytes)));

describe("isClean", () => {
  const expected = files({ a: "one", b: "two" });

  test("passes the zip of the expected files", () => {
    expect(isClean(createZip({ a: "one", b: "two" }), expected, redactor)).toBe(true);
  });

  test.each([
    { name: "an additional file", contents: { a: "one", b: "two", c: "" } },
    { name: "a missing file", contents: { a: "one" } },
    { name: "another content", contents: { a: "one", b: "tow" } },
    { name: "another name", contents: { a: "one", c: "two" } },
  ])("rejects a zip with $name", ({ contents }) => {
    expect(isClean(createZip(contents as { [path: string]: string }), expected, redactor)).toBe(false);
  });

  test.each([
    { name: "in a file", contents: { a: value } },
    { name: "encoded in a compressed file", contents: { a: Buffer.from(`${value}x`).toString("hex").repeat(99) } },
    { name: "in a name", contents: { [value]: "a" } },
  ])("rejects a value $name, though it was expected", ({ contents }) => {
    const given = contents as { [path: string]: string };
    expect(isClean(createZip(given), files(given), redactor)).toBe(false);
  });

  test("rejects bytes that `zip` did not write", () => {
    expect(isClean(Buffer.from("PK"), [], redactor)).toBe(false);
  });
});
