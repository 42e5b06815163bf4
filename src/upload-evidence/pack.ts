import type { Redactor } from "../redact/redactor.ts";
import type { Manifest } from "../schema/manifest.ts";
import { buildManifest, buildReport, type Circumstances, digestOf, documentBytes, renderSums } from "./documents.ts";
import type { EvidenceReason } from "./reasons.ts";
import type { Kept, Withheld } from "./treat-file.ts";
import { isClean } from "./verify.ts";
import { zip, zipMember } from "./zip.ts";

/** What leaves: the evidence, or the report of why it does not, or nothing. `zip` has been checked and has the digest. */
export type Pack =
  | { readonly status: "evidence"; readonly zip: Uint8Array; readonly digest: string; readonly manifest: Manifest }
  | { readonly status: "report"; readonly zip: Uint8Array; readonly digest: string; readonly reason: EvidenceReason }
  | { readonly status: "nothing"; readonly reason: EvidenceReason };

/** Reasons to withhold one entry and let the rest leave: it was never meant to be read, so nothing is unknown about the rest. */
const harmless: readonly EvidenceReason[] = ["evidence.credential-file", "evidence.not-a-file"];

/** Whether the entry stands in the way of all others. */
export function isFatal({ reason }: Withheld): boolean {
  return !harmless.includes(reason);
}

/**
 * Packs the evidence when every file in it could be made safe, else the report. Whatever leaves has passed the last check; a report that does not
 * pass it stays here too. No files give nothing.
 */
export function packEvidence(
  kept: readonly Kept[],
  withheld: readonly Withheld[],
  isStrict: boolean,
  about: Circumstances,
  redactor: Redactor,
): Pack {
  const fatal = withheld.find(isFatal)?.reason;
  const refusal = fatal ?? (isStrict && about.tooCommon.length > 0 ? "evidence.short-secret" : undefined);
  if (refusal !== undefined) return packReport(refusal, kept.length, withheld, about, redactor);
  if (kept.length === 0) return { status: "nothing", reason: "evidence.nothing-found" };
  const manifest = buildManifest(kept, withheld, about);
  const sealed = seal([...kept, ...indexFiles(manifest)], redactor);
  if (sealed === undefined) return packReport("evidence.unredacted", kept.length, withheld, about, redactor);
  return { status: "evidence", ...sealed, manifest };
}

function packReport(
  reason: EvidenceReason,
  kept: number,
  withheld: readonly Withheld[],
  about: Circumstances,
  redactor: Redactor,
): Pack {
  const bytes = documentBytes(buildReport(reason, kept + withheld.length, withheld, about));
  const sealed = seal([{ path: "redaction-report.json", bytes }], redactor);
  return sealed === undefined ? { status: "nothing", reason } : { status: "report", ...sealed, reason };
}

function indexFiles(manifest: Manifest): { readonly path: string; readonly bytes: Uint8Array }[] {
  const bytes = documentBytes(manifest);
  const sums = renderSums([...manifest.files, { path: "manifest.json", digest: digestOf(bytes) }]);
  return [
    { path: "manifest.json", bytes },
    { path: "SHA256SUMS", bytes: Buffer.from(sums) },
  ];
}

/** The files as one zip with its digest; `undefined` when the last check does not pass. */
function seal(files: readonly { readonly path: string; readonly bytes: Uint8Array }[], redactor: Redactor) {
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = zip(inOrder.map((file) => zipMember(file.path, file.bytes)));
  return isClean(bytes, inOrder, redactor) ? { zip: bytes, digest: digestOf(bytes) } : undefined;
}
