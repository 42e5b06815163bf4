import { appendFileSync } from "node:fs";
import { dirname } from "node:path";
import { certificateCodeIn, certificateProblem } from "../../../src/text/certificate-problem.ts";
import type { Uploaded } from "../../../src/upload-evidence/delivery.ts";
import type { Log } from "../host.ts";
import { enforceCertificates } from "./strict-tls.ts";

/** The run's artifacts, as the service keeps them. */
export interface Artifacts {
  /** Stores one file as it is, under its own name. Never rejects: what the service answered is in the result. */
  readonly upload: (path: string, options: { readonly retentionDays?: number }) => Promise<Uploaded>;
  /** Deletes an artifact of this run; false when the service did not allow it. */
  readonly remove: (name: string) => Promise<boolean>;
  /** Tells the runner of an uploaded file, so that later steps can attest it; a runner that does not ask for it is told nothing. */
  readonly declare: (path: string) => void;
}

/** The service of the runner this process runs on. The client is loaded when it is needed, because it is larger than all other code. */
export const nodeArtifacts = (log: Pick<Log, "warning">): Artifacts => ({
  upload: async (path, { retentionDays }) => {
    try {
      const { DefaultArtifactClient } = await loadClient(log);
      const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
      // The client ignores the name it is given and takes the file's.
      const { id, size, digest } = await new DefaultArtifactClient().uploadArtifact("", [path], dirname(path), options);
      return { ok: true, id: id ?? 0, sizeBytes: size ?? 0, digest: `sha256:${digest ?? ""}` };
    } catch (error) {
      return refusalOf(error);
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
    // One path per line; the runner reserves entries with an equals sign and fails the step on them.
    if (file && !/[=\r\n]/.test(path)) appendFileSync(file, `${path}\n`);
  },
});

/**
 * The client takes no options of TLS, and sends the job's token: the check of certificates must be
 * on before its first call.
 */
async function loadClient(log: Pick<Log, "warning">) {
  enforceCertificates(log);
  return import("@actions/artifact");
}

/** The service's answer in words. Its messages can hold addresses with signatures, so only their status is told. */
function refusalOf(error: unknown): Uploaded {
  const message = error instanceof Error ? error.message : "";
  const status = /\((\d{3})\)/.exec(message)?.[1];
  if (status === "409")
    return { ok: false, reason: "evidence.name-taken", detail: "the run has an artifact of this name" };
  const code = certificateCodeIn(message);
  if (code !== undefined) return { ok: false, reason: "evidence.upload-failed", detail: certificateProblem(code) };
  const type = error instanceof Error ? error.name : typeof error;
  const missing = /\b(ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)) env/.exec(message)?.[1];
  const detail = missing
    ? `the variable ${missing} is not set, as outside of a runner`
    : `the service answered ${status === undefined ? `with an error of type ${type}` : `status ${status}`}`;
  return { ok: false, reason: "evidence.upload-failed", detail };
}
