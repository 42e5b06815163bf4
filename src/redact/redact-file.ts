import { isUtf8 } from "node:buffer";
import { type Redaction, redact } from "./redact.ts";
import { type Redactor, scan } from "./redactor.ts";
import type { Matches } from "./matches.ts";

type Encoding = "bytes" | "utf-16le" | "utf-16be";

/**
 * Signatures of binary formats whose first bytes could be text.
 * @see each format's own specification
 */
const signatures: readonly (readonly [offset: number, text: string])[] = [
  [0, "PK\x03\x04"],
  [0, "PK\x05\x06"],
  [0, "\x1f\x8b"],
  [0, "\x28\xb5\x2f\xfd"],
  [0, "\xfd7zXZ"],
  [0, "7z\xbc\xaf\x27\x1c"],
  [0, "BZh"],
  [0, "Rar!\x1a\x07"],
  [0, "%PDF-"],
  [0, "GIF8"],
  [0, "\x89PNG"],
  [0, "\xff\xd8\xff"],
  [0, "wOFF"],
  [0, "wOF2"],
  [257, "ustar"],
];

/**
 * Returns the file's content without the values. UTF-16 with a byte-order mark is redacted as text
 * and written as UTF-16 again. Returns `undefined` when the bytes are not text, because their
 * content cannot be checked.
 */
export function redactFile(bytes: Uint8Array, redactor: Redactor): Redaction | undefined {
  const encoding = detectEncoding(bytes);
  if (encoding === undefined) return undefined;
  if (encoding === "bytes") return redact(bytes, redactor);
  const text = decodeUtf16(bytes, encoding);
  if (text === undefined) return undefined;
  const { bytes: redacted, replacements } = redact(Buffer.from(text), redactor);
  const isSame = Object.keys(replacements).length === 0;
  return { bytes: isSame ? bytes : encodeUtf16(Buffer.from(redacted).toString("utf8"), encoding), replacements };
}

/**
 * Finds what reveals a value in the bytes, and in the text when they are UTF-16. The list is empty
 * when nothing does. Places in UTF-16 count from the text's start in UTF-8.
 */
export function scanFile(bytes: Uint8Array, redactor: Redactor): Matches[] {
  const encoding = detectByteOrderMark(bytes);
  const text = encoding === undefined ? undefined : decodeUtf16(bytes, encoding);
  const found = [scan(bytes, redactor), ...(text === undefined ? [] : [scan(Buffer.from(text), redactor)])];
  return found.filter(({ length }) => length > 0);
}

/**
 * Detects the encoding of the text. Returns `undefined` for anything that is not text: known
 * formats, NUL bytes, or bytes that are not UTF-8 and have control characters.
 */
function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  if (signatures.some(([offset, text]) => start.startsWith(text, offset))) return undefined;
  const marked = detectByteOrderMark(bytes);
  if (marked !== undefined) return marked;
  if (bytes.includes(0)) return undefined;
  return isUtf8(bytes) || !hasControls(bytes) ? "bytes" : undefined;
}

function detectByteOrderMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/**
 * Whether there are control characters that no log contains. Compressed and encrypted bytes have
 * one in every dozen or so.
 */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 32 && (byte < 7 || byte > 13) && byte !== 27);
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const little = encoding === "utf-16le" ? bytes : Buffer.from(bytes).swap16();
  try {
    return new TextDecoder("utf-16le", { fatal: true, ignoreBOM: true }).decode(little);
  } catch {
    return undefined;
  }
}

function encodeUtf16(text: string, encoding: "utf-16le" | "utf-16be"): Uint8Array {
  const little = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? little : little.swap16();
}
