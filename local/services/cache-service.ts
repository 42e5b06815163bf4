import path from "node:path";
import * as z from "zod/mini";
import type { BlobStore } from "./blob-store.ts";
import { defineTwirpService, int64Schema, parseMessage, TwirpError, type TwirpService } from "./twirp.ts";

const SERVICE = "github.actions.results.api.v1.CacheService";

/** Maximum number of keys in one lookup, the primary key included, as in the toolkit. */
const MAX_CACHE_KEYS = 10;

/** Maximum length of a key, in characters, as in the toolkit. */
export const MAX_CACHE_KEY_LENGTH = 512;

/** Maximum number of entries in one run. */
const MAX_CACHE_ENTRIES = 10_000;

export interface CacheServiceOptions {
  /** Absolute. Entries go to its `cache/`. */
  readonly folder: string;
  readonly blobs: BlobStore;
  readonly signedUrl: (blobId: string, permission: "read" | "write") => string;
}

export interface CacheService {
  readonly service: TwirpService;
  /** One sentence for each key that was reserved and not finalised. */
  readonly incomplete: () => string[];
}

interface CacheEntry {
  /** From 1; also the order of creation. */
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly blobId: string;
}

const keySchema = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(MAX_CACHE_KEY_LENGTH),
    z.regex(/^[^,]*$/, { error: "A cache key must not contain a comma." }),
  );
const versionSchema = z.string().check(z.regex(/^[\w-]{1,128}$/));
const createRequestSchema = z.object({ key: keySchema, version: versionSchema });
const finalizeRequestSchema = z.object({
  key: keySchema,
  version: versionSchema,
  size_bytes: z._default(int64Schema, 0),
});
const lookupRequestSchema = z.object({
  key: keySchema,
  version: versionSchema,
  restore_keys: z._default(z.array(keySchema).check(z.maxLength(MAX_CACHE_KEYS - 1)), []),
});

/**
 * Creates the cache service (protocol version 2) of one run. All jobs of the run share its entries,
 * which are immutable.
 */
export function createCacheService({ blobs, folder, signedUrl }: CacheServiceOptions): CacheService {
  const entries: CacheEntry[] = [];

  const isSealed = (entry: CacheEntry): boolean => blobs.findSealed(entry.blobId) !== undefined;
  const find = (request: { key: string; version: string }): CacheEntry | undefined =>
    entries.find((entry) => entry.key === request.key && entry.version === request.version);
  /**
   * Tries the keys in order: for each, the entry with that key, then the newest entry whose key
   * begins with it.
   */
  const lookUp = (keys: readonly string[], version: string): CacheEntry | undefined => {
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
      const request = parseMessage(createRequestSchema, message);
      if (find(request) !== undefined) {
        throw new TwirpError("already_exists", "A cache entry with this key and version already exists.");
      }
      if (entries.length >= MAX_CACHE_ENTRIES) {
        throw new TwirpError("failed_precondition", `A run has at most ${MAX_CACHE_ENTRIES} cache entries.`);
      }
      const entry: CacheEntry = { ...request, id: entries.length + 1, blobId: blobs.create() };
      entries.push(entry);
      return { ok: true, signed_upload_url: signedUrl(entry.blobId, "write"), message: "" };
    },
    async FinalizeCacheEntryUpload(message) {
      const request = parseMessage(finalizeRequestSchema, message);
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
      const request = parseMessage(lookupRequestSchema, message);
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
            `Cache key "${entry.key}" is not finalised. ${blobs.findFailure(entry.blobId) ?? "Its upload did not end."}`,
        ),
  };
}
