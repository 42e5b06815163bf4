import { createHash } from "node:crypto";
import { toLabel, toToken } from "../text/to-label.ts";
import { type Manifest, manifestSchema, type RedactionReport, redactionReportSchema } from "../schema/manifest.ts";
import type { Subject } from "../schema/record.ts";
import { LISTED_LIMIT } from "./limits.ts";
import type { Kept, Withheld } from "./redact-entry.ts";

/** The part of a document that does not depend on its files. */
export interface DocumentContext {
  readonly createdAt: Date;
  readonly subject: Subject;
  /** Git ref by which the workflow names the action. */
  readonly actionRef: string;
  readonly removed: readonly string[];
  readonly tooCommon: readonly string[];
  readonly needles: number;
}

/** Returns the digest in the format of the manifest. */
export function computeDigest(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/**
 * Builds the manifest of the files to upload and checks it against its schema.
 * @throws ZodError when the manifest cannot contain a name
 */
export function buildManifest(kept: readonly Kept[], withheld: readonly Withheld[], about: DocumentContext): Manifest {
  const files = kept.map(({ path, bytes, replacements }) => ({
    path,
    sizeBytes: bytes.length,
    digest: computeDigest(bytes),
    action: Object.keys(replacements).length > 0 ? ("redacted" as const) : ("copied" as const),
    replacements,
  }));
  const redacted = files.filter(({ action }) => action === "redacted").length;
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  return manifestSchema.parse({
    ...buildHead(about),
    files,
    withheld: listWithheld(withheld),
    totals: {
      found: kept.length + withheld.length,
      copied: files.length - redacted,
      redacted,
      withheld: withheld.length,
      sizeBytes,
    },
    verification: { scannedFiles: files.length, scannedBytes: sizeBytes, needles: about.needles, hits: 0 },
  });
}

/**
 * Builds the report that is uploaded if the evidence is withheld.
 * @throws ZodError when the report cannot contain a name
 */
export function buildReport(
  reason: string,
  found: number,
  withheld: readonly Withheld[],
  about: DocumentContext,
): RedactionReport {
  return redactionReportSchema.parse({
    ...buildHead(about),
    reason,
    withheld: listWithheld(withheld),
    totals: { found, withheld: withheld.length },
  });
}

function listWithheld(withheld: readonly Withheld[]) {
  return withheld.slice(0, LISTED_LIMIT).map(({ path, reason }) => ({ path, reason }));
}

function buildHead({ createdAt, subject, actionRef, removed, tooCommon }: DocumentContext) {
  return {
    schemaVersion: 1,
    createdAt: createdAt.toISOString(),
    subject,
    secrets: { removed: removed.map(toLabel), tooCommon: tooCommon.map(toLabel) },
    tool: { name: "testing-actions/upload-evidence", version: toToken(actionRef) },
  };
}

/** Returns a document as it is stored in the artifact. */
export function renderDocument(document: Manifest | RedactionReport): Uint8Array {
  return Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
}

/**
 * Returns the digests in the format of `sha256sum --check`, one file per line.
 * @see GNU coreutils, "sha2 utilities"
 */
export function renderSums(files: readonly { readonly path: string; readonly digest: string }[]): string {
  return files.map(({ path, digest }) => `${digest.slice("sha256:".length)}  ${path}\n`).join("");
}
