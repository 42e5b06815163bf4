import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact } from "../../src/redact/redact.ts";
import { createRedactor, scan } from "../../src/redact/redactor.ts";
import { base64, context, encodings, expectNothingLeft, secret } from "./encodings.ts";

const clean = (text: string | Uint8Array, ...values: string[]) => redact(Buffer.from(text), createRedactor(values));
const textOf = (text: string, ...values: string[]) => Buffer.from(clean(text, ...values).bytes).toString("utf8");
describe("redact", () => {
  test.each(Object.entries(encodings))("leaves no part of a value in %s", (_, encode) => {
    expectNothingLeft(encode, 20);
  });

  test("leaves no base64 that decodes to a part of a value, wherever decoding starts", () => {
    fc.assert(
      fc.property(secret, context, context, (value, before, after) => {
        const line = `x=${base64(Buffer.from(before + value + after))};${Buffer.from(`${value}${after}`).toString("base64url")}.`;
        const left = textOf(line, value);
        const decoded = left.match(/[\w+/-]{4,}/g)?.flatMap((run) => [0, 1, 2, 3].map((skip) => run.slice(skip))) ?? [];
        const half = Buffer.from(value).subarray(0, 6).toString("latin1");
        expect(decoded.filter((run) => Buffer.from(run, "base64").toString("latin1").includes(half))).toEqual([]);
      }),
    );
  });

  test("leaves no decodable part of a value before a suffix, where a search for the whole encoding finds nothing", () => {
    const value = ["hunter", "Two", "99"].join("-");
    const encoded = base64(Buffer.from(`{"user":"me","password":"${value}","more":true}`));
    expect(encoded).not.toContain(base64(Buffer.from(value)));
    expect(textOf(`auth: ${encoded}.`, value)).toBe("auth: __REDACTED-base64__.");
  });

  test.each([80, 76, 64, 40, 11])("removes a value that is wrapped at column %i", (column) => {
    const value = "k9-".padEnd(60, "aB3xZ7");
    const wrapped = `${"x".repeat(30)}${value} end`.replace(new RegExp(`.{${column}}`, "g"), "$&\n");
    const redacted = textOf(wrapped, value);
    expect(redacted.replaceAll("\n", "")).toBe(`${"x".repeat(30)}__REDACTED-value__ end`);
    expect(redacted.split("\n")).toHaveLength(wrapped.split("\n").length);
  });

  test.each([
    { name: "terminal colours", between: "\u001b[1;31m" },
    { name: "terminal colours in JSON", between: "\\u001b[0m" },
    { name: "an escaped line break", between: "\\n" },
    { name: "a doubly escaped line break", between: "\\\\n" },
    { name: "a soft line break of quoted-printable", between: "=\r\n" },
    { name: "a shell's continued line", between: "\\\n" },
  ])("removes a value that is cut by $name", ({ between }) => {
    const value = ["a1B2c3D4", "e5F6g7H8"];
    expect(textOf(`key ${value.join(between)}.`, value.join(""))).toMatch(/^key __REDACTED-value__\s*\.$/);
  });

  test.each(["\n", "\\n", "\\\\n", "\u001b[1m"])("removes a value that is cut inside a tag by %j", (between) => {
    expect(textOf(`<a title="a1B2c3D4${between}e5F6g7H8">`, "a1B2c3D4e5F6g7H8")).toMatch(
      /^<a title="__REDACTED-value__\n?">$/,
    );
  });

  test.each(["open sesame now", "opensesamenow", "open\nsesame now"])(
    "removes a value of several words written as %j",
    (text) => {
      expect(textOf(text, "open sesame now").trim()).toBe("__REDACTED-value__");
    },
  );

  test("removes a value that is cut by mark-up in JSON", () => {
    const line = JSON.stringify({ html: 'a1B2c3D4</b><b class="x">e5F6g7H8' });
    expect(JSON.parse(textOf(line, "a1B2c3D4e5F6g7H8"))).toEqual({
      html: '__REDACTED-value__</b><b class="x">__REDACTED-value__',
    });
  });

  test.each([
    { name: "JSON that escapes slashes", write: (core: string) => core.replaceAll("/", "\\/") },
    { name: "JSON that escapes plus signs", write: (core: string) => core.replaceAll("+", "\\u002B") },
    { name: "a URL", write: (core: string) => encodeURIComponent(core) },
    { name: "the other alphabet", write: (core: string) => core.replaceAll("+", "-").replaceAll("/", "_") },
  ])("removes base64 as it stands in $name", ({ write }) => {
    const value = "\u00fb\u00ff\u00be~~~???>>>";
    const encoded = base64(Buffer.from(value));
    expect(encoded).toMatch(/\+.*\//);
    expect(Object.keys(clean(`x ${write(encoded)} y`, value).replacements)).toEqual(["base64"]);
  });

  test("takes linear time when the bytes only start what it drops", () => {
    const redactor = createRedactor(["some-value"]);
    for (const start of ["\\", "<a", "\u001b[1", "=", " "]) {
      const bytes = Buffer.from(start.repeat(2_000_000 / start.length));
      const before = performance.now();
      scan(bytes, redactor);
      expect(performance.now() - before).toBeLessThan(1_000);
    }
  });

  test("removes a multi-line value and each of its lines alone, and keeps the line breaks", () => {
    const value = `${"-----BEGIN "}PRIVATE KEY-----\nMIIEvQIBADANBgkqh\nkiG9w0BAQEFAASCBK\n${"-----END "}PRIVATE KEY-----`;
    expect(textOf(`a\n${value}\nb`, value)).toBe("a\n__REDACTED-value__\n\n\n\nb");
    expect(textOf("only kiG9w0BAQEFAASCBK here", value)).toBe("only __REDACTED-value__ here");
    expect(textOf(`${"-----BEGIN "}PRIVATE KEY-----`, value)).toBe(`${"-----BEGIN "}PRIVATE KEY-----`);
  });

  test.each([
    { name: "a string inside a JSON value", value: '{"type":"x","private":"a1b2c3d4e5"}', part: "a1b2c3d4e5" },
    { name: "the password of a URL", value: "postgres://me:p4ss%2Fword@db.example/x", part: "p4ss/word" },
    { name: "a value of a URL's query", value: "https://x.example/?sig=s1gn4tur3&v=1", part: "s1gn4tur3" },
    {
      name: "the claims of a token",
      value: `${"eyJhbGci"}.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl`,
      part: "eyJzdWIiOiIxMjM0In0",
    },
    { name: "a value of a connection string", value: "Host=db;Key=k3yk3yk3y", part: "k3yk3yk3y" },
  ])("removes $name", ({ value, part }) => {
    expect(textOf(`a ${part} b`, value)).toBe("a __REDACTED-value__ b");
  });

  test.each([false, true])("leaves no part of a value in UTF-16 inside other bytes (big-endian: %s)", (isBig) => {
    const value = "sésame-ouvre-toi";
    const utf16 = Buffer.from(`a${value}b`, "utf16le");
    const { bytes, replacements } = clean(Buffer.concat([Buffer.from("xyz"), isBig ? utf16.swap16() : utf16]), value);
    expect(replacements).toEqual({ "utf-16": 1 });
    expect(Buffer.from(bytes).toString("latin1").replaceAll("\0", "")).toBe("xyza__REDACTED-utf-16__b");
  });

  test("keeps JSON valid and counts its replacements by kind", () => {
    const value = 'pa"ss\\word\u00e9-1';
    const line = JSON.stringify({
      plain: value,
      twice: JSON.stringify({ value }),
      encoded: base64(Buffer.from(value)),
    });
    const { bytes, replacements } = clean(line, value);
    expect(JSON.parse(Buffer.from(bytes).toString())).toEqual({
      plain: "__REDACTED-json__",
      twice: '{"value":"__REDACTED-json__"}',
      encoded: "__REDACTED-base64__==".replace("==", ""),
    });
    expect(replacements).toEqual({ json: 2, base64: 1 });
  });

  test("returns the given bytes when there is nothing to replace", () => {
    const bytes = Buffer.from("nothing here");
    expect(redact(bytes, createRedactor(["something-else"])).bytes).toBe(bytes);
    expect(redact(bytes, createRedactor([])).bytes).toBe(bytes);
  });

  test("replaces values that overlap as one match", () => {
    expect(textOf("x abcdefghijkl y", "abcdefgh", "efghijkl")).toBe("x __REDACTED-value__ y");
  });

  test("leaves a value that the marker contains to the final scan", () => {
    const redactor = createRedactor(["REDACTED-value"]);
    expect(scan(redact(Buffer.from("a REDACTED-value b"), redactor).bytes, redactor).length).toBeGreaterThan(0);
  });
});
