import path from "node:path";
import * as z from "zod/mini";
import type { ArtifactResult } from "../events.ts";
import { createIndexWriter } from "./artifact-index.ts";
import { artifactFileName, artifactName } from "./artifact-name.ts";
import type { BlobStore, SealedBlob } from "./blob-store.ts";
import { defineTwirpService, int64, readMessage, TwirpError, type TwirpService } from "./twirp.ts";

const SERVICE = "github.actions.results.api.v1.ArtifactService";

/** Most artifacts one job may create; GitHub's limit. */
export const MAX_ARTIFACTS_PER_JOB = 500;

/** A signed URL's path below the services' origin is made by the caller. */
export interface ArtifactServiceOptions {
  /** Absolute; artifacts go to `artifacts/` in it, their list to `artifacts.json`. */
  readonly folder: string;
  readonly runId: string;
  readonly blobs: BlobStore;
  readonly signedUrl: (blobId: string, permission: "read" | "write") => string;
}

export interface ArtifactService {
  readonly service: TwirpService;
  /** The finalised artifacts in the order they were created. */
  list(): ArtifactResult[];
  /** One sentence for each artifact that was created and not finalised. */
  incomplete(): string[];
}

interface Artifact {
  /** From 1; also the order of creation. */
  readonly id: number;
  readonly name: string;
  readonly job: string;
  readonly mimeType: string;
  readonly fileName: string;
  readonly blobId: string;
}

const caller = {
  workflow_run_backend_id: z.string(),
  workflow_job_run_backend_id: z.string().check(z.maxLength(256)),
};
const createRequest = z.object({
  ...caller,
  name: artifactName,
  mime_type: z._default(z.string().check(z.regex(/^[\w.+-]+\/[\w.+-]+$/)), "application/zip"),
});
const finalizeRequest = z.object({
  ...caller,
  name: artifactName,
  // Protobuf leaves out a zero.
  size: z._default(int64, 0),
  hash: z.optional(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/i))),
});
const listRequest = z.object({ ...caller, name_filter: z.optional(z.string()), id_filter: z.optional(int64) });
const nameRequest = z.object({ ...caller, name: artifactName });

/** The artifact service (protocol version 4) of one run. A name is taken from its creation until its deletion. */
export function createArtifactService(options: ArtifactServiceOptions): ArtifactService {
  const { blobs, folder, runId, signedUrl } = options;
  const artifacts = new Map<string, Artifact>();
  let lastId = 0;

  const read = <Schema extends z.ZodMiniType<{ workflow_run_backend_id: string }>>(
    schema: Schema,
    message: unknown,
  ) => {
    const request = readMessage(schema, message);
    if (request.workflow_run_backend_id !== runId) {
      throw new TwirpError("permission_denied", "The artifact belongs to another run.");
    }
    return request;
  };
  const find = (name: string): Artifact => {
    const artifact = artifacts.get(name);
    if (artifact === undefined) throw new TwirpError("not_found", "No artifact of this run has that name.");
    return artifact;
  };
  const finalised = (): { artifact: Artifact; blob: SealedBlob }[] =>
    [...artifacts.values()].flatMap((artifact) => {
      const blob = blobs.sealed(artifact.blobId);
      return blob === undefined ? [] : [{ artifact, blob }];
    });
  const saveIndex = createIndexWriter(folder, () =>
    finalised().map(({ artifact, blob }) => ({
      id: artifact.id,
      name: artifact.name,
      job: artifact.job,
      path: path.relative(folder, blob.path).replaceAll(path.sep, "/"),
      sizeBytes: blob.sizeBytes,
      digest: blob.digest,
      createdAt: blob.sealedAt.toISOString(),
    })),
  );
  const createArtifact = (request: z.output<typeof createRequest>): Artifact => {
    const taken = new Set([...artifacts.values()].map(({ fileName }) => fileName.toLowerCase()));
    lastId += 1;
    const artifact: Artifact = {
      id: lastId,
      name: request.name,
      job: request.workflow_job_run_backend_id,
      mimeType: request.mime_type,
      fileName: artifactFileName(request.name, request.mime_type, lastId, taken),
      blobId: blobs.create(),
    };
    artifacts.set(artifact.name, artifact);
    return artifact;
  };

  const service = defineTwirpService(SERVICE, {
    CreateArtifact(message) {
      const request = read(createRequest, message);
      if (artifacts.has(request.name)) {
        throw new TwirpError(
          "already_exists",
          "An artifact of this run already has that name. Choose another, or delete it first.",
        );
      }
      const ofJob = [...artifacts.values()].filter(({ job }) => job === request.workflow_job_run_backend_id);
      if (ofJob.length >= MAX_ARTIFACTS_PER_JOB) {
        throw new TwirpError("failed_precondition", `A job has at most ${MAX_ARTIFACTS_PER_JOB} artifacts.`);
      }
      return { ok: true, signed_upload_url: signedUrl(createArtifact(request).blobId, "write") };
    },
    async FinalizeArtifact(message) {
      const request = read(finalizeRequest, message);
      const artifact = find(request.name);
      const file = path.join(folder, "artifacts", artifact.fileName);
      const label = { contentType: artifact.mimeType, fileName: artifact.fileName };
      await blobs.seal(artifact.blobId, file, { sizeBytes: request.size, digest: request.hash }, label);
      await saveIndex();
      return { ok: true, artifact_id: String(artifact.id) };
    },
    ListArtifacts(message) {
      const request = read(listRequest, message);
      const found = finalised().filter(
        ({ artifact }) =>
          (request.name_filter === undefined || artifact.name === request.name_filter) &&
          (request.id_filter === undefined || artifact.id === request.id_filter),
      );
      return {
        artifacts: found.map(({ artifact, blob }) => ({
          workflow_run_backend_id: runId,
          workflow_job_run_backend_id: artifact.job,
          database_id: String(artifact.id),
          name: artifact.name,
          size: String(blob.sizeBytes),
          created_at: blob.sealedAt.toISOString(),
          digest: blob.digest,
        })),
      };
    },
    GetSignedArtifactURL(message) {
      const artifact = find(read(nameRequest, message).name);
      if (blobs.sealed(artifact.blobId) === undefined) {
        throw new TwirpError("not_found", "The artifact of that name is not finalised.");
      }
      return { signed_url: signedUrl(artifact.blobId, "read") };
    },
    async DeleteArtifact(message) {
      const artifact = find(read(nameRequest, message).name);
      artifacts.delete(artifact.name);
      await blobs.remove(artifact.blobId);
      await saveIndex();
      return { ok: true, artifact_id: String(artifact.id) };
    },
  });

  return {
    service,
    list: () =>
      finalised().map(({ artifact, blob }) => ({
        name: artifact.name,
        path: blob.path,
        sizeBytes: blob.sizeBytes,
        digest: blob.digest,
      })),
    incomplete: () =>
      [...artifacts.values()]
        .filter(({ blobId }) => blobs.sealed(blobId) === undefined)
        .map(
          ({ name, blobId }) =>
            `Artifact "${name}" is not finalised. ${blobs.failure(blobId) ?? "Its upload did not end."}`,
        ),
  };
}
