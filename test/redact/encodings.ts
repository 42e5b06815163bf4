import fc from "fast-check";
import { expect } from "vitest";
import { redact } from "../../src/redact/redact.ts";
import { createRedactor, scan } from "../../src/redact/redactor.ts";
import { isTooCommon } from "../../src/redact/value-parts.ts";

const lineCount = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1").split("\n").length;

const anyChar = fc.integer({ min: 33, max: 0x2fff }).filter((code) => code < 0xd800 || code > 0xdfff);
const units = {
  ascii: fc.integer({ min: 33, max: 126 }),
  tokens: fc.constantFrom(...Buffer.from("ABCXYZabcxyz0189-_.")),
  special: fc.constantFrom(...Buffer.from(`"\\/<>&'+%=:;|{}[]$\`~*!ab`)),
  unicode: anyChar,
};
const secretOf = (unit: fc.Arbitrary<number>) =>
  fc
    .array(unit, { minLength: 8, maxLength: 60 })
    .map((codes) => String.fromCodePoint(...codes))
    .filter((text) => !isTooCommon(text) && text.trim() === text);
export const secret = fc.oneof(...Object.values(units).map(secretOf));
/** Words around a secret. No part of them can be in the marker of a random secret. */
export const context = fc.string({ unit: fc.constantFrom(...'abc XYZ012\n\t:,;{}"<>-_/+='), maxLength: 40 });

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const asciiJson = (text: string) =>
  json(text).replace(/[^\0-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
const html = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const hex = (text: string) => Buffer.from(text).toString("hex");
export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** Encodings of a text with neighbours, so that block encodings mix them with the secret. */
export const encodings: { readonly [name: string]: (before: string, value: string, after: string) => string } = {
  plain: (a, v, b) => a + v + b,
  "a JSON string": (a, v, b) => json(a + v + b),
  "a JSON string in a JSON string": (a, v, b) => json(json(a + v + b)),
  "JSON that escapes everything but ASCII": (a, v, b) => asciiJson(a + v + b),
  "JSON with escaped slashes": (a, v, b) => json(a + v + b).replaceAll("/", "\\/"),
  "JSON that escapes mark-up": (a, v, b) =>
    asciiJson(a + v + b).replace(/[<>&]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
  HTML: (a, v, b) => html(a + v + b),
  "an HTML attribute": (a, v, b) => html(a + v + b).replaceAll("'", "&#39;"),
  "JSON in HTML": (a, v, b) => html(json(a + v + b)),
  "percent-encoding": (a, v, b) => encodeURIComponent(a + v + b),
  "percent-encoding in lower case": (a, v, b) =>
    encodeURIComponent(a + v + b).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  "percent-encoding twice": (a, v, b) => encodeURIComponent(encodeURIComponent(a + v + b)),
  "a form's query": (a, v, b) => new URLSearchParams({ q: a + v + b }).toString(),
  hex: (a, v, b) => hex(a + v + b),
  "hex in upper case": (a, v, b) => hex(a + v + b).toUpperCase(),
  "hex with colons": (a, v, b) => hex(a + v + b).replace(/..(?!$)/g, "$&:"),
  "C escapes of bytes": (a, v, b) => hex(a + v + b).replace(/../g, "\\x$&"),
  base64: (a, v, b) => base64(Buffer.from(a + v + b)),
  base64url: (a, v, b) => Buffer.from(a + v + b).toString("base64url"),
  "base64 of UTF-16": (a, v, b) => base64(Buffer.from(a + v + b, "utf16le")),
  "base64 of base64": (a, v, b) => base64(Buffer.from(`${a}${base64(Buffer.from(a + v + b))}${b}`)),
  "base64 of JSON": (a, v, b) => base64(Buffer.from(JSON.stringify({ a, v, b }))),
  "base64 in lines of 76": (a, v, b) => base64(Buffer.from(a + v + b)).replace(/.{76}/g, "$&\r\n"),
  "base64 in lines of 64 in JSON": (a, v, b) => json(base64(Buffer.from(a + v + b)).replace(/.{64}/g, "$&\n")),
};

/** Checks with `numRuns` values that no part of a value is left in an encoding. */
export function expectNothingLeft(encode: (typeof encodings)[string], numRuns: number): void {
  fc.assert(
    fc.property(secret, context, context, context, (value, before, after, around) => {
      const bytes = Buffer.from(`${around}\n${encode(before, value, after)}\n${around}`);
      const redactor = createRedactor([value]);
      const redacted = redact(bytes, redactor);
      expect(Object.keys(redacted.replacements)).not.toEqual([]);
      expect(scan(redacted.bytes, redactor).length).toBe(0);
      expect(Buffer.from(redacted.bytes).includes(encode("", value, ""))).toBe(false);
      expect(lineCount(redacted.bytes)).toBe(lineCount(bytes));
      expect(redact(redacted.bytes, redactor).bytes).toBe(redacted.bytes);
    }),
    { numRuns },
  );
}
