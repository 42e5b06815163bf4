import path from "node:path";
import * as z from "zod/mini";
import type { BlobStore } from "./blob-store.ts";
import { defineTwirpService, int64, readMessage, TwirpError, type TwirpService } from "./twirp.ts";

const SERVICE = "github.actions.results.api.v1.CacheService";

/** Most keys in one lookup, the primary key included; longest key in characters. Both as in the toolkit. */
export const MAX_CACHE_KEYS = 10;
export const MAX_CACHE_KEY_LENGTH = 512;

/** Most entries one run may reserve. */
export const MAX_CACHE_ENTRIES = 10_000;

export interface CacheServiceOptions {
  /** Absolute; entries go to `cache/` in it. */
  readonly folder: string;
  readonly blobs: BlobStore;
  readonly signedUrl: (blobId: string, permission: "read" | "write") => string;
}

export interface CacheService {
  readonly service: TwirpService;
  /** One sentence for each key that was reserved and not finalised. */
  incomplete(): string[];
}

interface Entry {
  /** From 1; also the order of creation. */
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly blobId: string;
}

const key = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(MAX_CACHE_KEY_LENGTH),
    z.regex(/^[^,]*$/, { error: "A cache key holds no comma." }),
  );
const version = z.string().check(z.regex(/^[\w-]{1,128}$/));
const createRequest = z.object({ key, version });
const finalizeRequest = z.object({ key, version, size_bytes: z._default(int64, 0) });
const lookupRequest = z.object({
  key,
  version,
  restore_keys: z._default(z.array(key).check(z.maxLength(MAX_CACHE_KEYS - 1)), []),
});

/** The cache service (protocol version 2) of one run. Entries are shared by all jobs of the run and never change. */
export function createCacheService({ blobs, folder, signedUrl }: CacheServiceOptions): CacheService {
  const entries: Entry[] = [];

  const isSealed = (entry: Entry): boolean => blobs.sealed(entry.blobId) !== undefined;
  const find = (request: { key: string; version: string }): Entry | undefined =>
    entries.find((entry) => entry.key === request.key && entry.version === request.version);
  /** Keys are tried in order; for each an exact match wins, then the newest entry that begins with it. */
  const lookUp = (keys: readonly string[], version: string): Entry | undefined => {
    const usable = entries.filter((entry) => entry.version === version && isSealed(entry));
    for (const wanted of keys) {
      const found =
        usable.find((entry) => entry.key === wanted) ?? usable.findLast((entry) => entry.key.startsWith(wanted));
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const service = defineTwirpService(SERVICE, {
    CreateCacheEntry(message) {
      const request = readMessage(createRequest, message);
      if (find(request) !== undefined) {
        throw new TwirpError("already_exists", "A cache entry with this key and version exists already.");
      }
      if (entries.length >= MAX_CACHE_ENTRIES) {
        throw new TwirpError("failed_precondition", `A run has at most ${MAX_CACHE_ENTRIES} cache entries.`);
      }
      const entry: Entry = { ...request, id: entries.length + 1, blobId: blobs.create() };
      entries.push(entry);
      return { ok: true, signed_upload_url: signedUrl(entry.blobId, "write"), message: "" };
    },
    async FinalizeCacheEntryUpload(message) {
      const request = readMessage(finalizeRequest, message);
      const entry = find(request);
      if (entry === undefined)
        throw new TwirpError("not_found", "No cache entry is reserved for this key and version.");
      const fileName = `${entry.id}-${entry.key.replace(/[^\w.-]/g, "-").slice(0, 100)}`;
      const label = { contentType: "application/octet-stream", fileName };
      const target = path.join(folder, "cache", fileName);
      await blobs.seal(entry.blobId, target, { sizeBytes: request.size_bytes }, label);
      return { ok: true, entry_id: String(entry.id), message: "" };
    },
    GetCacheEntryDownloadURL(message) {
      const request = readMessage(lookupRequest, message);
      const entry = lookUp([request.key, ...request.restore_keys], request.version);
      if (entry === undefined) return { ok: false, signed_download_url: "", matched_key: "" };
      return { ok: true, signed_download_url: signedUrl(entry.blobId, "read"), matched_key: entry.key };
    },
  });

  return {
    service,
    incomplete: () =>
      entries
        .filter((entry) => !isSealed(entry))
        .map(
          (entry) =>
            `Cache key "${entry.key}" is not finalised. ${blobs.failure(entry.blobId) ?? "Its upload did not end."}`,
        ),
  };
}
