import { join } from "node:path";
import { createStoredName } from "../../src/upload-evidence/artifact-name.ts";
import { type Delivery, hasDigestMismatch, type UploadResult } from "../../src/upload-evidence/delivery.ts";
import { renderDocument } from "../../src/upload-evidence/documents.ts";
import type { EvidencePack, ReportPack } from "../../src/upload-evidence/pack.ts";
import { attempt } from "./attempt.ts";
import { describeError } from "./describe-failure.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Writes the pack and a copy of its document to a private directory and uploads it. Deletes the
 * artifact if the service received other bytes than those that were checked. Never rejects: a
 * failure is part of the result.
 */
export async function deliver(
  pack: EvidencePack | ReportPack,
  name: string,
  retentionDays: number | undefined,
  host: EvidenceHost,
): Promise<Delivery> {
  const artifact = createStoredName(name);
  const { digest } = pack;
  const about = { artifact, digest, sizeBytes: pack.zip.length };
  const claimed = await attempt(() =>
    host.claimFolder(join(host.environment["RUNNER_TEMP"] ?? ".testing", "testing-actions/upload-evidence")),
  );
  if (!claimed.ok) return { ...about, upload: createUploadFailure(describeError(claimed.error)), path: "" };
  const [file, document] =
    pack.status === "evidence"
      ? (["manifest.json", pack.manifest] as const)
      : (["redaction-report.json", pack.report] as const);
  const copy = join(claimed.value, file);
  const copied = await attempt(() => host.files.write(copy, renderDocument(document)));
  const zipPath = join(claimed.value, artifact);
  const upload = await store(zipPath, pack.zip, retentionDays, host);
  const mismatched = hasDigestMismatch({ upload, digest });
  if (mismatched) await attempt(() => host.artifacts.remove(artifact));
  const declared =
    upload.ok && !mismatched ? await attempt(() => host.artifacts.declare(zipPath)) : ({ ok: true } as const);
  const problems = [
    copied.ok ? "" : `no copy of its \`${file}\` could be written: ${describeError(copied.error)}`,
    declared.ok ? "" : `it could not be declared to the runner: ${describeError(declared.error)}`,
  ].filter((problem) => problem !== "");
  return {
    ...about,
    upload,
    path: copied.ok ? copy : "",
    ...(problems.length > 0 ? { problem: problems.join("; ") } : {}),
  };
}

async function store(
  path: string,
  bytes: Uint8Array,
  retentionDays: number | undefined,
  host: EvidenceHost,
): Promise<UploadResult> {
  const stored = await attempt(async () => {
    await host.files.write(path, bytes);
    return host.artifacts.upload(path, retentionDays === undefined ? {} : { retentionDays });
  });
  return stored.ok ? stored.value : createUploadFailure(describeError(stored.error));
}

function createUploadFailure(detail: string): UploadResult {
  return { ok: false, reason: "evidence.upload-failed", detail };
}
