import { type Redactor, scan } from "../redact/redactor.ts";

/** Longest path inside the artifact, in UTF-16 units; the manifest's own limit. */
export const PATH_LIMIT = 1024;

/** Longest name between two slashes, in bytes of UTF-8: what the file systems of Linux take. */
export const NAME_LIMIT_BYTES = 255;

/** Longest spelling of an unsafe path, in UTF-16 units. */
export const ESCAPED_LIMIT = 240;

/**
 * Characters that some file system or unpacker takes for syntax, that the service refuses, or that
 * change how a reader sees the name: control characters, line separators, lone surrogates, controls
 * of the writing direction. U+FFFD replaces bytes that are not UTF-8.
 */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\ufffd\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\\":<>|*?]/gu;

/**
 * Names of devices on Windows, with any extension.
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;

/**
 * Why a path may not be in the artifact; `undefined` when it may. Paths have `/` and are relative
 * to the artifact's root.
 */
export function rejectName(
  path: string,
  redactor: Redactor,
): "evidence.secret-in-name" | "evidence.unsafe-name" | undefined {
  if (scan(Buffer.from(path), redactor).length > 0) return "evidence.secret-in-name";
  const isUnsafe = path.length > PATH_LIMIT || path.search(unsafe) >= 0 || path.split("/").some(isUnsafeName);
  return isUnsafe ? "evidence.unsafe-name" : undefined;
}

/**
 * Whether a name is empty or a step to another directory, or cannot be unpacked on Windows, where
 * trailing dots and spaces are dropped.
 */
function isUnsafeName(name: string): boolean {
  return name === "" || /[. ]$/.test(name) || device.test(name) || Buffer.byteLength(name) > NAME_LIMIT_BYTES;
}

/**
 * The path with each unsafe character written as `%XX`, cut after `ESCAPED_LIMIT`, below
 * `withheld/`, where no file of the artifact is. `undefined` when even this form holds a secret.
 */
export function escapeUnsafe(path: string, redactor: Redactor): string | undefined {
  const cut = path.length > ESCAPED_LIMIT ? `${path.slice(0, ESCAPED_LIMIT)}…` : path;
  const spelled = `withheld/${cut.replace(unsafe, percentEncode)}`;
  return scan(Buffer.from(spelled), redactor).length > 0 ? undefined : spelled;
}

function percentEncode(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
