import path from "node:path";
import * as z from "zod/mini";
import type { ArtifactResult } from "../events/run-events.ts";
import { createIndexWriter, type IndexedArtifact } from "./artifact-index.ts";
import { artifactNameSchema } from "./artifact-name.ts";
import { type ArtifactRegistry, createArtifactRegistry } from "./artifact-registry.ts";
import type { BlobStore } from "./blob-store.ts";
import {
  defineTwirpService,
  int64Schema,
  parseMessage,
  TwirpError,
  type TwirpMethod,
  type TwirpService,
} from "./twirp.ts";

const SERVICE = "github.actions.results.api.v1.ArtifactService";

/** GitHub's limit of artifacts per job. */
export const MAX_ARTIFACTS_PER_JOB = 500;

/** `signedUrl` returns an absolute URL that grants one permission on a blob. */
export interface ArtifactServiceOptions {
  /** Absolute. Artifacts go to its `artifacts/`, their list to its `artifacts.json`. */
  readonly folder: string;
  readonly runId: string;
  readonly blobs: BlobStore;
  readonly signedUrl: (blobId: string, permission: "read" | "write") => string;
}

export interface ArtifactService {
  readonly service: TwirpService;
  /** The finalised artifacts in the order they were created. */
  readonly list: () => ArtifactResult[];
  /** One sentence for each artifact that was created and not finalised. */
  readonly incomplete: () => string[];
}

const CALLER_FIELDS = {
  workflow_run_backend_id: z.string(),
  workflow_job_run_backend_id: z.string().check(z.maxLength(256)),
};
const createRequestSchema = z.object({
  ...CALLER_FIELDS,
  name: artifactNameSchema,
  mime_type: z._default(z.string().check(z.regex(/^[\w.+-]+\/[\w.+-]+$/)), "application/zip"),
});
const finalizeRequestSchema = z.object({
  ...CALLER_FIELDS,
  name: artifactNameSchema,
  // Protobuf omits zeros.
  size: z._default(int64Schema, 0),
  hash: z.optional(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/i))),
});
const listRequestSchema = z.object({
  ...CALLER_FIELDS,
  name_filter: z.optional(z.string()),
  id_filter: z.optional(int64Schema),
});
const nameRequestSchema = z.object({ ...CALLER_FIELDS, name: artifactNameSchema });

type CallerSchema = z.ZodMiniType<{ workflow_run_backend_id: string }>;

/** Creates the artifact service (protocol version 4) of one run. */
export function createArtifactService(options: ArtifactServiceOptions): ArtifactService {
  const { blobs, folder } = options;
  const registry = createArtifactRegistry(blobs);
  const saveIndex = createIndexWriter(folder, () => listIndexEntries(registry, folder));
  return {
    service: defineTwirpService(SERVICE, createMethods(options, registry, saveIndex)),
    list: () =>
      registry.listFinalised().map(({ artifact, blob }) => ({
        name: artifact.name,
        path: blob.path,
        sizeBytes: blob.sizeBytes,
        digest: blob.digest,
      })),
    incomplete: () =>
      registry
        .listUnfinished()
        .map(
          ({ name, blobId }) =>
            `Artifact "${name}" is not finalised. ${blobs.findFailure(blobId) ?? "Its upload did not end."}`,
        ),
  };
}

function createMethods(
  { blobs, folder, runId, signedUrl }: ArtifactServiceOptions,
  registry: ArtifactRegistry,
  saveIndex: () => Promise<void>,
): { readonly [key: string]: TwirpMethod } {
  const parse = <Schema extends CallerSchema>(schema: Schema, message: unknown) => {
    const request = parseMessage(schema, message);
    if (request.workflow_run_backend_id !== runId) {
      throw new TwirpError("permission_denied", "The artifact belongs to another run.");
    }
    return request;
  };
  return {
    CreateArtifact(message) {
      const request = parse(createRequestSchema, message);
      const job = request.workflow_job_run_backend_id;
      if (registry.has(request.name)) {
        throw new TwirpError(
          "already_exists",
          "An artifact of this run already has that name. Choose another, or delete it first.",
        );
      }
      if (registry.countOfJob(job) >= MAX_ARTIFACTS_PER_JOB) {
        throw new TwirpError("failed_precondition", `A job has at most ${MAX_ARTIFACTS_PER_JOB} artifacts.`);
      }
      const artifact = registry.add({ name: request.name, job, mimeType: request.mime_type });
      return { ok: true, signed_upload_url: signedUrl(artifact.blobId, "write") };
    },
    async FinalizeArtifact(message) {
      const request = parse(finalizeRequestSchema, message);
      const artifact = registry.find(request.name);
      const file = path.join(folder, "artifacts", artifact.fileName);
      const label = { contentType: artifact.mimeType, fileName: artifact.fileName };
      await blobs.seal(artifact.blobId, file, { sizeBytes: request.size, digest: request.hash }, label);
      await saveIndex();
      return { ok: true, artifact_id: String(artifact.id) };
    },
    ListArtifacts(message) {
      const request = parse(listRequestSchema, message);
      const found = registry
        .listFinalised()
        .filter(
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
      const artifact = registry.find(parse(nameRequestSchema, message).name);
      if (blobs.findSealed(artifact.blobId) === undefined) {
        throw new TwirpError("not_found", "The artifact of that name is not finalised.");
      }
      return { signed_url: signedUrl(artifact.blobId, "read") };
    },
    async DeleteArtifact(message) {
      const artifact = registry.find(parse(nameRequestSchema, message).name);
      registry.delete(artifact.name);
      await blobs.remove(artifact.blobId);
      await saveIndex();
      return { ok: true, artifact_id: String(artifact.id) };
    },
  };
}

function listIndexEntries(registry: ArtifactRegistry, folder: string): IndexedArtifact[] {
  return registry.listFinalised().map(({ artifact, blob }) => ({
    id: artifact.id,
    name: artifact.name,
    job: artifact.job,
    path: path.relative(folder, blob.path).replaceAll(path.sep, "/"),
    sizeBytes: blob.sizeBytes,
    digest: blob.digest,
    createdAt: blob.sealedAt.toISOString(),
  }));
}
