import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";

/**
 * Maximum size of a body, in bytes after decompression. The longest known list of models has a
 * third of it.
 */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

/**
 * Reads the body as text, decompressed and cut at the limit, so that a small answer cannot fill the
 * memory. A body with an unknown encoding or invalid compression reads as empty.
 * @throws when the connection breaks before the end or the signal aborts
 */
export async function readLimitedBody(
  response: IncomingMessage,
  encoding: string,
  signal: AbortSignal,
): Promise<string> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      chunks.push(chunk.subarray(0, MAX_BODY_BYTES - sizeBytes));
      sizeBytes += chunk.length;
      if (sizeBytes >= MAX_BODY_BYTES) return;
    }
  };
  const name = encoding.trim().toLowerCase();
  if (name !== "" && name !== "identity" && name !== "gzip" && name !== "x-gzip") {
    response.destroy();
    return "";
  }
  try {
    if (name === "" || name === "identity") await pipeline(response, collect, { signal });
    else await pipeline(response, (await import("node:zlib")).createGunzip(), collect, { signal });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith("Z_")) return "";
    if (sizeBytes < MAX_BODY_BYTES) throw error;
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks).toString("utf8");
}
