import { type Redactor, scan } from "../redact/redactor.ts";

/** Longest path in the artifact, in UTF-16 units. It is the manifest's limit. */
export const PATH_LIMIT = 1024;

/** Longest path segment in bytes of UTF-8. It is the limit of Linux file systems. */
export const NAME_LIMIT_BYTES = 255;

/** Longest escaped form of an unsafe path, in UTF-16 units. */
export const ESCAPED_LIMIT = 240;

/**
 * Characters that are syntax for some file system or unpacker, that the service rejects, or that
 * change how a name is displayed: control characters, line separators, lone surrogates and
 * bidirectional controls. U+FFFD replaces bytes that are not UTF-8.
 */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\ufffd\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\\":<>|*?]/gu;

/**
 * Windows device names, with any extension.
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;

/**
 * Returns the reason why the artifact may not contain a path. Returns `undefined` if it may. Paths
 * use `/` and are relative to the artifact's root.
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
 * Returns whether a name is empty, refers to another directory, or cannot be unpacked on Windows,
 * which drops trailing dots and spaces.
 */
function isUnsafeName(name: string): boolean {
  return name === "" || /[. ]$/.test(name) || device.test(name) || Buffer.byteLength(name) > NAME_LIMIT_BYTES;
}

/**
 * Returns the path below `withheld/`, where the artifact has no files. Each unsafe character
 * becomes `%XX`, and the path is truncated after `ESCAPED_LIMIT`. Returns `undefined` if the
 * escaped path contains a secret.
 */
export function escapeUnsafe(path: string, redactor: Redactor): string | undefined {
  const truncated = path.length > ESCAPED_LIMIT ? `${path.slice(0, ESCAPED_LIMIT)}…` : path;
  const escaped = `withheld/${truncated.replace(unsafe, percentEncode)}`;
  return scan(Buffer.from(escaped), redactor).length > 0 ? undefined : escaped;
}

function percentEncode(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
