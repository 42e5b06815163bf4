import { appendFileSync } from "node:fs";
import { dirname } from "node:path";
import { findCertificateCode, certificateProblem } from "../../../src/text/certificate-problem.ts";
import type { UploadResult } from "../../../src/upload-evidence/delivery.ts";
import type { Log } from "../host.ts";
import { unknownFailure } from "../unknown-failure.ts";
import { enforceCertificates } from "./strict-tls.ts";

/** The run's artifacts in the artifact service. */
export interface Artifacts {
  /** Uploads one file under its own name. Never rejects: a failure is in the result. */
  readonly upload: (path: string, options: { readonly retentionDays?: number }) => Promise<UploadResult>;
  /** Deletes an artifact of this run. Returns false when the service rejects it. */
  readonly remove: (name: string) => Promise<boolean>;
  /**
   * Reports an uploaded file to the runner, so that later steps can attest it. Does nothing on
   * runners without this feature.
   */
  readonly declare: (path: string) => void;
}

/**
 * The service of the current runner. The client is loaded on demand, because it is larger than all
 * other code.
 */
export const nodeArtifacts = (log: Pick<Log, "warning">): Artifacts => ({
  upload: async (path, { retentionDays }) => {
    try {
      const { DefaultArtifactClient } = await loadClient(log);
      const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
      // The client ignores the given name and uses the file's.
      const { id, size, digest } = await new DefaultArtifactClient().uploadArtifact("", [path], dirname(path), options);
      return { ok: true, id: id ?? 0, sizeBytes: size ?? 0, digest: `sha256:${digest ?? ""}` };
    } catch (error) {
      return describeUploadError(error);
    }
  },
  remove: async (name) => {
    try {
      const { DefaultArtifactClient } = await loadClient(log);
      await new DefaultArtifactClient().deleteArtifact(name);
      return true;
    } catch {
      return false;
    }
  },
  declare: (path) => {
    const file = process.env["GITHUB_ARTIFACTS"];
    // One path per line. The runner reserves entries with an equals sign and fails the step on
    // them.
    if (file && !/[=\r\n]/.test(path)) appendFileSync(file, `${path}\n`);
  },
});

/**
 * The client accepts no TLS options and sends the job's token, so certificate checks must be
 * enforced before its first call.
 */
async function loadClient(log: Pick<Log, "warning">) {
  enforceCertificates(log);
  return import("@actions/artifact");
}

/**
 * Describes an error of the client. Its message can contain signed URLs, so only the service's
 * status or the error's type and system code are printed.
 */
export function describeUploadError(error: unknown): UploadResult {
  const message = error instanceof Error ? error.message : "";
  const status = /\((\d{3})\)/.exec(message)?.[1];
  if (status === "409")
    return { ok: false, reason: "evidence.name-taken", detail: "the run has an artifact of this name" };
  return { ok: false, reason: "evidence.upload-failed", detail: describeClientError(error, message, status) };
}

function describeClientError(error: unknown, message: string, status: string | undefined): string {
  const certificateCode = findCertificateCode(message);
  if (certificateCode !== undefined) return certificateProblem(certificateCode);
  const missing = /\b(ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)) env/.exec(message)?.[1];
  if (missing !== undefined) return `the variable ${missing} is not set, as outside of a runner`;
  if (status !== undefined) return `the service answered status ${status}`;
  const type = error instanceof Error ? error.name : typeof error;
  const { code } = unknownFailure(error);
  return `the client failed with an error of type ${type}${code === undefined ? "" : ` (code ${code})`}`;
}
