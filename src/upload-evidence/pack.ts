import type { Redactor } from "../redact/redactor.ts";
import type { Manifest, RedactionReport } from "../schema/manifest.ts";
import {
  buildManifest,
  buildReport,
  type DocumentContext,
  computeDigest,
  renderDocument,
  renderSums,
} from "./documents.ts";
import type { EvidenceReason } from "./reasons.ts";
import type { Kept, Withheld } from "./redact-entry.ts";
import { isClean } from "./verify.ts";
import { findConsequence } from "./withholding.ts";
import { zip, createZipMember } from "./zip.ts";

/** The evidence as one checked zip with its digest. */
export interface EvidencePack {
  readonly status: "evidence";
  readonly zip: Uint8Array;
  readonly digest: string;
  readonly manifest: Manifest;
}

/** The redaction report as one checked zip with its digest. */
export interface ReportPack {
  readonly status: "report";
  readonly zip: Uint8Array;
  readonly digest: string;
  readonly report: RedactionReport;
}

/** The evidence to upload, or the reason why it was rejected. */
export type Pack = EvidencePack | { readonly status: "rejected"; readonly reason: EvidenceReason };

/** Returns whether the entry prevents the upload of all others. */
export function isUnsafe(entry: Withheld): boolean {
  return findConsequence(entry) === "unsafe";
}

/**
 * Packs the evidence if every file in it could be made safe. The result has passed the final check.
 */
export function packEvidence(
  kept: readonly Kept[],
  withheld: readonly Withheld[],
  { isStrict, isNameRejected }: { readonly isStrict: boolean; readonly isNameRejected: boolean },
  about: DocumentContext,
  redactor: Redactor,
): Pack {
  const reject = (reason: EvidenceReason) => ({ status: "rejected" as const, reason });
  const unsafe = withheld.find(isUnsafe);
  if (unsafe !== undefined) return reject(unsafe.reason);
  if (isNameRejected) return reject("evidence.secret-in-artifact-name");
  if (isStrict && about.tooCommon.length > 0) return reject("evidence.short-secret");
  if (kept.length === 0) return reject(withheld.length === 0 ? "evidence.nothing-found" : "evidence.all-withheld");
  const manifest = buildManifest(kept, withheld, about);
  const verified = zipAndVerify([...kept, ...renderIndexFiles(manifest)], redactor);
  return verified === undefined ? reject("evidence.unredacted") : { status: "evidence", ...verified, manifest };
}

/** Packs the report. Returns `undefined` if it fails the final check. */
export function packReport(
  reason: string,
  found: number,
  withheld: readonly Withheld[],
  about: DocumentContext,
  redactor: Redactor,
): ReportPack | undefined {
  return zipReport(buildReport(reason, found, withheld, about), redactor);
}

/**
 * Returns a report as a zip with its digest, or `undefined` if it fails the final check. Only a
 * minimal report may be packed without a redactor.
 */
export function zipReport(report: RedactionReport, redactor: Redactor | undefined): ReportPack | undefined {
  const verified = zipAndVerify([{ path: "redaction-report.json", bytes: renderDocument(report) }], redactor);
  return verified && { status: "report", ...verified, report };
}

function renderIndexFiles(manifest: Manifest): { readonly path: string; readonly bytes: Uint8Array }[] {
  const bytes = renderDocument(manifest);
  const sums = renderSums([...manifest.files, { path: "manifest.json", digest: computeDigest(bytes) }]);
  return [
    { path: "manifest.json", bytes },
    { path: "SHA256SUMS", bytes: Buffer.from(sums) },
  ];
}

function zipAndVerify(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  redactor: Redactor | undefined,
) {
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = zip(inOrder.map((file) => createZipMember(file.path, file.bytes)));
  const isSafe = redactor === undefined || isClean(bytes, inOrder, redactor);
  return isSafe ? { zip: bytes, digest: computeDigest(bytes) } : undefined;
}
