import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { BlobError, DISK_FULL, isDiskFull } from "./blob-error.ts";

/** Most blocks in one blob, as in Azure's block blobs. */
export const MAX_BLOCKS = 50_000;

/** Most bytes one blob may hold: GitHub's own limit for a cache. */
export const MAX_BLOB_BYTES = 10 * 1024 ** 3;

/** What a blob is downloaded as. */
export interface BlobLabel {
  readonly contentType: string;
  readonly fileName: string;
}

/** A blob whose bytes are complete and cannot change. */
export interface SealedBlob extends BlobLabel {
  readonly path: string;
  readonly sizeBytes: number;
  /** `sha256:<hex>` of the bytes on disk. */
  readonly digest: string;
  readonly sealedAt: Date;
}

/** What the client says it uploaded. */
export interface ExpectedBytes {
  readonly sizeBytes: number;
  /** `sha256:<hex>`; not compared when left out. */
  readonly digest?: string | undefined;
}

/** Blobs on their way to disk: written in blocks or at once, then sealed. Nothing is ever held in memory whole. */
export interface BlobStore {
  /** The id of a blob that has no bytes yet. */
  create(): string;
  /** Keeps a block until a commit names it; the same block id again replaces it. */
  putBlock(id: string, blockId: string, pieces: AsyncIterable<Buffer>): Promise<void>;
  /** Makes the named blocks, in this order, the blob's bytes. The same list again changes nothing, so that a client may retry. */
  commitBlocks(id: string, blockIds: readonly string[]): Promise<void>;
  /** Makes the pieces the blob's bytes. */
  put(id: string, pieces: AsyncIterable<Buffer>): Promise<void>;
  /** Moves the bytes to `target` when they are the expected ones; from then on the blob can be read and not written. */
  seal(id: string, target: string, expected: ExpectedBytes, label: BlobLabel): Promise<SealedBlob>;
  /** The blob, or undefined when it is unknown or not sealed. */
  sealed(id: string): SealedBlob | undefined;
  /** What kept the blob from being written, in words, or undefined. */
  failure(id: string): string | undefined;
  /** Forgets the blob and removes its bytes, sealed or not. */
  remove(id: string): Promise<void>;
}

interface Blob {
  readonly folder: string;
  readonly blocks: Map<string, { readonly path: string; readonly sizeBytes: number }>;
  committed?: { readonly path: string; readonly blockIds: readonly string[] };
  isSealing: boolean;
  sealed?: SealedBlob;
  failure?: string;
}

/** Opens a file that must not exist, for writing. */
export type OpenNew = (path: string) => Promise<FileHandle>;

/**
 * A store that keeps unfinished blobs below `folder`. Its methods throw BlobError for what the caller did wrong and for a full disk.
 * `openNew` is replaced in tests of a full disk.
 */
export function createBlobStore(folder: string, openNew: OpenNew = (file) => open(file, "wx")): BlobStore {
  const blobs = new Map<string, Blob>();

  const writable = (id: string): Blob => {
    const blob = blobs.get(id);
    if (blob === undefined) throw new BlobError(404, "BlobNotFound", "There is no such blob.");
    if (blob.isSealing) throw new BlobError(409, "BlobImmutable", "The blob is finalised and cannot be written.");
    return blob;
  };

  const writeNew = async (blob: Blob, pieces: AsyncIterable<Buffer>): Promise<{ path: string; sizeBytes: number }> => {
    const file = path.join(blob.folder, randomUUID());
    try {
      await mkdir(blob.folder, { recursive: true });
      await using handle = await openNew(file);
      let sizeBytes = 0;
      for await (const piece of pieces) {
        await handle.writeFile(piece);
        sizeBytes += piece.length;
      }
      return { path: file, sizeBytes };
    } catch (error) {
      await rm(file, { force: true });
      throw noteFailure(blob, error);
    }
  };

  const commit = async (id: string, blockIds: readonly string[], pieces: AsyncIterable<Buffer>): Promise<void> => {
    const blob = writable(id);
    const whole = await writeNew(blob, pieces);
    if (blob.isSealing) {
      await rm(whole.path, { force: true });
      writable(id);
    }
    const replaced = blob.committed;
    blob.committed = { path: whole.path, blockIds };
    if (replaced !== undefined) await rm(replaced.path, { force: true });
  };

  return {
    create() {
      const id = randomUUID();
      blobs.set(id, { folder: path.join(folder, id), blocks: new Map(), isSealing: false });
      return id;
    },

    async putBlock(id, blockId, pieces) {
      const blob = writable(id);
      if (blob.blocks.size >= MAX_BLOCKS && !blob.blocks.has(blockId)) {
        throw new BlobError(409, "BlockCountExceedsLimit", `A blob has at most ${MAX_BLOCKS} blocks.`);
      }
      const block = await writeNew(blob, pieces);
      const total = block.sizeBytes + totalBytes(blob.blocks.values());
      if (total > MAX_BLOB_BYTES) {
        await rm(block.path, { force: true });
        throw new BlobError(413, "RequestBodyTooLarge", `A blob has at most ${MAX_BLOB_BYTES} bytes.`);
      }
      const replaced = blob.blocks.get(blockId);
      blob.blocks.set(blockId, block);
      if (replaced !== undefined) await rm(replaced.path, { force: true });
    },

    async commitBlocks(id, blockIds) {
      const blob = writable(id);
      if (blob.committed !== undefined && isSameList(blob.committed.blockIds, blockIds)) return;
      const paths = blockIds.map((blockId) => blob.blocks.get(blockId)?.path);
      if (paths.includes(undefined) || new Set(blockIds).size !== blockIds.length) {
        throw new BlobError(400, "InvalidBlockList", "The list names a block twice, or one that was not put.");
      }
      // Taken before the first wait, so that a second commit cannot use the same blocks.
      for (const blockId of blockIds) blob.blocks.delete(blockId);
      await commit(id, blockIds, concatenated(paths.filter((part) => part !== undefined)));
    },

    async put(id, pieces) {
      await commit(id, [], pieces);
    },

    async seal(id, target, expected, label) {
      const blob = writable(id);
      const committed = blob.committed;
      if (committed === undefined) throw new BlobError(409, "BlobNotCommitted", "The blob has no bytes yet.");
      // Set before the bytes are read, so that what is compared is what is kept.
      blob.isSealing = true;
      try {
        const measured = await measure(committed.path);
        checkExpected(measured, expected);
        await mkdir(path.dirname(target), { recursive: true });
        await rename(committed.path, target);
        blob.sealed = { ...measured, ...label, path: target, sealedAt: new Date() };
      } catch (error) {
        blob.isSealing = false;
        throw noteFailure(blob, error);
      }
      await rm(blob.folder, { recursive: true, force: true });
      return blob.sealed;
    },

    sealed: (id) => blobs.get(id)?.sealed,

    failure: (id) => blobs.get(id)?.failure,

    async remove(id) {
      const blob = blobs.get(id);
      blobs.delete(id);
      if (blob !== undefined) await rm(blob.folder, { recursive: true, force: true });
      if (blob?.sealed !== undefined) await rm(blob.sealed.path, { force: true });
    },
  };
}

async function measure(file: string): Promise<{ sizeBytes: number; digest: string }> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(piece);
    sizeBytes += piece.length;
  }
  return { sizeBytes, digest: `sha256:${hash.digest("hex")}` };
}

function checkExpected(measured: { sizeBytes: number; digest: string }, expected: ExpectedBytes): void {
  if (measured.sizeBytes !== expected.sizeBytes) {
    const message = `The size is said to be ${expected.sizeBytes} bytes, and ${measured.sizeBytes} bytes arrived.`;
    throw new BlobError(400, "SizeMismatch", message);
  }
  if (expected.digest !== undefined && expected.digest.toLowerCase() !== measured.digest) {
    throw new BlobError(400, "DigestMismatch", "The digest is not that of the bytes that arrived.");
  }
}

/** The pieces of the files in order; each file is removed once it was read, so that the disk never holds two copies of a blob. */
async function* concatenated(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const part of paths) {
    yield* createReadStream(part) as AsyncIterable<Buffer>;
    await rm(part, { force: true });
  }
}

function totalBytes(blocks: Iterable<{ readonly sizeBytes: number }>): number {
  let total = 0;
  for (const { sizeBytes } of blocks) total += sizeBytes;
  return total;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

/** The error to throw on; the blob remembers what it means for the reader of the run's report. */
function noteFailure(blob: Blob, error: unknown): unknown {
  const known = isDiskFull(error) ? new BlobError(507, "InsufficientStorage", DISK_FULL) : error;
  blob.failure = known instanceof BlobError ? known.message : "Its upload broke off.";
  return known;
}
