import { join } from "node:path";
import { storedName } from "../../src/upload-evidence/artifact-name.ts";
import { type Delivery, isForeign, type Uploaded } from "../../src/upload-evidence/delivery.ts";
import { documentBytes } from "../../src/upload-evidence/documents.ts";
import type { EvidencePack, ReportPack } from "../../src/upload-evidence/pack.ts";
import { attempt } from "./attempt.ts";
import { describeError } from "./describe-failure.ts";
import type { EvidenceHost } from "./host.ts";

/**
 * Writes the pack and a copy of its document to an own folder, uploads it, and takes it back when
 * other bytes arrived than were checked. Never rejects: what failed is in the result.
 */
export async function deliver(
  pack: EvidencePack | ReportPack,
  name: string,
  retentionDays: number | undefined,
  host: EvidenceHost,
): Promise<Delivery> {
  const artifact = storedName(name);
  const { digest } = pack;
  const about = { artifact, digest, sizeBytes: pack.zip.length };
  const claimed = await attempt(() =>
    host.claimFolder(join(host.environment["RUNNER_TEMP"] ?? ".testing", "testing-actions/upload-evidence")),
  );
  if (!claimed.ok) return { ...about, upload: notUploaded(describeError(claimed.error)), path: "" };
  const [file, document] =
    pack.status === "evidence"
      ? (["manifest.json", pack.manifest] as const)
      : (["redaction-report.json", pack.report] as const);
  const copy = join(claimed.value, file);
  const copied = await attempt(() => host.files.write(copy, documentBytes(document)));
  const zipPath = join(claimed.value, artifact);
  const upload = await store(zipPath, pack.zip, retentionDays, host);
  const foreign = isForeign({ upload, digest });
  if (foreign) await attempt(() => host.artifacts.remove(artifact));
  const declared =
    upload.ok && !foreign ? await attempt(() => host.artifacts.declare(zipPath)) : ({ ok: true } as const);
  const troubles = [
    copied.ok ? "" : `no copy of its \`${file}\` could be written: ${describeError(copied.error)}`,
    declared.ok ? "" : `it could not be declared to the runner: ${describeError(declared.error)}`,
  ].filter((trouble) => trouble !== "");
  return {
    ...about,
    upload,
    path: copied.ok ? copy : "",
    ...(troubles.length > 0 ? { trouble: troubles.join("; ") } : {}),
  };
}

async function store(
  path: string,
  bytes: Uint8Array,
  retentionDays: number | undefined,
  host: EvidenceHost,
): Promise<Uploaded> {
  const stored = await attempt(async () => {
    await host.files.write(path, bytes);
    return host.artifacts.upload(path, retentionDays === undefined ? {} : { retentionDays });
  });
  return stored.ok ? stored.value : notUploaded(describeError(stored.error));
}

function notUploaded(detail: string): Uploaded {
  return { ok: false, reason: "evidence.upload-failed", detail };
}
