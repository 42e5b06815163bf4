import { createArtifactFileName } from "./artifact-name.ts";
import type { BlobStore, SealedBlob } from "./blob-store.ts";
import { TwirpError } from "./twirp.ts";

/** An artifact of the run, finalised or not. */
interface Artifact {
  /** From 1; also the order of creation. */
  readonly id: number;
  readonly name: string;
  /** The id that the job's token carries. */
  readonly job: string;
  readonly mimeType: string;
  readonly fileName: string;
  readonly blobId: string;
}

/** The artifacts of one run, by name. A name is taken from its creation until its deletion. */
export interface ArtifactRegistry {
  /** Registers an artifact under a new id with an empty blob. The name must be free. */
  readonly add: (artifact: Pick<Artifact, "name" | "job" | "mimeType">) => Artifact;
  readonly has: (name: string) => boolean;
  /** @throws TwirpError not_found */
  readonly find: (name: string) => Artifact;
  readonly delete: (name: string) => void;
  readonly countOfJob: (job: string) => number;
  /** The finalised artifacts in the order they were created. */
  readonly listFinalised: () => { readonly artifact: Artifact; readonly blob: SealedBlob }[];
  /** The artifacts that were created and not finalised. */
  readonly listUnfinished: () => Artifact[];
}

/** Creates an empty registry whose artifacts have their bytes in `blobs`. */
export function createArtifactRegistry(blobs: BlobStore): ArtifactRegistry {
  const artifacts = new Map<string, Artifact>();
  let lastId = 0;
  return {
    add({ name, job, mimeType }) {
      const taken = new Set([...artifacts.values()].map(({ fileName }) => fileName.toLowerCase()));
      lastId += 1;
      const fileName = createArtifactFileName(name, mimeType, lastId, taken);
      const artifact: Artifact = { id: lastId, name, job, mimeType, fileName, blobId: blobs.create() };
      artifacts.set(name, artifact);
      return artifact;
    },
    has: (name) => artifacts.has(name),
    find(name) {
      const artifact = artifacts.get(name);
      if (artifact === undefined) throw new TwirpError("not_found", "No artifact of this run has that name.");
      return artifact;
    },
    delete(name) {
      artifacts.delete(name);
    },
    countOfJob: (job) => [...artifacts.values()].filter((artifact) => artifact.job === job).length,
    listFinalised: () =>
      [...artifacts.values()].flatMap((artifact) => {
        const blob = blobs.findSealed(artifact.blobId);
        return blob === undefined ? [] : [{ artifact, blob }];
      }),
    listUnfinished: () => [...artifacts.values()].filter(({ blobId }) => blobs.findSealed(blobId) === undefined),
  };
}
