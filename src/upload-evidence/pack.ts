import type { Redactor } from "../redact/redactor.ts";
import type { Manifest, RedactionReport } from "../schema/manifest.ts";
import { buildManifest, buildReport, type Circumstances, digestOf, documentBytes, renderSums } from "./documents.ts";
import type { EvidenceReason } from "./reasons.ts";
import type { Kept, Withheld } from "./treat-file.ts";
import { isClean } from "./verify.ts";
import { consequenceOf } from "./withholding.ts";
import { zip, zipMember } from "./zip.ts";

/** The evidence as one zip that has been checked and has the digest. */
export interface EvidencePack {
  readonly status: "evidence";
  readonly zip: Uint8Array;
  readonly digest: string;
  readonly manifest: Manifest;
}

/** The report of why the evidence does not leave, as the evidence is packed. */
export interface ReportPack {
  readonly status: "report";
  readonly zip: Uint8Array;
  readonly digest: string;
  readonly report: RedactionReport;
}

/** What may leave; a refusal has the reason for which the evidence does not. */
export type Pack = EvidencePack | { readonly status: "refused"; readonly reason: EvidenceReason };

/** Whether the entry keeps all others from leaving. */
export function isUnsafe(entry: Withheld): boolean {
  return consequenceOf(entry) === "unsafe";
}

/**
 * Packs the evidence when every file in it could be made safe. Whatever leaves has passed the last
 * check.
 */
export function packEvidence(
  kept: readonly Kept[],
  withheld: readonly Withheld[],
  { isStrict, isNameRefused }: { readonly isStrict: boolean; readonly isNameRefused: boolean },
  about: Circumstances,
  redactor: Redactor,
): Pack {
  const refused = (reason: EvidenceReason) => ({ status: "refused" as const, reason });
  const unsafe = withheld.find(isUnsafe);
  if (unsafe !== undefined) return refused(unsafe.reason);
  if (isNameRefused) return refused("evidence.secret-in-artifact-name");
  if (isStrict && about.tooCommon.length > 0) return refused("evidence.short-secret");
  if (kept.length === 0) return refused(withheld.length === 0 ? "evidence.nothing-found" : "evidence.all-withheld");
  const manifest = buildManifest(kept, withheld, about);
  const sealed = seal([...kept, ...indexFiles(manifest)], redactor);
  return sealed === undefined ? refused("evidence.unredacted") : { status: "evidence", ...sealed, manifest };
}

/** Packs the report; `undefined` when it does not pass the last check. */
export function packReport(
  reason: string,
  found: number,
  withheld: readonly Withheld[],
  about: Circumstances,
  redactor: Redactor,
): ReportPack | undefined {
  return sealReport(buildReport(reason, found, withheld, about), redactor);
}

/**
 * A report as a zip with its digest; `undefined` when the last check does not pass. Only a bare
 * report needs no redactor.
 */
export function sealReport(report: RedactionReport, redactor: Redactor | undefined): ReportPack | undefined {
  const sealed = seal([{ path: "redaction-report.json", bytes: documentBytes(report) }], redactor);
  return sealed && { status: "report", ...sealed, report };
}

function indexFiles(manifest: Manifest): { readonly path: string; readonly bytes: Uint8Array }[] {
  const bytes = documentBytes(manifest);
  const sums = renderSums([...manifest.files, { path: "manifest.json", digest: digestOf(bytes) }]);
  return [
    { path: "manifest.json", bytes },
    { path: "SHA256SUMS", bytes: Buffer.from(sums) },
  ];
}

function seal(files: readonly { readonly path: string; readonly bytes: Uint8Array }[], redactor: Redactor | undefined) {
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = zip(inOrder.map((file) => zipMember(file.path, file.bytes)));
  const mayLeave = redactor === undefined || isClean(bytes, inOrder, redactor);
  return mayLeave ? { zip: bytes, digest: digestOf(bytes) } : undefined;
}
