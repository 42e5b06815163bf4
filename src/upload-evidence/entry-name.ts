import { type Redactor, scan } from "../redact/redactor.ts";
import type { EvidenceReason } from "./reasons.ts";

/** Longest path inside the artifact, in UTF-16 units; the manifest's own limit. */
export const PATH_LIMIT = 1024;

/** What some file system or unpacker takes for syntax, and names the service refuses. U+FFFD stands for bytes that are no UTF-8. */
const unsafe = /[\p{Cc}\u2028\u2029\ufffd\\":<>|*?]/u;

/** Why a path may not stand in the artifact; `undefined` when it may. Paths have `/` and are relative to the artifact's root. */
export function refuseName(path: string, redactor: Redactor): EvidenceReason | undefined {
  const parts = path.split("/");
  if (scan(Buffer.from(path), redactor).length > 0) return "evidence.secret-in-name";
  const escapes = parts.some((part) => part === "" || part === "." || part === "..");
  return escapes || path.length > PATH_LIMIT || unsafe.test(path) ? "evidence.unsafe-name" : undefined;
}
