import { createHash } from "node:crypto";
import { toLabel, toToken } from "../text/to-label.ts";
import { type Manifest, manifestSchema, type RedactionReport, redactionReportSchema } from "../schema/manifest.ts";
import type { Subject } from "../schema/record.ts";
import { LISTED_LIMIT } from "./limits.ts";
import type { Kept, Withheld } from "./redact-entry.ts";

/** What a document says beside its files. */
export interface DocumentContext {
  readonly createdAt: Date;
  readonly subject: Subject;
  /** The git ref the workflow names the action by. */
  readonly actionRef: string;
  readonly removed: readonly string[];
  readonly tooCommon: readonly string[];
  readonly needles: number;
}

/** The digest in the form of the manifest. */
export function computeDigest(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** The manifest of the files that leave, checked against its own schema. @throws ZodError when a name cannot stand in a manifest */
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

/** What leaves when the evidence may not. @throws ZodError as for the manifest */
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

/** A document as it stands in the artifact. */
export function renderDocument(document: Manifest | RedactionReport): Uint8Array {
  return Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
}

/** The digests in the form that `sha256sum --check` reads, one file per line. @see GNU coreutils, "sha2 utilities" */
export function renderSums(files: readonly { readonly path: string; readonly digest: string }[]): string {
  return files.map(({ path, digest }) => `${digest.slice("sha256:".length)}  ${path}\n`).join("");
}
