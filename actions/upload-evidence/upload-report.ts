import { buildMinimalReport } from "../../src/upload-evidence/minimal-report.ts";
import type { Delivery } from "../../src/upload-evidence/delivery.ts";
import { packReport, type ReportPack, zipReport } from "../../src/upload-evidence/pack.ts";
import { attempt } from "./attempt.ts";
import { deliver } from "./deliver.ts";
import type { Progress } from "./gather.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Uploads the redaction report, or the minimal one if the full one cannot be built or contains a
 * secret. Retries once under another name if the name is taken or the report could not be written.
 * Returns `undefined` if even the minimal report contains a secret.
 */
export async function uploadReport(
  reason: string,
  progress: Progress,
  retentionDays: number | undefined,
  host: EvidenceHost,
): Promise<Delivery | undefined> {
  const pack = (await packFullReport(reason, progress)) ?? (await packMinimalReport(reason, progress, host));
  if (pack === undefined) return undefined;
  const name = `${progress.name}-report`;
  const delivery = await deliver(pack, name, retentionDays, host);
  const isRetried = !delivery.upload.ok && (delivery.upload.reason === "evidence.name-taken" || delivery.path === "");
  const suffix = isRetried ? await attempt(() => host.randomHex(4)) : undefined;
  return suffix?.ok ? deliver(pack, `${name}-${suffix.value}`, retentionDays, host) : delivery;
}

async function packFullReport(
  reason: string,
  { found, withheld, about, redactor }: Progress,
): Promise<ReportPack | undefined> {
  if (about === undefined || redactor === undefined) return undefined;
  const packed = await attempt(() => packReport(reason, found, withheld, about, redactor));
  return packed.ok ? packed.value : undefined;
}

async function packMinimalReport(
  reason: string,
  { found, withheld, redactor }: Progress,
  host: EvidenceHost,
): Promise<ReportPack | undefined> {
  const now = await attempt(() => host.now());
  const createdAt = now.ok ? now.value : new Date(0);
  const report = buildMinimalReport(reason, { found, withheld: withheld.length }, host.environment, createdAt);
  const checked = await attempt(() => zipReport(report, redactor));
  // A failed scan does not block the minimal report, which contains no external text.
  return checked.ok ? checked.value : zipReport(report, undefined);
}
