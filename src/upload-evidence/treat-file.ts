import { redactFile, scanFile } from "../redact/redact-file.ts";
import type { Redactor } from "../redact/redactor.ts";
import { isCredentialFile } from "./credential-file.ts";
import { refuseName } from "./entry-name.ts";
import type { EvidenceReason } from "./reasons.ts";

/** Something a pattern or an automatic folder gave, by its path in the artifact. */
export interface Entry {
  readonly path: string;
  /** The path in the workspace, for annotations; left out for files of other places. */
  readonly workspacePath?: string;
}

/** A file that may leave. `replacements` counts the stretches that were replaced, by the form of the value. */
export interface Kept {
  readonly status: "kept";
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly replacements: Readonly<{ [form: string]: number }>;
}

/** An entry that may not leave. Its paths hold no secret: where the real one does, `path` is a neutral name. */
export interface Withheld {
  readonly status: "withheld";
  readonly path: string;
  readonly workspacePath?: string;
  readonly reason: EvidenceReason;
}

/** The content of a file, or why there is none. */
export type Content = { readonly bytes: Uint8Array } | { readonly problem: "unreadable" | "too-large" | "not-a-file" };

/** Why an entry is withheld without being read; `undefined` when it may be read. */
export function refuseEntry(entry: Entry, redactor: Redactor): EvidenceReason | undefined {
  return refuseName(entry.path, redactor) ?? (isCredentialFile(entry.path) ? "evidence.credential-file" : undefined);
}

/** The entry withheld; `place` is its number in the list, counted from 1, and names it where its own path may not be told. */
export function withhold(entry: Entry, reason: EvidenceReason, place: number): Withheld {
  const isNameless = reason === "evidence.secret-in-name" || reason === "evidence.unsafe-name";
  return isNameless
    ? { status: "withheld", path: `withheld/${place}`, reason }
    : { ...entry, status: "withheld", reason };
}

/** The file redacted and scanned once more, or withheld because that could not be done. */
export function treatFile(entry: Entry, content: Content, redactor: Redactor, place: number): Kept | Withheld {
  if ("problem" in content) return withhold(entry, `evidence.${content.problem}`, place);
  const redaction = redactFile(content.bytes, redactor);
  if (redaction === undefined) return withhold(entry, "evidence.undecodable", place);
  const { bytes, replacements } = redaction;
  // Without a replacement the search that found nothing has seen these very bytes.
  if (bytes !== content.bytes && scanFile(bytes, redactor).length > 0)
    return withhold(entry, "evidence.unredacted", place);
  return { status: "kept", path: entry.path, bytes, replacements };
}
