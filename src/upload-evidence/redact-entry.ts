import { redactFile, scanFile } from "../redact/redact-file.ts";
import type { Redactor } from "../redact/redactor.ts";
import { isCredentialFile } from "./credential-file.ts";
import { rejectName, escapeUnsafe } from "./entry-name.ts";
import type { WithheldReason } from "./withholding.ts";

/** An entry that a pattern or an automatic directory yielded, with its path in the artifact. */
export interface Entry {
  readonly path: string;
  /**
   * Path in the workspace, for annotations. Omitted for automatic evidence, which no pattern
   * selected.
   */
  readonly workspacePath?: string;
}

/** A file to upload. `replacements` counts the replaced ranges by the form of the value. */
export interface Kept {
  readonly status: "kept";
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly replacements: Readonly<{ [form: string]: number }>;
  readonly isAutomatic: boolean;
}

/**
 * An entry that is not uploaded. Its paths contain no secret and no unsafe character; if the real
 * path does, `path` is a safe form of it.
 */
export interface Withheld {
  readonly status: "withheld";
  readonly path: string;
  readonly workspacePath?: string;
  readonly reason: WithheldReason;
  readonly isAutomatic: boolean;
}

/**
 * The content of a file, or why it could not be read. `answer` is the system code, if there is one.
 */
export type Content =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "unreadable" | "too-large" | "not-a-file"; readonly answer?: string };

/** System codes that mean that the file changed after the search. */
const changed: readonly (string | undefined)[] = ["ENOENT", "ENOTDIR", "ESTALE"];

/** Returns the reason for withholding an entry that could not be read. */
export function findReason({ problem, answer }: Exclude<Content, { readonly bytes: Uint8Array }>): WithheldReason {
  return problem === "unreadable" && changed.includes(answer) ? "evidence.changed" : `evidence.${problem}`;
}

/**
 * Returns the withheld entry if its path forbids reading it, and `undefined` otherwise. `position`
 * is its 1-based index in the list.
 */
export function rejectEntry(entry: Entry, redactor: Redactor, position: number): Withheld | undefined {
  const rejection = rejectName(entry.path, redactor);
  const reason = isCredentialFile(entry.path) ? "evidence.credential-file" : rejection;
  if (reason === undefined) return undefined;
  if (rejection === undefined) return withhold(entry, reason);
  return withholdRenamed(entry, reason, position, rejection === "evidence.unsafe-name" ? redactor : undefined);
}

/** Withholds the entry under its own path, which is known to be safe. */
export function withhold(entry: Entry, reason: WithheldReason): Withheld {
  return { ...entry, status: "withheld", reason, isAutomatic: entry.workspacePath === undefined };
}

/**
 * Withholds the entry under a safe form of its path. Uses its position if there is no redactor or
 * if that form contains a secret.
 */
export function withholdRenamed(entry: Entry, reason: WithheldReason, position: number, redactor?: Redactor): Withheld {
  const escaped = redactor === undefined ? undefined : escapeUnsafe(entry.path, redactor);
  const isAutomatic = entry.workspacePath === undefined;
  return { status: "withheld", path: escaped ?? `withheld/${position}`, reason, isAutomatic };
}

/** Redacts the file and scans the result. Withholds the file if either step fails. */
export function redactEntry(entry: Entry, content: Content, redactor: Redactor): Kept | Withheld {
  if ("problem" in content) return withhold(entry, findReason(content));
  const redaction = redactFile(content.bytes, redactor);
  if (redaction === undefined) return withhold(entry, "evidence.undecodable");
  const { bytes, replacements } = redaction;
  // Bytes without a replacement were already scanned by the redaction.
  if (bytes !== content.bytes && scanFile(bytes, redactor).length > 0) return withhold(entry, "evidence.unredacted");
  return { status: "kept", path: entry.path, bytes, replacements, isAutomatic: entry.workspacePath === undefined };
}
