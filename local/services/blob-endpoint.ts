import { open } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { BlobError } from "./blob-error.ts";
import { type BlobStore, MAX_BLOCKS, type SealedBlob } from "./blob-store.ts";
import { parseByteRange } from "./byte-range.ts";
import { readChunks, readText } from "./request-body.ts";
import type { UrlSigner } from "./signed-url.ts";

/**
 * Maximum size of a request body, in bytes. The cache client sends 128 MiB at once, the artifact
 * client 8 MiB blocks.
 */
export const MAX_BLOCK_BYTES = 256 * 1024 * 1024;

/** Maximum length of a block id, in characters of base64; Azure allows 64 bytes. */
const MAX_BLOCK_ID_LENGTH = 88;

/** Maximum size of a block list, in bytes. */
const MAX_BLOCK_LIST_BYTES = MAX_BLOCKS * 128;

/**
 * Creates a blob's path. The Azure client reads account, container and name from its three
 * segments.
 */
export function createBlobPath(id: string): string {
  return `/blobs/run/${id}`;
}

/**
 * Serves a request to a blob's path with these operations of Azure Blob Storage: Put Block, Put
 * Block List, Put Blob, Get Blob, Get Properties.
 * @throws BlobError for a rejected request, before a response is sent
 * @see https://learn.microsoft.com/rest/api/storageservices/operations-on-blobs
 */
export async function serveBlob(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { blobs, signer }: { readonly blobs: BlobStore; readonly signer: UrlSigner },
): Promise<void> {
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead && request.method !== "PUT") throw new BlobError(405, "UnsupportedHttpVerb", "Use GET, HEAD or PUT.");
  if (!signer.isValid(url.pathname, isRead ? "read" : "write", url.searchParams)) {
    throw new BlobError(403, "AuthenticationFailed", "The URL is not signed for this request, or it has expired.");
  }
  const id = url.pathname.slice(createBlobPath("").length);
  if (isRead) return await sendBlob(request, response, blobs.findSealed(id));
  await receiveBlob(request, url.searchParams, id, blobs);
  response.writeHead(201, { "content-length": 0 }).end();
}

async function receiveBlob(
  request: IncomingMessage,
  query: URLSearchParams,
  id: string,
  blobs: BlobStore,
): Promise<void> {
  const operation = query.get("comp");
  if (operation === "block") {
    const blockId = query.get("blockid") ?? "";
    if (blockId === "" || blockId.length > MAX_BLOCK_ID_LENGTH) {
      throw new BlobError(400, "InvalidQueryParameterValue", "The block id is missing or too long.");
    }
    return await blobs.putBlock(id, blockId, readChunks(request, MAX_BLOCK_BYTES));
  }
  if (operation === "blocklist") {
    return await blobs.commitBlocks(id, parseBlockList(await readText(request, MAX_BLOCK_LIST_BYTES)));
  }
  if (operation !== null || request.headers["x-ms-blob-type"] !== "BlockBlob") {
    throw new BlobError(400, "InvalidHeaderValue", "Only block blobs are supported.");
  }
  await blobs.put(id, readChunks(request, MAX_BLOCK_BYTES));
}

function parseBlockList(xml: string): string[] {
  if (!xml.includes("<BlockList")) throw new BlobError(400, "InvalidXmlDocument", "The body is not a block list.");
  return Array.from(xml.matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g), ([, , blockId = ""]) =>
    blockId.trim(),
  );
}

async function sendBlob(
  request: IncomingMessage,
  response: ServerResponse,
  blob: SealedBlob | undefined,
): Promise<void> {
  if (blob === undefined) throw new BlobError(404, "BlobNotFound", "The blob does not exist or is not finalised.");
  // The Azure client's own header takes precedence.
  const header = request.headers["x-ms-range"] ?? request.headers.range;
  const range = parseByteRange(typeof header === "string" ? header : undefined, blob.sizeBytes);
  response.setHeader("accept-ranges", "bytes");
  if (range === "unsatisfiable") {
    response.setHeader("content-range", `bytes */${blob.sizeBytes}`);
    throw new BlobError(416, "InvalidRange", "The range contains no byte of the blob.");
  }
  const { first, last } = range === "all" ? { first: 0, last: blob.sizeBytes - 1 } : range;
  await using handle = await open(blob.path);
  if (range !== "all") response.setHeader("content-range", `bytes ${first}-${last}/${blob.sizeBytes}`);
  response.writeHead(range === "all" ? 200 : 206, {
    "content-length": last - first + 1,
    "content-type": blob.contentType,
    "content-disposition": contentDisposition(blob.fileName),
    etag: `"${blob.digest.slice("sha256:".length)}"`,
    "last-modified": blob.sealedAt.toUTCString(),
    "x-ms-blob-type": "BlockBlob",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD" || last < first) response.end();
  else await pipeline(handle.createReadStream({ start: first, end: last, autoClose: false }), response);
}

/** Creates both forms of RFC 6266: ASCII for old clients, and UTF-8, which the toolkit prefers. */
function contentDisposition(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
