import { redactFile, scanFile } from "../redact/redact-file.ts";
import type { Redactor } from "../redact/redactor.ts";
import { isCredentialFile } from "./credential-file.ts";
import { rejectName, escapeUnsafe } from "./entry-name.ts";
import type { WithheldReason } from "./withholding.ts";

/** Something a pattern or an automatic directory gave, by its path in the artifact. */
export interface Entry {
  readonly path: string;
  /**
   * The path in the workspace, for annotations; left out for automatic evidence, which no pattern
   * selected.
   */
  readonly workspacePath?: string;
}

/** A file that may leave. `replacements` counts the stretches that were replaced, by the form of the value. */
export interface Kept {
  readonly status: "kept";
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly replacements: Readonly<{ [form: string]: number }>;
  readonly isAutomatic: boolean;
}

/**
 * An entry that may not leave. Its paths hold no secret and no unsafe character: where the real one
 * does, `path` is another form of it.
 */
export interface Withheld {
  readonly status: "withheld";
  readonly path: string;
  readonly workspacePath?: string;
  readonly reason: WithheldReason;
  readonly isAutomatic: boolean;
}

/**
 * The content of a file, or why there is none; `answer` is the system's code, where there is one.
 */
export type Content =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "unreadable" | "too-large" | "not-a-file"; readonly answer?: string };

/** Answers that mean that the file is no longer what the search found. */
const changed: readonly (string | undefined)[] = ["ENOENT", "ENOTDIR", "ESTALE"];

/** The reason for which what could not be read is withheld. */
export function findReason({ problem, answer }: Exclude<Content, { readonly bytes: Uint8Array }>): WithheldReason {
  return problem === "unreadable" && changed.includes(answer) ? "evidence.changed" : `evidence.${problem}`;
}

/**
 * The entry withheld because it may not be read; `undefined` when it may. `place` is its number in
 * the list, counted from 1.
 */
export function rejectEntry(entry: Entry, redactor: Redactor, place: number): Withheld | undefined {
  const refusal = rejectName(entry.path, redactor);
  const reason = isCredentialFile(entry.path) ? "evidence.credential-file" : refusal;
  if (reason === undefined) return undefined;
  if (refusal === undefined) return withhold(entry, reason);
  return withholdRenamed(entry, reason, place, refusal === "evidence.unsafe-name" ? redactor : undefined);
}

/** The entry withheld under its own path, which was found safe. */
export function withhold(entry: Entry, reason: WithheldReason): Withheld {
  return { ...entry, status: "withheld", reason, isAutomatic: entry.workspacePath === undefined };
}

/**
 * The entry withheld under the form of its path that is safe to show; under its number without a
 * redactor, or where that form holds a secret.
 */
export function withholdRenamed(entry: Entry, reason: WithheldReason, place: number, redactor?: Redactor): Withheld {
  const spelled = redactor === undefined ? undefined : escapeUnsafe(entry.path, redactor);
  const isAutomatic = entry.workspacePath === undefined;
  return { status: "withheld", path: spelled ?? `withheld/${place}`, reason, isAutomatic };
}

/** The file redacted and scanned once more, or withheld because that could not be done. */
export function redactEntry(entry: Entry, content: Content, redactor: Redactor): Kept | Withheld {
  if ("problem" in content) return withhold(entry, findReason(content));
  const redaction = redactFile(content.bytes, redactor);
  if (redaction === undefined) return withhold(entry, "evidence.undecodable");
  const { bytes, replacements } = redaction;
  // Without a replacement the search that found nothing has seen these very bytes.
  if (bytes !== content.bytes && scanFile(bytes, redactor).length > 0) return withhold(entry, "evidence.unredacted");
  return { status: "kept", path: entry.path, bytes, replacements, isAutomatic: entry.workspacePath === undefined };
}
