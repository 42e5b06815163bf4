import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { BlobError, DISK_FULL_MESSAGE, isDiskFull } from "./blob-error.ts";

/** Maximum number of blocks in one blob, as in Azure. */
export const MAX_BLOCKS = 50_000;

/** Maximum size of a blob, in bytes: GitHub's limit for a cache. */
const MAX_BLOB_BYTES = 10 * 1024 ** 3;

/** The content type and file name of a download. */
interface BlobLabel {
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

/** The size and digest that the client declared. */
interface ExpectedBytes {
  readonly sizeBytes: number;
  /** `sha256:<hex>`; not compared when absent. */
  readonly digest?: string | undefined;
}

/** Blobs on disk: written in blocks or at once, then sealed. No blob is held in memory. */
export interface BlobStore {
  /** Creates a blob without bytes. Returns its id. */
  readonly create: () => string;
  /** Stores a block until a commit names it. A block with the same id is replaced. */
  readonly putBlock: (id: string, blockId: string, chunks: AsyncIterable<Buffer>) => Promise<void>;
  /**
   * Sets the blob's bytes to the named blocks, in this order. A repeated call with the same list
   * has no effect.
   */
  readonly commitBlocks: (id: string, blockIds: readonly string[]) => Promise<void>;
  /** Sets the blob's bytes. */
  readonly put: (id: string, chunks: AsyncIterable<Buffer>) => Promise<void>;
  /**
   * Moves the bytes to `target` when they have the expected size and digest. The blob is then
   * readable and immutable.
   */
  readonly seal: (id: string, target: string, expected: ExpectedBytes, label: BlobLabel) => Promise<SealedBlob>;
  /** Returns the blob, or undefined when it is unknown or not sealed. */
  readonly findSealed: (id: string) => SealedBlob | undefined;
  /** Returns the message of the last failed write, or undefined. */
  readonly findFailure: (id: string) => string | undefined;
  /** Removes the blob and its bytes, sealed or not. */
  readonly remove: (id: string) => Promise<void>;
}

interface Blob {
  readonly folder: string;
  readonly blocks: Map<string, { readonly path: string; readonly sizeBytes: number }>;
  committed?: { readonly path: string; readonly blockIds: readonly string[] };
  isSealing: boolean;
  sealed?: SealedBlob;
  failure?: string;
}

/** Creates a file for writing. Fails when it exists. */
export type OpenNew = (path: string) => Promise<FileHandle>;

/**
 * Creates a store that keeps unfinished blobs below `folder`. Its methods throw BlobError for
 * invalid calls and for a full disk. `openNew` is replaced in tests of a full disk.
 */
export function createBlobStore(folder: string, openNew: OpenNew = (file) => open(file, "wx")): BlobStore {
  const blobs = new Map<string, Blob>();

  const findWritable = (id: string): Blob => {
    const blob = blobs.get(id);
    if (blob === undefined) throw new BlobError(404, "BlobNotFound", "The blob does not exist.");
    if (blob.isSealing) throw new BlobError(409, "BlobImmutable", "The blob is finalised and cannot be written.");
    return blob;
  };

  const commit = async (id: string, blockIds: readonly string[], chunks: AsyncIterable<Buffer>): Promise<void> => {
    const blob = findWritable(id);
    const whole = await writeNewFile(blob, chunks, openNew);
    if (blob.isSealing) {
      await rm(whole.path, { force: true });
      findWritable(id);
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

    async putBlock(id, blockId, chunks) {
      await putBlock(findWritable(id), blockId, chunks, openNew);
    },

    async commitBlocks(id, blockIds) {
      const blob = findWritable(id);
      if (blob.committed !== undefined && isSameList(blob.committed.blockIds, blockIds)) return;
      await commit(id, blockIds, concatenateFiles(takeBlocks(blob, blockIds)));
    },

    async put(id, chunks) {
      await commit(id, [], chunks);
    },

    async seal(id, target, expected, label) {
      return await sealBlob(findWritable(id), target, expected, label);
    },

    findSealed: (id) => blobs.get(id)?.sealed,

    findFailure: (id) => blobs.get(id)?.failure,

    async remove(id) {
      const blob = blobs.get(id);
      blobs.delete(id);
      if (blob !== undefined) await rm(blob.folder, { recursive: true, force: true });
      if (blob?.sealed !== undefined) await rm(blob.sealed.path, { force: true });
    },
  };
}

async function putBlock(blob: Blob, blockId: string, chunks: AsyncIterable<Buffer>, openNew: OpenNew): Promise<void> {
  if (blob.blocks.size >= MAX_BLOCKS && !blob.blocks.has(blockId)) {
    throw new BlobError(409, "BlockCountExceedsLimit", `A blob has at most ${MAX_BLOCKS} blocks.`);
  }
  const block = await writeNewFile(blob, chunks, openNew);
  const total = block.sizeBytes + sumBytes(blob.blocks.values());
  if (total > MAX_BLOB_BYTES) {
    await rm(block.path, { force: true });
    throw new BlobError(413, "RequestBodyTooLarge", `A blob has at most ${MAX_BLOB_BYTES} bytes.`);
  }
  const replaced = blob.blocks.get(blockId);
  blob.blocks.set(blockId, block);
  if (replaced !== undefined) await rm(replaced.path, { force: true });
}

/**
 * Removes the blocks from the blob before the first `await`, so that a second commit cannot use
 * them. Returns their paths.
 */
function takeBlocks(blob: Blob, blockIds: readonly string[]): string[] {
  const paths = blockIds.map((blockId) => blob.blocks.get(blockId)?.path);
  if (paths.includes(undefined) || new Set(blockIds).size !== blockIds.length) {
    throw new BlobError(400, "InvalidBlockList", "The list names a block twice, or one that was not put.");
  }
  for (const blockId of blockIds) blob.blocks.delete(blockId);
  return paths.filter((part) => part !== undefined);
}

async function sealBlob(blob: Blob, target: string, expected: ExpectedBytes, label: BlobLabel): Promise<SealedBlob> {
  const committed = blob.committed;
  if (committed === undefined) throw new BlobError(409, "BlobNotCommitted", "The blob has no bytes yet.");
  // Set before the bytes are read, so that no write can change them after the comparison.
  blob.isSealing = true;
  try {
    const measured = await measureFile(committed.path);
    checkExpected(measured, expected);
    await mkdir(path.dirname(target), { recursive: true });
    await rename(committed.path, target);
    blob.sealed = { ...measured, ...label, path: target, sealedAt: new Date() };
  } catch (error) {
    blob.isSealing = false;
    throw recordFailure(blob, error);
  }
  await rm(blob.folder, { recursive: true, force: true });
  return blob.sealed;
}

async function writeNewFile(
  blob: Blob,
  chunks: AsyncIterable<Buffer>,
  openNew: OpenNew,
): Promise<{ path: string; sizeBytes: number }> {
  const file = path.join(blob.folder, randomUUID());
  try {
    await mkdir(blob.folder, { recursive: true });
    await using handle = await openNew(file);
    let sizeBytes = 0;
    for await (const chunk of chunks) {
      await handle.writeFile(chunk);
      sizeBytes += chunk.length;
    }
    return { path: file, sizeBytes };
  } catch (error) {
    await rm(file, { force: true });
    throw recordFailure(blob, error);
  }
}

async function measureFile(file: string): Promise<{ sizeBytes: number; digest: string }> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { sizeBytes, digest: `sha256:${hash.digest("hex")}` };
}

function checkExpected(measured: { sizeBytes: number; digest: string }, expected: ExpectedBytes): void {
  if (measured.sizeBytes !== expected.sizeBytes) {
    const message = `The declared size is ${expected.sizeBytes} bytes, but ${measured.sizeBytes} bytes arrived.`;
    throw new BlobError(400, "SizeMismatch", message);
  }
  if (expected.digest !== undefined && expected.digest.toLowerCase() !== measured.digest) {
    throw new BlobError(400, "DigestMismatch", "The declared digest is not the digest of the bytes that arrived.");
  }
}

/**
 * Reads the files in order. Each is removed after it is read, so that the disk never holds two
 * copies of a blob.
 */
async function* concatenateFiles(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const part of paths) {
    yield* createReadStream(part) as AsyncIterable<Buffer>;
    await rm(part, { force: true });
  }
}

function sumBytes(blocks: Iterable<{ readonly sizeBytes: number }>): number {
  let total = 0;
  for (const { sizeBytes } of blocks) total += sizeBytes;
  return total;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

/** Stores the message of a failed write in the blob, for the report. Returns the error to throw. */
function recordFailure(blob: Blob, error: unknown): unknown {
  const known = isDiskFull(error) ? new BlobError(507, "InsufficientStorage", DISK_FULL_MESSAGE) : error;
  blob.failure = known instanceof BlobError ? known.message : "Its upload broke off.";
  return known;
}
